import RaporModel

/// All that the sample team did, in the order of time.
struct SampleHistory {
  /// The deals that a program for customers would export: those closed since the data begins, and
  /// those still open. Their ids follow their order.
  let deals: [SampleDeal]
  /// What the reps did, most of it for one of the deals.
  let activities: [SampleActivity]

  /// Simulates the whole team.
  init() {
    let reps = SampleTeam.reps.indices
    let all = reps.flatMap { DealHistory(of: $0).deals }.map(SampleHistory.handedOver)
    let kept = all.filter { $0.closes.map { $0 >= SampleCalendar.firstClose } ?? true }
    deals = SampleHistory.sorted(kept) { $0.created < $1.created }
    let deals = deals
    let work = reps.flatMap { ActivityHistory(of: $0, deals: deals).activities }
    activities = SampleHistory.sorted(work) { ($0.day, $0.minute) < ($1.day, $1.minute) }
  }

  /// The id of the deal at a position.
  static func id(ofDeal position: Int) -> String { "D\(10_001 + position)" }

  /// Somebody who leaves gives the open deals to those who stay.
  private static func handedOver(_ deal: SampleDeal) -> SampleDeal {
    let rep = SampleTeam.reps[deal.owner]
    guard let last = rep.endedOn, deal.isOpen(on: last) else { return deal }
    let heirs = SampleTeam.successors[rep.id] ?? []
    let heir = heirs.isEmpty ? rep.id : heirs[deal.amount / 100 % heirs.count]
    var deal = deal
    deal.owner = SampleTeam.reps.firstIndex { $0.id == heir } ?? deal.owner
    return deal
  }

  /// Sorts without changing the order of equals, which the standard library does not promise.
  private static func sorted<Thing>(
    _ things: [Thing], by precedes: (Thing, Thing) -> Bool
  ) -> [Thing] {
    things.enumerated().sorted { a, b in
      if precedes(a.element, b.element) { return true }
      return !precedes(b.element, a.element) && a.offset < b.offset
    }.map(\.element)
  }
}
