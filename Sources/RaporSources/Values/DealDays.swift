import RaporModel

/// The last day on which something was done for each deal, and the first on which something is planned.
///
/// Exports of a large team name a million deals ten million times, so that each look-up is a wait for memory:
/// an id of at most eight bytes stands in the table itself, beside its day.
struct DealDays {
  private struct Slot {
    /// The id's bytes.
    var key: UInt64 = 0
    /// How many bytes the id has, and one; 0 is free.
    var mark: UInt32 = 0
    var last = Int32.min
  }

  /// Open addressing. The size is a power of two, at least twice the number of short ids.
  private var slots = [Slot](repeating: Slot(), count: 16)
  private var shortCount = 0
  private var longIDs = ByteInterner()
  private var longLasts: [Int32] = []
  private var planned: [String: Int32] = [:]

  /// Notes that something was done on a day.
  @inline(__always)
  mutating func note(_ id: UnsafeBufferPointer<UInt8>, on day: Int32) {
    guard id.count <= 8 else { return noteLong(id, day) }
    let (wanted, slot) = find(id)
    if slots[slot].mark == 0 { return add(wanted, at: slot, day) }
    if slots[slot].last < day { slots[slot].last = day }
  }

  /// The slot that a short id stands in, or the free one that it belongs into.
  @inline(__always)
  private func find(_ id: UnsafeBufferPointer<UInt8>) -> (wanted: Slot, slot: Int) {
    let wanted = Slot(
      key: ByteInterner.shortKey(id), mark: UInt32(truncatingIfNeeded: id.count &+ 1))
    var slot = DealDays.hash(wanted.key) & (slots.count &- 1)
    while slots[slot].mark != 0,
      slots[slot].key != wanted.key || slots[slot].mark != wanted.mark
    {
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return (wanted, slot)
  }

  private mutating func noteLong(_ id: UnsafeBufferPointer<UInt8>, _ day: Int32) {
    let code = Int(longIDs.code(of: id))
    if code == longLasts.count { longLasts.append(.min) }
    longLasts[code] = max(longLasts[code], day)
  }

  /// Notes that something is planned for a day.
  mutating func notePlan(_ id: String, on day: Int32) {
    planned[id] = min(planned[id] ?? day, day)
  }

  private mutating func add(_ new: Slot, at slot: Int, _ day: Int32) {
    slots[slot] = new
    slots[slot].last = day
    shortCount += 1
    guard shortCount * 2 > slots.count else { return }
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for known in slots where known.mark != 0 {
      var slot = DealDays.hash(known.key) & (larger.count - 1)
      while larger[slot].mark != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = known
    }
    slots = larger
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: ByteInterner.mixed(key) & 0x7FFF_FFFF_FFFF_FFFF)
  }

  // MARK: Asking

  /// The last day on which something was done for a deal; nil when nothing was.
  func last(of id: String) -> Day? {
    var id = id
    let last = id.withUTF8 { id -> Int32? in
      guard id.count <= 8 else { return longIDs.knownCode(of: id).map { longLasts[Int($0)] } }
      let known = slots[find(id).slot]
      return known.mark == 0 ? nil : known.last
    }
    return last.map(Day.init(number:))
  }

  /// The first day on which something is planned for a deal; nil when nothing is.
  func next(of id: String) -> Day? { planned[id].map(Day.init(number:)) }

  // MARK: Putting together

  /// Takes in other days.
  mutating func merge(_ other: DealDays) {
    guard shortCount > 0 || longIDs.count > 0 || !planned.isEmpty else {
      self = other
      return
    }
    other.forEach { note($0, on: $1) }
    for (id, day) in other.planned { notePlan(id, on: day) }
  }

  /// Takes in other days, whose ids stand for other ones or, where the closure gives nil, for none.
  mutating func merge(_ other: DealDays, _ value: (String) -> String?) {
    other.forEach { spelling, day in
      guard var id = value(String(decoding: spelling, as: UTF8.self)) else { return }
      id.withUTF8 { note($0, on: day) }
    }
    for (id, day) in other.planned { if let id = value(id) { notePlan(id, on: day) } }
  }

  /// Whether a condition holds for every id.
  func allIDs(satisfy holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var isSo = true
    forEach { id, _ in isSo = isSo && holds(id) }
    return isSo
  }

  private func forEach(_ body: (UnsafeBufferPointer<UInt8>, Int32) -> Void) {
    for slot in slots where slot.mark != 0 {
      withUnsafeBytes(of: slot.key.littleEndian) { bytes in
        let id = UnsafeRawBufferPointer(rebasing: bytes[..<(Int(slot.mark) - 1)])
        body(id.assumingMemoryBound(to: UInt8.self), slot.last)
      }
    }
    for code in 0..<longIDs.count { longIDs.withBytes(of: code) { body($0, longLasts[code]) } }
  }
}
