import RaporModel
import TestSupport
import Testing

@testable import RaporSources

struct DealDaysTests {
  private static func note(_ id: String, on day: Int32, in days: inout DealDays) {
    var id = id
    id.withUTF8 { days.note($0, on: day) }
  }

  @Test func `the last day of any id is found, wherever the rows were cut`() {
    var numbers = SplitMix(state: 8)
    let ids = (0..<400).map { _ in
      String(repeating: "D", count: Int.random(in: 0...14, using: &numbers))
        + String(Int.random(in: 0..<200, using: &numbers))
    }
    var (whole, parts, expected) = (DealDays(), [DealDays(), DealDays()], [String: Int32]())
    for _ in 0..<3000 {
      let id = ids.randomElement(using: &numbers) ?? ""
      let day = Int32.random(in: -5...20_000, using: &numbers)
      Self.note(id, on: day, in: &whole)
      Self.note(id, on: day, in: &parts[Int.random(in: 0...1, using: &numbers)])
      expected[id] = max(expected[id] ?? day, day)
    }
    parts[0].merge(parts[1])
    for id in ids {
      #expect(whole.last(of: id)?.number == expected[id])
      #expect(parts[0].last(of: id)?.number == expected[id])
    }
    #expect(whole.last(of: "nobody") == nil)
  }

  @Test func `ids that stand for one deal share their days`() {
    var (days, merged) = (DealDays(), DealDays())
    Self.note("a1", on: 5, in: &days)
    Self.note("A1", on: 9, in: &days)
    Self.note("an id that is long", on: 7, in: &days)
    days.notePlan("A1", on: 12)
    days.notePlan("a1", on: 11)
    merged.merge(days) { $0 == "A1" || $0 == "a1" ? "one" : nil }
    #expect(merged.last(of: "one")?.number == 9)
    #expect(merged.next(of: "one")?.number == 11)
    #expect(merged.last(of: "an id that is long") == nil)
  }
}
