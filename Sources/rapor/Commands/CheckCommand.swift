import ArgumentParser
import RaporDiagnostics

/// `rapor check`: every problem of the input, in one run.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads everything and renders nothing: prints every problem, with its place.",
    discussion: """
      Problems go to standard error, as text. With --json they go to standard output, one JSON \
      object a line: kind (“diagnostic”), severity, id, message, file, line, column, hint.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Print problems as JSON lines on standard output.")
  var json = false

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardOutput) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let plan = reading.plan()
    if let plan { reading.reportRulesOutOfReach(plan.site) }
    try report.finish(reading.diagnostics, isMade: plan != nil)
    console.say(reading.summary.line)
    console.say("Nothing stands in the way of a build.")
  }
}
