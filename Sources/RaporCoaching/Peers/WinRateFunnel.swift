package import RaporModel

/// What a funnel plot of win rates shows: a point per rep, and limits that narrow with the cases.
package struct WinRateFunnel: Hashable, Sendable {
  /// The reps with closed deals, in the order given.
  package let points: [Point]
  /// The limits around the rate of all of them together.
  package let funnel: Funnel

  /// A rep's deals in the period.
  package struct Point: Hashable, Sendable {
    /// Who.
    package let rep: RepIndex
    /// Deals won.
    package let won: Int
    /// Deals won and lost; at least 1.
    package let closed: Int
    /// The share won.
    package var rate: Double { Double(won) / Double(closed) }
  }

  /// Puts a funnel around points; nil without any.
  init?(_ points: [Point]) {
    let closed = points.reduce(0) { $0 + $1.closed }
    guard closed > 0 else { return nil }
    let centre = Double(points.reduce(0) { $0 + $1.won }) / Double(closed)
    self.points = points
    funnel = Funnel(
      centre: centre,
      overdispersion: Funnel.overdispersion(
        points.map { (successes: $0.won, cases: $0.closed) }, centre: centre))
  }

  /// The limits from one case to a little more than the most that a rep has.
  package var curve: [Funnel.CurvePoint] {
    let most = points.map(\.closed).max() ?? 0
    return funnel.curve(to: most + max(1, most / 20))
  }

  /// The reps' rates drawn towards the common rate, in the order of the points: for rankings.
  package var shrunkRates: [Double] {
    let shrunk = ShrunkRates(points.map { (successes: $0.won, cases: $0.closed) })
    return points.map { shrunk?.estimate($0.won, of: $0.closed) ?? $0.rate }
  }
}
