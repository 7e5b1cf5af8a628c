import RaporModel

/// How many activities there were, and how long they took, by rep, kind and day.
///
/// There is a page for each rep, 16 days and 16 kinds that something falls into, with two bytes for each day
/// and kind, a day's kinds side by side: rows come in the order of time, and what is counted at one time then
/// stays near the processor. Numbers that do not fit, and the kinds beyond the first 256, stand in a
/// dictionary.
struct ActivityCells {
  /// What is counted apart; `kind` is the code of a type with an outcome.
  struct Place: Hashable {
    var rep: Int32
    var kind: Int32
    var day: Int32
  }

  struct Numbers: Hashable {
    var count = 0
    var minutes = 0
  }

  /// One activity; it took at most a million minutes.
  struct Activity {
    var place = Place(rep: 0, kind: 0, day: 0)
    var minutes: Int32 = 0
  }

  /// A page's rep, which 16 kinds it has, and which 16 days.
  private struct Page: Hashable {
    var rep: Int32
    var kinds: Int32
    var days: Int32
  }

  /// The page that a rep and 16 kinds were last counted in.
  private struct Recent {
    var days = Int32.min
    var page: Int32 = -1
  }

  private static let side: Int32 = 16
  private static let cellsOfPage = 256
  private static let pagesOfRep: Int32 = 16
  /// A cell has the count in its upper bits and the minutes below.
  private static let minuteBits: UInt16 = 11
  private static let mostMinutes = 0x7FF
  private static let highestCount = 0x1F

  private var pages: [Page] = []
  private var cells: [UInt16] = []
  private var numbers: [Page: Int32] = [:]
  /// By 16 kinds and rep: what a day's rows look at lies together.
  private var recent: [Recent] = []
  /// How many reps `recent` has room for.
  private var reps = 0
  private var large: [Place: Numbers] = [:]

  /// Counts one activity.
  mutating func add(_ activity: Activity) {
    add(Numbers(count: 1, minutes: Int(activity.minutes)), at: activity.place)
  }

  /// Counts the first `count` of some activities.
  mutating func add(_ activities: [Activity], count: Int) {
    var next = 0
    while true {
      next = ActivityCells.add(activities, from: next, count: count, to: &cells, recent, reps)
      guard next < count else { return }
      add(activities[next])
      next += 1
    }
  }

  /// Counts activities in `cells` up to the first that needs another page than those that are `recent`, or
  /// more room than a cell has; gives its place.
  private static func add(
    _ activities: [Activity], from first: Int, count: Int, to cells: inout [UInt16],
    _ recent: [Recent], _ reps: Int
  ) -> Int {
    let (activities, recent) = (activities.span, recent.span)
    var cells = cells.mutableSpan
    for next in first..<count {
      let activity = activities[unchecked: next]
      let place = activity.place
      let near = Int(place.kind >> 4) &* reps &+ Int(place.rep)
      guard place.kind >> 4 < pagesOfRep, Int(place.rep) < reps,
        recent[unchecked: near].days == place.day >> 4
      else { return next }
      let cell = Int(recent[unchecked: near].page) << 8 | inPage(place)
      let known = cells[unchecked: cell]
      let longer = Int32(known & UInt16(mostMinutes)) &+ activity.minutes
      guard activity.minutes >= 0, longer <= mostMinutes, known >> minuteBits < highestCount
      else { return next }
      cells[unchecked: cell] =
        known &+ 1 << minuteBits &+ UInt16(truncatingIfNeeded: activity.minutes)
    }
    return count
  }

  /// The place of a day and a kind in their page.
  @inline(__always)
  private static func inPage(_ place: Place) -> Int {
    Int((place.day & (side - 1)) << 4 | place.kind & (side - 1))
  }

  /// Adds activities that were counted already.
  private mutating func add(_ more: Numbers, toCell cell: Int) {
    var sum = ActivityCells.numbers(cells[cell])
    sum.add(more)
    if sum.count <= ActivityCells.highestCount,
      (0...ActivityCells.mostMinutes).contains(sum.minutes)
    {
      cells[cell] = UInt16(sum.count) << ActivityCells.minuteBits | UInt16(sum.minutes)
    } else {
      cells[cell] = 0
      large[place(ofCell: cell), default: Numbers()].add(sum)
    }
  }

  private static func numbers(_ cell: UInt16) -> Numbers {
    Numbers(count: Int(cell >> minuteBits), minutes: Int(cell) & mostMinutes)
  }

  // MARK: Pages

  /// The cell of a place; nil for a kind that has none.
  @inline(__always)
  private mutating func cell(of place: Place) -> Int? {
    let (kinds, days) = (place.kind >> 4, place.day >> 4)
    guard kinds < ActivityCells.pagesOfRep else { return nil }
    if Int(place.rep) >= reps { makeRoom(forRep: Int(place.rep)) }
    let near = Int(kinds) &* reps &+ Int(place.rep)
    if recent[near].days != days {
      let page = Page(rep: place.rep, kinds: kinds, days: days)
      recent[near] = Recent(days: days, page: number(of: page))
    }
    return Int(recent[near].page) << 8 | ActivityCells.inPage(place)
  }

  private mutating func makeRoom(forRep rep: Int) {
    let room = max(rep + 1, reps * 2, 16)
    var larger = [Recent](repeating: Recent(), count: room * Int(ActivityCells.pagesOfRep))
    for place in recent.indices {
      larger[place / reps * room + place % reps] = recent[place]
    }
    (recent, reps) = (larger, room)
  }

  private mutating func number(of page: Page) -> Int32 {
    if let known = numbers[page] { return known }
    let number = Int32(clamping: pages.count)
    numbers[page] = number
    pages.append(page)
    cells += repeatElement(0, count: ActivityCells.cellsOfPage)
    return number
  }

  private func place(ofCell cell: Int) -> Place {
    let page = pages[cell >> 8]
    return Place(
      rep: page.rep, kind: page.kinds << 4 | Int32(cell & 15),
      day: page.days << 4 | Int32(cell >> 4 & 15))
  }

  // MARK: Putting together

  /// Takes in other cells, whose reps and kinds have other codes here.
  mutating func merge(_ other: ActivityCells, reps: [Int32], kinds: [Int32]) {
    if pages.isEmpty, large.isEmpty, kinds.enumerated().allSatisfy({ $0 == $1 }),
      Set(reps).count == reps.count
    {
      return adopt(other, reps: reps)
    }
    for (number, page) in other.pages.enumerated() {
      let (kind, days) = (page.kinds << 4, page.days << 4)
      for offset in 0..<min(ActivityCells.side, Int32(clamping: kinds.count) - kind) {
        let here = Place(rep: reps[Int(page.rep)], kind: kinds[Int(kind + offset)], day: days)
        merge(other, column: number << 8 | Int(offset), to: here)
      }
    }
    for (place, numbers) in other.large {
      add(
        numbers,
        at: Place(rep: reps[Int(place.rep)], kind: kinds[Int(place.kind)], day: place.day))
    }
  }

  /// Becomes others, whose reps alone have other codes here, each its own.
  private mutating func adopt(_ other: ActivityCells, reps: [Int32]) {
    cells = other.cells
    for (place, numbers) in other.large {
      large[Place(rep: reps[Int(place.rep)], kind: place.kind, day: place.day)] = numbers
    }
    pages = other.pages.map {
      Page(rep: reps[Int($0.rep)], kinds: $0.kinds, days: $0.days)
    }
    for (number, page) in pages.enumerated() { numbers[page] = Int32(clamping: number) }
  }

  /// Takes in what a page of others has of a kind, from its first day on.
  private mutating func merge(_ other: ActivityCells, column: Int, to first: Place) {
    for day in 0..<Int(ActivityCells.side) {
      let known = other.cells[column | day << 4]
      guard known != 0 else { continue }
      var place = first
      place.day += Int32(truncatingIfNeeded: day)
      if let cell = cell(of: place), cells[cell] == 0 {
        cells[cell] = known
      } else {
        add(ActivityCells.numbers(known), at: place)
      }
    }
  }

  private mutating func add(_ numbers: Numbers, at place: Place) {
    if let cell = cell(of: place) {
      add(numbers, toCell: cell)
    } else {
      large[place, default: Numbers()].add(numbers)
    }
  }

  /// How many activities each of so many reps has, by code.
  func counts(ofReps count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    forEach { place, numbers in counts[Int(place.rep)] += numbers.count }
    return counts
  }

  /// Goes through all that was counted, in no order that matters; a place may come twice.
  private func forEach(_ body: (Place, Numbers) -> Void) {
    for cell in cells.indices where cells[cell] != 0 {
      body(place(ofCell: cell), ActivityCells.numbers(cells[cell]))
    }
    for (place, numbers) in large { body(place, numbers) }
  }

  // MARK: The tally

  /// The latest day with an activity; nil when there is none.
  var latestDay: Day? {
    var latest = large.keys.map(\.day).max() ?? .min
    for (number, page) in pages.enumerated() where page.days << 4 | 15 > latest {
      let used = (0..<ActivityCells.cellsOfPage).last { cells[number << 8 | $0] != 0 }
      if let used { latest = max(latest, page.days << 4 | Int32(used >> 4)) }
    }
    return latest == .min ? nil : Day(number: latest)
  }

  /// The entries of a tally, which `workers` make: `moved` has the place of each rep, `kinds` the kind of each
  /// code, all different.
  func entries(
    moved: [RepIndex], kinds: [ActivityEntries.Kind], workers: Workers
  ) -> ActivityEntries {
    let used = Used(self, kinds)
    let none = ActivityEntries(days: used.days.map(Day.init(number:)), kinds: used.kinds)
    let (pages, large) = (pagesOfRep(moved), largeOfRep(moved))
    let parts = workers.parts(of: pages.count) { reps in
      var part = none
      for rep in reps {
        append(pages[rep], large[rep] ?? [:], of: RepIndex(rep), to: &part, used)
      }
      return part
    }
    return parts.dropFirst().reduce(into: parts.first ?? none) { $0.append($1) }
  }

  /// The days and kinds that anything was counted for, ascending, and their places in these lists.
  private struct Used {
    let days: [Int32]
    let kinds: [ActivityEntries.Kind]
    let placeOfDay: [Int32: Int]
    let placeOfKind: [Int]

    init(_ cells: ActivityCells, _ all: [ActivityEntries.Kind]) {
      var (days, isUsed) = (Set<Int32>(), [Bool](repeating: false, count: all.count))
      var last = Int32.min
      cells.forEach { place, _ in
        isUsed[Int(place.kind)] = true
        if place.day != last { days.insert(place.day) }
        last = place.day
      }
      let kinds = all.indices.filter { isUsed[$0] }.map { all[$0] }.sorted()
      self.kinds = kinds
      self.days = days.sorted()
      placeOfDay = Dictionary(uniqueKeysWithValues: zip(self.days, self.days.indices))
      placeOfKind = all.map { kind in kinds.partitioningIndex { $0 >= kind } }
    }
  }

  /// Appends what a rep did, day by day.
  private func append(
    _ unsorted: [Int], _ large: [Place: Numbers], of rep: RepIndex,
    to entries: inout ActivityEntries, _ used: Used
  ) {
    var days: [Int32: [Int]] = [:]
    for page in unsorted { days[pages[page].days, default: []].append(page) }
    var found: [(kind: Int, numbers: Numbers)] = []
    let others = Dictionary(grouping: large.keys) { $0.day }
    let blocks = Set(days.keys).union(others.keys.map { $0 >> 4 })
    for day in blocks.sorted().flatMap({ $0 << 4..<($0 + 1) << 4 }) {
      found.removeAll(keepingCapacity: true)
      for page in days[day >> 4] ?? [] { gather(page, day, &found, used) }
      for place in others[day] ?? [] {
        found.append((used.placeOfKind[Int(place.kind)], large[place] ?? Numbers()))
      }
      append(&found, of: rep, on: used.placeOfDay[day] ?? 0, to: &entries)
    }
  }

  /// The kinds of a day that a page has.
  private func gather(
    _ page: Int, _ day: Int32, _ found: inout [(kind: Int, numbers: Numbers)], _ used: Used
  ) {
    for offset in 0..<16 {
      let cell = cells[page << 8 | Int(day & 15) << 4 | offset]
      guard cell != 0 else { continue }
      let kind = Int(pages[page].kinds) << 4 | offset
      found.append((used.placeOfKind[kind], ActivityCells.numbers(cell)))
    }
  }

  /// Appends the kinds of a day in their order, a kind that stands in two places once.
  private func append(
    _ found: inout [(kind: Int, numbers: Numbers)], of rep: RepIndex, on day: Int,
    to entries: inout ActivityEntries
  ) {
    found.sort { $0.kind < $1.kind }
    var place = 0
    while place < found.count {
      let kind = found[place].kind
      var sum = found[place].numbers
      while place + 1 < found.count, found[place + 1].kind == kind {
        place += 1
        sum.add(found[place].numbers)
      }
      entries.append(rep: rep, day: day, kind: kind, count: sum.count, minutes: sum.minutes)
      place += 1
    }
  }

  /// The pages of each rep, where `moved` puts it.
  private func pagesOfRep(_ moved: [RepIndex]) -> [[Int]] {
    var ofRep = [[Int]](repeating: [], count: moved.count)
    for (number, page) in pages.enumerated() {
      ofRep[moved[Int(page.rep)].position].append(number)
    }
    return ofRep
  }

  /// What stands in the dictionary for each rep, where `moved` puts it.
  private func largeOfRep(_ moved: [RepIndex]) -> [Int: [Place: Numbers]] {
    var ofRep: [Int: [Place: Numbers]] = [:]
    for (place, numbers) in large {
      ofRep[moved[Int(place.rep)].position, default: [:]][place] = numbers
    }
    return ofRep
  }
}

extension ActivityCells.Numbers {
  /// Adds to both; minutes beyond any that a team could have stay at the end of the range.
  mutating func add(_ other: ActivityCells.Numbers) {
    count += other.count
    let (sum, tooLarge) = minutes.addingReportingOverflow(other.minutes)
    minutes = tooLarge ? .max : sum
  }
}
