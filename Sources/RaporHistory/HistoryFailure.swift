import GRDB
import RaporDiagnostics

/// Why a file is not a history that can be used.
enum HistoryFailure: Error {
  /// It is a database, but not one of ours.
  case foreign
  /// Its schema has a higher version than this program knows.
  case newer(version: Int)
  /// Its amounts are in this currency, and the site's in the other.
  case currency(file: String, site: String)
  /// Something in it cannot be what a build wrote.
  case damaged(String)
}

extension HistoryFailure {
  /// Whether a file can be read only after what a killed build began has been undone.
  static func needsRollback(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return error.resultCode == .SQLITE_READONLY
  }

  /// What the user reads.
  static func diagnostic(
    for error: any Error, at place: SourceLocation, isWriting: Bool
  ) -> Diagnostic {
    switch error {
    case let failure as HistoryFailure: failure.diagnostic(at: place)
    case let error as DatabaseError: diagnostic(for: error, at: place, isWriting: isWriting)
    default: Diagnostic(.historyUnreadable, "\(error)", at: place, hint: renewal)
    }
  }

  /// How to go on without a file that is of no use.
  private static let renewal = """
    put back a copy of the file, or move it away: the next build begins a new history, and the data \
    and the site lose nothing
    """

  private func diagnostic(at place: SourceLocation) -> Diagnostic {
    switch self {
    case .foreign:
      Diagnostic(
        .historyForeign, "is a database, but not a history of earlier builds", at: place,
        hint: "give `history` in site.yml the name of another file, or move this one away")
    case .newer(let version):
      Diagnostic(
        .historyNewer,
        """
        was written by a newer version of Rapor (its schema is \(version), this program knows \
        \(HistorySchema.version))
        """, at: place, hint: "use the newer version, or give `history` in site.yml another file")
    case .currency(let file, let site):
      Diagnostic(
        .historyCurrency, "has its amounts in \(file), and the site reports in \(site)", at: place,
        hint: "set `currency: \(file)` again, or give `history` in site.yml another file")
    case .damaged(let text):
      Diagnostic(
        .historyUnreadable, "is damaged: \(text)", at: place, hint: HistoryFailure.renewal)
    }
  }

  private static func diagnostic(
    for error: DatabaseError, at place: SourceLocation, isWriting: Bool
  ) -> Diagnostic {
    let text = error.message ?? "\(error.resultCode)"
    return switch error.resultCode {
    case .SQLITE_NOTADB:
      Diagnostic(.historyUnreadable, "is not an SQLite database", at: place, hint: renewal)
    case .SQLITE_CORRUPT:
      Diagnostic(.historyUnreadable, "is damaged: \(text)", at: place, hint: renewal)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      Diagnostic(
        .historyBusy, "is kept locked by another program", at: place,
        hint: "wait until the other build is done, or close the program that has the file open")
    case _ where isWriting:
      Diagnostic(
        .historyFailed, "cannot be written: \(text)", at: place,
        hint: """
          make room, or let this user write the file and its folder, then build again; \
          `history: none` in site.yml builds without a history
          """)
    case .SQLITE_READONLY:
      Diagnostic(
        .historyUnreadable, "cannot be read: a build was killed while it wrote", at: place,
        hint: "let this user write the file and its folder, so that the half-done work is undone")
    default:
      Diagnostic(
        .historyUnreadable, "cannot be read: \(text)", at: place,
        hint: "let this user read the file, or put back a copy")
    }
  }
}
