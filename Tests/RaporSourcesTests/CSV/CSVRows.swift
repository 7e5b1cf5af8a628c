import RaporSources
import Testing

/// All that a CSV file gives, as plain values to compare.
struct CSVRows: Equatable {
  var header: [String]
  var rows: [[String]]
  var lines: [Int]
  var ledger: CSVLedger

  init(
    _ bytes: some Sequence<UInt8>, _ format: CSVFormat = CSVFormat(), chunk: Int = 1 << 20,
    threads: Int = 5
  ) throws {
    var format = format
    format.effort = CSVEffort(threads: threads, smallestPart: chunk, window: chunk)
    self.init(try CSVFile(Array(bytes), name: "test.csv", format: format))
  }

  init(_ file: CSVFile) {
    let folded = file.fold(
      { [(line: Int, values: [String])]() },
      row: { rows, record in
        rows.append((record.line, (0..<record.count).map(record.untrimmedText(at:))))
      },
      merge: { rows, next, lines in rows += next.map { ($0.line + lines, $0.values) } })
    header = file.header
    rows = folded.state.map(\.values)
    lines = folded.state.map(\.line)
    ledger = folded.ledger
  }

  init(_ text: String, _ format: CSVFormat = CSVFormat(), chunk: Int = 1 << 20) throws {
    try self.init(Array(text.utf8), format, chunk: chunk)
  }

  /// The rows left out, as `line:column reason`.
  var faults: [String] {
    ledger.irregularRows.map { "\($0.line):\($0.column) \($0.reason)" }
  }
}
