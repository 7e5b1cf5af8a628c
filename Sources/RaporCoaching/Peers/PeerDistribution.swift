package import RaporMetrics

/// How comparable reps are spread, without names: what a rep's own page may show of others.
package struct PeerDistribution: Hashable, Sendable {
  /// The rep's own value; nil when there is none.
  package let own: Ratio?
  /// The others' values, smallest first, so that their order tells nobody's name.
  package let others: [Ratio]

  /// With fewer others, a value could be traced to a person.
  package static let fewestOthers = 5

  /// Spreads out the values of others, in any order; nil with fewer than five.
  init?(own: Ratio?, others: [Ratio]) {
    guard others.count >= PeerDistribution.fewestOthers else { return nil }
    self.own = own
    self.others = others.sorted()
  }

  /// The middle of the others' values, the lower one of two in the middle.
  package var median: Ratio { others[(others.count - 1) / 2] }

  /// How many of the others lie below the rep's own value; nil when there is none.
  package var below: Int? { own.map { own in others.count { $0 < own } } }
}
