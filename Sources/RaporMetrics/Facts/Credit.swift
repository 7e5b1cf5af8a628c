import RaporModel

/// What somebody has of a deal: what every count and every sum of deals is made of.
///
/// The owner has the deal itself, and counts it. A co-owner has a part of its value (amount, cost and
/// quantity), and the owner the rest, to the last minor unit: so the reps' values add up to the team's,
/// and so do their counts.
struct Credit: Sendable {
  /// The deal's position in `Dataset.deals`.
  let deal: Int
  /// The position of whose it is in `Dataset.reps`.
  let rep: Int
  /// What of the deal is credited.
  let outline: DealOutline

  /// The credits of all deals in the order of the data, an owner's before the co-owner's.
  ///
  /// Owners that the data does not have get none.
  static func all(of dataset: Dataset) -> [Credit] {
    var marks: DealOutline.Marks = []
    if dataset.deals.contains(where: { $0.outcome == .won && $0.cost != nil }) {
      marks.insert(.costs)
    }
    if dataset.deals.contains(where: { $0.expectedCloseOn != nil }) {
      marks.insert(.expectedCloses)
    }
    var credits: [Credit] = []
    credits.reserveCapacity(dataset.deals.count)
    for (position, deal) in dataset.deals.enumerated()
    where dataset.reps.indices.contains(deal.rep.position) {
      let coOwner = deal.coOwner.flatMap { other in
        other != deal.rep && dataset.reps.indices.contains(other.position) ? other : nil
      }
      func add(_ rep: RepIndex, _ part: DealOutline.Part) {
        credits.append(
          Credit(
            deal: position, rep: rep.position,
            outline: DealOutline(deal, part: part, marks: marks)))
      }
      add(deal.rep, coOwner == nil ? .whole : .owners)
      if let coOwner { add(coOwner, .coOwners) }
    }
    return credits
  }
}
