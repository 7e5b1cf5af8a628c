/// Activities, folded while they are read: how many of each type a rep had on a day, and how they went.
package struct ActivityTally: Hashable, Sendable {
  /// The activities of one rep, day, type and outcome.
  package struct Entry: Hashable, Sendable {
    /// Who did them.
    package var rep: RepIndex
    /// The local day they happened on.
    package var day: Day
    /// The position of their type in `types`.
    package var type: Int
    /// The position of their outcome in `outcomes`; nil when not given.
    package var outcome: Int?
    /// How many there were.
    package var count: Int
    /// How long they took together, in minutes; those without a duration add nothing.
    package var minutes: Int

    /// Makes an entry.
    package init(rep: RepIndex, day: Day, type: Int, outcome: Int?, count: Int, minutes: Int) {
      self.rep = rep
      self.day = day
      self.type = type
      self.outcome = outcome
      self.count = count
      self.minutes = minutes
    }
  }

  /// The types of activity, in the order of their bytes.
  package let types: [String]
  /// The outcomes of activities, in the order of their bytes.
  package let outcomes: [String]
  /// What there was, by rep, day, type and outcome, each combination at most once.
  package let entries: ActivityEntries

  /// Makes a tally of entries in any order, whose `type` and `outcome` are positions in the given lists.
  ///
  /// Entries of the same rep, day, type and outcome are added up.
  package init(types: [String] = [], outcomes: [String] = [], entries: [Entry] = []) {
    let (types, newType) = ActivityTally.sorted(types)
    let (outcomes, newOutcome) = ActivityTally.sorted(outcomes)
    self.types = types
    self.outcomes = outcomes
    var renamed = entries
    for index in renamed.indices {
      renamed[index].type = newType[renamed[index].type]
      renamed[index].outcome = renamed[index].outcome.map { newOutcome[$0] }
    }
    self.entries = ActivityTally.packed(renamed)
  }

  /// Makes a tally of lists that are in order, and of entries that are.
  package init(sortedTypes types: [String], outcomes: [String], entries: ActivityEntries) {
    self.types = types
    self.outcomes = outcomes
    self.entries = entries
  }

  /// Names in the order of their bytes, and where each position went.
  package static func sorted(_ names: [String]) -> (names: [String], newPositions: [Int]) {
    let order = names.indices.sorted {
      names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
    }
    var positions = [Int](repeating: 0, count: names.count)
    for (new, old) in order.enumerated() { positions[old] = new }
    return (order.map { names[$0] }, positions)
  }

  private static func packed(_ entries: [Entry]) -> ActivityEntries {
    let days = Set(entries.map(\.day)).sorted()
    let kinds = Set(entries.map(\.kind)).sorted()
    let placeOfDay = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    let placeOfKind = Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices))
    var packed = ActivityEntries(days: days, kinds: kinds)
    for entry in merged(entries) {
      packed.append(
        rep: entry.rep, day: placeOfDay[entry.day] ?? 0, kind: placeOfKind[entry.kind] ?? 0,
        count: entry.count, minutes: entry.minutes)
    }
    return packed
  }

  private static func merged(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      if let last = result.last, last.key == entry.key {
        result[result.count - 1].count += entry.count
        result[result.count - 1].minutes += entry.minutes
      } else {
        result.append(entry)
      }
    }
    return result
  }
}

extension ActivityTally.Entry {
  fileprivate var key: (Int, Int32, Int, Int) {
    (rep.position, day.number, type, outcome ?? -1)
  }

  fileprivate var kind: ActivityEntries.Kind { .init(type: type, outcome: outcome) }
}
