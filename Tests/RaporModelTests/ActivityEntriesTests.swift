import RaporModel
import TestSupport
import Testing

struct ActivityEntriesTests {
  @Test func `any entries come back as they were given, in their order`() {
    var numbers = SplitMix(state: 4)
    for largest in [3, 300, Int.max] {
      let entries = (0..<200).map { _ in
        ActivityTally.Entry(
          rep: RepIndex(Int.random(in: 0..<9, using: &numbers)),
          day: Day(number: Int32.random(in: -40_000...40_000, using: &numbers)),
          type: Int.random(in: 0..<3, using: &numbers),
          outcome: [nil, 0, 1].randomElement(using: &numbers) ?? nil,
          count: Int.random(in: 1...largest / 2, using: &numbers),
          minutes: Int.random(in: 0...largest / 2, using: &numbers))
      }
      let tally = ActivityTally(
        types: ["call", "demo", "email"], outcomes: ["held", "missed"], entries: entries)
      #expect(Array(tally.entries) == tally.entries.indices.map { tally.entries[$0] })
      #expect(Set(tally.entries).isSubset(of: Set(entries)) || largest == 3)
      let again = ActivityTally(
        types: tally.types, outcomes: tally.outcomes, entries: Array(tally.entries).shuffled())
      #expect(again == tally)
    }
  }

  @Test func `each rep's entries stand together`() {
    let entries = [2, 0, 2, 5].map { rep in
      ActivityTally.Entry(
        rep: RepIndex(rep), day: Day(number: Int32(rep)), type: 0, outcome: nil, count: 1,
        minutes: 1)
    }
    let tally = ActivityTally(types: ["call"], entries: entries)
    #expect(tally.entries.map(\.rep.position) == [0, 2, 5])
    #expect(tally.entries.places(of: RepIndex(2)) == 1..<2)
    #expect(tally.entries.places(of: RepIndex(3)).isEmpty)
    #expect(tally.entries.places(of: RepIndex(9)).isEmpty)
  }
}
