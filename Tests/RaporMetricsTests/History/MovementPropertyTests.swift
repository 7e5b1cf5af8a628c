import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What holds of any history: owners that change, amounts that are missing, deals that go and come back.
@Suite struct MovementPropertyTests {
  private static let asOf = Sample.day(5, 15)

  @Test(arguments: UInt64(0)..<40)
  func `opening and steps add up to closing, for every scope and period`(seed: UInt64) throws {
    let sample = RandomHistory.sample(seed: seed)
    let figures = try sample.figures()
    var checked = 0
    for period in figures.periods {
      for scope in figures.scopes {
        for pipeline in Movement.Pipeline.allCases {
          guard let summary = figures.movement(of: scope, in: period, pipeline: pipeline) else {
            continue
          }
          checked += 1
          #expect(summary.addsUp, "\(scope) \(period) \(pipeline)")
          let due = pipeline == .due ? period.days : nil
          #expect(
            summary.opening.value
              == sample.pipeline(on: summary.openingOn, of: scope, in: figures, dueIn: due))
          #expect(
            summary.closing.value
              == sample.pipeline(on: summary.closingOn, of: scope, in: figures, dueIn: due))
        }
      }
    }
    #expect(checked > 0 || sample.snapshots.isEmpty)
  }

  @Test(arguments: UInt64(0)..<20)
  func `what reps hand over to each other is nothing to the total, and their steps are its steps`(
    seed: UInt64
  ) throws {
    let figures = try RandomHistory.sample(seed: seed).figures()
    let reps = figures.dataset.reps.indices.map { Scope.rep(RepIndex($0)) }
    for period in figures.periods {
      for pipeline in Movement.Pipeline.allCases {
        guard let total = figures.movement(of: .total, in: period, pipeline: pipeline) else {
          continue
        }
        let own = reps.compactMap { figures.movement(of: $0, in: period, pipeline: pipeline) }
        for (place, step) in total.steps.enumerated() {
          #expect(own.reduce(0) { $0 + $1.steps[place].value } == step.value, "\(step.step)")
          if step.step == .ownerChanged { #expect(step.value == 0) }
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `each figure of history counts its cases, and is their sum`(seed: UInt64) throws {
    let figures = try RandomHistory.sample(seed: seed).figures()
    let ofHistory: Set<String> = ["movement", "movement_open", "slippage", "restated"]
    let definitions = figures.definitions.filter { ofHistory.contains($0.metric.id) }
    #expect(definitions.count == 28)
    for period in figures.periods {
      for scope in figures.scopes {
        for definition in definitions where definition.audience.includes(scope) {
          let value = figures.value(definition.metric, of: scope, in: period)
          let cases = figures.cases(behind: definition.metric, of: scope, in: period)
          let counted = cases.filter(\.isCounted)
          guard value.absence == nil || !counted.isEmpty else { continue }
          #expect(value.n == counted.count, "\(definition.metric) \(scope) \(period)")
          let leftOut = value.exclusions.reduce(0) { $0 + $1.count }
          #expect(cases.count - counted.count == leftOut)
          guard definition.unit == .money, let amount = value.value else { continue }
          let sum = counted.compactMap(\.value).reduce(Int128(0)) {
            $0 + $1.scaled(digits: 2)
          }
          #expect(sum == amount.scaled(digits: 2), "\(definition.metric) \(scope) \(period)")
        }
      }
    }
  }
}

/// Histories that a careless office could have.
enum RandomHistory {
  static func sample(seed: UInt64) -> HistorySample {
    var random = SplitMix(state: seed)
    var reps = ["Ayu", "Budi", "Citra"].map {
      Sample.rep($0, team: ["north", "south", nil].randomElement(using: &random) ?? nil)
    }
    // One rep changed teams on the way.
    reps[0].moves = [
      Assignment(from: Sample.day(1, 1), team: "north"),
      Assignment(from: Sample.day(3, 20), team: "south"),
    ]
    reps[0].team = "south"
    var states: [String: DealState] = [:]
    let days = (0..<Int.random(in: 1...9, using: &random))
      .map { _ in Sample.day(2, 1).advanced(by: .random(in: 0...104, using: &random)) }
    let snapshots = Set(days + [Sample.day(5, 15)]).sorted().map { day in
      change(&states, on: day, &random)
      return HistorySample.snapshot(day, states)
    }
    return HistorySample(
      reps: reps, snapshots: Array(snapshots.dropLast()), today: snapshots[snapshots.count - 1])
  }

  /// Lets something happen to most deals.
  private static func change(
    _ states: inout [String: DealState], on day: Day, _ random: inout SplitMix
  ) {
    for number in 0..<14 where Int.random(in: 0..<3, using: &random) > 0 {
      let id = "d\(number)"
      guard Int.random(in: 0..<8, using: &random) > 0 else {
        states[id] = nil
        continue
      }
      let outcome = [Stage.Outcome.open, .open, .open, .won, .lost].randomElement(using: &random)
      let closed =
        Int.random(in: 0..<8, using: &random) == 0
        ? nil
        : day.advanced(
          by: -Int.random(in: 0...40, using: &random))
      let amount =
        Int.random(in: 0..<5, using: &random) == 0
        ? nil : Int64.random(in: -3...90, using: &random)
      states[id] = HistorySample.state(
        ["Ayu", "Budi", "Citra"].randomElement(using: &random) ?? "Ayu", outcome ?? .open, amount,
        expected: Int.random(in: 0..<5, using: &random) == 0
          ? nil : day.advanced(by: .random(in: -20...60, using: &random)),
        closed: outcome == .open ? nil : closed,
        created: Int.random(in: 0..<6, using: &random) == 0
          ? nil : day.advanced(by: -Int.random(in: 0...60, using: &random)))
    }
  }
}

extension HistorySample {
  /// The value of a scope's open deals on the day of a snapshot, added up anew, in minor units.
  func pipeline(on day: Day, of scope: Scope, in figures: Figures, dueIn days: Range<Day>?)
    -> Int128?
  {
    (snapshots + [today]).first { $0.asOf == day }?.states.values.reduce(Int128(0)) { sum, state in
      let isDue = days.map { days in state.expectedCloseOn.map(days.contains) ?? false } ?? true
      guard state.outcome == .open, isDue, owns(state.rep, scope, on: day, in: figures) else {
        return sum
      }
      return sum + Int128(state.amount ?? 0)
    }
  }

  private func owns(_ id: RepID, _ scope: Scope, on day: Day, in figures: Figures) -> Bool {
    guard let rep = reps.first(where: { $0.id == id }) else { return false }
    return switch scope {
    case .total: true
    case .team(let team): rep.assignment(on: day).team == team
    case .manager(let manager): rep.assignment(on: day).manager == manager
    case .rep(let index): figures.dataset[index]?.id == id
    case .attribute: false
    }
  }
}
