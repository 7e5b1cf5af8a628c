package import RaporModel

/// What became of the deals in one stage in a period, and what stands in it at its end.
package struct FunnelStage: Hashable, Sendable {
  /// The stage's position in `Dataset.stages`.
  package let stage: Int
  /// The stage's name.
  package let name: String
  /// The deals that came as far as the stage for the first time in the period: the value of
  /// `stage_conversion`, whose numerator are those that have come further by the as-of day.
  package let conversion: MetricValue
  /// How many of them are open and have come no further.
  package let undecided: Int
  /// How long stays lasted: the value of `stage_dwell`.
  package let dwell: MetricValue
  /// How many deals stand in the stage at the period's end.
  package let standing: Int
  /// What they are worth in minor units; deals without an amount add nothing.
  package let standingValue: Int128
  /// Whether this is the stage where most value waits longest.
  package let isBottleneck: Bool
}

/// The stage where most value waits longest, with both factors.
package struct Bottleneck: Hashable, Sendable {
  /// The stage's position in `Dataset.stages`.
  package let stage: Int
  /// The stage's name.
  package let name: String
  /// The median of the days that stays lasted which ended in the period.
  package let dwell: Ratio
  /// What stands in the stage at the period's end, as money; nil where no deal there has an amount, and
  /// the number of deals decides.
  package let value: Ratio?
  /// How many deals stand in the stage at the period's end.
  package let standing: Int
}

extension Figures {
  /// The open stages in the order of the sales process, as a scope's deals passed them in a period.
  ///
  /// Empty where the data names no open stage, or has no figures for the scope and period. Without
  /// stage history the stages have what stands in them, and that only where the period holds the
  /// as-of day.
  package func funnel(of scope: Scope, in period: Period) -> [FunnelStage] {
    guard let row = scopeGrid.position(of: scope), periodGrid.position(of: period) != nil else {
      return []
    }
    let standing = standing(of: scope, in: period)
    let bottleneck = bottleneck(of: scope, in: period, standing: standing)?.stage
    return stageHistory.openStages.enumerated().map { rank, stage in
      let name = dataset.stages[stage].name
      let reaches = stageHistory.reaches(scope: row, rank: rank, in: countedDays(of: period))
      return FunnelStage(
        stage: stage, name: name,
        conversion: value(Metric("stage_conversion", variant: name), of: scope, in: period),
        undecided: reaches.count(where: \.isUndecided),
        dwell: value(Metric("stage_dwell", variant: name), of: scope, in: period),
        standing: standing[stage].count, standingValue: standing[stage].value,
        isBottleneck: stage == bottleneck)
    }
  }

  /// The stage whose median stay times the value standing in it at the period's end is largest: of equal
  /// ones the earlier. Nil where no stage has both.
  package func bottleneck(of scope: Scope, in period: Period) -> Bottleneck? {
    bottleneck(of: scope, in: period, standing: standing(of: scope, in: period))
  }

  private typealias Standing = (count: Int, value: Int128)

  private func bottleneck(
    of scope: Scope, in period: Period, standing: [Standing]
  ) -> Bottleneck? {
    guard let row = scopeGrid.position(of: scope) else { return nil }
    let goesByValue = standing.contains { $0.value > 0 }
    var largest: (weight: Ratio, place: Bottleneck)?
    for (rank, stage) in stageHistory.openStages.enumerated() {
      let stays = StageDwell.dwell(
        stageHistory, scope: row, rank: rank, in: countedDays(of: period))
      let volume = goesByValue ? standing[stage].value : Int128(standing[stage].count)
      guard let dwell = stays.percentile(50), volume > 0 else { continue }
      let weight = dwell.weighing(volume)
      guard weight > largest?.weight ?? Ratio(0) else { continue }
      let place = Bottleneck(
        stage: stage, name: dataset.stages[stage].name, dwell: dwell,
        value: goesByValue ? dataset.currency.major(volume) : nil, standing: standing[stage].count)
      largest = (weight, place)
    }
    return largest?.place
  }

  /// By stage, the deals that stand in it at a period's end.
  private func standing(of scope: Scope, in period: Period) -> [Standing] {
    var standing = [Standing](repeating: (0, 0), count: dataset.stages.count)
    for row in evidence(of: scope, in: period) where !row.roles.isDisjoint(with: .anyOpen) {
      guard let stage = stage(ofOpenDeal: row.deal, in: period) else { continue }
      standing[stage].count += row.isShared ? 0 : 1
      standing[stage].value += Int128(row.amount ?? 0)
    }
    return standing
  }
}
