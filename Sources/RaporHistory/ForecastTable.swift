import GRDB
import RaporModel

/// The forecasts of a history.
struct ForecastTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// All forecasts, by day, then by scope, period and method.
  func all() throws -> [StoredForecast] {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT \(ForecastTable.columns) FROM forecast
        ORDER BY as_of, scope, scope_id, period, method
        """
    ).mapRows { try ForecastTable.forecast(StoredRow($0)) }
  }

  /// Puts forecasts in the place of those made on a day.
  func replace(_ forecasts: [StoredForecast], of day: Day) throws {
    let known = try all().filter { $0.asOf == day }
    guard Set(known) != Set(forecasts) || known.count != forecasts.count else { return }
    try database.execute(sql: "DELETE FROM forecast WHERE as_of = ?", arguments: [day.number])
    let insertion = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO forecast (\(ForecastTable.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for forecast in forecasts {
      try insertion.execute(arguments: ForecastTable.arguments(forecast))
    }
  }

  private static let columns = "as_of, scope, scope_id, period, method, value, low, high"

  private static func arguments(_ forecast: StoredForecast) -> StatementArguments {
    [
      forecast.asOf.number, forecast.scope, forecast.scopeID, forecast.period, forecast.method,
      forecast.value, forecast.low, forecast.high,
    ]
  }

  private static func forecast(_ row: StoredRow) throws -> StoredForecast {
    guard let value = try row.number(at: 5) else {
      throw HistoryFailure.damaged("a forecast has no value")
    }
    return StoredForecast(
      asOf: try row.day(at: 0), scope: try row.text(at: 1), scopeID: try row.text(at: 2),
      period: try row.text(at: 3), method: try row.text(at: 4), value: value,
      low: try row.number(at: 6), high: try row.number(at: 7))
  }
}
