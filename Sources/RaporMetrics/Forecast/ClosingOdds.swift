import RaporModel

/// How likely an open deal of some age is won within some days.
///
/// The cumulative incidence of winning beside the competing risk of losing (Aalen and Johansen's
/// estimator): at each age, of the deals that grew that old, the shares that were won and lost at it.
/// Deals still open count as long as they have been watched, so that those nobody ever closes lower
/// the odds of the old. The arithmetic is + − × ÷ only, the same on every machine.
struct ClosingOdds: Sendable {
  /// By age in days, the share of deals that grew older than it.
  private let surviving: [Double]
  /// By age in days, the share of deals won at it or before.
  private let won: [Double]

  /// How many closed deals are needed: fewer say nothing.
  static let fewestClosed = 10
  /// Deals do not get older than this many days here.
  private static let longest = 3_660

  /// Learns from the deals as they were known when a day was over; nil where too few were closed.
  init?(of rows: [ForecastHistory.Row], knownOn day: Day) {
    let size = ClosingOdds.longest + 1
    var (wins, ends) = ([Int](repeating: 0, count: size), [Int](repeating: 0, count: size))
    var (atRisk, closed, oldest) = (0, 0, 0)
    for row in rows where !row.isShared {
      guard let created = row.createdOn, created <= day else { continue }
      let last = row.closedOn.map { min($0, day) } ?? day
      let age = created.distance(to: last)
      guard age >= 0 else { continue }
      let place = min(age, ClosingOdds.longest)
      let isClosed = row.isClosed(by: day)
      if isClosed && row.isWon { wins[place] += 1 }
      ends[place] += 1
      atRisk += 1
      closed += isClosed ? 1 : 0
      oldest = max(oldest, place)
    }
    guard closed >= ClosingOdds.fewestClosed else { return nil }
    let losses = ClosingOdds.losses(of: rows, knownOn: day, size: size)
    (surviving, won) = ClosingOdds.curves(
      wins: wins, losses: losses, ends: ends, atRisk: atRisk, oldest: oldest)
  }

  /// The share, 0…1, of the deals open at an age that are won within some days.
  func winning(within days: Int, age: Int) -> Double {
    guard age >= 0, age < surviving.count, surviving[age] > 0 else { return 0 }
    let later = won[min(age + max(0, days), won.count - 1)] - won[age]
    return min(1, max(0, later / surviving[age]))
  }

  private static func losses(
    of rows: [ForecastHistory.Row], knownOn day: Day, size: Int
  ) -> [Int] {
    rows.reduce(into: [Int](repeating: 0, count: size)) { losses, row in
      guard !row.isWon, !row.isShared, row.isClosed(by: day), let created = row.createdOn,
        created <= day,
        let closed = row.closedOn, created <= closed
      else { return }
      losses[min(created.distance(to: closed), longest)] += 1
    }
  }

  private static func curves(
    wins: [Int], losses: [Int], ends: [Int], atRisk: Int, oldest: Int
  ) -> (surviving: [Double], won: [Double]) {
    var (surviving, won): ([Double], [Double]) = ([], [])
    var (open, share, incidence) = (atRisk, 1.0, 0.0)
    for age in 0...oldest {
      if open > 0 {
        incidence += share * Double(wins[age]) / Double(open)
        share *= Double(open - wins[age] - losses[age]) / Double(open)
      }
      open -= ends[age]
      surviving.append(share)
      won.append(incidence)
    }
    return (surviving, won)
  }
}
