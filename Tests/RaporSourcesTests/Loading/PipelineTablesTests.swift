import RaporDiagnostics
import Testing

@testable import RaporModel
@testable import RaporSources

/// Entries into stages, leads, and what activities say of both.
struct PipelineTablesTests {
  static let site = """
    title: T
    currency: USD
    time_zone: Asia/Jakarta
    as_of: 2017-03-01
    sources:
      - {table: deals, file: deals.csv, stages: {Open: open, Offer: open, Won: won}}
      - {table: stage_changes, file: changes.csv}
      - {table: leads, file: leads.csv}
      - {table: activities, file: activities.csv}

    """
  static let deals = """
    deal_id,rep_id,stage,created_on,amount,closed_on
    D1,Ann,Won,2017-01-01,5,2017-02-01
    D2,Ben,Offer,2017-01-01,6,

    """

  private func load(
    changes: String = "", leads: String = "", activities: String = ""
  ) throws -> Dataset {
    let loaded = try TemporarySite.load([
      "site.yml": Self.site, "deals.csv": Self.deals,
      "changes.csv": "deal_id,stage,entered_at\n" + changes,
      "leads.csv":
        "lead_id,rep_id,created_at,converted_on,deal_id,first_response_at,source\n" + leads,
      "activities.csv": "rep_id,type,occurred_at,deal_id,lead_id\n" + activities,
    ])
    return try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
  }

  @Test func `entries into stages are in the order of deals, days and lines`() throws {
    let data = try load(
      changes: """
        D2,Offer,2017-02-01
        D1,won,2017-02-01
        D1,Open,2017-01-01T20:00:00Z
        D2,Open,2017-02-01
        """)
    #expect(data.stageChanges.map(\.deal) == [0, 0, 1, 1])
    #expect(
      data.stageChanges.map { data.stages[$0.stage].name } == ["Open", "Won", "Offer", "Open"])
    // 20:00 in UTC is 03:00 of the next day in Jakarta.
    #expect(data.stageChanges[0].enteredOn == Day(iso: "2017-01-02"))
    #expect(data.stageChanges.map(\.row.line) == [4, 3, 2, 5])
  }

  @Test func `a preset's stage that only entries name keeps its place in the process`() throws {
    let loaded = try TemporarySite.load([
      "site.yml": """
      title: T
      currency: USD
      sources:
        - {table: deals, file: d.csv, preset: salesforce}
        - {table: stage_changes, file: c.csv, preset: salesforce}
      """,
      "d.csv":
        "Opportunity ID,Owner,Stage,Created Date,Amount\n1,Ann,Negotiation/Review,2017-01-01,5\n"
        + "2,Ann,Prospecting,2017-01-01,5\n",
      "c.csv": "Opportunity ID,Stage,Created Date\n1,Qualification,2017-01-02\n",
    ])
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.stages.map(\.name) == ["Prospecting", "Qualification", "Negotiation/Review"])
    #expect(data.stageChanges.map(\.stage) == [1])
    #expect(loaded.ids.isEmpty)
  }

  @Test func `a lead keeps the minute it came in and was answered`() throws {
    let data = try load(
      leads: """
        L1,Ann,2017-02-01 09:30,2017-02-05,D1,2017-02-01T04:00:00Z,web
        L2,,2017-02-02,,,,
        """)
    let first = data.leads[0]
    #expect(first.createdAt == Moment(try #require(Day(iso: "2017-02-01")), minute: 570))
    #expect(first.hasTime)
    #expect(first.firstResponseAt?.minuteOfDay == 11 * 60)
    #expect(first.convertedOn == Day(iso: "2017-02-05"))
    #expect(first.deal == 0)
    #expect(first.source == "web")
    #expect(first.rep.flatMap { data[$0]?.name } == "Ann")
    let second = data.leads[1]
    #expect(!second.hasTime)
    #expect(second.createdAt.day == Day(iso: "2017-02-02"))
    #expect(second.rep == nil)
    #expect(second.respondedOn == nil)
  }

  @Test func `the first activity that names a lead is its response`() throws {
    let data = try load(
      leads: """
        L1,Ann,2017-02-01 09:30,,,,
        L2,Ann,2017-02-01 09:30,,,,
        L3,Ann,2017-02-01 09:30,,,2017-02-01 12:00,
        L4,Ann,2017-02-01 09:30,,,,
        """,
      activities: """
        Ann,call,2017-02-01 11:15,,L1
        Ann,call,2017-02-01 10:45,,L1
        Ann,mail,2017-02-03,,L1
        Ann,call,2017-02-02,,L2
        Ann,call,2017-02-02 10:00,,L2
        Ann,call,2017-02-01 09:40,,L3
        Ann,call,2017-02-01 09:40,,
        """)
    // L1: the earliest of two with a time; the mail without one is of a later day.
    #expect(data.leads[0].firstResponseAt?.minuteOfDay == 645)
    // L2: the call without a time may have been before ten, so that no minute is known.
    #expect(data.leads[1].firstResponseAt == nil)
    #expect(data.leads[1].respondedOn == Day(iso: "2017-02-02"))
    // L3: the row's own value wins.
    #expect(data.leads[2].firstResponseAt?.minuteOfDay == 720)
    #expect(data.leads[3].respondedOn == nil)
  }

  @Test func `where every time of a column is midnight, only days are meant`() throws {
    let data = try load(
      leads: """
        L1,Ann,2017-02-01 00:00:00,,,,
        L2,Ann,2017-02-02 00:00:00,,,,
        """, activities: "Ann,call,2017-02-03 00:00:00,,L1")
    #expect(data.leads.map(\.hasTime) == [false, false])
    #expect(data.leads[0].firstResponseAt == nil)
    #expect(data.leads[0].respondedOn == Day(iso: "2017-02-03"))
  }

  @Test func `a planned activity is an open deal's next step and in no count`() throws {
    let data = try load(
      activities: """
        Ann,call,2017-02-20,D2,
        Ann,call,2017-03-09,D2,
        Ann,visit,2017-03-05,D2,
        Ann,call,2017-03-05,D1,
        """)
    #expect(data.deals[1].nextActivityOn == Day(iso: "2017-03-05"))
    #expect(data.deals[1].lastActivityOn == Day(iso: "2017-02-20"))
    // D1 is won: nothing is planned for it any more.
    #expect(data.deals[0].nextActivityOn == nil)
    #expect(data.activities.entries.map(\.count) == [1])
    let ledger = try #require(data.ledgers.first { $0.table == "activities" })
    #expect(ledger.exclusions.map(\.reason) == [.afterAsOf, .afterAsOf, .afterAsOf])
  }

  @Test func `without an as-of day the latest thing that happened says it`() throws {
    let site = Self.site.replacing("as_of: 2017-03-01\n", with: "")
    let files = [
      "site.yml": site, "deals.csv": Self.deals,
      "changes.csv": "deal_id,stage,entered_at\nD2,Open,2017-05-02\n",
      "leads.csv": "lead_id,created_at\nL1,2017-06-03 23:00\n",
      "activities.csv": "rep_id,type,occurred_at\nAnn,call,2017-04-01\n",
    ]
    #expect(try TemporarySite.load(files).dataset?.asOf == Day(iso: "2017-06-03"))
  }
}

struct MomentReaderTests {
  private func read(_ text: String, zone: String = "UTC") throws -> DatedMoment? {
    let table = try #require(TimeZoneTable(name: zone))
    return Array(text.utf8).withUnsafeBufferPointer {
      DayReader(order: .dayMonthYear, zone: table).readMoment($0).value
    }
  }

  @Test(arguments: [
    ("2017-12-31 23:45", "2017-12-31", 1_425), ("2017-12-31T09:05:59.999", "2017-12-31", 545),
    ("31/12/2017 1:45 PM", "2017-12-31", 825), ("31 Des 2017, 13.45", "2017-12-31", 825),
    ("2017-12-31T20:00:00Z", "2018-01-01", 180), ("2017-12-31 20:00 +0900", "2017-12-31", 1_080),
    // A spreadsheet's serial: 43100.75 is 31 December 2017, six in the evening.
    ("43100.75", "2017-12-31", 1_080), ("43100,3958333333", "2017-12-31", 570),
  ])
  func `a moment has a day and a minute`(text: String, day: String, minute: Int) throws {
    let moment = try #require(try read(text, zone: "+07:00"))
    #expect(moment.moment.day == Day(iso: day))
    #expect(moment.moment.minuteOfDay == minute)
    #expect(moment.hasTime)
    #expect(DatedMoment(cell: moment.cell) == moment)
  }

  @Test(arguments: ["2017-12-31", "43100", "31/12/2017"])
  func `a day alone has no time`(text: String) throws {
    let moment = try #require(try read(text))
    #expect(!moment.hasTime)
    #expect(moment.moment.minuteOfDay == 0)
    #expect(DatedMoment(cell: moment.cell) == moment)
  }

  @Test(arguments: ["2017-12-31 25:00", "2017-12-31 9", "noon", "31/12/2017 09:00+07:00"])
  func `anything else is no moment`(text: String) throws {
    #expect(try read(text) == nil)
  }
}
