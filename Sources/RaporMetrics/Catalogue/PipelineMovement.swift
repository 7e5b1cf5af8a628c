import RaporModel

/// How the pipeline changed between the last snapshot before a period and the last one in it.
enum PipelineMovement {
  static let definitions = Movement.Pipeline.allCases.flatMap { pipeline in
    pipeline.steps.map { definition($0, of: pipeline) }
  }

  private static func definition(
    _ step: Movement.Step, of pipeline: Movement.Pipeline
  ) -> MetricDefinition {
    MetricDefinition(
      Metric(pipeline.metric, variant: step.rawValue), group: .pipeline, unit: .money,
      direction: .neutral, audience: .people, words: words(step, of: pipeline),
      cases: { cases(step, of: pipeline, $0) }
    ) { context in
      compute(step, of: pipeline, context)
    }
  }

  private static func compute(
    _ step: Movement.Step, of pipeline: Movement.Pipeline, _ context: MetricContext
  ) -> MetricOutcome {
    guard let cell = context.movementCell else { return .absent(context.snapshotAbsence, n: 0) }
    guard isKnown(pipeline, context) else { return .absent(.noExpectedDates, n: 0) }
    let tally = cell[pipeline, step]
    var outcome =
      tally.count == 0 && tally.withoutAmount > 0
      ? MetricOutcome.absent(.noAmounts, n: 0)
      : .value(context.money(tally.value), n: tally.count)
    if tally.withoutAmount > 0 {
      outcome.exclusions = [
        .init(reason: .row(.dealWithoutAmount), count: tally.withoutAmount)
      ]
    }
    return outcome
  }

  private static func cases(
    _ step: Movement.Step, of pipeline: Movement.Pipeline, _ context: MetricContext
  ) -> [MetricCase] {
    guard isKnown(pipeline, context) else { return [] }
    return context.movements.compactMap { movement in
      guard movement.pipeline == pipeline, movement.step == step else { return nil }
      return MetricCase(
        .movement(movement), movement.hasAmount ? .counted : .leftOut(.dealWithoutAmount),
        value: movement.hasAmount ? context.money(movement.value) : nil)
    }
  }

  /// Whether the data can say which deals are due in a period at all.
  private static func isKnown(_ pipeline: Movement.Pipeline, _ context: MetricContext) -> Bool {
    pipeline == .open
      || context.figures.pipelineHistory?.timeline.hasExpectedDates ?? false
  }

  private static func words(
    _ step: Movement.Step, of pipeline: Movement.Pipeline
  ) -> MetricDefinition.Words {
    MetricDefinition.Words(
      name: "\(pipeline.name): \(step.name)",
      meaning: "\(step.meaning(in: pipeline)) \(pipeline.meaning)", formula: step.formula)
  }
}

// MARK: Words

extension Movement.Pipeline {
  fileprivate var metric: String { self == .due ? "movement" : "movement_open" }

  fileprivate var name: String { self == .due ? "Movement" : "Movement of all open" }

  fileprivate var meaning: String {
    switch self {
    case .due:
      """
      Of the pipeline expected to close in the period, between two snapshots; a shared deal is its \
      owner's.
      """
    case .open: "Of the whole open pipeline, between two snapshots; a shared deal is its owner's."
    }
  }
}

extension Movement.Step {
  fileprivate var name: String {
    switch self {
    case .opening: "opening"
    case .new: "new"
    case .reopened: "reopened"
    case .added: "added late"
    case .pulledIn: "pulled in"
    case .raised: "raised"
    case .lowered: "lowered"
    case .ownerChanged: "owner changed"
    case .pushedOut: "pushed out"
    case .won: "won"
    case .lost: "lost"
    case .gone: "no longer in the data"
    case .closing: "closing"
    }
  }

  fileprivate func meaning(in pipeline: Movement.Pipeline) -> String {
    switch self {
    case .opening: "The value in the last snapshot before the period."
    case .new: "The value of deals created since then."
    case .reopened: "The value of deals that were closed then and are open again."
    case .added: "The value of deals that were not in the data then, although created before."
    case .pulledIn: "The value of deals whose expected close moved into the period."
    case .raised: "What deals are worth more than then."
    case .lowered: "What deals are worth less than then, as a negative value."
    case .ownerChanged:
      "The value of deals taken over from others less that of deals handed over to others."
    case .pushedOut:
      "The value of deals whose expected close moved out of the period, as a negative value."
    case .won: "The value of deals won since then, as a negative value: it left the pipeline."
    case .lost: "The value of deals lost since then, as a negative value: it left the pipeline."
    case .gone: "The value of deals that the data no longer has, as a negative value."
    case .closing: "The value in the last snapshot of the period: the opening value and all steps."
    }
  }

  fileprivate var formula: String {
    switch self {
    case .opening: "Σ v(O) in the first snapshot"
    case .new: "Σ v(created since then)"
    case .reopened: "Σ v(closed then, open now)"
    case .added: "Σ v(not in the data then, created before)"
    case .pulledIn: "Σ v(due outside the period then, due in it now)"
    case .raised: "Σ (v − v then), where above 0"
    case .lowered: "Σ (v − v then), where below 0"
    case .ownerChanged: "Σ v then(taken over) − Σ v then(handed over)"
    case .pushedOut: "− Σ v(due in the period then, due outside it now)"
    case .won: "− Σ v(W since then)"
    case .lost: "− Σ v(L since then)"
    case .gone: "− Σ v then(no longer in the data)"
    case .closing: "Σ v(O) in the last snapshot = opening + Σ steps"
    }
  }
}
