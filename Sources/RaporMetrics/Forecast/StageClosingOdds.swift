import RaporModel

/// How likely a deal that has stood in a stage for some days is won within some more.
///
/// A look-up of what happened: of the earlier stays in the stage that lasted at least so long, long
/// enough ago that the days ahead are over too, the share whose deal was won within them.
struct StageClosingOdds: Sendable {
  /// The days in a stage at which the classes begin.
  private static let classes = [0, 7, 14, 28, 56, 112]
  /// How many earlier stays a class needs.
  private static let fewest = 10

  private let odds: [Int: [Double?]]

  /// Learns from the stays of some deals as they were known when the moment's day was over.
  init(of rows: [ForecastHistory.Row], history: StageHistory, at moment: ForecastMoment) {
    var counts: [Int: [(won: Int, all: Int)]] = [:]
    let last = moment.asOf.advanced(by: -moment.horizon)
    for row in rows where !history.isEmpty && !row.isShared {
      for visit in history.visits(ofDeal: row.deal) where visit.enteredOn <= last {
        for (place, days) in StageClosingOdds.classes.enumerated() {
          let seen = visit.enteredOn.advanced(by: days)
          let isThere = visit.leftOn.map { $0 > seen } ?? true
          guard seen <= last, isThere else { break }
          let isWon =
            row.isWon && row.closedOn.map { $0 <= seen.advanced(by: moment.horizon) } == true
          var ofStage =
            counts[visit.stage] ?? StageClosingOdds.classes.map { _ in (won: 0, all: 0) }
          ofStage[place] = (ofStage[place].won + (isWon ? 1 : 0), ofStage[place].all + 1)
          counts[visit.stage] = ofStage
        }
      }
    }
    odds = counts.mapValues { classes in
      classes.map { $0.all < StageClosingOdds.fewest ? nil : Double($0.won) / Double($0.all) }
    }
  }

  /// The share, 0…1; nil where too few deals stood in the stage for so long.
  func winning(stage: Int, days: Int) -> Double? {
    guard let place = StageClosingOdds.classes.lastIndex(where: { $0 <= days }) else { return nil }
    return odds[stage]?[place]
  }
}
