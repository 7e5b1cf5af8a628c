import RaporModel

/// Something that a rep of the sample team did.
struct SampleActivity {
  let rep: Int
  let day: Day
  /// Minutes after midnight.
  let minute: Int
  let type: String
  /// The position of its deal among all of the data; nil for none.
  let deal: Int?
  /// The position of its lead among all of the data; nil for none.
  var lead: Int?
  let outcome: String
  /// In minutes; nil for what takes no time to speak of.
  let duration: Int?
}

/// Makes the activities of one rep, day by day.
struct ActivityHistory {
  private let rep: SampleRep
  private let position: Int
  private let deals: [SampleDeal]
  /// The positions of the rep's deals, and of those the ones that may still be worked on.
  private let own: [Int]
  private var chance: Chance
  /// What is left over of the work of the days before, in thousandths of an activity.
  private var carried = 0
  private(set) var activities: [SampleActivity] = []

  /// Simulates the rep at a position in the team, who works on some of the deals.
  init(of position: Int, deals: [SampleDeal]) {
    rep = SampleTeam.reps[position]
    self.position = position
    self.deals = deals
    own = deals.indices.filter { deals[$0].owner == position }
    chance = Chance(stream: 1_000 + position)
    var weekly = 100
    for day in SampleCalendar.firstClose...SampleCalendar.planned {
      if day.weekday == .monday { weekly = chance.among(84...116) }
      if SampleCalendar.isSellingDay(day), rep.works(on: day) { work(on: day, weekly) }
    }
  }

  private mutating func work(on day: Day, _ weekly: Int) {
    // Tenths a week, in per cent, over five days.
    carried += rep.now(rep.activity, \.activity, on: day) * weekly * 1000 / (10 * 100 * 5)
    let count = max(0, carried / 1000 + chance.among(-1...1))
    carried -= count * 1000
    let open = own.filter { deals[$0].isOpen(on: day) && isAlive(deals[$0], on: day) }
    let starts = (0..<count).map { _ in 510 + chance.below(540) }.sorted()
    for start in starts { add(on: day, at: start, open) }
  }

  /// Whether a deal is still worked on: one that nobody closes is left alone after its time.
  private func isAlive(_ deal: SampleDeal, on day: Day) -> Bool {
    deal.closes != nil || deal.created.distance(to: day) < deal.cycle
  }

  private mutating func add(on day: Day, at minute: Int, _ open: [Int]) {
    let type = ActivityHistory.types[chance.weighted([48, 30, 15, 7])]
    let deal = chance.happens(type.name == "Call" ? 720 : 880) ? chance.pick(open) : nil
    let outcome = type.outcomes[chance.weighted(type.weights)]
    let hasHappened = !ActivityHistory.missed.contains(outcome)
    let duration = type.minutes.map { hasHappened ? chance.among($0) : 0 }
    activities.append(
      SampleActivity(
        rep: position, day: day, minute: minute, type: type.name, deal: deal, outcome: outcome,
        duration: duration))
  }

  private struct Kind {
    let name: String
    let outcomes: [String]
    let weights: [Int]
    let minutes: ClosedRange<Int>?
  }

  private static let types = [
    Kind(
      name: "Call", outcomes: ["connected", "no answer", "voicemail"], weights: [55, 32, 13],
      minutes: 2...24),
    Kind(
      name: "E-mail", outcomes: ["sent", "replied", "bounced"], weights: [66, 31, 3],
      minutes: nil),
    Kind(
      name: "Meeting", outcomes: ["held", "cancelled", "no show"], weights: [84, 11, 5],
      minutes: 25...75),
    Kind(name: "Demo", outcomes: ["held", "cancelled"], weights: [88, 12], minutes: 30...90),
  ]

  private static let missed: Set = ["no answer", "voicemail", "cancelled", "no show"]
}
