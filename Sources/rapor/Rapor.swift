import ArgumentParser

/// The command line: arguments in, exit code out.
@main
struct Rapor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapor",
    abstract: "Turns a sales team's deals, activities and commentary into a static review site.",
    discussion: """
      Start with `rapor init my-team`, then `cd my-team` and `rapor build`.

      Exit codes: 0 made; 1 the input has errors; 2 the arguments make no sense; \
      3 the disk or the system refused.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, CheckCommand.self, BuildCommand.self, MetricsCommand.self,
      FactsCommand.self, ExplainCommand.self, PacketsCommand.self,
    ])

  static func main() {
    runProgram()
  }
}
