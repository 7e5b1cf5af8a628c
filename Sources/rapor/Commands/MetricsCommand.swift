import ArgumentParser
import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporSources

/// `rapor metrics`: every figure, as a table.
struct MetricsCommand: ParsableCommand {
  /// How the table is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Prints the computed metrics, with numerator, denominator and n.",
    discussion: """
      The table goes to standard output, problems to standard error. The options that choose rows \
      may be repeated; a row is printed when it fits one value of each option given.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "How to write the table.")
  var format: Format?

  @Flag(help: "The same as --format json; problems are JSON lines on standard error then.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Say what changed since this file, which `rapor metrics --json` printed, instead of the table.",
      discussion: "The options that choose rows choose them in both.", valueName: "old.json"))
  var diff: String?

  @OptionGroup var choice: MetricsChoice

  func validate() throws {
    if json, format == .csv { throw ValidationError("--json and --format csv exclude each other") }
    if diff != nil, format == .csv {
      throw ValidationError("--diff prints text or, with --json, JSON; it has no CSV")
    }
    if diff?.isEmpty == true { throw ValidationError("--diff needs the path of a file") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardError) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let figures = reading.figures()
    let old = try diff.map { try earlier($0, report) }
    try report.finish(reading.diagnostics, isMade: figures != nil)
    guard let figures else { throw ExitStatus.inputErrors }
    let table = try choice.table(of: figures)
    guard let old, let day = old.first?.asOf else {
      return try console.write(json || format == .json ? table.json() : table.csv())
    }
    let comparison = FigureComparison(of: table, with: choice.figures(of: old), asOf: day)
    let text = ComparisonText(
      comparison: comparison, currency: figures.dataset.currency, inColour: console.resultInColour)
    try console.write(json || format == .json ? text.json : text.lines)
  }

  /// The figures of a file printed earlier.
  private func earlier(_ path: String, _ report: Report) throws -> [PrintedFigure] {
    do throws(Diagnostic) {
      return try PrintedFigures.read(path)
    } catch {
      var problems = DiagnosticList()
      problems.append(error)
      try report.finish(problems, isMade: false)
      throw ExitStatus.inputErrors
    }
  }
}
