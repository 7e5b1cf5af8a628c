package import RaporModel

/// How full people are: what they carry against the most that they ordinarily carry.
package enum Capacity {
  static let definitions = [
    definition(
      nil, name: "Capacity in use",
      meaning: """
        How full people are: the larger of their loads of open deals and of activities. Each is held \
        against the 90th percentile of what the team's reps carried in this and earlier periods of its \
        kind, so it says full for this team, not for any team. It is no judgement of anybody.
        """,
      formula: "the larger of the loads of open deals and of activities",
      rivals: [
        "Against a fixed number of deals per rep: it fits one way of selling only; not computed."
      ]),
    definition(
      .openDeals, name: "Capacity in use, open deals",
      meaning: """
        Open deals per rep at the period's end against the 90th percentile of the team's reps over \
        this and earlier periods of its kind. Of a team: the mean of its reps with any rows.
        """,
      formula: "mean |O| per rep ÷ 90th percentile of |O|"),
    definition(
      .activities, name: "Capacity in use, activities",
      meaning: """
        Activities per rep and selling day against the 90th percentile of the team's reps over this \
        and earlier periods of its kind. Of a team: the mean of its reps with any rows.
        """,
      formula: "mean |A| per rep and selling day ÷ 90th percentile of |A| per selling day"),
  ]

  /// The load from which on people are full.
  package static let fullLoad = Ratio(Int128(9), over: 10) ?? Ratio(1)

  /// The fewest reps that a rep's own load is held against: others are not to be told apart.
  static let fewestReps = 6

  private static func definition(
    _ kind: LoadBook.Kind?, name: String, meaning: String, formula: String, rivals: [String] = []
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("capacity", variant: kind?.rawValue ?? ""), group: .people, unit: .rate,
      direction: .neutral, audience: .people,
      words: .init(name: name, meaning: meaning, formula: formula, rivals: rivals),
      cases: { context in
        loads(kind ?? larger(context) ?? .openDeals, context).map {
          MetricCase(.rep(RepIndex($0.rep)), value: $0.load.ratio)
        }
      },
      compute: { context in compute(kind ?? larger(context) ?? .openDeals, context) })
  }

  /// The kind with the larger load; nil where neither is known.
  private static func larger(_ context: MetricContext) -> LoadBook.Kind? {
    let known = LoadBook.Kind.allCases.compactMap { kind -> (kind: LoadBook.Kind, load: Ratio)? in
      guard case .available(let load) = compute(kind, context).result else { return nil }
      return (kind, load)
    }
    guard let first = known.first else { return nil }
    return known.dropFirst().reduce(first) { $0.load < $1.load ? $1 : $0 }.kind
  }

  private static func compute(_ kind: LoadBook.Kind, _ context: MetricContext) -> MetricOutcome {
    if kind == .activities, !context.figures.hasActivities { return .absent(.noActivities, n: 0) }
    let loads = loads(kind, context)
    guard let first = loads.first else { return .absent(.noLoad, n: 0) }
    switch mark(kind, context) {
    case .absent(let absence): return .absent(absence, n: loads.count)
    case .value(let mark):
      // All loads of one period are over the same days.
      let sum = loads.reduce(Int128(0)) { $0 + Int128($1.load.count) }
      let mean = Ratio(sum, over: Int128(first.load.days) * Int128(loads.count)) ?? Ratio(0)
      return .quotient(mean.reduced, mark, else: .zeroComparison, n: loads.count)
    }
  }

  /// What the reps of the scope carry who have anything, on the last day that counts.
  private static func loads(
    _ kind: LoadBook.Kind, _ context: MetricContext
  ) -> [(rep: Int, load: LoadBook.Load)] {
    let figures = context.figures
    if kind == .activities, !figures.hasActivities { return [] }
    return figures.reps(ofScope: context.row, on: context.lastDay).compactMap { rep in
      figures.people.loads.load(kind, of: rep, in: context.column).map { (rep, $0) }
    }
  }

  /// What loads are held against, or why there is nothing.
  private enum Mark {
    case value(Ratio)
    case absent(MetricValue.Absence)
  }

  /// The mark of the scope; of a rep, that of the team on the last day, or of everybody where the team
  /// is so small that its mark would tell of the others.
  private static func mark(_ kind: LoadBook.Kind, _ context: MetricContext) -> Mark {
    let figures = context.figures
    let (row, period) = (context.row, context.column)
    guard case .rep(let rep) = context.scope else {
      return figures.people.loads[row, period][kind].map { .value($0) } ?? .absent(.tooFewPeriods)
    }
    let team = figures.dataset[rep]?.assignment(on: context.lastDay).team
    let groups = [team.flatMap { figures.scopeGrid.position(of: .team($0)) }, 0].compactMap { $0 }
    let large = groups.first {
      figures.people.loads.carriers(of: kind, in: $0, period) >= fewestReps
    }
    guard let large else { return .absent(.tooFewPeers) }
    return figures.people.loads[large, period][kind].map { .value($0) } ?? .absent(.tooFewPeriods)
  }
}

extension MetricContext {
  /// The last day that counts.
  fileprivate var lastDay: Day { days.upperBound.advanced(by: -1) }
}

extension Figures {
  /// Whether a team, or the whole business, calls for more people: it has met its quota, and both its
  /// open deals and its activities are at nine tenths of its own 90th percentile or more.
  ///
  /// False for anybody else, and where any of the three is not known.
  package func capacityCall(of scope: Scope, in period: Period) -> Bool {
    switch scope {
    case .total, .team, .manager: break
    case .rep, .attribute: return false
    }
    func value(_ id: String, _ variant: String = "") -> Ratio? {
      self.value(Metric(id, variant: variant), of: scope, in: period).value
    }
    guard let attainment = value("quota_attainment"), attainment >= Ratio(1) else { return false }
    return LoadBook.Kind.allCases.allSatisfy { kind in
      value("capacity", kind.rawValue).map { $0 >= Capacity.fullLoad } ?? false
    }
  }
}
