/// Tells whether ids are all different, at eight bytes for each.
///
/// Exports are mostly in the order of their ids; then nothing has to be looked up or sorted.
struct DistinctIDs: Sendable {
  /// An id's bytes, the first in the highest place; of more than eight what they are hashed to.
  private var keys: [UInt64] = []
  /// Those that came before, in the stretches that they were taken in by.
  private var before: [[UInt64]] = []
  private var isAscending = true

  /// Takes in an id, which has no zero bytes.
  @inline(__always)
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>) {
    let key = id.count <= 8 ? ByteInterner.shortKey(id).byteSwapped : ByteInterner.longKey(id)
    if let last = keys.last, key <= last { isAscending = false }
    keys.append(key)
  }

  /// Takes in the ids that follow.
  mutating func append(_ next: DistinctIDs) {
    if let last = keys.last, let first = next.before.first?.first ?? next.keys.first, first <= last
    {
      isAscending = false
    }
    isAscending = isAscending && next.isAscending
    before += ([keys] + next.before).filter { !$0.isEmpty }
    keys = next.keys
    if keys.isEmpty, let last = before.popLast() { keys = last }
  }

  /// Whether no two are the same; rarely false where they are not, since long ones are hashed.
  var areDistinct: Bool {
    guard !isAscending else { return true }
    let sorted = (before + [keys]).joined().sorted()
    return !zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
  }
}
