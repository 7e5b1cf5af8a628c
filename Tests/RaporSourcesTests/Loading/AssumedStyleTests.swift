import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// How dates and numbers are written is asked of a file's first rows; wherever the row stands that decides
/// or contradicts, the result must be that of asking all rows.
struct AssumedStyleTests {
  private static let configuration = """
    title: T
    currency: EUR
    sources:
      - {table: deals, file: deals.csv, stages: {Won: won}}
    """

  /// Enough plain rows to fill what is asked first, with others before or after them.
  private static func load(_ rows: [String], atEnd: Bool) throws -> LoadedSite {
    let plain = (0..<4000).map {
      "P\($0),Ana,Won,2016-0\($0 % 9 + 1)-11,2017-01-0\($0 % 9 + 1),\($0)"
    }
    let all = atEnd ? plain + rows : rows + plain
    let text = (["deal_id,rep_id,stage,created_on,closed_on,amount"] + all).joined(separator: "\n")
    let site = try TemporarySite(["site.yml": configuration, "deals.csv": text])
    defer { site.remove() }
    return SiteLoader.load(contentFolder: site.folder, jobs: 3)
  }

  private static func told(_ site: LoadedSite) -> [String] {
    site.diagnostics.all.map(\.id.rawValue).sorted()
  }

  private static func deals(_ site: LoadedSite) -> [String] {
    (site.dataset?.deals ?? []).map {
      "\($0.id.rawValue) \($0.createdOn.map { "\($0)" } ?? "-") \($0.amount ?? -1)"
    }.sorted()
  }

  @Test(arguments: [
    ["D1,Ana,Won,25/12/2016,2017-01-01,5"],
    ["D1,Ana,Won,12/25/2016,2017-01-01,5"],
    ["D1,Ana,Won,03/04/2016,2017-01-01,5"],
    ["D1,Ana,Won,03/04/2016,2017-01-01,5", "D2,Ana,Won,25/12/2016,2017-01-01,5"],
    ["D1,Ana,Won,25/12/2016,2017-01-01,5", "D2,Ana,Won,12/25/2016,2017-01-01,5"],
    ["D1,Ana,Won,16-12-25,2017-01-01,5"],
    ["D1,Ana,Won,never,2017-01-01,5"],
    ["D1,Ana,Won,2016-12-25,2017-01-01,\"1.250,50\""],
    ["D1,Ana,Won,2016-12-25,2017-01-01,1250.5"],
    ["D1,Ana,Won,2016-12-25,2017-01-01,1.250"],
    ["D1,Ana,Won,2016-12-25,2017-01-01,1.250", "D2,Ana,Won,2016-12-25,2017-01-01,\"0,5\""],
    ["D1,Ana,Won,2016-12-25,2017-01-01,1250.5", "D2,Ana,Won,2016-12-25,2017-01-01,\"0,5\""],
    ["D1,Ana,Won,2016-12-25,2017-01-01,USD 3"],
    ["D1,Ana,Won,2016-12-25,2017-01-01,many"],
  ])
  func `a row at the end of a long file says as much as one at its beginning`(rows: [String]) throws
  {
    let (first, last) = try (Self.load(rows, atEnd: false), Self.load(rows, atEnd: true))
    #expect(Self.told(first) == Self.told(last))
    #expect(Self.deals(first) == Self.deals(last))
  }

  @Test func `two orders of dates are told even where neither is among the first rows`() throws {
    let rows = ["D1,Ana,Won,25/12/2016,2017-01-01,5", "D2,Ana,Won,12/25/2016,2017-01-01,5"]
    #expect(try Self.told(Self.load(rows, atEnd: true)).contains("mixed-dates"))
  }
}
