import RaporModel

/// The method that weighs each open deal by how likely it is won in the time left.
///
/// Deals that have not been created yet add nothing.
struct StageWeightedForecast {
  let history: ForecastHistory
  let stages: StageHistory

  /// An open deal with what it is expected to bring in.
  struct Weighed: Hashable {
    /// Its position in `Dataset.deals`.
    let deal: Int
    /// The amount times the chance, rounded to minor units; nil where either is not known.
    let value: Int64?
    /// Whether the age is known.
    let hasAge: Bool
  }

  /// What the deals open at a moment are expected to bring in, in minor units; nil where too few were
  /// closed by then.
  func toCome(at moment: ForecastMoment) -> Int128? {
    weighed(at: moment)?.reduce(0) { $0 + Int128($1.value ?? 0) }
  }

  /// The deals open at a moment, in the order of `Dataset.deals`; nil where too few were closed by then.
  ///
  /// Each is rounded by itself, so that the order of adding up does not matter and the list adds up.
  func weighed(at moment: ForecastMoment) -> [Weighed]? {
    guard let byAge = ClosingOdds(of: history.rows, knownOn: moment.asOf) else { return nil }
    let byStage = StageClosingOdds(of: history.rows, history: stages, at: moment)
    let mean = meanWin(knownOn: moment.asOf)
    return history.rows.compactMap { row in
      guard !row.isClosed(by: moment.asOf), row.createdOn.map({ $0 <= moment.asOf }) ?? true else {
        return nil
      }
      guard let age = row.age(on: moment.asOf) else {
        // A deal that is closed by now was open then only if it was created by then.
        return row.closedOn == nil ? Weighed(deal: row.deal, value: nil, hasAge: false) : nil
      }
      let chance =
        stageChance(of: row, at: moment, byStage)
        ?? byAge.winning(within: moment.horizon, age: age)
      let isLaterClosed = row.closedOn != nil
      let amount = row.openAmount.map { Double($0) } ?? (isLaterClosed ? mean : nil)
      return Weighed(
        deal: row.deal, value: amount.map { Int64(rounding: $0 * chance) }, hasAge: true)
    }
  }

  private func stageChance(
    of row: ForecastHistory.Row, at moment: ForecastMoment, _ odds: StageClosingOdds
  ) -> Double? {
    let visit = stages.visits(ofDeal: row.deal).last { visit in
      visit.enteredOn <= moment.asOf && visit.leftOn.map { $0 > moment.asOf } ?? true
    }
    return visit.flatMap {
      odds.winning(stage: $0.stage, days: $0.enteredOn.distance(to: moment.asOf))
    }
  }

  /// What a won deal brought in on average, by a day: it stands for the amount that a deal had while it
  /// was open and has no longer.
  private func meanWin(knownOn day: Day) -> Double? {
    let known = history.revenue.total(through: day)
    return known.count > 0 ? Double(known.value) / Double(known.count) : nil
  }
}

extension Int64 {
  /// The nearest whole number; the nearest that fits for one that is too large, 0 for none.
  init(rounding number: Double) {
    let rounded = number.rounded()
    self = rounded.magnitude < 9e18 ? Int64(rounded) : rounded.isNaN ? 0 : rounded < 0 ? .min : .max
  }
}
