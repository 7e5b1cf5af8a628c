import GRDB
import RaporModel

/// A row of a history, read with care: what a damaged file holds must not end the program.
struct StoredRow {
  private let row: Row

  init(_ row: Row) { self.row = row }

  /// A text.
  ///
  /// - Throws: `HistoryFailure.damaged`, as the others do, when the cell holds anything else.
  func text(at column: Int) throws -> String {
    guard case .string(let text) = storage(at: column) else { throw fault(column, "no text") }
    return text
  }

  /// A whole number; nil for none.
  func number(at column: Int) throws -> Int64? {
    switch storage(at: column) {
    case .null: return nil
    case .int64(let number): return number
    default: throw fault(column, "no whole number")
    }
  }

  /// A day; nil for none.
  func optionalDay(at column: Int) throws -> Day? {
    guard let number = try number(at: column) else { return nil }
    guard let number = Int32(exactly: number) else { throw fault(column, "no day") }
    return Day(number: number)
  }

  /// A day.
  func day(at column: Int) throws -> Day {
    guard let day = try optionalDay(at: column) else { throw fault(column, "no day") }
    return day
  }

  private func storage(at column: Int) -> DatabaseValue.Storage {
    guard column < row.count else { return .null }
    let value: DatabaseValue = row[column]
    return value.storage
  }

  private func fault(_ column: Int, _ text: String) -> HistoryFailure {
    .damaged("column \(column + 1) of a row holds \(text)")
  }
}

extension RowCursor {
  /// All rows, each made into a value before the next one is read.
  func mapRows<Value>(_ value: (Row) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    while let row = try next() { values.append(try value(row)) }
    return values
  }
}
