import Foundation
import RaporDiagnostics
import RaporHistory
import RaporModel
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  let records: Records

  init() throws { records = try Records() }

  @Test func `where there is no file nothing is known, and none is made`() throws {
    #expect(try records.file().read() == DealHistory())
    #expect(records.bytes == nil)
  }

  @Test func `what is recorded is read back, each deal only where it changed`() throws {
    let file = try records.file()
    try file.record(
      Made.snapshot(10, ["a": Made.state(amount: 5), "b": Made.state(amount: nil)]))
    try file.record(
      Made.snapshot(17, ["a": Made.state("Budi", .won, amount: 7, closed: 15)]),
      forecasts: [forecast(17, method: "run_rate", 900), forecast(16, method: "run_rate", 1)])
    let history = try file.read()
    #expect(history.snapshots.map(\.number) == [10, 17])
    #expect(
      history.versions == [
        DealVersion(deal: "a", asOf: 10, state: Made.state(amount: 5)),
        DealVersion(deal: "a", asOf: 17, state: Made.state("Budi", .won, amount: 7, closed: 15)),
        DealVersion(deal: "b", asOf: 10, state: Made.state()),
        DealVersion(deal: "b", asOf: 17, state: nil),
      ])
    // A forecast of another day is not this build's to keep.
    #expect(history.forecasts == [forecast(17, method: "run_rate", 900)])
    #expect(try FileManager.default.contentsOfDirectory(atPath: records.folder).count == 1)
  }

  @Test func `the same day again takes the place of what was known of it`() throws {
    let file = try records.file()
    try file.record(
      Made.snapshot(10, ["a": Made.state(amount: 5)]), forecasts: [forecast(10, method: "x", 1)])
    try file.record(
      Made.snapshot(10, ["b": Made.state(amount: 6)]), forecasts: [forecast(10, method: "y", 2)])
    let history = try file.read()
    #expect(history.snapshots.count == 1)
    #expect(
      history.versions == [DealVersion(deal: "b", asOf: 10, state: Made.state(amount: 6))])
    #expect(history.forecasts == [forecast(10, method: "y", 2)])
  }

  @Test func `building the same day again leaves the file's bytes alone`() throws {
    let file = try records.file()
    let forecasts = [forecast(5, method: "x", 1), forecast(5, method: "y", 1)]
    try file.record(Made.snapshot(day: 5, edition: 0), forecasts: forecasts)
    let bytes = try #require(records.bytes)
    try file.record(Made.snapshot(day: 5, edition: 0), forecasts: forecasts.reversed())
    #expect(records.bytes == bytes)
    try file.record(Made.snapshot(day: 5, edition: 1), forecasts: forecasts)
    #expect(records.bytes != bytes)
  }

  @Test(arguments: 0..<20)
  func `days recorded and replaced in any order each keep what was said last`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let file = try records.file()
    var expected: [Int32: DealSnapshot] = [:]
    for _ in 0..<25 {
      let day = Int32.random(in: 0..<8, using: &random)
      let snapshot = Made.snapshot(
        day,
        Dictionary(
          uniqueKeysWithValues: ["a", "b", "c", "d"].filter { _ in Bool.random(using: &random) }
            .map { ($0, Made.state(amount: .random(in: 0...2, using: &random))) }))
      try file.record(snapshot)
      expected[day] = snapshot
      let history = try file.read()
      #expect(history.snapshots.map(\.number) == expected.keys.sorted())
      for (day, snapshot) in expected { #expect(history.states(on: day) == snapshot.states) }
      for (one, next) in zip(history.versions, history.versions.dropFirst())
      where one.deal == next.deal {
        #expect(one.asOf < next.asOf && one.state != next.state, "a version that says nothing new")
      }
    }
  }

  private func forecast(_ day: Int32, method: String, _ value: Int64) -> StoredForecast {
    StoredForecast(
      asOf: Day(number: day), scope: "total", scopeID: "", period: "2024-Q1", method: method,
      value: value, low: value / 2)
  }
}

extension DealID: ExpressibleByStringLiteral {
  /// An id as tests write it.
  package init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Day: ExpressibleByIntegerLiteral {
  /// A day by its number.
  package init(integerLiteral value: Int32) { self.init(number: value) }
}
