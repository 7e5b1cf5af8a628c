import RaporCharts
import RaporCoaching
import RaporModel

/// The reps' win rates of a period and the limits around them, worked out once for the pages of all reps.
final class PeriodFunnel: Sendable {
  /// The rates, with the funnel around them.
  let rates: WinRateFunnel
  /// Where each of the rates lies.
  let standings: [FunnelPlot.Standing]
  /// The limits that were asked for, by the number of cases: every page's curves ask for the same.
  private let known = SharedCache<Int, FunnelPlot.Limits>()
  /// What the reps' own pages have in common, by their language.
  private let backdrops = SharedCache<SiteLanguage, FunnelBackdrop>()

  /// Judges each rate.
  init(_ rates: WinRateFunnel) {
    self.rates = rates
    standings = rates.points.map { point in
      switch rates.funnel.verdict(point.won, of: point.closed)?.confidence {
      case nil: .within
      case .watch: .watch
      case .clear: .clear
      }
    }
  }

  /// The plot without names, in which another point stands out on each rep's page; drawn by `make`.
  func backdrop(in language: SiteLanguage, make: () -> FunnelBackdrop) -> FunnelBackdrop {
    backdrops.value(for: language, make: make)
  }

  /// The limits at a number of cases; nil where there are none.
  func limits(at cases: Double) -> FunnelPlot.Limits? {
    guard cases >= 1, cases < 1e9 else { return nil }
    return known.value(for: Int(cases)) { limits(at: Int(cases)) }
  }

  private func limits(at cases: Int) -> FunnelPlot.Limits {
    let watch = rates.funnel.limits(.watch, cases: cases)
    let clear = rates.funnel.limits(.clear, cases: cases)
    return FunnelPlot.Limits(
      inner: .init(watch.lowerBound, watch.upperBound),
      outer: .init(clear.lowerBound, clear.upperBound))
  }
}
