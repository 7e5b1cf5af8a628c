import RaporModel

/// What changed after courses, against what changed for those who took none.
enum TrainingEffect {
  /// The four figures, measured in what the settings' metric is measured in.
  static func definitions(metric: String) -> [MetricDefinition] {
    let unit = TrainingMeasure(named: metric)?.unit ?? .rate
    return [effect(unit), part(.before, unit), part(.after, unit), comparison(unit)]
  }

  /// The fewest people that those who took no course are shown as on a rep's own page.
  static let fewestPeers = 5

  private static let caveat = """
    Take it as a hint: people are often sent on a course when their figures are low, and extremes drift \
    back by themselves.
    """

  private static func effect(_ unit: Metric.Unit) -> MetricDefinition {
    definition(
      "", unit, name: "Training effect",
      meaning: """
        How much more the measure changed for those who completed a course in the period than for those \
        in the same scope who took none in that time, else in the whole business. \(caveat)
        """,
      formula: "(after − before) − (after − before of those without a course)",
      rivals: [
        "After less before alone: it takes a season or a drift back for an effect; see the parts."
      ],
      cases: { compared($0) }
    ) { book, context in
      let pool = Pool(book, context, compared(context))
      return pool.difference(of: pool.own, pool.others, context)
    }
  }

  private static func comparison(_ unit: Metric.Unit) -> MetricDefinition {
    definition(
      "comparison", unit, name: "Training effect, without a course",
      meaning: """
        The change, over the same windows, of those in the same scope who took no course in that time; \
        of the whole business where the scope has none.
        """,
      formula: "after − before, of those without a course", cases: { compared($0) }
    ) { book, context in
      let pool = Pool(book, context, compared(context))
      return pool.difference(of: pool.others, nil, context)
    }
  }

  /// Which window.
  private enum Window: String { case before, after }

  private static func part(_ window: Window, _ unit: Metric.Unit) -> MetricDefinition {
    definition(
      window.rawValue, unit, name: "Training effect, \(window.rawValue)",
      meaning: """
        The measure of those who completed a course in the period, in the days \(window.rawValue) it, \
        pooled over the courses. Sums and counts are per person and selling day.
        """,
      formula: "the measure, \(window.rawValue) the course", cases: { complete($0) }
    ) { book, context in
      let own = Pool(book, context, complete(context)).own
      let sums = window == .before ? own.before : own.after
      return .quotient(
        amount(Ratio(sums.upper), context), Ratio(sums.lower), else: .nothingMeasured)
    }
  }

  private static func definition(
    _ variant: String, _ unit: Metric.Unit, name: String, meaning: String, formula: String,
    rivals: [String] = [], cases: @escaping @Sendable (MetricContext) -> [MetricCase],
    compute: @escaping @Sendable (TrainingBook, MetricContext) -> MetricOutcome
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("training_effect", variant: variant), group: .people, unit: unit, direction: .neutral,
      audience: .people,
      words: .init(name: name, meaning: meaning, formula: formula, rivals: rivals), cases: cases
    ) { context in
      let book = context.figures.people.trainings
      guard book.measure != nil else { return .absent(.noMeasure, n: 0) }
      let cases = cases(context)
      guard !cases.isEmpty else { return .absent(.noTrainings, n: 0) }
      let count = cases.count(where: \.isCounted)
      let outcome = count > 0 ? compute(book, context) : .absent(absence(cases))
      return MetricOutcome(
        result: outcome.result, numerator: outcome.numerator, denominator: outcome.denominator,
        n: count
      ).leavingOut(cases)
    }
  }

  private static func absence(_ cases: [MetricCase]) -> MetricValue.Absence {
    cases.contains { $0.part == .leftOut(.courseWithoutPeers) } ? .tooFewPeers : .noWholeWindows
  }

  /// The courses of a period; those whose windows are not whole are left out.
  private static func complete(_ context: MetricContext) -> [MetricCase] {
    let book = context.figures.people.trainings
    guard book.measure != nil else { return [] }
    return context.trainings.map {
      MetricCase(.training($0), book.trials[$0] == nil ? .leftOut(.windowIncomplete) : .counted)
    }
  }

  /// The same; those without anybody to compare with are left out too.
  private static func compared(_ context: MetricContext) -> [MetricCase] {
    let book = context.figures.people.trainings
    return complete(context).map { row in
      guard row.isCounted, case .training(let training) = row.row else { return row }
      let hasOthers = book.trials[training].flatMap { others(of: $0, context) } != nil
      return hasOthers ? row : MetricCase(row.row, .leftOut(.courseWithoutPeers))
    }
  }

  /// Those without a course to set one against: of the scope, else of the whole business; for a rep, of
  /// the team, and only where there are enough of them to be nobody.
  private static func others(of trial: TrainingBook.Trial, _ context: MetricContext)
    -> TrainingBook.Change?
  {
    let figures = context.figures
    guard case .rep(let rep) = context.scope else {
      return trial.others[context.row] ?? trial.others[0]
    }
    let team = figures.dataset[rep]?.team.flatMap { figures.scopeGrid.position(of: .team($0)) }
    let groups = [team.flatMap { trial.others[$0] }, trial.others[0]].compactMap { $0 }
    return groups.first { $0.people >= fewestPeers }
  }

  /// A sum as money where the measure is money.
  private static func amount(_ sum: Ratio, _ context: MetricContext) -> Ratio {
    context.figures.people.trainings.measure?.unit == .money ? context.money(sum) : sum
  }

  /// The courses together.
  private struct Pool {
    var own = TrainingBook.Change()
    var others = TrainingBook.Change()

    init(_ book: TrainingBook, _ context: MetricContext, _ cases: [MetricCase]) {
      for row in cases where row.isCounted {
        guard case .training(let place) = row.row, let trial = book.trials[place] else { continue }
        own += trial.own
        if let group = TrainingEffect.others(of: trial, context) { others += group }
      }
    }

    /// How much the first changed, less how much the second did.
    func difference(
      of first: TrainingBook.Change, _ second: TrainingBook.Change?, _ context: MetricContext
    ) -> MetricOutcome {
      guard let change = change(of: first, context) else { return .absent(.nothingMeasured) }
      guard let second else { return .value(change) }
      let difference = self.change(of: second, context).flatMap { change.subtracting($0) }
      return difference.map { .value($0) } ?? .absent(.nothingMeasured)
    }

    private func change(of change: TrainingBook.Change, _ context: MetricContext) -> Ratio? {
      guard let before = Ratio(change.before.upper, over: change.before.lower),
        let after = Ratio(change.after.upper, over: change.after.lower),
        let difference = after.subtracting(before)
      else { return nil }
      return TrainingEffect.amount(difference, context)
    }
  }
}

extension MetricContext {
  /// The positions of the courses completed in the period, by day.
  var trainings: [Int] {
    figures.tables.trainings.rows(ofScope: row, in: days)
  }
}
