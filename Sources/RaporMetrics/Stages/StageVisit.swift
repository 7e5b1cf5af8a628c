package import RaporModel

/// The stay of a deal in an open stage.
package struct StageVisit: Hashable, Sendable {
  /// The deal's position in `Dataset.deals`.
  package let deal: Int
  /// The stage's position in `Dataset.stages`.
  package let stage: Int
  /// The day it was entered.
  package let enteredOn: Day
  /// The day it was left, for another stage or because the deal was closed; nil while the stay goes on.
  package let leftOn: Day?

  /// Records a stay.
  package init(deal: Int, stage: Int, enteredOn: Day, leftOn: Day?) {
    self.deal = deal
    self.stage = stage
    self.enteredOn = enteredOn
    self.leftOn = leftOn
  }

  /// How many days it lasted; nil while it goes on.
  package var days: Int? { leftOn.map { enteredOn.distance(to: $0) } }
}

extension StageVisit {
  /// The stays that entries make, by deal, then in the order of time.
  ///
  /// Entries after the as-of day or after the deal's close do not count, and neither does one into the
  /// stage where the deal already is. Of entries on one day the earlier step of the process comes first,
  /// whatever the order of rows. The close of a deal ends its last stay; a deal that was closed nobody
  /// knows when has none.
  static func visits(of entries: [StageChange], in dataset: Dataset) -> [StageVisit] {
    let sorted = entries.filter { dataset.deals.indices.contains($0.deal) }
      .sorted { ($0.deal, $0.enteredOn, $0.stage) < ($1.deal, $1.enteredOn, $1.stage) }
    var visits: [StageVisit] = []
    var rest = sorted[...]
    while let deal = rest.first?.deal {
      let ofDeal = rest.prefix { $0.deal == deal }
      visits += StageVisit.visits(ofDeal: deal, entries: ofDeal, in: dataset)
      rest = rest.dropFirst(ofDeal.count)
    }
    return visits
  }

  private static func visits(
    ofDeal position: Int, entries: ArraySlice<StageChange>, in dataset: Dataset
  ) -> [StageVisit] {
    let end = dataset.end(ofDeal: position)
    guard !end.isClosed || end.day != nil else { return [] }
    let last = end.day ?? dataset.asOf
    var visits: [StageVisit] = []
    var current: StageChange?
    for entry in entries where entry.enteredOn <= last && entry.stage != current?.stage {
      if let stay = current { visits += dataset.visit(stay, leftOn: entry.enteredOn) }
      current = entry
    }
    return visits + (current.map { dataset.visit($0, leftOn: end.day) } ?? [])
  }
}

extension Dataset {
  /// Whether a deal is closed as far as the as-of day knows, and on which day; no day where the data
  /// does not give it.
  func end(ofDeal position: Int) -> (isClosed: Bool, day: Day?) {
    let deal = deals[position]
    guard deal.outcome != .open else { return (false, nil) }
    guard let day = deal.closedOn else { return (true, nil) }
    return day <= asOf ? (true, day) : (false, nil)
  }

  /// The stay that begins with an entry; none where the stage is not an open one.
  fileprivate func visit(_ entry: StageChange, leftOn: Day?) -> [StageVisit] {
    guard stages.indices.contains(entry.stage), stages[entry.stage].outcome == .open else {
      return []
    }
    return [
      StageVisit(
        deal: entry.deal, stage: entry.stage, enteredOn: entry.enteredOn, leftOn: leftOn)
    ]
  }
}
