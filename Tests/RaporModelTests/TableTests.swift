import RaporModel
import Testing

/// The tables as values: equal data is equal, in whatever order it came.
struct TableTests {
  @Test func `a tally adds up equal rep, day, type and outcome and orders the rest`() {
    func entry(_ rep: Int, _ day: Int32, _ type: Int, _ outcome: Int?, _ count: Int)
      -> ActivityTally.Entry
    {
      ActivityTally.Entry(
        rep: RepIndex(rep), day: Day(number: day), type: type, outcome: outcome, count: count,
        minutes: count * 10)
    }
    let tally = ActivityTally(
      types: ["meeting", "call"], outcomes: ["no", "done"],
      entries: [entry(1, 5, 0, nil, 1), entry(0, 9, 1, 1, 2), entry(1, 5, 0, nil, 3)])
    #expect(tally.types == ["call", "meeting"])
    #expect(tally.outcomes == ["done", "no"])
    #expect(Array(tally.entries) == [entry(0, 9, 0, 0, 2), entry(1, 5, 1, nil, 4)])
  }

  @Test func `a column stores each text once, and knows what is not given`() {
    let column = AttributeColumn(["b", nil, "a", "", "b"])
    #expect(column.values == ["a", "b"])
    #expect((0..<7).map { column[$0] } == ["b", nil, "a", nil, "b", nil, nil])
    let same = AttributeColumn(unsortedValues: ["b", "a"], codes: [0, -1, 1, -1, 0])
    #expect(same == column)
  }

  @Test func `a deal without a territory has its rep's`() throws {
    let deal = Deal(
      id: DealID(rawValue: "1"), rep: RepIndex(0), stage: 0, outcome: .open,
      row: RowReference(file: 0, line: 2))
    let data = Dataset(
      asOf: Day(number: 0), currency: try #require(Currency(code: "idr")),
      reps: [Rep(id: RepID(rawValue: "r"), name: "R", territory: "East")], deals: [deal, deal],
      attributes: [.territory: AttributeColumn([nil, "West"])])
    #expect(data.value(of: .territory, deal: 0) == "East")
    #expect(data.value(of: .territory, deal: 1) == "West")
    #expect(data.value(of: .territory, deal: 2) == nil)
    #expect(data.value(of: .product, deal: 0) == nil)
  }

  @Test(arguments: [("IDR", 100), ("JPY", 1), ("KWD", 1_000), ("myr", 100)])
  func `a currency knows how many minor units make one major`(code: String, minor: Int64) throws {
    #expect(try #require(Currency(code: code)).minorPerMajor == minor)
  }

  @Test func `no currency is listed twice`() {
    #expect(Set(Currency.known.map(\.code)).count == Currency.known.count)
    #expect(Currency(code: "XXX") == nil)
  }
}
