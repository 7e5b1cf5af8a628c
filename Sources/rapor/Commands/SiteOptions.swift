import ArgumentParser
import FoundationEssentials
import RaporModel

/// What every command that reads a site understands.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder with site.yml, the data and the commentary.")
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The folder that the data files of site.yml lie in.",
      discussion: "Without it: what site.yml says under `data`, else the content folder."))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The folder with the templates and the style sheet.",
      discussion: "Without it: the folder `templates` if there is one, else the built-in theme."))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The day the site describes, such as 2017-12-31; nothing later counts.",
      discussion: "Without it: the latest day found in the data.", valueName: "date"),
    transform: SiteOptions.day)
  var asOf: Day?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How many threads work; the result does not depend on it.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    guard (1...1024).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs)")
    }
    for (name, value) in [("--content", content), ("--data", data), ("--templates", templates)]
    where value?.isEmpty == true {
      throw ValidationError("\(name) needs the path of a folder")
    }
  }

  /// The folder of the templates, which need not exist.
  var templateFolder: String { templates ?? "templates" }

  /// The folder of the managers' Markdown, which need not exist.
  var commentaryFolder: String { inContent("commentary") }

  /// The folder of the appraisals, which need not exist.
  var appraisalFolder: String { inContent("appraisals") }

  /// The path of something that lies in the content folder.
  func inContent(_ name: String) -> String {
    content.hasSuffix("/") ? content + name : content + "/" + name
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("“\(text)” is not a day; write it as 2017-12-31")
    }
    return day
  }
}
