/// Spellings that were looked at with care once, as they stand in a file: quotes, blanks and all.
///
/// Whoever meets one again needs a glance at its bytes, at most 16 of them, and knows what came of it.
struct SeenSpellings {
  struct Slot {
    /// The first eight bytes.
    var low: UInt64 = 0
    /// How many bytes there are, and one; 0 is free.
    var mark: Int32 = 0
    var code: Int32 = -1
  }

  /// Open addressing. The size is a power of two, at least four times `count`: mostly the first slot is the
  /// right one.
  private(set) var slots = [Slot](repeating: Slot(), count: 16)
  /// By slot, the last eight bytes of a spelling of more than eight.
  private(set) var ends = [UInt64](repeating: 0, count: 16)
  private var count = 0

  /// The code that a field was learnt with; −1 for one that was not.
  @inline(__always)
  static func code(
    of field: RawField, in slots: borrowing Span<Slot>, _ ends: borrowing Span<UInt64>
  ) -> Int32 {
    let (low, mark) = (field.firstEight, Int32(truncatingIfNeeded: field.length &+ 1))
    guard mark <= RawField.readable &+ 1 else { return -1 }
    let end = mark > 9 ? field.eight(at: field.length &- 8) : 0
    var slot = SeenSpellings.place(of: low, end, among: slots.count)
    while true {
      let known = slots[unchecked: slot]
      if known.low == low, known.mark == mark, mark <= 9 || ends[unchecked: slot] == end {
        return known.code
      }
      if known.mark == 0 { return -1 }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  /// Learns a field, unless it is too long for a glance.
  mutating func learn(_ field: RawField, code: Int32) {
    guard field.length <= RawField.readable,
      SeenSpellings.code(of: field, in: slots.span, ends.span) < 0
    else { return }
    let end = field.length > 8 ? field.eight(at: field.length - 8) : 0
    enter(
      Slot(low: field.firstEight, mark: Int32(truncatingIfNeeded: field.length + 1), code: code),
      end)
    count += 1
    if count * 4 > slots.count { grow() }
  }

  private mutating func enter(_ new: Slot, _ end: UInt64) {
    var slot = SeenSpellings.place(of: new.low, end, among: slots.count)
    while slots[slot].mark != 0 { slot = (slot + 1) & (slots.count - 1) }
    (slots[slot], ends[slot]) = (new, end)
  }

  private mutating func grow() {
    let known = zip(slots, ends).filter { $0.0.mark != 0 }
    let size = slots.count * 4
    (slots, ends) = ([Slot](repeating: Slot(), count: size), [UInt64](repeating: 0, count: size))
    for (slot, end) in known { enter(slot, end) }
  }

  @inline(__always)
  private static func place(of low: UInt64, _ end: UInt64, among count: Int) -> Int {
    let hash = (low ^ end &* 0xA076_1D64_78BD_642F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 32) & (count &- 1)
  }
}
