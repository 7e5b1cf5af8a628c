import Foundation
import TestSupport

/// The programs in Tests/Checks, which look at what Rapor makes with code of their own.
enum Checks {
  /// Whether there is a Python to run them; scripts/test sees to it.
  static let canRun: Bool = {
    let isThere = (try? run("--version"))?.status == 0
    if !isThere { print("skipped: the checks in Tests/Checks, which need python3") }
    return isThere
  }()

  /// The browser that prints pages; nil without one. scripts/test sees to it.
  static let browser: String? = {
    let names = ["chromium-headless-shell", "chromium", "google-chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("skipped: printing agendas and packets, which needs Chromium") }
    return found
  }()

  /// Whether there are poppler's programs, which read PDFs; scripts/test sees to it.
  static let hasPoppler: Bool = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let isThere = ["pdfinfo", "pdftotext", "pdffonts"].allSatisfy { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
    if !isThere { print("skipped: reading PDFs, which needs poppler-utils") }
    return isThere
  }()

  /// Runs one of them with arguments, to its end.
  static func run(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    try run([Project.root.appending(path: "Tests/Checks/\(name)").path()] + arguments)
  }

  private static func run(_ arguments: String...) throws -> (status: Int32, output: String) {
    try run(arguments)
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    let streams = TemporaryFolder()
    let path = try streams.write([], to: "output")
    let output = FileHandle(forWritingAtPath: path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: path, encoding: .utf8))
  }
}
