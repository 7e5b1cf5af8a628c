import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// Whatever bytes a file holds, reading ends, and every row is accounted for.
struct TableFuzzTests {
  /// A small generator of numbers: the same on every machine.
  private struct Random {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(limit))
    }
  }

  static let tables = [
    "deals", "activities", "reps", "quotas", "stage_changes", "leads", "surveys", "trainings",
    "expenses", "holidays", "rates",
  ]

  private static let cells = [
    "", "-", "1", "0", "D1", "Ann", "ann ", "2017-01-02", "03/04/2017", "2017-01-02T09:30:00+07:00",
    "43100.5", "EUR", "€ 5", "KWD", "9223372036854775807", "-9223372036854775808", "1e99", "1,5",
    "0.000000000001", "nps", "csat", "11", "30%", "101%", "0.5", "Won", "Open", "2017-Q1", "\"",
    "a\"b",
    "\u{0}", "é", "\u{FEFF}", "2017-12-31 24:59", "0001-01-01", "9999-12-31", "%",
    "99999999999999999",
  ]

  @Test(arguments: tables)
  func `no bytes of a table can stop the program`(table: String) throws {
    var random = Random(state: UInt64(Self.tables.firstIndex(of: table) ?? 0) + 1)
    let columns = TableKind(rawValue: table)?.columns.map(\.name) ?? []
    for round in 0..<30 {
      var csv = columns.joined(separator: ",") + "\n"
      for _ in 0..<20 {
        let row = columns.map { _ in Self.cells[random.next(below: Self.cells.count)] }
        csv += row.joined(separator: ",") + "\n"
      }
      if round % 3 == 2 {
        var bytes = Array(csv.utf8)
        for _ in 0..<40 { bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256)) }
        csv = String(decoding: bytes, as: UTF8.self)
      }
      let loaded = try load(table, csv, hasAsOf: round % 2 == 0)
      for ledger in loaded.dataset?.ledgers ?? [] {
        #expect(
          ledger.rowsRead == ledger.rowsUsed + ledger.exclusions.count,
          "round \(round): \(ledger)\n\(csv)")
      }
    }
  }

  private func load(_ table: String, _ csv: String, hasAsOf: Bool) throws -> LoadedSite {
    let other = table == "deals" ? "" : "  - {table: deals, file: d.csv, stages: {Open: open}}\n"
    return try TemporarySite.load([
      "site.yml": """
      title: T
      currency: USD
      \(hasAsOf ? "as_of: 2017-06-30" : "time_zone: Asia/Jakarta")
      sources:
      \(other)  - table: \(table)
          file: t.csv
          date_order: dmy
          number_style: decimal-point
          share_style: percentage
      """,
      "d.csv": "deal_id,rep_id,stage,created_on,amount\nD1,Ann,Open,2017-01-01,5\n",
      "t.csv": csv,
    ])
  }
}
