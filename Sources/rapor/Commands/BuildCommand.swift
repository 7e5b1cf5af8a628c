import ArgumentParser
import RaporDiagnostics
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

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output needs the path of a folder") }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardOutput) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let plan = reading.plan()
    try report.finish(reading.diagnostics, isMade: plan != nil, unmade: output)
    guard let plan else { throw ExitStatus.inputErrors }

    let start = ContinuousClock.now
    console.say("Rendering \(plan.count) files")
    let meter = BuildMeter(console: console)
    do {
      let summary = try SiteWriter.write(
        plan, to: output, jobs: site.jobs, progress: meter.show)
      let text = BuildSummary(
        written: summary, folder: output, reading: reading.summary,
        duration: start.duration(to: .now))
      if json { try console.write(text.json) } else { console.say(text.lines) }
    } catch let failure as WriteFailure {
      throw report.failure(failure)
    }
  }
}
