import ArgumentParser
import RaporDiagnostics
import RaporMetrics
import RaporModel

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

  @OptionGroup var choice: MetricsChoice

  func validate() throws {
    if json, format == .csv { throw ValidationError("--json and --format csv exclude each other") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardError) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let figures = reading.figures()
    try report.finish(reading.diagnostics, isMade: figures != nil)
    guard let figures else { throw ExitStatus.inputErrors }
    let table = try choice.table(of: figures)
    try console.write(json || format == .json ? table.json() : table.csv())
  }
}
