import ArgumentParser
import RaporDiagnostics
import RaporMetrics
import RaporModel

/// `rapor explain`: one figure, with everything behind it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains one figure: its definition, formula, rows, and what was left out.",
    discussion: """
      Prints what the evidence page of the figure shows. Without --rep and --team the figure is the \
      whole team's; without --period it is that of the latest quarter that the site publishes, or of \
      the latest month where there are no quarters.
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The metric, such as win_rate, or a variant, such as sales_cycle:mean.")
  var metric: String

  @Option(help: ArgumentHelp("The figure of this rep.", valueName: "rep-id or name"))
  var rep: String?

  @Option(help: ArgumentHelp("The figure of this team.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("The figure of this period, such as 2017-Q4, 2017-10 or all."))
  var period: String?

  @Flag(help: "List the rows of activities too, read again from their files.")
  var rows = false

  @Flag(help: "Print one JSON object; problems are JSON lines on standard error then.")
  var json = false

  func validate() throws {
    if rep != nil, team != nil { throw ValidationError("--rep and --team exclude each other") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardError) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let figures = reading.figures()
    try report.finish(reading.diagnostics, isMade: figures != nil)
    guard let figures else { throw ExitStatus.inputErrors }
    let choice = FigureChoice(figures: figures)
    let (scope, chosen) = (try scope(choice), try choice.period(named: period))
    let metric = try choice.metric(named: metric)
    guard let explanation = figures.explanation(of: metric, of: scope, in: chosen.period) else {
      throw ExitStatus.inputErrors
    }
    let listed = rows ? reading.activityRows(behind: explanation, figures: figures) : nil
    let text = ExplanationText(
      explanation: explanation, figures: figures, activityRows: listed,
      choice: chosen.reason, inColour: console.resultInColour)
    try console.write(json ? text.json : text.lines)
  }

  private func scope(_ choice: FigureChoice) throws -> Scope {
    if let rep { return .rep(try choice.rep(named: rep)) }
    if let team { return .team(try choice.team(named: team)) }
    return .total
  }
}

/// Finds what a command names, among the figures there are.
struct FigureChoice {
  let figures: Figures

  /// The metric called `id` or `id:variant`.
  ///
  /// - Throws: `ValidationError` with suggestions, as all of these do.
  func metric(named name: String) throws -> Metric {
    if let metric = figures.metric(named: name) { return metric }
    let known = figures.definitions.map(\.metric.name)
    let variants = known.filter { $0.hasPrefix("\(name):") }
    if !variants.isEmpty {
      throw ValidationError("“\(name)” has variants only: \(variants.joined(separator: ", "))")
    }
    throw unknown("metric", name, among: known)
  }

  /// The rep with an id, or a name that no other has.
  func rep(named name: String) throws -> RepIndex {
    let reps = figures.dataset.reps
    if let place = reps.firstIndex(where: { $0.id.rawValue == name }) { return RepIndex(place) }
    let namesakes = reps.indices.filter { reps[$0].name == name }
    if let place = namesakes.first, namesakes.count == 1 { return RepIndex(place) }
    if namesakes.count > 1 {
      let ids = namesakes.map { reps[$0].id.rawValue }
      throw ValidationError(
        "“\(name)” is the name of several reps; give an id: \(ids.joined(separator: ", "))")
    }
    throw unknown("rep", name, among: reps.map(\.name) + reps.map(\.id.rawValue))
  }

  /// The team with a name.
  func team(named name: String) throws -> String {
    let teams = figures.scopes.compactMap { if case .team(let team) = $0 { team } else { nil } }
    guard teams.contains(name) else { throw unknown("team", name, among: teams) }
    return name
  }

  /// The period with a key, and why it was chosen; without a key the latest quarter or month that is
  /// published.
  func period(named key: String?) throws -> (period: Period, reason: String?) {
    if let key {
      let found = figures.periods.first { $0.key.lowercased() == key.lowercased() }
      guard let found else {
        throw unknown("period", key, among: figures.periods.map(\.key))
      }
      return (found, nil)
    }
    let published = figures.publishedPeriods
    for kind in [Period.Kind.quarter, .month] {
      if let latest = published.last(where: { $0.kind == kind }) {
        return (latest, "the latest \(kind.rawValue)")
      }
    }
    guard let latest = published.last else { throw unknown("period", "", among: []) }
    return (latest, "the latest period")
  }

  /// What to say of a name that there is not, with the nearest there are.
  private func unknown(_ what: String, _ name: String, among known: [String]) -> ValidationError {
    var rest = Array(Set(known)).sorted()
    var near: [String] = []
    while near.count < 3, let next = NearName.suggestion(for: name, among: rest) {
      near.append(next)
      rest.removeAll { $0 == next }
    }
    let parts = rest.filter { $0.lowercased().contains(name.lowercased()) && !name.isEmpty }
    near += parts.prefix(3 - min(near.count, 3))
    let all = Array(Set(known)).sorted()
    let hint =
      near.isEmpty
      ? "there are: \(all.prefix(40).joined(separator: ", "))\(all.count > 40 ? ", …" : "")"
      : "did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
    return ValidationError("there is no \(what) “\(name)”; \(hint)")
  }
}

extension Metric {
  /// The name that settings and commands use.
  var name: String { variant.isEmpty ? id : "\(id):\(variant)" }
}
