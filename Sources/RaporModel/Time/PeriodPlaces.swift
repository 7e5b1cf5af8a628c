/// Finds the places of periods in a list: pages ask thousands of times, and hashing a period as a table of
/// the standard library does takes longer than all else about it.
package final class PeriodPlaces: Sendable {
  /// The periods, each once.
  package let periods: [Period]
  /// The place of a period at its slot, or the next that was free; −1 where there is none.
  private let slots: [Int32]

  /// Takes periods in their order; of equal ones the first.
  package init(_ periods: some Sequence<Period>) {
    var known: [Period] = []
    var slots = [Int32](repeating: -1, count: 8)
    for period in periods {
      let slot = PeriodPlaces.slot(of: period, in: slots, known)
      guard slots[slot] < 0 else { continue }
      slots[slot] = Int32(clamping: known.count)
      known.append(period)
      if known.count * 2 > slots.count { slots = PeriodPlaces.slots(for: known) }
    }
    (self.periods, self.slots) = (known, slots)
  }

  /// The place of a period; nil when it is not in the list.
  package subscript(period: Period) -> Int? {
    let place = slots[PeriodPlaces.slot(of: period, in: slots, periods)]
    return place < 0 ? nil : Int(place)
  }

  private static func slots(for periods: [Period]) -> [Int32] {
    var size = 8
    while size < periods.count * 4 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (place, period) in periods.enumerated() {
      slots[slot(of: period, in: slots, periods)] = Int32(clamping: place)
    }
    return slots
  }

  /// The slot where a period is, or where it would be.
  private static func slot(of period: Period, in slots: [Int32], _ periods: [Period]) -> Int {
    periods.withUnsafeBufferPointer { periods in
      let mask = slots.count - 1
      let number = UInt64(truncatingIfNeeded: period.start.number) &* 8
      // An odd number without a pattern, so that weeks and months are spread over all slots.
      let spread = (number &+ UInt64(period.kind.order)) &* 0x9E37_79B9_7F4A_7C15
      var slot = Int(truncatingIfNeeded: spread >> 40) & mask
      while slots[slot] >= 0, periods[Int(slots[slot])] != period { slot = (slot + 1) & mask }
      return slot
    }
  }
}
