import RaporMetrics
import RaporModel
import Testing

struct FactSheetTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private static func data() throws -> Dataset {
    func deal(
      _ id: String, _ rep: Int, _ outcome: Stage.Outcome, _ created: String, _ closed: String?,
      _ amount: Int64?
    ) throws -> Deal {
      try Deal(
        id: DealID(rawValue: id), rep: RepIndex(rep), stage: 0, outcome: outcome,
        createdOn: day(created), closedOn: closed.map(day), amount: amount,
        row: RowReference(file: 0, line: 2))
    }
    var shared = try deal("3", 0, .won, "2024-01-02", "2024-01-10", 1001)
    (shared.coOwner, shared.coOwnerShare) = (RepIndex(1), 5000)
    let deals = try [
      deal("1", 0, .won, "2023-12-28", "2024-01-03", 12_345),
      deal("2", 0, .lost, "2024-01-03", "2024-01-05", nil), shared,
      deal("4", 1, .open, "2024-01-09", nil, 700),
    ]
    func calls(_ rep: Int, _ on: String, _ type: Int, _ count: Int) throws -> ActivityTally.Entry {
      try ActivityTally.Entry(
        rep: RepIndex(rep), day: day(on), type: type, outcome: nil, count: count, minutes: count * 7
      )
    }
    return try Dataset(
      asOf: day("2024-01-14"), currency: #require(Currency(code: "USD")),
      reps: ["a", "b"].map { Rep(id: RepID(rawValue: $0), name: $0) },
      stages: [Stage(name: "S", outcome: .open)], deals: deals,
      activities: ActivityTally(
        types: ["call", "demo"],
        entries: [
          calls(0, "2024-01-01", 0, 3), calls(0, "2024-01-01", 1, 1), calls(0, "2024-01-07", 0, 1),
          calls(1, "2024-01-08", 0, 2),
        ]))
  }

  @Test func `each rep and week has a line, and amounts have the currency's decimals`() throws {
    let sheet = try FactSheet(of: Self.data(), by: .week, calendar: ReportingCalendar())
    #expect(
      String(decoding: sheet.csv().joined(), as: UTF8.self) == """
        rep_id,period,created,won,won_amount,lost,lost_amount,cycle_days,activities,minutes,active_days,call,demo
        a,2023-W52,1,0,0.00,0,0.00,0,0,0,0,0,0
        a,2024-W01,2,1,123.45,1,0.00,6,5,35,2,4,1
        a,2024-W02,0,1,5.00,0,0.00,8,0,0,0,0,0
        b,2024-W02,1,0,5.01,0,0.00,0,2,14,1,2,0

        """)
  }

  @Test func `weeks add up to years`() throws {
    let data = try Self.data()
    let weeks = FactSheet(of: data, by: .week, calendar: ReportingCalendar())
    let years = FactSheet(of: data, by: .year, calendar: ReportingCalendar())
    for column in FactSheet.Column.allCases {
      for rep in 0..<2 {
        func sum(_ sheet: FactSheet) -> Int64 {
          sheet.periods.indices.reduce(0) { $0 + sheet.value(column, rep: rep, period: $1) }
        }
        #expect(sum(weeks) == sum(years))
      }
    }
  }
}
