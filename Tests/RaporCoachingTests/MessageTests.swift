import RaporMetrics
import RaporModel
import Testing

@testable import RaporCoaching

struct MessageTests {
  @Test func `every message id begins with the part of a note that it is for`() {
    for id in MessageID.allCases {
      #expect(id.rawValue.hasPrefix(id.part.rawValue + "."))
    }
  }

  @Test func `what a note is held against always carries figures`() {
    for id in MessageID.allCases
    where id.part == .against && ![.againstNothing, .againstChance].contains(id) {
      #expect(!id.slots.isEmpty, "\(id.rawValue)")
    }
  }

  @Test func `no sentence has the same slot twice`() {
    for id in MessageID.allCases {
      #expect(Set(id.slots).count == id.slots.count, "\(id.rawValue)")
    }
  }

  @Test func `figures stand in the order of the slots, whatever order they are given in`() {
    let message = Message(
      .withinPeers, [.upper: .rate(0.5), .value: .rate(0.2), .lower: .rate(0.1)])
    #expect(message.entries.map(\.slot) == [.value, .lower, .upper])
    #expect(message[.value] == .rate(0.2))
    #expect(message[.days] == nil)
  }

  @Test func `inexact figures are rounded to six decimals and never trap`() {
    #expect(Ratio(rounding: 1.0 / 3) == Ratio(333_333, over: 1_000_000))
    #expect(Ratio(rounding: 0.1 + 0.2) == Ratio(rounding: 0.3))
    #expect(Ratio(rounding: .nan) == Ratio(0))
    #expect(Ratio(rounding: .infinity).double == 1e18)
  }
}
