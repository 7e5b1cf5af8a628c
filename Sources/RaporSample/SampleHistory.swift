import RaporModel

/// All that the sample team did, in the order of time.
struct SampleHistory: Sendable {
  /// The deals that a program for customers would export: those closed since the data begins, and
  /// those still open. Their ids follow their order.
  let deals: [SampleDeal]
  /// How each of the deals became what it is, in the same order.
  let changes: [DealChanges]
  /// Those who asked about the products, in the order of time.
  let leads: [SampleLead]
  /// What the reps did, most of it for one of the deals, and what they plan for the next days.
  let activities: [SampleActivity]

  /// Simulates the whole team.
  init() {
    let reps = SampleTeam.reps.indices
    let all = reps.flatMap { DealHistory(of: $0).deals }.map(SampleHistory.handedOver)
    let kept = all.filter { $0.closes.map { $0 >= SampleCalendar.firstClose } ?? true }
    let deals = SampleHistory.sorted(kept) { $0.created < $1.created }
      .enumerated().map { SampleHistory.shared($1, at: $0) }
    self.deals = deals
    changes = deals.enumerated().map { DealChanges(of: $1, at: $0) }
    let work = reps.flatMap { ActivityHistory(of: $0, deals: deals).activities }
    let asked = reps.flatMap { LeadHistory(of: $0, deals: deals).leads }
    var answers = LeadAnswers(
      leads: SampleHistory.sorted(asked) { $0.created < $1.created },
      activities: SampleHistory.sorted(work) { ($0.day, $0.minute) < ($1.day, $1.minute) })
    answers.link()
    (leads, activities) = (answers.leads, answers.activities)
  }

  /// The id of the deal at a position.
  static func id(ofDeal position: Int) -> String { "D\(10_001 + position)" }

  /// The id of the lead at a position.
  static func id(ofLead position: Int) -> String { "L\(2_001 + position)" }

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

  /// Some large deals are won by two people, who agreed on how to share them.
  private static func shared(_ deal: SampleDeal, at position: Int) -> SampleDeal {
    var chance = Chance(stream: 30_000 + position)
    let isLarge = ["Serai Finance", "Serai Suite"].contains(deal.product.name)
    let isShared = isLarge && chance.happens(220)
    guard isShared, let helper = SampleTeam.helpers[SampleTeam.reps[deal.owner].id] else {
      return deal
    }
    var deal = deal
    deal.coOwner = SampleTeam.reps.firstIndex { $0.id == helper }.map {
      SharedDeal(rep: $0, share: chance.pick([25, 30, 40, 50]) ?? 50)
    }
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
