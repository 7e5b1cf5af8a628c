package import RaporMetrics
package import RaporModel

extension Phrasebook {
  /// The sentence that a team, or the whole business, calls for more people; nil, and so silence, where
  /// attainment and load do not both call for it.
  package func hiringSentence(
    of scope: Scope, named name: String, in period: Period, by figures: Figures
  ) -> String? {
    guard figures.capacityCall(of: scope, in: period),
      let attainment = figures.value(.quotaAttainment, of: scope, in: period).value,
      let open = capacity("open_deals", of: scope, in: period, by: figures),
      let active = capacity("activities", of: scope, in: period, by: figures)
    else { return nil }
    return text(
      .callsForHiring,
      [
        "name": .text(name), "attainment": .percent(attainment), "deals": .percent(open),
        "activities": .percent(active),
      ])
  }

  private func capacity(
    _ variant: String, of scope: Scope, in period: Period, by figures: Figures
  ) -> Ratio? {
    figures.value(Metric("capacity", variant: variant), of: scope, in: period).value
  }
}
