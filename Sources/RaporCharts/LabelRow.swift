/// A label with the place that was found for it.
struct PlacedLabel: Equatable {
  var text: String
  var full: String
  var x: Double
}

/// A row of centred labels below an axis, thinned so that none touches another.
enum LabelRow {
  /// The room between two labels.
  private static let gap = 8.0

  /// The widest a label may be.
  private static let limit = 120.0

  /// Chooses the labels that fit, at even steps backwards from the last, the latest being what a
  /// reader looks for; empty labels are passed over.
  ///
  /// - Parameters:
  ///   - labels: the labels in order.
  ///   - position: where the middle of a label belongs.
  ///   - bounds: what no label may reach beyond; those at the edges are moved inwards.
  /// - Returns: the labels that are shown, from left to right.
  static func place(
    _ labels: [String], at position: (Int) -> Double, within bounds: ClosedRange<Double>
  ) -> [PlacedLabel] {
    let indices = labels.indices.filter { !labels[$0].isEmpty }
    guard let last = indices.last, let first = indices.first else { return [] }
    let widths = indices.map { min(TextWidth.of(labels[$0]), limit) }
    let spacing = (position(last) - position(first)) / Double(max(indices.count - 1, 1))
    let needed = ((widths.max() ?? 0) + gap) / max(spacing, 0.1)
    let step = max(1, Int(min(needed, 1e6).rounded(.up)))
    var placed: [PlacedLabel] = []
    var free = bounds.upperBound
    for offset in stride(from: indices.count - 1, through: 0, by: -step) {
      let (label, half) = (labels[indices[offset]], widths[offset] / 2)
      let x = min(
        max(position(indices[offset]), bounds.lowerBound + half), bounds.upperBound - half)
      guard x + half <= free + 0.001 else { continue }
      placed.append(PlacedLabel(text: TextWidth.fit(label, into: limit), full: label, x: x))
      free = x - half - gap
    }
    return placed.reversed()
  }
}
