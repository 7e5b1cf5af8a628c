import TestSupport

/// A site whose export is taken anew each week, from an office that changes its mind.
///
/// Deals are won, lost, put off, handed over, revalued, deleted, entered late and reopened; some have no
/// amount or no expected close.
struct WeeklySite {
  static let configuration = """
    title: Week by week
    currency: USD
    periods: {weeks: 2, quarters: 1}
    sources:
      - table: deals
        file: data/deals.csv
        stages: {Open: open, Won: won, Lost: lost}
      - table: reps
        file: data/reps.csv

    """

  /// The day of the n-th export, a Sunday.
  static func asOf(_ week: Int) -> String { day(7 + 7 * week) }

  private struct Deal {
    var owner: Int
    var stage = "Open"
    var cents: Int?
    var created: Int
    var closed: Int?
    var expected: Int?
  }

  private var deals: [Int: Deal] = [:]
  private var nextNumber = 0
  private var random: SplitMix
  private let size: Int

  init(seed: UInt64, size: Int = 24) {
    random = SplitMix(state: seed)
    self.size = size
  }

  /// Lets a week pass, and writes the export of its last day.
  mutating func export(week: Int, to folder: TemporaryFolder) throws {
    let today = 7 + 7 * week
    for number in deals.keys.sorted() { change(number, today: today) }
    for _ in 0..<size / 4 { enter(today: today) }
    try folder.write(Array(Self.configuration.utf8), to: "content/site.yml")
    try folder.write(Array(text.utf8), to: "content/data/deals.csv")
    try folder.write(
      Array("rep_id,name,team\nr0,Ayu,North\nr1,Budi,North\nr2,Citra,South\n".utf8),
      to: "content/data/reps.csv")
  }

  private mutating func enter(today: Int) {
    // One in six was created before the last export, and nobody had entered it.
    let age =
      Int.random(in: 0..<6, using: &random) == 0 ? 12 : Int.random(in: 0...6, using: &random)
    deals[nextNumber] = Deal(
      owner: .random(in: 0..<3, using: &random),
      cents: Int.random(in: 0..<6, using: &random) == 0
        ? nil : .random(in: 1_000...90_000, using: &random),
      created: max(1, today - age),
      expected: Int.random(in: 0..<6, using: &random) == 0
        ? nil : today + .random(in: 0...60, using: &random))
    nextNumber += 1
  }

  private mutating func change(_ number: Int, today: Int) {
    guard var deal = deals[number] else { return }
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1: close(&deal, as: "Won", today: today)
    case 2: close(&deal, as: "Lost", today: today)
    case 3: deal.expected = deal.expected.map { $0 + Int.random(in: -30...60, using: &random) }
    case 4: deal.owner = (deal.owner + 1) % 3
    case 5, 6: deal.cents = deal.cents.map { max(0, $0 + .random(in: -900...900, using: &random)) }
    case 7: deal.cents = deal.cents == nil ? 5_000 : nil
    case 8:
      (deal.stage, deal.closed) = ("Open", nil)
    case 9 where number.isMultiple(of: 3):
      deals[number] = nil
      return
    default: break
    }
    deals[number] = deal
  }

  private mutating func close(_ deal: inout Deal, as stage: String, today: Int) {
    guard deal.stage == "Open" else { return }
    deal.stage = stage
    deal.closed = max(deal.created, today - Int.random(in: 0...9, using: &random))
  }

  private var text: String {
    let lines = deals.sorted { $0.key < $1.key }.map { number, deal in
      let amount = deal.cents.map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" } ?? ""
      return [
        "D\(number)", "r\(deal.owner)", deal.stage, Self.day(deal.created),
        deal.closed.map(Self.day) ?? "", deal.expected.map(Self.day) ?? "", amount,
      ].joined(separator: ",")
    }
    let header = "deal_id,rep_id,stage,created_on,closed_on,expected_close_on,amount"
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  /// A day of 2024, from 1 January, which is 1; months of 28 days would do, but these are real.
  private static func day(_ number: Int) -> String {
    var (month, day) = (1, number)
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    while month < 12, day > lengths[month - 1] {
      day -= lengths[month - 1]
      month += 1
    }
    return "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
