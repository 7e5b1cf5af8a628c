import RaporMetrics
import RaporModel
import Testing

/// Data with a history, made in few words.
struct HistorySample {
  var reps: [Rep]
  /// The snapshots of earlier builds, in order.
  var snapshots: [DealSnapshot] = []
  /// The data of the as-of day.
  var today: DealSnapshot
  var forecasts: [StoredForecast] = []

  static let stages = [
    Stage(name: "Open", outcome: .open), Stage(name: "Won", outcome: .won),
    Stage(name: "Lost", outcome: .lost), Stage(name: "Offer", outcome: .open),
  ]

  /// A deal's state; `amount` is in major units.
  static func state(
    _ rep: String, _ outcome: Stage.Outcome = .open, _ amount: Int64? = nil, expected: Day? = nil,
    closed: Day? = nil, created: Day? = nil, stage: String? = nil
  ) -> DealState {
    let named = stages.first { $0.outcome == outcome }?.name ?? ""
    return DealState(
      rep: RepID(rawValue: rep), stage: stage ?? named, outcome: outcome,
      amount: amount.map { $0 * 100 }, createdOn: created, closedOn: closed,
      expectedCloseOn: expected)
  }

  static func snapshot(_ day: Day, _ states: [String: DealState]) -> DealSnapshot {
    DealSnapshot(
      asOf: day, states: Dictionary(uniqueKeysWithValues: states.map { (DealID(rawValue: $0), $1) })
    )
  }

  /// The history as a file would keep it: only what changed.
  var history: DealHistory {
    var versions: [DealVersion] = []
    var last: [DealID: DealState] = [:]
    for snapshot in snapshots {
      for deal in Set(last.keys).union(snapshot.states.keys)
      where last[deal] != snapshot.states[deal] {
        versions.append(
          DealVersion(deal: deal, asOf: snapshot.asOf, state: snapshot.states[deal]))
      }
      last = snapshot.states
    }
    return DealHistory(
      snapshots: snapshots.map(\.asOf),
      versions: versions.sorted { ($0.deal, $0.asOf) < ($1.deal, $1.asOf) }, forecasts: forecasts)
  }

  func dataset() throws -> Dataset {
    let deals = try today.states.sorted { $0.key < $1.key }.map { id, state in
      Deal(
        id: id,
        rep: RepIndex(try #require(reps.firstIndex { $0.id == state.rep })),
        stage: try #require(Self.stages.firstIndex { $0.name == state.stage }),
        outcome: state.outcome, createdOn: state.createdOn, closedOn: state.closedOn,
        expectedCloseOn: state.expectedCloseOn, amount: state.amount,
        row: RowReference(file: 0, line: 1))
    }
    return Dataset(
      asOf: today.asOf, currency: try #require(Currency(code: "MYR")), reps: reps,
      stages: Self.stages, deals: deals, history: history)
  }

  func figures() throws -> Figures {
    let data = try dataset()
    var settings = SiteSettings(title: "Sample", currency: data.currency)
    settings.periods = Period.Kind.allCases.map { PublishedPeriods(kind: $0) }
    return Figures(of: data, settings: settings)
  }
}

extension MovementSummary {
  /// The value of a step in major units; nil where the pipeline cannot take it.
  func value(_ step: Movement.Step) -> Int128? {
    ([opening, closing] + steps).first { $0.step == step }.map { $0.value / 100 }
  }

  /// Whether the opening and all steps add up to the closing.
  var addsUp: Bool { steps.reduce(opening.value) { $0 + $1.value } == closing.value }
}
