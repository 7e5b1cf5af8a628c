import RaporDiagnostics
import Testing

@testable import RaporModel
@testable import RaporSources

struct TableLoadingTests {
  @Test func `a blank date or amount keeps the deal`() throws {
    let loaded = try TemporarySite.deals(
      """
      deal_id,rep_id,stage,created_on,amount,closed_on
      D1,Ann,Won,,-,2017-03-01
      D2,Ann,Lost,2017-01-02,NULL,
      """)
    let deals = try #require(loaded.dataset).deals
    #expect(deals.map(\.createdOn) == [nil, Day(iso: "2017-01-02")])
    #expect(deals.map(\.amount) == [nil, nil])
    #expect(deals.map(\.cycleDays) == [nil, nil])
  }

  @Test func `an Indonesian export with semicolons and rupiah is read as it comes`() throws {
    let loaded = try TemporarySite.load([
      "site.yml": """
      title: Penjualan
      currency: IDR
      language: id
      sources:
        - table: deals
          file: "data/*.csv"
          columns: {deal_id: No, rep_id: Sales, stage: Tahap, created_on: Tanggal, amount: Nilai}
          stages: {Prospek: open, Menang: won}
          blanks: [kosong]
      """,
      "data/a.csv":
        "\u{FEFF}No;Sales;Tahap;Tanggal;Nilai\r\n1;Ayu;Menang;31/01/2017;Rp1.250.000\r\n",
      "data/b.csv":
        "No;Sales;Tahap;Tanggal;Nilai\n2; ayu ;PROSPEK;2 Mei 2017;kosong\n3;Budi;Menang;03/04/2017;Rp 500\n",
    ])
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals.map(\.amount) == [125_000_000, nil, 50_000])
    #expect(
      data.deals.map { $0.createdOn?.description } == ["2017-01-31", "2017-05-02", "2017-04-03"])
    #expect(data.deals.map { data[$0.rep]?.name } == ["Ayu", "Ayu", "Budi"])
    #expect(data.ledgers.map(\.file) == ["data/a.csv", "data/b.csv"])
    #expect(data.asOf == Day(iso: "2017-05-02"))
    #expect(loaded.ids.isEmpty)
  }

  @Test func `a list price is multiplied by the quantity`() throws {
    let loaded = try TemporarySite.load([
      "site.yml": """
      title: T
      currency: USD
      sources:
        - {table: products, file: p.csv}
        - table: deals
          file: d.csv
          when_blank: {amount: list_price}
          stages: {Open: open}
      """,
      "p.csv": "product,list_price\nAnvil,10.50\n",
      "d.csv": """
      deal_id,rep_id,stage,created_on,amount,product,quantity
      1,Ann,Open,2017-01-01,,anvil,3
      2,Ann,Open,2017-01-01,,Anvil,
      3,Ann,Open,2017-01-01,7,Anvil,0.5
      4,Ann,Open,2017-01-01,,,2
      """,
    ])
    let deals = try #require(loaded.dataset).deals
    #expect(deals.map(\.amount) == [3_150, 1_050, 700, nil])
    #expect(deals.map(\.amountOrigin) == [.listPrice, .listPrice, .given, .given])
  }

  @Test func `an open deal's close date is when it is expected to close`() throws {
    let loaded = try TemporarySite.deals(
      """
      deal_id,rep_id,stage,created_on,amount,closed_on
      1,Ann,Open,2017-01-01,5,2018-01-01
      2,Ann,Won,2017-01-01,5,2017-02-01
      """, source: "stages: {Open: open, Won: won}")
    let data = try #require(loaded.dataset)
    #expect(data.deals[0].closedOn == nil)
    #expect(data.deals[0].expectedCloseOn == Day(iso: "2018-01-01"))
    #expect(data.asOf == Day(iso: "2017-02-01"))
  }

  @Test func `the caller's as-of day wins over site.yml and over the data`() throws {
    let files = [
      "site.yml": """
      title: T
      currency: USD
      as_of: 2017-06-01
      sources: [{table: deals, file: d.csv, stages: {Won: won}}]
      """,
      "d.csv": "deal_id,rep_id,stage,created_on,amount\n1,Ann,Won,2017-01-01,5\n",
    ]
    #expect(try TemporarySite.load(files).dataset?.asOf == Day(iso: "2017-06-01"))
    let day = try #require(Day(iso: "2017-03-01"))
    #expect(try TemporarySite.load(files, asOf: day).dataset?.asOf == day)
  }

  @Test func `activities are folded by rep, day, type and outcome`() throws {
    let data = try #require(try TemporarySite.load(Self.everyTable).dataset)
    let ann = try #require(data.reps.firstIndex { $0.name == "Ann Smith" })
    let call = try #require(data.activities.types.firstIndex(of: "call"))
    let entry = data.activities.entries.first { $0.rep.position == ann && $0.type == call }
    #expect(entry?.count == 2)
    #expect(entry?.minutes == 35)
    #expect(entry?.day == Day(iso: "2017-02-02"))
    #expect(data.activities.entries.map(\.count).reduce(0, +) == 4)
    #expect(data.deals.map { $0.lastActivityOn?.description } == ["2017-02-02", nil])
  }

  @Test func `quotas are of reps and teams, in money or in counts`() throws {
    let loaded = try TemporarySite.load(Self.everyTable)
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.quotas.map(\.target) == [100_000_00, 12, 5_000_00])
    #expect(data.quotas.map(\.period.key) == ["2017-Q1", "2017-Q1", "2017-01"])
    #expect(data.quotas[2].owner == .team("East"))
    #expect(data.reps.first { $0.name == "Ann Smith" }?.manager == "Bob Jones")
  }

  @Test func `what is loaded does not depend on the chunks`() throws {
    var files = Self.everyTable
    let owners = ["7", "Bob Jones", "9", "Cy", "ann smith", "Di"]
    for row in 0..<60 {
      let (owner, month) = (owners[row * 7 % 6], row % 9 + 1)
      files["deals.csv", default: ""] +=
        "\nX\(row),\(owner),Won,2017-0\(month)-03,\(row),A\(row % 7)"
      files["activities.csv", default: ""] +=
        "\n9\(row),\(owner),type \(row % 5),2017-0\(month)-11,X\(row % 13),o\(row % 4),\(row)"
    }
    let site = try TemporarySite(files)
    defer { site.remove() }
    let whole = try #require(SiteLoader.load(contentFolder: site.folder).dataset)
    for length in [1, 64, 200, 1000] {
      var reader = SiteFileReader(name: "site.yml")
      let bytes = try FileBytes.contents(of: site.folder + "/site.yml", name: "site.yml")
      let read = reader.read(bytes)
      var file = try #require(read)
      for index in file.sources.indices {
        file.sources[index].format.effort = CSVEffort(
          threads: 4, smallestPart: length, window: length)
      }
      var loader = DatasetLoader(site: file, root: site.folder, asOf: nil)
      let loaded = loader.load()
      #expect(loaded == whole)
    }
  }

  static let everyTable = [
    "site.yml": """
    title: T
    currency: USD
    time_zone: Asia/Jakarta
    dimensions: [sector]
    sources:
      - {table: reps, file: reps.csv}
      - {table: activities, file: activities.csv}
      - {table: quotas, file: quotas.csv}
      - {table: lookup, by: account, file: accounts.csv}
      - {table: deals, file: deals.csv, stages: {Won: won, Open: open}}
    """,
    "reps.csv": "rep_id,name,team,manager_id\n7,Ann Smith,East,9\n9,Bob Jones,East,\n",
    "accounts.csv": "account,sector\nAcme,tools\nInitech,paper\n",
    "deals.csv": """
    deal_id,rep_id,stage,created_on,amount,account
    D1,7,Open,2017-01-01,5,acme
    D2,bob jones,Won,2017-01-01,6,Initech
    """,
    "activities.csv": """
    activity_id,rep_id,type,occurred_at,deal_id,outcome,duration_minutes
    1,7,call,2017-02-01T18:00:00Z,D1,reached,5
    2,Ann Smith,call,2017-02-02 09:00,,reached,30
    3,ann smith,meeting,2017-02-01,,,
    4,9,call,2017-02-01,D9,,12.4
    """,
    "quotas.csv": """
    rep_id,team,period,metric,target
    7,,2017-Q1,,"100000.00"
    Ann Smith,,Q1 2017,deals_won,12.00
    ,East,Januari 2017,Revenue,5000.00
    """,
  ]
}

struct PresetTests {
  @Test func `a Salesforce report is read as it comes`() throws {
    let loaded = try TemporarySite.deals(
      """
      "Opportunity ID","Opportunity Owner","Account Name","Stage","Created Date","Close Date","Amount"
      "0065e00000A1bcD","Ann Smith","Acme","Closed Won","1/5/2017","2/28/2017","1,250.00"
      "0065e00000A1bcd","Ben","Initech","Prospecting","1/26/2017","12/31/2017","300.00"

      "Grand Totals (2 records)","","","","","","1,550.00"

      "Sales pipeline"
      "Copyright (c) 2000-2017 salesforce.com, inc. All rights reserved."
      "Confidential Information - Do Not Distribute"
      "Generated By:  Ann Smith  3/1/2017 9:00 AM"
      "Acme, Inc."
      """, source: "preset: salesforce")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals.map(\.amount) == [125_000, 30_000])
    #expect(data.deals.map(\.outcome) == [.won, .open])
    #expect(data.stages.map(\.name) == ["Prospecting", "Closed Won"])
    #expect(data.deals[1].expectedCloseOn == Day(iso: "2017-12-31"))
    #expect(data.ledgers[0].rowsRead == 8)
    #expect(data.ledgers[0].exclusions.map(\.reason) == Array(repeating: .footer, count: 6))
    #expect(loaded.ids == [.footerRow])
  }

  @Test func `a HubSpot export is read as it comes`() throws {
    let loaded = try TemporarySite.deals(
      """
      Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date,Associated Company
      9001,"New, big",Closed won,2017-03-01 10:15,Ann,1250.5,2017-01-02 09:00,Acme
      9002,Other,contractsent,,Ann,,2017-01-03 09:00,
      """, source: "preset: hubspot")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.stages.map(\.name) == ["Contract Sent", "Closed Won"])
    #expect(data.deals[0].amount == 125_050)
    #expect(data.value(of: .account, deal: 0) == "Acme")
    #expect(loaded.ids.isEmpty)
  }

  @Test func `a Pipedrive export says what is won in a column of its own`() throws {
    let loaded = try TemporarySite.deals(
      """
      Deal - ID;Deal - Title;Deal - Owner;Deal - Stage;Deal - Status;Deal - Value;Deal - Currency of Value;Deal - Deal created;Deal - Deal closed on
      1;A;Ann;Proposal Made;Won;1.250,50;US Dollar;2017-01-02 10:00:00;2017-02-03 11:00:00
      2;B;Ann;Proposal Made;Lost;300;USD;2017-01-02 10:00:00;2017-02-03 11:00:00
      3;C;Ben;Demo Scheduled;Open;20;USD;2017-01-02 10:00:00;
      4;D;Ben;Demo Scheduled;Open;20;EUR;2017-01-02 10:00:00;
      """, source: "preset: pipedrive\nvalues: {currency: {US Dollar: USD}}")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals.map(\.outcome) == [.won, .lost, .open])
    #expect(data.deals.map { data.stages[$0.stage].name } == ["Won", "Lost", "Demo Scheduled"])
    #expect(data.deals[0].amount == 125_050)
    #expect(loaded.ids == [.missingRate])
  }

  @Test func `a Zoho export is read, and the source's own words win`() throws {
    let loaded = try TemporarySite.deals(
      """
      Record Id,Deal Name,Deal Owner,Stage,Closing Date,Amount,Created Time,My Amount
      zcrm_1,A,Ann,Closed-Lost to Competition,2017-02-01,1,2017-01-01 08:00:00,99
      zcrm_2,B,Ann,Won it,2017-02-01,1,2017-01-01 08:00:00,98
      """, source: "preset: zoho\ncolumns: {amount: My Amount}\nstages: {Won it: won}")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals.map(\.amount) == [9_900, 9_800])
    #expect(data.deals.map(\.outcome) == [.lost, .won])
  }
}
