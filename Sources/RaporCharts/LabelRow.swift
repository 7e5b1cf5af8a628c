/// A label with the place that was found for it.
struct PlacedLabel: Equatable {
  /// What is shown: the label or its beginning.
  var text: String
  /// The whole label.
  var full: String
  /// The middle of the label.
  var x: Double
}

/// A row of centred labels below an axis, thinned so that none touches another.
struct LabelRow {
  /// The room between two labels.
  private static let gap = 8.0

  /// The widest a label may be where labels stand close, and in any case.
  private static let limits = 110.0...200.0

  /// The labels that are not empty, each where it would stand and how wide it is.
  private let labels: [(full: String, x: Double, width: Double)]
  private let limit: Double
  private let bounds: ClosedRange<Double>
  private let spacing: Double

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
    LabelRow(labels, at: position, within: bounds).placed()
  }

  private init(
    _ labels: [String], at position: (Int) -> Double, within bounds: ClosedRange<Double>
  ) {
    let indices = labels.indices.filter { !labels[$0].isEmpty }
    let (first, last) = (indices.first ?? 0, indices.last ?? 0)
    let spacing =
      indices.count > 1
      ? (position(last) - position(first)) / Double(indices.count - 1) : Self.limits.upperBound
    let limit = min(max(spacing - Self.gap, Self.limits.lowerBound), Self.limits.upperBound)
    self.labels = indices.map { index in
      let width = min(TextWidth.of(labels[index]), limit)
      let half = width / 2
      let x = min(max(position(index), bounds.lowerBound + half), bounds.upperBound - half)
      return (labels[index], x, width)
    }
    (self.limit, self.bounds, self.spacing) = (limit, bounds, spacing)
  }

  private func placed() -> [PlacedLabel] {
    let widest = labels.map(\.width).max() ?? 0
    let least = Int(min((widest + Self.gap) / max(spacing, 0.1), 1e6).rounded(.up))
    // Labels moved inwards from the edges may still touch their neighbours; a somewhat longer step
    // mends that, or else the neighbour is left out.
    for step in least...(least + 4) {
      let (chosen, isEven) = chosen(every: max(step, 1))
      if isEven { return chosen }
    }
    return chosen(every: max(least, 1)).labels
  }

  /// Takes every `step`th label backwards from the last.
  ///
  /// - Returns: the labels from left to right, and whether none had to be left out.
  private func chosen(every step: Int) -> (labels: [PlacedLabel], isEven: Bool) {
    var (chosen, free, isEven): ([PlacedLabel], Double, Bool) = ([], bounds.upperBound, true)
    for index in stride(from: labels.count - 1, through: 0, by: -step) {
      let (full, x, width) = labels[index]
      guard x + width / 2 <= free + 0.001 else {
        isEven = false
        continue
      }
      chosen.append(PlacedLabel(text: TextWidth.fit(full, into: limit), full: full, x: x))
      free = x - width / 2 - Self.gap
    }
    return (chosen.reversed(), isEven)
  }
}
