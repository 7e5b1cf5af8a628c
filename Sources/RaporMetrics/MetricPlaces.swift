/// Finds the places of metrics in a list: pages ask hundreds of times, so no text is hashed or compared
/// that need not be.
package final class MetricPlaces: Sendable {
  private let metrics: [Metric]
  /// The place of a metric at its fingerprint's slot, or the next that was free; −1 where there is none.
  private let slots: [Int32]

  /// Takes metrics in their order; of equal ones the first.
  package init(_ metrics: [Metric]) {
    var size = 8
    while size < 2 * metrics.count { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (place, metric) in metrics.enumerated() {
      let slot = MetricPlaces.slot(of: metric, in: slots, metrics)
      if slots[slot] < 0 { slots[slot] = Int32(clamping: place) }
    }
    (self.metrics, self.slots) = (metrics, slots)
  }

  /// The place of a metric; nil when it is not in the list.
  package subscript(metric: Metric) -> Int? {
    let place = Int(slots[MetricPlaces.slot(of: metric, in: slots, metrics)])
    return place < 0 ? nil : place
  }

  /// The slot where a metric is, or where it would be.
  private static func slot(of metric: Metric, in slots: [Int32], _ metrics: [Metric]) -> Int {
    metrics.withUnsafeBufferPointer { metrics in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: metric.fingerprint ^ metric.fingerprint >> 32) & mask
      while slots[slot] >= 0, metrics[Int(slots[slot])] != metric { slot = (slot + 1) & mask }
      return slot
    }
  }
}
