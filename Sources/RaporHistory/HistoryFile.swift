import FoundationEssentials
import GRDB
package import RaporDiagnostics
package import RaporModel

/// The file that keeps what each build knew, since an export of a CRM shows today only.
///
/// It is an SQLite database with a rollback journal: a build that is killed leaves the state before
/// it or the state after it, and two builds take turns.
package struct HistoryFile: Hashable, Sendable {
  /// Where it lies, as the user would type it.
  package let path: String
  /// The currency of its amounts.
  package let currency: Currency

  /// How many seconds one program waits for another that is writing.
  private static let patience = 10.0

  /// Names a file, which need not exist.
  package init(path: String, currency: Currency) {
    self.path = path
    self.currency = currency
  }

  /// What earlier builds knew; nothing where there is no file. The file is not written to.
  ///
  /// - Throws: why it cannot be read: damaged, not a history, of a newer version, in another currency.
  package func read() throws(Diagnostic) -> DealHistory {
    guard FileManager.default.fileExists(atPath: path) else { return DealHistory() }
    do {
      return try read(readOnly: true)
    } catch {
      guard HistoryFailure.needsRollback(error) else { throw diagnostic(error) }
    }
    // A killed build left its journal. Undoing what it began needs to write, which is all that is done.
    do {
      return try read(readOnly: false)
    } catch {
      throw diagnostic(error)
    }
  }

  /// Keeps the deals of a day and the forecasts made on it, in place of what is kept of that day; other
  /// days stay what they were. Nothing is written where that is what the file has.
  ///
  /// All of it is one transaction. Forecasts of other days than the snapshot's are not kept.
  ///
  /// - Throws: why it cannot be written; the file is as it was then.
  package func record(
    _ snapshot: DealSnapshot, forecasts: [StoredForecast] = []
  ) throws(Diagnostic) {
    do {
      let queue = try open(readOnly: false)
      try queue.inTransaction(.immediate) { database in
        try HistorySchema.prepare(database, currency: currency)
        try SnapshotTable(database).replace(snapshot)
        try ForecastTable(database).replace(
          forecasts.filter { $0.asOf == snapshot.asOf }, of: snapshot.asOf)
        return .commit
      }
      try queue.close()
    } catch {
      throw diagnostic(error, isWriting: true)
    }
  }

  private func read(readOnly: Bool) throws -> DealHistory {
    let queue = try open(readOnly: readOnly)
    let history = try queue.read { database in
      guard try HistorySchema.check(database, currency: currency) else { return DealHistory() }
      let snapshots = SnapshotTable(database)
      return DealHistory(
        snapshots: try snapshots.days(), versions: try snapshots.versions(),
        forecasts: try ForecastTable(database).all())
    }
    try queue.close()
    return history
  }

  private func open(readOnly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(HistoryFile.patience)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private func diagnostic(_ error: any Error, isWriting: Bool = false) -> Diagnostic {
    HistoryFailure.diagnostic(for: error, at: SourceLocation(file: path), isWriting: isWriting)
  }
}
