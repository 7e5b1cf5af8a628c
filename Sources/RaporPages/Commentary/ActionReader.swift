import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// Reads the actions of commentary, and reports everything in their braces that makes no sense.
struct ActionReader {
  /// What a task may say about itself.
  private enum Key: String, CaseIterable {
    case owner, due, since, done
    case metric = "for"
    case note
  }

  let figures: Figures
  let directory: Directory
  private(set) var diagnostics = DiagnosticList()

  init(figures: Figures, directory: Directory) {
    self.figures = figures
    self.directory = directory
  }

  /// The actions of a commentary, in the order of its tasks.
  mutating func actions(of commentary: Commentary) -> [Action] {
    var actions: [Action] = []
    for task in commentary.file.tasks { actions.append(action(task, of: commentary)) }
    return actions
  }

  private mutating func action(_ task: MarkdownTask, of commentary: Commentary) -> Action {
    let terms = terms(of: task)
    let (since, due, done) = (day(terms[.since]), day(terms[.due]), day(terms[.done]))
    let rule = rule(terms[.note])
    checkDays(terms, since: since, due: due, done: done, isDone: task.isDone)
    checkWords(of: task)
    return Action(
      commentary: commentary, task: task, name: task.text,
      owner: owner(terms[.owner], of: commentary), due: due,
      began: since ?? commentary.date ?? min(commentary.period.lastDay, figures.dataset.asOf),
      doneOn: task.isDone ? done : nil,
      metric: metric(terms[.metric]) ?? rule.flatMap { figures.metric(named: $0.metric) },
      rule: rule?.id)
  }

  private mutating func checkDays(
    _ terms: [Key: FrontMatter.Scalar], since: Day?, due: Day?, done: Day?, isDone: Bool
  ) {
    if let term = terms[.due], let due, let since, due < since {
      report(term, "it is due before it begins, on \(since)", "change one of the days")
    }
    guard let term = terms[.done] else { return }
    if !isDone {
      report(
        term, "it has a day on which it was done, but its box is empty",
        "write [x], or remove “done”")
    } else if let done, let since, done < since {
      report(term, "it was done before it began, on \(since)", "change one of the days")
    }
  }

  /// An action has words, and its braces stand last: elsewhere they are words too, and nothing of them holds.
  private mutating func checkWords(of task: MarkdownTask) {
    if task.text.allSatisfy(\.isWhitespace) {
      diagnostics.report(
        .actionValue, "the action has no words", at: task.location,
        hint: "say before the braces what is to be done")
    }
    let keys = Key.allCases.map(\.rawValue)
    guard keys.contains(where: { task.text.contains("{\($0)") }) else { return }
    diagnostics.report(
      .taskTerm, "the braces of the task are not read", at: task.location,
      hint: "they stand last, without markup, as {owner: Farah, due: 2026-07-17}")
  }

  private mutating func terms(of task: MarkdownTask) -> [Key: FrontMatter.Scalar] {
    var known: [Key: FrontMatter.Scalar] = [:]
    for term in task.terms {
      guard let key = Key(rawValue: term.key.text) else {
        let names = Key.allCases.map(\.rawValue)
        diagnostics.report(
          .actionKey, "an action has no “\(term.key.text)”", at: term.key.location,
          hint: NearName.hint(for: term.key.text, among: names)
            ?? "it may have \(names.joined(separator: ", "))")
        continue
      }
      guard known[key] == nil else {
        diagnostics.report(
          .actionKey, "“\(key.rawValue)” is given twice", at: term.key.location,
          hint: "keep one of them")
        continue
      }
      known[key] = term.value
    }
    return known
  }

  private mutating func day(_ term: FrontMatter.Scalar?) -> Day? {
    diagnostics.day(term, like: "2026-07-17", .actionValue)
  }

  private mutating func metric(_ term: FrontMatter.Scalar?) -> Metric? {
    guard let term else { return nil }
    if let metric = figures.metric(named: term.text) { return metric }
    let known = figures.definitions.map(\.metric.id)
    report(
      term, "there is no metric “\(term.text)”",
      NearName.hint(for: term.text, among: known) ?? "the glossary lists them all")
    return nil
  }

  private mutating func rule(_ term: FrontMatter.Scalar?) -> CoachingRule? {
    guard let term else { return nil }
    let rules = figures.settings.coachingRules
    if let rule = rules.first(where: { $0.id.rawValue == term.text }) { return rule }
    report(
      term, "no coaching rule is called “\(term.text)”",
      NearName.hint(for: term.text, among: rules.map(\.id.rawValue))
        ?? "each note ends with the name of its rule")
    return nil
  }

  /// Who is to do it: of what is about a rep, and for the rep to read, the rep; else who wrote it.
  private mutating func owner(_ term: FrontMatter.Scalar?, of commentary: Commentary) -> String? {
    guard case .rep(let about) = commentary.shownOn else { return term?.text ?? commentary.author }
    guard let term else { return figures.dataset[about]?.name }
    guard let rep = directory.rep(called: term.text) else { return term.text }
    if rep != about {
      report(
        term, "a rep's own page names no other rep",
        "name the manager, or remove the line “audience: rep”")
    }
    return figures.dataset[rep]?.name
  }

  private mutating func report(_ term: FrontMatter.Scalar, _ problem: String, _ remedy: String) {
    diagnostics.report(.actionValue, problem, at: term.location, hint: remedy)
  }
}
