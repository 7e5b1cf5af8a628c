import Foundation
import RaporDiagnostics
import RaporHistory
import RaporModel

/// A history's file in a folder of one test's own, gone with the test.
final class Records: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/rapor-history-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/history.sqlite" }

  /// The file of a site in a currency.
  func file(_ currency: String = "MYR") throws -> HistoryFile { try Records.file(path, currency) }

  static func file(_ path: String, _ currency: String = "MYR") throws -> HistoryFile {
    guard let currency = Currency(code: currency) else { throw CocoaError(.coderInvalidValue) }
    return HistoryFile(path: path, currency: currency)
  }

  var bytes: Data? { FileManager.default.contents(atPath: path) }
}

/// Deals in few words.
enum Made {
  static func state(
    _ rep: String = "Ayu", _ outcome: Stage.Outcome = .open, amount: Int64? = nil,
    closed: Int32? = nil
  ) -> DealState {
    DealState(
      rep: RepID(rawValue: rep), stage: outcome.rawValue, outcome: outcome, amount: amount,
      closedOn: closed.map { Day(number: $0) })
  }

  static func snapshot(_ day: Int32, _ states: [String: DealState]) -> DealSnapshot {
    DealSnapshot(
      asOf: Day(number: day),
      states: Dictionary(uniqueKeysWithValues: states.map { (DealID(rawValue: $0), $1) }))
  }

  /// A snapshot whose deals follow from its day and edition alone, each different from other days'.
  static func snapshot(day: Int32, edition: Int) -> DealSnapshot {
    var states: [String: DealState] = [:]
    for deal in 0..<40 where (deal + Int(day) + edition) % 5 > 0 {
      states["D\(deal)"] = state(
        "rep \((deal + edition) % 3)", amount: Int64(deal * 1000 + Int(day) * 10 + edition))
    }
    return snapshot(day, states)
  }
}

extension DealHistory {
  /// What a snapshot says, put together from the versions.
  func states(on day: Int32) -> [DealID: DealState] {
    var states: [DealID: DealState] = [:]
    for version in versions where version.asOf.number <= day {
      states[version.deal] = version.state
    }
    return states
  }
}
