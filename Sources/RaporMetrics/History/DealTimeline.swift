import RaporModel

/// What was known of every deal at each snapshot, the as-of day's included.
///
/// The snapshots before the as-of day are the history's; the last one is the data itself, whether or
/// not a build has recorded it. Later ones count for nothing: they did not exist on the as-of day.
struct DealTimeline: Sendable {
  /// A deal as a snapshot found it, until its next sighting.
  struct Sighting: Sendable {
    /// The day of the snapshot.
    let day: Day
    /// What it was; nil where the snapshot did not have the deal.
    let state: DealState?
  }

  /// The days of the snapshots, in order; the last is the as-of day.
  let days: [Day]
  /// The deals, in the order of their ids' bytes.
  let deals: [DealID]
  /// Per deal, its place in `Dataset.deals`; nil where the data no longer has it.
  let positions: [Int?]
  /// Whether any deal ever had an expected close date.
  let hasExpectedDates: Bool
  private let sightings: [[Sighting]]

  /// Puts the history and the data together; nil where no snapshot is older than the data.
  init?(of dataset: Dataset) {
    let history = dataset.historyThroughToday
    guard !history.snapshots.isEmpty else { return nil }
    var found: [DealID: [Sighting]] = [:]
    for version in history.versions {
      found[version.deal, default: []].append(Sighting(day: version.asOf, state: version.state))
    }
    let places = Dictionary(
      dataset.deals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    days = history.snapshots
    deals = found.keys.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    positions = deals.map { places[$0] }
    sightings = deals.map { found[$0] ?? [] }
    hasExpectedDates = sightings.contains { $0.contains { $0.state?.expectedCloseOn != nil } }
  }

  /// The sightings of the deal at a position, in the order of days.
  func sightings(ofDeal position: Int) -> [Sighting] { sightings[position] }

  /// The deal at a position as the snapshot of a day found it; nil before its first sighting.
  func sighting(ofDeal position: Int, on day: Day) -> Sighting? {
    sightings[position].last { $0.day <= day }
  }

  /// The last snapshot before a day; nil when there is none.
  func snapshot(before day: Day) -> Day? { days.last { $0 < day } }
}
