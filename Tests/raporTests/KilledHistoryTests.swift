import Foundation
import RaporHistory
import RaporModel
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The program itself, killed while it builds.
@Suite struct KilledHistoryTests {
  /// Three exports, and what a build of each records when nothing stops it.
  private struct Weeks {
    let program = Program(folder: TemporaryFolder())
    var recorded: [Day: [DealID: DealState]] = [:]

    init() throws {
      var site = WeeklySite(seed: 9, size: 8)
      for week in 0..<3 {
        try site.export(week: week, to: program.folder)
        let folder = program.folder.path
        try FileManager.default.copyItem(
          atPath: folder + "/content/data/deals.csv", toPath: folder + "/\(week).csv")
        #expect(
          try program.run("build", "--quiet", "--as-of", WeeklySite.asOf(week)).status == 0)
      }
      recorded = try states()
      try FileManager.default.removeItem(atPath: path)
    }

    var path: String { program.folder.path + "/content/history.sqlite" }

    /// What each snapshot of the history says.
    func states() throws -> [Day: [DealID: DealState]] {
      let currency = try #require(Currency(code: "USD"))
      let history = try HistoryFile(path: path, currency: currency).read()
      return Dictionary(
        uniqueKeysWithValues: history.snapshots.map { day in
          var states: [DealID: DealState] = [:]
          for version in history.versions where version.asOf <= day {
            states[version.deal] = version.state
          }
          return (day, states)
        })
    }

    /// Puts the export of a week in its place.
    func use(week: Int) throws {
      let folder = program.folder.path
      try FileManager.default.removeItem(atPath: folder + "/content/data/deals.csv")
      try FileManager.default.copyItem(
        atPath: folder + "/\(week).csv", toPath: folder + "/content/data/deals.csv")
    }

    /// Starts a build.
    func start(week: Int, output: String = "output") throws -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = [
        "build", "--quiet", "--as-of", WeeklySite.asOf(week), "--output", output,
      ]
      process.currentDirectoryURL = URL(fileURLWithPath: program.folder.path)
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
  }

  @Test func `a hundred builds killed at random leave every snapshot whole`() throws {
    let weeks = try Weeks()
    var random = SplitMix(state: 20)
    try weeks.use(week: 0)
    let start = ContinuousClock.now
    #expect(try weeks.program.run("build", "--quiet", "--as-of", WeeklySite.asOf(0)).status == 0)
    // How long a build takes, in microseconds, as far as is known: the machine does other things too.
    var whole = start.duration(to: .now) / .microseconds(1)
    var killed = 0
    for round in 0..<100 {
      let week = round % 3
      try weeks.use(week: week)
      let process = try weeks.start(week: week)
      // Recording is the last thing that a build does, so half of the kills come near its end.
      let share =
        round.isMultiple(of: 2)
        ? Double.random(in: 0...1, using: &random) : .random(in: 0.8...1.1, using: &random)
      usleep(UInt32(whole * share))
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
        whole *= 1.02
      } else {
        whole *= 0.9
      }
      process.waitUntilExit()
      for (day, states) in try weeks.states() {
        #expect(states == weeks.recorded[day], "round \(round): \(day) is in pieces")
      }
    }
    #expect(killed > 50)
    for week in 0..<3 {
      try weeks.use(week: week)
      #expect(
        try weeks.program.run("build", "--quiet", "--as-of", WeeklySite.asOf(week)).status == 0)
    }
    #expect(try weeks.states() == weeks.recorded)
  }

  @Test func `two builds at once both record their day`() throws {
    let weeks = try Weeks()
    try weeks.use(week: 2)
    for round in 0..<5 {
      let processes = try [1, 2].map { try weeks.start(week: $0, output: "site\($0)") }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "round \(round)")
      }
      #expect(try weeks.states().count == 2)
    }
  }
}
