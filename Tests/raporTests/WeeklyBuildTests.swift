import Foundation
import Testing

/// A quarter of weekly builds, as an office makes them.
@Suite struct WeeklyBuildTests {
  private let program = Program(folder: TemporaryFolder())

  /// The movement of each scope and period: values by step, in hundredths of a unit.
  private func movements(_ metric: String, asOf: String) throws -> [[String]: [String: Int]] {
    let outcome = try program.run(
      "metrics", "--quiet", "--as-of", asOf, "--metric", metric, "--period", "week", "--period",
      "quarter")
    #expect(outcome.status == 0, "\(outcome.errors)")
    var found: [[String]: [String: Int]] = [:]
    for line in outcome.output.split(separator: "\n").dropFirst() {
      let row = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard row[11] == "available" || row[12] == "no amounts" else { continue }
      let value = try #require(Decimal(string: row[6].isEmpty ? "0" : row[6]))
      found[[row[2], row[3], row[5]], default: [:]][row[1]] =
        NSDecimalNumber(decimal: value * 100).intValue
    }
    return found
  }

  @Test(arguments: [UInt64(1), 2])
  func `twelve weekly builds give movements that add up exactly, one going on from the other`(
    seed: UInt64
  ) throws {
    var site = WeeklySite(seed: seed)
    var lastClosing: Int?
    for week in 0..<12 {
      try site.export(week: week, to: program.folder)
      let asOf = WeeklySite.asOf(week)
      let before = try program.run("metrics", "--as-of", asOf)
      let built = try program.run("build", "--as-of", asOf, "--quiet", "--jobs", "2")
      #expect(built.status == 0, "\(built.errors)")
      #expect(
        try program.run("metrics", "--as-of", asOf).output == before.output,
        "recording a day changed its figures")
      for metric in ["movement", "movement_open"] {
        for (place, steps) in try movements(metric, asOf: asOf) {
          let closing = try #require(steps["closing"])
          let sum = steps.reduce(0) { $1.key == "closing" ? $0 : $0 + $1.value }
          #expect(sum == closing, "\(metric) of \(place) as of \(asOf)")
          #expect(steps["opening"] != nil)
        }
      }
      let name = "2024-W" + (week < 9 ? "0" : "") + "\(week + 1)"
      let ofWeek = try movements("movement_open", asOf: asOf)[["total", "", name]]
      #expect((ofWeek != nil) == (week > 0), "\(name)")
      if week > 1 { #expect(ofWeek?["opening"] == lastClosing, "\(name)") }
      lastClosing = ofWeek?["closing"]
    }
    #expect(try restatedRows() > 0)
    guard Checks.canRun else { return }
    let check = try Checks.run("built_site.py", [program.folder.path + "/output"])
    #expect(check.status == 0, "\(check.output)")
  }

  private func restatedRows() throws -> Int {
    let outcome = try program.run("metrics", "--metric", "restated", "--scope", "total")
    return outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("restated,found,") && $0.contains(",week,")
    }.compactMap { Int($0.split(separator: ",", omittingEmptySubsequences: false)[6]) }
      .reduce(0, +)
  }

  @Test func `an earlier day built with --no-record, or a check, leaves the history alone`() throws
  {
    var site = WeeklySite(seed: 3)
    try site.export(week: 0, to: program.folder)
    #expect(try program.run("check").status == 0)
    let path = program.folder.path + "/content/history.sqlite"
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try program.run("build", "--quiet", "--no-record").status == 0)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try program.run("build", "--quiet").status == 0)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(try program.run("build", "--quiet").status == 0)
    #expect(FileManager.default.contents(atPath: path) == bytes)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.path + "/content")
    #expect(names.sorted() == ["data", "history.sqlite", "site.yml"])
  }

  @Test func `a build that fails records nothing`() throws {
    var site = WeeklySite(seed: 4)
    try site.export(week: 0, to: program.folder)
    try program.folder.write(Array("mine".utf8), to: "public/thesis.txt")
    #expect(try program.run("build", "--output", "public").status == 3)
    #expect(
      !FileManager.default.fileExists(atPath: program.folder.path + "/content/history.sqlite"))
  }

  @Test func `a damaged history stops every command with its name, and the way out`() throws {
    var site = WeeklySite(seed: 5)
    try site.export(week: 0, to: program.folder)
    try program.folder.write(Array("not a database at all".utf8), to: "content/history.sqlite")
    for command in ["check", "build", "metrics"] {
      let outcome = try program.run(command)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("content/history.sqlite: error: is not an SQLite database"))
      #expect(outcome.errors.contains("move it away"))
    }
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/output"))
  }
}
