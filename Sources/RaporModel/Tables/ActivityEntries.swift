/// The entries of a tally, in the order of rep, day, type and outcome, each in one word of memory.
///
/// A large team has millions of them. A word holds the positions of a day and of a kind (a type with an
/// outcome) in tables, the count and the minutes; the few entries whose numbers need more room stand in a
/// table of their own. The rep is known from the place, since each rep's entries stand together.
package struct ActivityEntries: RandomAccessCollection, Hashable, Sendable {
  /// A type with an outcome, by their positions in the tally.
  package struct Kind: Hashable, Comparable, Sendable {
    /// The position of the type.
    package let type: Int
    /// The position of the outcome; nil when not given.
    package let outcome: Int?

    /// Pairs a type with an outcome.
    package init(type: Int, outcome: Int?) {
      self.type = type
      self.outcome = outcome
    }

    package static func < (a: Kind, b: Kind) -> Bool {
      (a.type, a.outcome ?? -1) < (b.type, b.outcome ?? -1)
    }
  }

  private struct Numbers: Hashable, Sendable {
    var count: Int
    var minutes: Int
  }

  private var words: [UInt64] = []
  /// By rep, the place after the last of its entries.
  private var ends: [Int] = []
  private let days: [Day]
  private let kinds: [Kind]
  private let layout: Layout
  /// The numbers that do not fit into a word.
  private var wide: [Numbers] = []

  /// Which bits of a word hold what: from the lowest the minutes, the count, the kind, the day; the
  /// highest bit says that the numbers stand in the table.
  private struct Layout: Hashable, Sendable {
    let minuteBits: Int
    let countBits: Int
    let kindBits: Int

    init(days: Int, kinds: Int) {
      func bits(_ count: Int) -> Int { Int.bitWidth - Swift.max(count - 1, 0).leadingZeroBitCount }
      kindBits = bits(kinds)
      let rest = UInt64.bitWidth - 1 - kindBits - bits(days)
      countBits = rest * 2 / 5
      minuteBits = rest - countBits
    }

    var numberBits: Int { minuteBits + countBits }
  }

  private static let wideMark = UInt64(1) << 63

  /// Has no entry yet; the days and the kinds of those that come must be in these lists, which ascend.
  package init(days: [Day] = [], kinds: [Kind] = []) {
    self.days = days
    self.kinds = kinds
    layout = Layout(days: days.count, kinds: kinds.count)
  }

  /// Adds an entry behind all others, in their order; `day` and `kind` are places in the lists.
  package mutating func append(rep: RepIndex, day: Int, kind: Int, count: Int, minutes: Int) {
    while ends.count <= rep.position { ends.append(words.count) }
    let place =
      UInt64(day) << (layout.kindBits + layout.numberBits)
      | UInt64(kind) << layout.numberBits
    words.append(place | numbers(count, minutes))
    ends[rep.position] = words.count
  }

  /// Appends the entries of later reps, whose days and kinds are in the same lists.
  package mutating func append(_ later: ActivityEntries) {
    let (before, wideBefore) = (words.count, UInt64(wide.count))
    if later.wide.isEmpty {
      words += later.words
    } else {
      words += later.words.map { $0 & ActivityEntries.wideMark == 0 ? $0 : $0 + wideBefore }
    }
    wide += later.wide
    ends += later.ends.dropFirst(ends.count).map { $0 + before }
  }

  private mutating func numbers(_ count: Int, _ minutes: Int) -> UInt64 {
    if count >> layout.countBits == 0, minutes >> layout.minuteBits == 0 {
      return UInt64(count) << layout.minuteBits | UInt64(minutes)
    }
    wide.append(Numbers(count: count, minutes: minutes))
    return ActivityEntries.wideMark | UInt64(wide.count - 1)
  }

  // MARK: The collection

  package var startIndex: Int { 0 }
  package var endIndex: Int { words.count }

  package subscript(place: Int) -> ActivityTally.Entry {
    entry(at: place, rep: ends.partitioningIndex { $0 > place })
  }

  private func entry(at place: Int, rep: Int) -> ActivityTally.Entry {
    let word = words[place]
    let kind = kinds[Int(word >> layout.numberBits & mask(layout.kindBits))]
    let numbers = numbers(of: word)
    return ActivityTally.Entry(
      rep: RepIndex(rep), day: day(at: place), type: kind.type, outcome: kind.outcome,
      count: numbers.count, minutes: numbers.minutes)
  }

  /// The day of the entry at a place, which is found without the rep's.
  package func day(at place: Int) -> Day {
    let word = words[place] & ~ActivityEntries.wideMark
    return days[Int(word >> (layout.kindBits + layout.numberBits))]
  }

  /// The entries at places that are all of one rep.
  package func entries(
    of rep: RepIndex, at places: Range<Int>
  ) -> some RandomAccessCollection<ActivityTally.Entry> {
    places.lazy.map { entry(at: $0, rep: rep.position) }
  }

  private func numbers(of word: UInt64) -> Numbers {
    guard word & ActivityEntries.wideMark == 0 else {
      return wide[Int(word & mask(layout.numberBits))]
    }
    return Numbers(
      count: Int(word >> layout.minuteBits & mask(layout.countBits)),
      minutes: Int(word & mask(layout.minuteBits)))
  }

  private func mask(_ bits: Int) -> UInt64 { UInt64(1) << bits &- 1 }

  /// Goes through all entries without looking for the rep of each.
  package struct Iterator: IteratorProtocol {
    fileprivate let entries: ActivityEntries
    fileprivate var place = 0
    fileprivate var rep = 0

    package mutating func next() -> ActivityTally.Entry? {
      guard place < entries.words.count else { return nil }
      while entries.ends[rep] <= place { rep += 1 }
      defer { place += 1 }
      return entries.entry(at: place, rep: rep)
    }
  }

  package func makeIterator() -> Iterator { Iterator(entries: self) }

  /// Where the entries of a rep stand.
  package func places(of rep: RepIndex) -> Range<Int> {
    guard ends.indices.contains(rep.position) else { return words.count..<words.count }
    return (rep.position == 0 ? 0 : ends[rep.position - 1])..<ends[rep.position]
  }
}
