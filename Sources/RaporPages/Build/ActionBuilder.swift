import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What was agreed with this page's rep before a period, as it now stands; nil where there is nothing.
  func agreedBefore(_ period: Period, among actions: [Action]) -> ActionsView? {
    let before = periodBefore(period)
    return view(of: actions.filter { $0.isEarlier(than: period, before: before) }, in: period)
  }

  /// What is agreed with this page's rep by the end of a period; nil where there is nothing.
  func agreed(by period: Period, among actions: [Action], most: Int) -> ActionsView? {
    let before = periodBefore(period)
    return view(
      of: actions.filter {
        $0.commentary.period == period || $0.isEarlier(than: period, before: before)
      }, in: period, most: most, tellsEffects: false)
  }

  /// What everybody has still to do, for the manager; nil where there is nothing.
  func actionsDue(in period: Period, among actions: [Action]) -> ActionsView? {
    view(
      of: actions.filter { $0.isKnown(in: period) && !$0.task.isDone }, in: period, most: 20,
      tellsEffects: false)
  }

  /// What was agreed with this page's rep up to a period's end and was not done before it, with what became of
  /// it; nil where there is nothing.
  func coachingLog(in period: Period, among actions: [Action]) -> ActionsView? {
    view(
      of: actions.filter { $0.isKnown(in: period) && $0.isOpen(in: period, before: period.start) },
      in: period, most: 40)
  }

  private func periodBefore(_ period: Period) -> Day? {
    figures.settings.calendar.before(period)?.start
  }

  private func view(
    of actions: [Action], in period: Period, most: Int = 12, tellsEffects: Bool = true
  ) -> ActionsView? {
    guard !actions.isEmpty else { return nil }
    let shown = actions.inOrder(on: dataset.asOf).prefix(most).map {
      view(of: $0, in: period, tellsEffect: tellsEffects)
    }
    let more = actions.count - shown.count
    return ActionsView(
      actions: shown, more: more > 0 ? book.text(.andMore, ["n": .count(more)]) : nil,
      caveat: shown.contains { $0.effect != nil } ? book.text(.effectCaveat) : nil)
  }

  private func view(of action: Action, in period: Period, tellsEffect: Bool) -> ActionView {
    let commentary = action.commentary
    return ActionView(
      words: action.task.render { resolve($0, in: commentary) },
      language: language(of: commentary), isDone: action.task.isDone,
      tone: tone(of: action.status(on: dataset.asOf)), status: status(of: action),
      terms: termsLine(of: action, withDue: true), about: about(action, in: period),
      effect: tellsEffect ? effect(of: action, in: period) : nil)
  }

  /// What a task says about itself, behind its words in a commentary; nil where it says nothing.
  func terms(of action: Action) -> String? {
    action.task.terms.isEmpty ? nil : termsLine(of: action, withDue: true).map { "(\($0))" }
  }

  private func termsLine(of action: Action, withDue: Bool) -> String? {
    let due = action.due.map { book.text(.actionDue, ["date": .day($0)]) }
    let parts = [action.owner, due, action.metric.map { book.name(of: $0) }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Whom an action is about, on pages about several people.
  private func about(_ action: Action, in period: Period) -> LinkView? {
    guard !isRepsOwn, action.commentary.about != .total else { return nil }
    let scope = action.commentary.about
    return LinkView(
      label: name(of: scope),
      href: report.map.review(of: scope, in: period).map { place.link(to: $0) })
  }

  private func tone(of status: Action.Status) -> String {
    switch status {
    case .done: "good"
    case .overdue: "watch"
    case .open: ""
    }
  }

  /// How an action stands: for one that is done, since when.
  func status(of action: Action) -> String {
    switch action.status(on: dataset.asOf) {
    case .overdue: book.text(.actionOverdue)
    case .open: book.text(.actionOpen)
    case .done:
      action.doneOn.map { book.text(.actionDoneOn, ["date": .day($0)]) } ?? book.text(.actionDone)
    }
  }
}

// MARK: - Before and since

extension PageContext {
  /// What the metric of an action did before it began and since; nil without a metric that can tell.
  private func effect(of action: Action, in period: Period) -> String? {
    action.metric.flatMap { effect(on: $0, since: action.began, in: period) }
  }

  /// What a metric of this page's rep did before a day and since; nil where it cannot tell.
  func effect(on metric: Metric, since day: Day, in period: Period) -> String? {
    guard case .rep(let rep) = scope,
      let change = BeforeAfter(metric, of: rep, since: day, upTo: period, figures)
    else { return nil }
    let name = PhraseFigure.text(book.name(of: metric))
    switch change {
    case .share(let shares): return sentence(of: shares, named: name)
    case .level(let levels):
      return sentence(of: levels, named: name, in: figures.definition(of: metric)?.unit ?? .count)
    case .tooEarly(let weeks):
      return book.text(
        .effectTooEarly,
        ["metric": name, "weeks": .count(weeks), "needed": .count(BeforeAfter.fewestWeeks)])
    case .tooFewBefore(let weeks, let needed):
      return book.text(
        .effectTooFewBefore,
        ["metric": name, "weeks": .count(weeks), "needed": .count(needed)])
    }
  }

  private func sentence(of shares: BeforeAfter.Shares, named name: PhraseFigure) -> String {
    let text = book.text(
      .effectOnShare,
      [
        "metric": name, "weeks": .count(shares.weeks),
        "before": .count(shares.before.count), "before_total": .count(shares.before.total),
        "before_share": .percent(Ratio(rounding: shares.before.share)),
        "after": .count(shares.after.count), "after_total": .count(shares.after.total),
        "after_share": .percent(Ratio(rounding: shares.after.share)),
        "lower": .text(book.points(Ratio(rounding: shares.difference.lower))),
        "upper": .text(book.points(Ratio(rounding: shares.difference.upper))),
      ])
    let isSure = shares.difference.side(of: 0) != nil
    return text + " " + book.text(isSure ? .effectIsSure : .effectMayBeChance)
  }

  private func sentence(
    of levels: BeforeAfter.Levels, named name: PhraseFigure, in unit: Metric.Unit
  ) -> String {
    func amount(_ value: Double) -> PhraseFigure {
      guard unit == .money else { return .number(Ratio(rounding: value), digits: 1) }
      return .money(Ratio(rounding: value), currency)
    }
    let text = book.text(
      .effectOnLevel,
      [
        "metric": name, "weeks_before": .count(levels.weeksBefore),
        "weeks": .count(levels.weeksSince), "before": amount(levels.before),
        "after": amount(levels.after), "lower": amount(levels.ordinary.lowerBound),
        "upper": amount(levels.ordinary.upperBound),
      ])
    let isSure = !levels.ordinary.contains(levels.after)
    return text + " " + book.text(isSure ? .effectIsSure : .effectMayBeChance)
  }
}
