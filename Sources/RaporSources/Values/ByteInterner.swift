import RaporModel

/// Gives each distinct spelling a number, in the order of first sight, without a string per row.
struct ByteInterner {
  /// The number of distinct spellings.
  private(set) var count = 0
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Open addressing; −1 is free. The size is a power of two, at least twice `count`.
  private var slots = [Int32](repeating: -1, count: 16)

  /// The number of a spelling, a new one when it was not met before.
  mutating func code(of spelling: UnsafeBufferPointer<UInt8>) -> Int32 {
    var slot = Self.hash(spelling) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), spelling) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(clamping: count)
    slots[slot] = code
    bytes += spelling
    ends.append(bytes.count)
    count += 1
    if count * 2 > slots.count { grow() }
    return code
  }

  /// The number of a spelling that is at hand as a string.
  mutating func code(of spelling: String) -> Int32 {
    Array(spelling.utf8).withUnsafeBufferPointer { code(of: $0) }
  }

  /// The spelling with a number; empty when there is none.
  func spelling(_ code: Int) -> String {
    guard ends.indices.contains(code) else { return "" }
    return String(decoding: bytes[range(of: code)], as: UTF8.self)
  }

  /// All spellings, by number.
  var spellings: [String] { (0..<count).map(spelling) }

  /// Takes in all spellings of another one; gives the numbers that they have here.
  mutating func merge(_ other: ByteInterner) -> [Int32] {
    (0..<other.count).map { code in
      other.bytes[other.range(of: code)].withUnsafeBufferPointer { self.code(of: $0) }
    }
  }

  private func range(of code: Int) -> Range<Int> { (code == 0 ? 0 : ends[code - 1])..<ends[code] }

  private func matches(_ code: Int, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: code)
    guard range.count == spelling.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != spelling[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for code in 0..<count {
      var slot =
        bytes[range(of: code)].withUnsafeBufferPointer(Self.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: code)
    }
  }

  /// FNV-1a, folded so that its low bits depend on all of it.
  private static func hash(_ spelling: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Fingerprint.value(of: spelling)
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
