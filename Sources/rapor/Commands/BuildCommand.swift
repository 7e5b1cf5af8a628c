import ArgumentParser
import RaporDiagnostics
import RaporHistory
import RaporMetrics
import RaporModel
import RaporPages
import RaporSite

/// `rapor build`: makes output/, all or nothing.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the site: all of it or nothing, and only what changed is written.",
    discussion: """
      Problems go to standard error, as text. With --json they go to standard output, one JSON \
      object a line (kind “diagnostic”), and a last line of kind “summary” tells what was written.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The folder to write; what is not ours there is left alone.")
  var output = "output"

  @Flag(help: "Print problems, and at the end a summary, as JSON lines on standard output.")
  var json = false

  @Flag(
    help: ArgumentHelp(
      "Leave the history of earlier builds as it is.",
      discussion: """
        Otherwise the day is added to it, in place of what is known of that day: build an earlier day \
        from today's data with this flag, since today's data does not tell what was open then.
        """))
  var noRecord = false

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output needs the path of a folder") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardOutput) : .text, isStrict: site.strict)
    let start = ContinuousClock.now
    let builds = CacheFolder.lastBuild(of: output)
    let (last, input) = workers.both(
      { builds.flatMap(LastBuild.kept) },
      { builds.flatMap { BuildInput(site, builds: $0, marks: ["\(noRecord)"]) } })
    if let input, let last, last.stillHolds(of: input.digest, in: output, workers: workers) {
      return try tellAgain(last, report, start)
    }
    var reading = SiteReading(options: site, console: console)
    let plan = reading.plan(of: input?.ofEveryPage)
    try report.finish(reading.diagnostics, isMade: plan != nil, unmade: output)
    guard let plan else { throw ExitStatus.inputErrors }

    try write(plan, reading, input, last?.files ?? .none, report)
    // To let go of all that a large site knows, piece by piece, takes a tenth of a second.
    withExtendedLifetime((last, reading, plan)) { Rapor.exit() }
  }

  private var workers: Workers { Workers(site.jobs) }

  /// Tells what the last build told: nothing that it was made of has changed since, nor what it made.
  private func tellAgain(
    _ last: LastBuild, _ report: Report, _ start: ContinuousClock.Instant
  ) throws {
    let console = report.console
    console.say("Nothing has changed since the last build")
    var diagnostics = DiagnosticList()
    for diagnostic in last.diagnostics { diagnostics.append(diagnostic) }
    try report.finish(diagnostics, isMade: true, unmade: output)
    let text = BuildSummary(
      written: last.written, folder: output,
      reading: ReadingSummary(
        files: last.reading[0], rowsRead: last.reading[1], rowsUsed: last.reading[2],
        duration: start.duration(to: .now)), duration: .zero)
    if json { try console.write(text.json) } else { console.say(text.lines) }
  }

  /// Writes the site, then records its day: a day that has no site is not recorded.
  private func write(
    _ plan: (site: SitePlan, figures: Figures), _ reading: SiteReading,
    _ input: BuildInput?, _ known: KnownFiles, _ report: Report
  ) throws {
    let (console, start) = (report.console, ContinuousClock.now)
    var known = known
    console.say("Rendering \(plan.site.files.count) files")
    let meter = BuildMeter(console: console)
    do {
      let summary = try SiteWriter.write(
        plan.site.files, to: output, jobs: site.jobs, known: &known, progress: meter.show)
      let text = BuildSummary(
        written: summary, folder: output, reading: reading.summary,
        duration: start.duration(to: .now))
      let isRecorded = try record(plan.figures, in: reading.historyFile, report)
      if let input, isRecorded { remember(summary, known, input, reading) }
      if json { try console.write(text.json) } else { console.say(text.lines) }
      if !isRecorded { throw ExitStatus.environment }
    } catch let failure as WriteFailure {
      throw report.failure(failure)
    }
  }

  /// Keeps what the build was made of, so that the same one need not be made again.
  private func remember(
    _ summary: WriteSummary, _ files: KnownFiles, _ input: BuildInput, _ reading: SiteReading
  ) {
    let counts = [reading.summary.files, reading.summary.rowsRead, reading.summary.rowsUsed]
    let build = LastBuild(
      input: input.digest, diagnostics: reading.diagnostics.sorted, reading: counts,
      written: summary, files: files)
    build.keep(in: input.builds)
  }

  /// Adds the day to the history; false, with the reason printed, when that fails.
  private func record(_ figures: Figures, in file: HistoryFile?, _ report: Report) throws -> Bool {
    guard let file, !noRecord else { return true }
    do throws(Diagnostic) {
      try file.record(figures.dataset.snapshot, forecasts: figures.storedForecasts())
      return true
    } catch {
      try report.show([error])
      return false
    }
  }
}
