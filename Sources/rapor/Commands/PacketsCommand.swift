import ArgumentParser
import FoundationEssentials
import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import RaporSite

/// `rapor packets`: the documents for a review with a rep, listed or printed.
struct PacketsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packets",
    abstract: "Lists the appraisal packets with what they lack, and prints them to PDF.",
    discussion: """
      Needs no earlier build, and changes nothing of one. The list goes to standard output, problems to standard \
      error; with --json both go to standard output, one JSON object a line. Printing needs Chromium, \
      Chrome or Edge: the one that --browser names, else RAPOR_BROWSER, else the first on the PATH.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(
    help: "Print the packets, each to a PDF of its own, and leave alone those that are the same.")
  var pdf = false

  @Option(
    help: ArgumentHelp(
      "The folder for the PDFs; what else is there is left alone.",
      discussion: "Without it: packets.", valueName: "folder"))
  var to: String?

  @Option(help: ArgumentHelp("Only this rep; may be repeated.", valueName: "rep-id or name"))
  var rep: [String] = []

  @Option(help: ArgumentHelp("The Chromium that prints.", valueName: "path"))
  var browser: String?

  @Flag(help: "Print the list, problems and a summary as JSON lines on standard output.")
  var json = false

  func validate() throws {
    for (name, value) in [("--to", to), ("--browser", browser)] {
      if value?.isEmpty == true { throw ValidationError("\(name) needs a path") }
      if value != nil, !pdf {
        throw ValidationError("\(name) is about PDFs; add --pdf to print them")
      }
    }
  }

  func run() throws {
    let console = Console(isQuiet: site.quiet)
    let report = Report(
      console: console, format: json ? .json(.standardOutput) : .text, isStrict: site.strict)
    var reading = SiteReading(options: site, console: console)
    let plan = reading.plan()
    try report.finish(reading.diagnostics, isMade: plan != nil, unmade: pdf ? folder : nil)
    guard let plan else { throw ExitStatus.inputErrors }
    let chosen = PacketSummary(packets: try packets(of: plan.site, plan.figures))
    if chosen.packets.isEmpty { console.say("There are no packets") }
    if pdf {
      try print(chosen, of: plan.site.files, plan.figures, report)
    } else {
      try console.write(json ? chosen.json() : chosen.list)
    }
  }

  private var folder: String { to ?? "packets" }

  /// The packets of the reps that were asked for.
  private func packets(of site: SitePlan, _ figures: Figures) throws -> [Packet] {
    guard !rep.isEmpty else { return site.packets }
    let (choice, map) = (FigureChoice(figures: figures), SiteMap(figures: figures))
    let folders = try rep.map { "reps/\(map.slug(of: try choice.rep(named: $0)))/" }
    return site.packets.filter { packet in folders.contains { packet.path.hasPrefix($0) } }
  }

  private func print(
    _ chosen: PacketSummary, of files: [PlannedFile], _ figures: Figures, _ report: Report
  ) throws {
    let (console, start) = (report.console, ContinuousClock.now)
    let prints: [PacketPrinting.Print]
    do throws(WriteFailure) {
      prints = try printed(chosen.packets.map(\.path), of: files, figures, console)
    } catch {
      throw report.failure(error)
    }
    guard json else {
      let words = chosen.words(of: prints, in: folder, duration: start.duration(to: .now))
      return chosen.packets.isEmpty ? () : console.say(words)
    }
    try console.write(
      chosen.json(prints: prints, folder: folder) + chosen.jsonSummary(of: prints, in: folder))
  }

  private func printed(
    _ paths: [String], of files: [PlannedFile], _ figures: Figures, _ console: Console
  ) throws(WriteFailure) -> [PacketPrinting.Print] {
    guard !paths.isEmpty else { return [] }
    let printing = PacketPrinting(
      browser: try found(), day: figures.dataset.asOf, jobs: site.jobs, folder: folder)
    console.say("Printing \(paths.count) packets")
    return try printing.print(paths, of: files) { count in
      console.showProgress("Printed \(count) of \(paths.count) packets")
    }
  }

  private func found() throws(WriteFailure) -> Browser {
    do throws(Diagnostic) {
      return try Browser.find(
        named: browser, environment: ProcessInfo.processInfo.environment)
    } catch {
      throw WriteFailure(.environment, [error])
    }
  }
}
