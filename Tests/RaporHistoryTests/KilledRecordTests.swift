import Foundation
import RaporDiagnostics
import RaporHistory
import RaporModel
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Programs that end in the middle of recording, and those that record at once.
@Suite struct KilledRecordTests {
  let records: Records

  init() throws { records = try Records() }

  @Test(arguments: 0..<100)
  func `a recording killed at any moment leaves every snapshot whole`(round: Int) async throws {
    let file = try records.file()
    // Half of the rounds begin without a file, so that making it is killed too.
    if round.isMultiple(of: 2) {
      for day in 0..<6 { try file.record(Made.snapshot(day: Int32(day), edition: 0)) }
    }
    var random = SplitMix(state: UInt64(round))
    let pause = UInt32.random(in: 0...(round % 10 == 0 ? 2_000 : 60_000), using: &random)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = records.path as String, pause = pause as UInt32] in
      let file = try Records.file(path)
      Thread.detachNewThread {
        usleep(pause)
        kill(getpid(), SIGKILL)
      }
      while true {
        for edition in 1...3 {
          for day in [3, 0, 5, 1, 7] as [Int32] {
            try file.record(Made.snapshot(day: day, edition: edition))
          }
        }
      }
    }
    try expectWholeSnapshots(of: file)
    if round.isMultiple(of: 2) { #expect(try file.read().snapshots.count >= 6) }
    try file.record(Made.snapshot(day: 9, edition: 0))
    try expectWholeSnapshots(of: file)
    #expect(try file.read().snapshots.last == 9)
  }

  @Test func `two programs that record at once take turns`() async throws {
    let file = try records.file()
    async let odd: Void = recordInAnotherProcess(days: 1, 3, 5, 7, 9, 11)
    async let even: Void = recordInAnotherProcess(days: 2, 4, 6, 8, 10, 12)
    _ = await (odd, even)
    #expect(try file.read().snapshots.map(\.number) == Array(1...12))
    try expectWholeSnapshots(of: file)
  }

  private func recordInAnotherProcess(days: Int32...) async {
    await #expect(processExitsWith: .success) {
      [path = records.path as String, days = days as [Int32]] in
      let file = try Records.file(path)
      for day in days { try file.record(Made.snapshot(day: day, edition: Int(day) % 4)) }
    }
  }

  /// Each snapshot is exactly what some edition of its day says.
  private func expectWholeSnapshots(of file: HistoryFile) throws {
    let history = try file.read()
    for day in history.snapshots {
      let found = history.states(on: day.number)
      #expect(
        (0...3).contains { Made.snapshot(day: day.number, edition: $0).states == found },
        "the snapshot of day \(day.number) is in pieces")
    }
  }
}
