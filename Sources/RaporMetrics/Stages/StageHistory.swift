import RaporModel

/// The stays of deals in stages, indexed by scope and stage; empty where the data has no stage history.
final class StageHistory: Sendable {
  /// The stays, by deal, then in the order of time.
  let visits: [StageVisit]
  /// How far the deals came, by deal, then step.
  let reaches: [StageReach]
  /// The positions of the open stages in `Dataset.stages`, in the order of the sales process.
  let openStages: [Int]
  private let stageCount: Int
  private let begun: ScopeRows
  private let ended: ScopeRows
  private let reached: ScopeRows
  private let withoutVisits: ScopeRows
  private let visitsOfDeal: [Int: Range<Int>]

  /// Makes the history of a data set.
  init(of dataset: Dataset, scopes grid: ScopeGrid) {
    let visits = StageVisit.visits(of: dataset.stageEntries, in: dataset)
    let open = dataset.stages.indices.filter { dataset.stages[$0].outcome == .open }
    var ranks = [Int?](repeating: nil, count: dataset.stages.count)
    for (rank, stage) in open.enumerated() { ranks[stage] = rank }
    let reaches = StageReach.reaches(of: visits, ranks: ranks, in: dataset)
    let count = max(1, open.count)
    /// There is one list of rows for each scope and stage.
    func lists(_ deal: Int, _ rank: Int?, _ day: Day) -> [Int] {
      guard let rank else { return [] }
      return grid.scopes(ofDeal: deal, in: dataset, on: day).map { $0 * count + rank }
    }
    /// A stay belongs to the team where it began, even when the rep moves before it ends.
    func lists(_ visit: Int, _: Day) -> [Int] {
      lists(visits[visit].deal, ranks[visits[visit].stage], visits[visit].enteredOn)
    }
    let all = grid.scopes.count * count
    begun = ScopeRows(count: visits.count, lists: all, day: { visits[$0].enteredOn }, at: lists)
    ended = ScopeRows(count: visits.count, lists: all, day: { visits[$0].leftOn }, at: lists)
    reached = ScopeRows(count: reaches.count, lists: all, day: { reaches[$0].day }) {
      lists(reaches[$0].deal, reaches[$0].rank, $1)
    }
    let ranges = StageHistory.ranges(of: visits)
    withoutVisits = ScopeRows(count: visits.isEmpty ? 0 : dataset.deals.count, in: grid) {
      ranges[$0] == nil ? dataset.deals[$0].createdOn : nil
    } scopes: {
      grid.scopes(ofDeal: $0, in: dataset, on: $1)
    }
    self.visits = visits
    self.reaches = reaches
    openStages = open
    stageCount = count
    visitsOfDeal = ranges
  }

  /// Whether nothing is known of any deal's stages but where it is now.
  var isEmpty: Bool { visits.isEmpty }

  /// The positions of the stays that ended on some days, by day.
  func visitsEnded(scope: Int, rank: Int, in days: Range<Day>) -> [Int] {
    ended.rows(ofScope: scope * stageCount + rank, in: days)
  }

  /// How many stays had begun and not ended when a day was over.
  func visitsStanding(scope: Int, rank: Int, at day: Day) -> Int {
    let list = scope * stageCount + rank
    let until = Day(number: .min)..<day.advanced(by: 1)
    return begun.count(ofScope: list, in: until) - ended.count(ofScope: list, in: until)
  }

  /// The positions of the stays that had begun and not ended when a day was over, by the day they began.
  func standing(scope: Int, rank: Int, at day: Day) -> [Int] {
    begun.rows(
      ofScope: scope * stageCount + rank, in: Day(number: .min)..<day.advanced(by: 1)
    ).filter { visit in visits[visit].leftOn.map { $0 > day } ?? true }
  }

  /// How far deals came for the first time on some days, by day.
  func reaches(scope: Int, rank: Int, in days: Range<Day>) -> [StageReach] {
    reached.rows(ofScope: scope * stageCount + rank, in: days).map { reaches[$0] }
  }

  /// The positions of the deals created on some days whose stages are not known, by day.
  func dealsWithoutVisits(scope: Int, createdIn days: Range<Day>) -> [Int] {
    withoutVisits.rows(ofScope: scope, in: days)
  }

  /// The stays of a deal, in the order of time.
  func visits(ofDeal deal: Int) -> ArraySlice<StageVisit> { visits[visitsOfDeal[deal] ?? 0..<0] }

  /// The stage that a deal was in when a day was over; nil when it is not known to have been in one.
  func stage(ofDeal deal: Int, at day: Day) -> Int? {
    visits(ofDeal: deal).last { visit in
      visit.enteredOn <= day && visit.leftOn.map { $0 > day } ?? true
    }?.stage
  }

  private static func ranges(of visits: [StageVisit]) -> [Int: Range<Int>] {
    var ranges: [Int: Range<Int>] = [:]
    for (place, visit) in visits.enumerated() {
      ranges[visit.deal] = (ranges[visit.deal]?.lowerBound ?? place)..<place + 1
    }
    return ranges
  }
}

extension Figures {
  /// The stays of deals in stages, by deal, then in the order of time: from the table of stage changes,
  /// else from what snapshots of earlier builds show; empty where there is neither.
  package var stageVisits: [StageVisit] { stageHistory.visits }
}

extension ScopeGrid {
  /// The positions of the scopes that a deal's row of a day belongs to: its owner's of that day, and
  /// those of the deal's attributes.
  func scopes(ofDeal deal: Int, in dataset: Dataset, on day: Day) -> [Int] {
    scopes(ofRep: dataset.deals[deal].rep, in: dataset, on: day)
      + attributeScopes.map { Int($0[deal]) }
  }
}
