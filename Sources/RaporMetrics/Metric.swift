import RaporModel

/// Names a metric and, where it has several definitions or parts, which of them.
package struct Metric: Hashable, Comparable, Sendable {
  /// The id in the catalogue, such as `win_rate`.
  package let id: String
  /// The variant, such as `median`; empty for the default one.
  package let variant: String
  /// Stands for both in hash tables: they are asked a hundred times for a page, mostly for the same
  /// few metrics, and hashing two texts each time took longer than the look-up.
  let fingerprint: UInt64

  /// Names a metric or one of its variants.
  package init(_ id: String, variant: String = "") {
    self.id = id
    self.variant = variant
    let ofID = Fingerprint.value(of: id.utf8)
    fingerprint = variant.isEmpty ? ofID : Fingerprint.value(of: variant.utf8, after: ofID &+ 1)
  }

  /// Equal when the texts are.
  package static func == (a: Metric, b: Metric) -> Bool {
    a.fingerprint == b.fingerprint && a.id == b.id && a.variant == b.variant
  }

  /// Hashes the fingerprint.
  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// Whether its values are differences of its unit, written with their sign.
  package var isChange: Bool { id == "training_effect" && ["", "comparison"].contains(variant) }

  /// Orders by id, then variant, the default first.
  package static func < (a: Metric, b: Metric) -> Bool { (a.id, a.variant) < (b.id, b.variant) }

  /// What a metric's values are measured in.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Major units of the reporting currency.
    case money
    /// Things counted.
    case count
    /// A share: 0.25 is 25 %.
    case rate
    /// Days.
    case days
    /// A plain number against 1, such as a multiple of the median.
    case multiple
    /// Hours of business: those of selling days.
    case hours
    /// A balance of shares in points from −100 to 100, written with its sign.
    case points
    /// A plain number on a survey's scale.
    case score
  }

  /// The name that settings and words use: `id`, or `id:variant`.
  package var name: String { variant.isEmpty ? id : "\(id):\(variant)" }

  /// Whether more is good news.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case higherIsBetter = "higher"
    case lowerIsBetter = "lower"
    case neutral
  }
}
