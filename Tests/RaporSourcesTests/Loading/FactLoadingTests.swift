import RaporDiagnostics
import RaporModel
import TestSupport
import Testing

@testable import RaporSources

/// Facts that were added up while rows were read are compared with those of the deals and activities one by one.
struct FactLoadingTests {
  /// A site of random rows, of which a few may raise questions.
  private struct RandomSite {
    var numbers: SplitMix
    /// How often a row is odd: one of so many; 0 for never.
    let oddity: Int

    private mutating func pick(_ choices: [String]) -> String {
      choices.randomElement(using: &numbers) ?? ""
    }

    private mutating func isOdd() -> Bool {
      oddity > 0 && Int.random(in: 0..<oddity, using: &numbers) == 0
    }

    private mutating func day() -> String {
      Day(number: Int32.random(in: 17_150..<17_500, using: &numbers)).description
    }

    private mutating func deal(_ number: Int) -> String {
      let (created, closed) = (day(), day())
      var cells = [
        "D\(1000 + number)", pick(["7", "Ann Smith", "\"8\"", "9"]),
        pick(["Won", "Lost", "Open", "\"Won\""]), created, pick([closed, ""]),
        pick(["5", "1200.50", "0.07", ""]), pick([day(), ""]),
        pick(["Acme", "\"A, B\"", "\"the \"\"best\"\"\"", ""]),
      ]
      guard isOdd() else { return cells.joined(separator: ",") }
      let column = Int.random(in: 0..<cells.count, using: &numbers)
      cells[column] = pick([
        "", "-", "D1000", " 7 ", "Nobody", "Talking", "1,5", "2017-13-01", "\"a\nb\"", "é", "1e9+3",
      ])
      return pick([cells.joined(separator: ","), cells.dropLast().joined(separator: ","), ""])
    }

    private mutating func activity() -> String {
      var cells = [
        pick(["7", "Ann Smith", "\"8\"", "9", "bob"]),
        pick(["call", "e-mail", "\"demo\"", "a visit to the customer"]),
        pick([day(), day() + "T08:30:00", day() + " 08:30"]), pick(["", "5", "90", "1234"]),
        pick(["", "\"so, so\"", "said \"\"yes\"\""]),
      ]
      guard isOdd() else { return cells.joined(separator: ",") }
      cells[Int.random(in: 0..<cells.count, using: &numbers)] = pick(["", "-", " call ", "x", "é"])
      return cells.joined(separator: ",")
    }

    mutating func files(settings: String = "") -> [String: String] {
      let deals = (0..<200).map { deal($0) }
      let activities = (0..<400).map { _ in activity() }
      return [
        "site.yml": """
        title: T
        currency: USD
        \(settings)
        sources:
          - {table: reps, file: reps.csv}
          - {table: deals, file: deals.csv, stages: {Won: won, Lost: lost, Open: open}}
          - {table: activities, file: activities.csv}
        """,
        "reps.csv": "rep_id,name\n7,Ann Smith\n8,Bob\n9,Cy\n",
        "deals.csv": "deal_id,rep_id,stage,created_on,closed_on,amount,expected_close_on,account\n"
          + deals.joined(separator: "\n"),
        "activities.csv": "rep_id,type,occurred_at,duration_minutes,note\n"
          + activities.joined(separator: "\r\n"),
      ]
    }
  }

  /// The loader of a site, whose files are read in pieces of so many bytes.
  private static func loader(_ site: TemporarySite, pieces: Int, threads: Int) throws
    -> DatasetLoader
  {
    var reader = SiteFileReader(name: "site.yml")
    let read = reader.read(
      try FileBytes.contents(of: site.folder + "/site.yml", name: "site.yml"))
    var file = try #require(read)
    for index in file.sources.indices {
      file.sources[index].format.effort = CSVEffort(
        threads: threads, smallestPart: pieces, window: pieces)
    }
    return DatasetLoader(
      site: file, root: site.folder, asOf: file.asOf, jobs: threads, purpose: .facts)
  }

  private static let kinds: [Period.Kind] = [.week, .month, .quarter, .half, .year]

  @Test(arguments: 0..<40)
  func `facts are those of the rows one by one, with the same problems`(round: Int) throws {
    var random = RandomSite(
      numbers: SplitMix(state: UInt64(round)), oddity: [0, 0, 200, 20][round % 4])
    let site = try TemporarySite(
      random.files(settings: round % 8 == 0 ? "as_of: 2017-03-31" : "fiscal_year_start: april"))
    defer { site.remove() }
    let (kind, pieces) = (Self.kinds[round % Self.kinds.count], [200, 1000, 1 << 18][round % 3])
    var (quick, careful) = try (
      Self.loader(site, pieces: pieces, threads: 3), Self.loader(site, pieces: pieces, threads: 1)
    )
    let facts = quick.loadFacts(by: kind)
    let dataset = careful.load()
    let expected = dataset.map { FactSheet(of: $0, by: kind, calendar: careful.calendar) }
    #expect(
      facts.map { String(decoding: $0.csv(workers: Workers(3)).joined(), as: UTF8.self) }
        == expected.map { String(decoding: $0.csv(workers: Workers(3)).joined(), as: UTF8.self) })
    #expect(quick.problems.sorted == careful.problems.sorted)
  }

  @Test func `deals are added up while they are read, unless one raises a question`() throws {
    for oddity in [0, 3] {
      var random = RandomSite(numbers: SplitMix(state: 1), oddity: oddity)
      let site = try TemporarySite(random.files())
      defer { site.remove() }
      var loader = try Self.loader(site, pieces: 1 << 18, threads: 1)
      let sources = loader.open(.deals)
      #expect((loader.dealFacts(sources, by: .week) != nil) == (oddity == 0))
    }
  }

  @Test func `a sum too large for a number is at its largest`() throws {
    let deals = (0..<10_000).map { "D\($0),Ann,Won,2017-01-02,2017-01-03,999999999999" }
    let site = try TemporarySite([
      "site.yml": """
      title: T
      currency: KWD
      sources:
        - {table: deals, file: deals.csv, stages: {Won: won}}
      """,
      "deals.csv": "deal_id,rep_id,stage,created_on,closed_on,amount\n"
        + deals.joined(separator: "\n"),
    ])
    defer { site.remove() }
    let facts = try #require(
      SiteLoader.facts(contentFolder: site.folder, by: .year).facts)
    #expect(facts.value(.wonAmount, rep: 0, period: 0) == .max)
    #expect(facts.value(.cycleDays, rep: 0, period: 0) == 10_000)
  }
}
