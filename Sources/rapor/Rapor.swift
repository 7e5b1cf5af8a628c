import ArgumentParser

/// The command line: arguments in, exit code out.
@main
struct Rapor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapor",
    abstract: "Turns a sales team's deals, activities and commentary into a static review site.",
    version: "0.1.0")
}
