import ArgumentParser
import RaporDiagnostics
import RaporModel
import RaporSite

/// `rapor init`: a site that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a site that builds at once: sample data, commentary, templates, configuration."
  )

  @Argument(help: "The folder to make; it must be new or empty.")
  var folder = "."

  @Option(
    help: ArgumentHelp(
      "The day of the sample data, such as 2026-05-29: what the team's systems showed on it.",
      discussion: """
        Without it: the last day of the sample. Sites of several days in their order, built with the \
        same history, show what changed in between.
        """, valueName: "date"),
    transform: SiteOptions.day)
  var asOf: Day?

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    let days = Starter.days
    guard let asOf, !days.contains(asOf) else { return }
    throw ValidationError("the sample has days from \(days.lowerBound) to \(days.upperBound)")
  }

  func run() throws {
    let console = Console(isQuiet: quiet)
    do {
      let count = try NewFolder.fill(
        folder, with: Starter.files(asOf: asOf ?? Starter.days.upperBound))
      console.say("Made \(count) files. Now build the site:")
      console.say(folder == "." ? "  rapor build" : "  cd \(shellWord(folder)) && rapor build")
    } catch {
      let isUsage = error.diagnostics.contains { $0.id == .folderNotEmpty }
      throw Report(console: console).failure(error, status: isUsage ? .usage : nil)
    }
  }

  /// The folder as a shell takes it for one word.
  private func shellWord(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if isPlain { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
