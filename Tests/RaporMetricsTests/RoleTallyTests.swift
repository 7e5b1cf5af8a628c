import RaporMetrics
import TestSupport
import Testing

/// A tally holds a few combinations of roles in itself and the others beside it, which nobody can tell.
@Suite struct RoleTallyTests {
  /// Deals with roles out of so many combinations.
  private static func deals(_ combinations: Int, seed: UInt64) -> [DealRoles] {
    var random = SplitMix(state: seed)
    return (0..<200).map { _ in
      DealRoles(rawValue: UInt32.random(in: 1...UInt32(combinations), using: &random) << 3)
    }
  }

  @Test(arguments: [1, 2, 7, 8, 9, 10, 40], [1, 2, 3] as [UInt64])
  func `every combination is counted, in the order of its bits`(
    combinations: Int, seed: UInt64
  ) {
    let deals = RoleTallyTests.deals(combinations, seed: seed)
    let tally = deals.reduce(into: RoleTally()) { $0.add($1) }
    let counts = Dictionary(grouping: deals) { $0.rawValue }.mapValues(\.count)
    #expect(tally.entries.map(\.roles.rawValue) == counts.keys.sorted())
    #expect(tally.entries.map(\.count) == counts.sorted { $0.key < $1.key }.map(\.value))
    #expect(tally.count { $0.contains(.stale) } == deals.count { $0.contains(.stale) })
  }

  @Test(arguments: [3, 8, 9, 40], [4, 5, 6] as [UInt64])
  func `tallies of any split are the same when merged`(combinations: Int, seed: UInt64) {
    let deals = RoleTallyTests.deals(combinations, seed: seed)
    let whole = deals.reduce(into: RoleTally()) { $0.add($1) }
    for cut in stride(from: 0, through: deals.count, by: 23) {
      var tally = deals[cut...].reduce(into: RoleTally()) { $0.add($1) }
      tally.merge(deals[..<cut].reduce(into: RoleTally()) { $0.add($1) })
      #expect(tally == whole)
      #expect(tally.hashValue == whole.hashValue)
    }
  }
}
