import RaporModel
import TestSupport
import Testing

@testable import RaporSources

/// Cells are compared with a dictionary, over few and many kinds, small and huge numbers.
struct ActivityCellsTests {
  @Test(arguments: [3, 40, 400])
  func `everything that was counted is in the entries, once and in order`(kindCount: Int) {
    var numbers = SplitMix(state: UInt64(kindCount))
    let kinds = (0..<kindCount).map {
      ActivityEntries.Kind(type: $0 / 3, outcome: $0 % 3 - 1 < 0 ? nil : $0 % 3 - 1)
    }
    let moved = [RepIndex(2), RepIndex(0), RepIndex(1)]
    var (parts, sums) = ([ActivityCells(), ActivityCells()], [ActivityTally.Entry: Int]())
    for _ in 0..<20_000 {
      let place = ActivityCells.Place(
        rep: Int32.random(in: 0..<3, using: &numbers),
        kind: Int32.random(in: 0..<Int32(kindCount), using: &numbers),
        day: Int32.random(in: -20...40, using: &numbers))
      let minutes = [0, 5, 90, 999_999].randomElement(using: &numbers) ?? 0
      parts[Int.random(in: 0...1, using: &numbers)].add(
        ActivityCells.Activity(place: place, minutes: Int32(minutes)))
      let kind = kinds[Int(place.kind)]
      let key = ActivityTally.Entry(
        rep: moved[Int(place.rep)], day: Day(number: place.day), type: kind.type,
        outcome: kind.outcome, count: 0, minutes: 0)
      sums[key, default: 0] += (1 << 40) + minutes
    }
    parts[0].merge(
      parts[1], reps: [0, 1, 2], kinds: (0..<Int32(kindCount)).map { $0 })
    let entries = parts[0].entries(moved: moved, kinds: kinds, workers: Workers(3))
    #expect(entries.count == sums.count)
    for entry in entries {
      let key = ActivityTally.Entry(
        rep: entry.rep, day: entry.day, type: entry.type, outcome: entry.outcome, count: 0,
        minutes: 0)
      #expect(sums[key] == (entry.count << 40) + entry.minutes)
    }
    let places = entries.map { ($0.rep.position, $0.day, $0.type, $0.outcome ?? -1) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    #expect(parts[0].latestDay == Day(number: 40))
  }
}
