import RaporModel

/// That a deal came as far as a step of the sales process, and what became of it.
struct StageReach: Hashable, Sendable {
  /// The deal's position in `Dataset.deals`.
  let deal: Int
  /// The step, counted from 0 among the open stages.
  let rank: Int
  /// The first day it was in that stage or a later one.
  let day: Day
  /// Whether it came further by the as-of day; a won deal did, whatever its stages.
  let movedOn: Bool
  /// Whether it is open and has come no further.
  let isUndecided: Bool
}

extension StageReach {
  /// How far the deals of some stays came, by deal, then step. `ranks` has each stage's place among
  /// the open ones.
  static func reaches(of visits: [StageVisit], ranks: [Int?], in dataset: Dataset) -> [StageReach] {
    var reaches: [StageReach] = []
    var rest = visits[...]
    while let deal = rest.first?.deal {
      let ofDeal = rest.prefix { $0.deal == deal }
      reaches += StageReach.reaches(ofDeal: deal, ofDeal, ranks: ranks, in: dataset)
      rest = rest.dropFirst(ofDeal.count)
    }
    return reaches
  }

  private static func reaches(
    ofDeal deal: Int, _ visits: ArraySlice<StageVisit>, ranks: [Int?], in dataset: Dataset
  ) -> [StageReach] {
    let end = dataset.end(ofDeal: deal)
    let isWon = end.isClosed && dataset.deals[deal].outcome == .won
    var days: [Day] = []
    for visit in visits {
      guard let rank = ranks[visit.stage] else { continue }
      while days.count <= rank { days.append(visit.enteredOn) }
    }
    let last = days.count - 1
    if isWon, let day = end.day {
      let stages = ranks.count { $0 != nil }
      while days.count < stages { days.append(day) }
    }
    return days.enumerated().map { rank, day in
      let movedOn = isWon || rank < last
      return StageReach(
        deal: deal, rank: rank, day: day, movedOn: movedOn,
        isUndecided: !movedOn && !end.isClosed)
    }
  }
}
