import Foundation

/// The program itself, run as its users run it.
struct Program {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The executable: the one that RAPOR_PROGRAM names, such as a release build, else the one that is
  /// built beside the tests.
  static let path =
    ProcessInfo.processInfo.environment["RAPOR_PROGRAM"]
    ?? URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    .deletingLastPathComponent().appendingPathComponent("rapor").path

  /// The folder that it runs in.
  var folder: TemporaryFolder

  /// Runs it to its end; its streams are files, so nothing is a terminal and no pipe can fill up.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs it to its end.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    // What programs keep of earlier runs goes away with the folder.
    let own = ["XDG_CACHE_HOME": folder.path + "/.cache"].merging(environment) { $1 }
    process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    let streams = TemporaryFolder()
    let (output, errors) = (streams.path + "/output", streams.path + "/errors")
    for stream in [output, errors] { try Data().write(to: URL(fileURLWithPath: stream)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}
