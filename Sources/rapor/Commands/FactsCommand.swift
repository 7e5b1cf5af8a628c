import ArgumentParser
import RaporMetrics
import RaporModel

/// `rapor facts`: what was counted, before any metric.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints counts and sums of each rep and period, which add up.",
    discussion: """
      One line of CSV for each rep and period with anything to count: deals created, won and lost, \
      their amounts and days, activities, minutes and days with an activity, and activities by type. \
      Lines of several reps, periods or sites can be added up, and compared with what another \
      program counts; a metric is computed from such sums. Problems go to standard error.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "How long the periods are: week, month, quarter, half or year.")
  var period: Period.Kind = .week

  func validate() throws {
    if period == .all { throw ValidationError("--period takes week, month, quarter, half or year") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(console: console, format: .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let facts = reading.facts(by: period)
    try report.finish(reading.diagnostics, isMade: facts != nil)
    guard let facts else { throw ExitStatus.inputErrors }
    for part in facts.csv(workers: Workers(site.jobs)) { try console.write(part) }
  }
}

extension Period.Kind: ExpressibleByArgument {}
