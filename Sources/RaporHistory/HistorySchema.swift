import GRDB
import RaporModel

/// The tables of a history, and the way from those of earlier versions to today's.
enum HistorySchema {
  /// What tells our files from other databases: “Rapr” (SQLite's `application_id`).
  private static let applicationID = 0x5261_7072

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// The n-th one leads from version n to n + 1.
  ///
  /// Days are counted from 1970-01-01, amounts are minor units. A row of `deal_version` says what a deal
  /// was from `as_of` on, until its next one; the outcome `gone` says that the data no longer has it.
  private static let migrations = [
    """
    CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE snapshot (as_of INTEGER PRIMARY KEY NOT NULL) STRICT;
    CREATE TABLE deal_version (
      deal TEXT NOT NULL, as_of INTEGER NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost', 'gone')),
      rep TEXT NOT NULL, stage TEXT NOT NULL, amount INTEGER,
      created_on INTEGER, closed_on INTEGER, expected_close_on INTEGER,
      PRIMARY KEY (deal, as_of)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX deal_version_by_day ON deal_version (as_of);
    CREATE TABLE forecast (
      as_of INTEGER NOT NULL, scope TEXT NOT NULL, scope_id TEXT NOT NULL, period TEXT NOT NULL,
      method TEXT NOT NULL, value INTEGER NOT NULL, low INTEGER, high INTEGER,
      PRIMARY KEY (as_of, scope, scope_id, period, method)
    ) STRICT, WITHOUT ROWID;
    """
  ]

  /// Checks that a file can be read; false where it holds nothing yet.
  ///
  /// - Throws: `HistoryFailure` for a file that this program cannot use.
  static func check(_ database: Database, currency: Currency) throws -> Bool {
    guard try !isBlank(database) else { return false }
    try checkIdentity(database)
    let fault = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    guard fault == "ok" else { throw HistoryFailure.damaged(fault) }
    guard try version(of: database) == version else {
      throw HistoryFailure.damaged("it stopped half-way between two versions of its schema")
    }
    try checkCurrency(database, currency)
    return true
  }

  /// Makes or renews the tables, within the caller's transaction.
  ///
  /// - Throws: `HistoryFailure` for a file that this program cannot use.
  static func prepare(_ database: Database, currency: Currency) throws {
    let isNew = try isBlank(database)
    if isNew {
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    } else {
      try checkIdentity(database)
    }
    let old = try version(of: database)
    if old < version {
      for migration in migrations.dropFirst(old) { try database.execute(sql: migration) }
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
    if isNew {
      try database.execute(
        sql: "INSERT INTO about VALUES ('currency', ?)", arguments: [currency.code])
    }
    try checkCurrency(database, currency)
  }

  /// Whether nothing was ever written, as in a file that a build was killed in before its first commit.
  private static func isBlank(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
  }

  private static func checkIdentity(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw HistoryFailure.foreign
    }
    let found = try version(of: database)
    guard found <= version else { throw HistoryFailure.newer(version: found) }
  }

  private static func version(of database: Database) throws -> Int {
    max(0, try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0)
  }

  private static func checkCurrency(_ database: Database, _ currency: Currency) throws {
    let code = try String.fetchOne(database, sql: "SELECT value FROM about WHERE name = 'currency'")
    guard let code else { throw HistoryFailure.damaged("it does not say its currency") }
    guard code == currency.code else {
      throw HistoryFailure.currency(file: code, site: currency.code)
    }
  }
}
