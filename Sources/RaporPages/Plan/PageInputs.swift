import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

/// Numbers for what each file of a site is made of: as long as a file's stays, it need not be made again.
///
/// A file is made of the program, the settings and the tables that are known by their files; of what figures
/// take from everybody's rows; of its own scope's rows; of what its template and its commentary say; and, for
/// reviews, of how reps did beside each other.
struct PageInputs: Sendable {
  private let shared: ContentDigest
  private let rows: RowDigests
  /// How all reps did beside each other, by period: as the team's page has it, and as each rep's has.
  private let peers: [Period: Peers]
  /// The parts that each rep has of pools, which others fill too.
  private let pools: [ContentDigest]

  private struct Peers: Sendable {
    var team = ContentDigest()
    var ofReps: [ContentDigest] = []
    /// Which rows the notes about each rep count.
    var casesOfReps: [ContentDigest] = []
  }

  /// `site` stands for everything that rows of deals, activities and entries into stages are not.
  init(_ site: ContentDigest, report: Report, workers: Workers) {
    var shared = site
    report.figures.addSharedResults(to: &shared)
    shared.add(report.figures.dataset.history, before: report.figures.dataset.asOf)
    for metric in report.figures.definitions.map(\.metric) {
      shared.add(report.isAvailable(metric))
    }
    self.shared = shared
    let peers = report.publishedPeriods.map { period in
      var (peers, rates) = (Peers(), ContentDigest())
      report.coaching.addPeers(in: period, to: &peers.team)
      report.coaching.addRates(in: period, to: &rates)
      peers.ofReps = workers.map(report.figures.dataset.reps.count) { [rates] rep in
        var digest = rates
        report.coaching.addNotes(of: RepIndex(rep), in: period, to: &digest)
        return digest
      }
      peers.casesOfReps = workers.map(report.figures.dataset.reps.count) { rep in
        var digest = ContentDigest()
        report.coaching.addCases(of: RepIndex(rep), in: period, to: &digest)
        return digest
      }
      return (period, peers)
    }
    self.peers = Dictionary(peers, uniquingKeysWith: { first, _ in first })
    pools = workers.map(report.figures.dataset.reps.count) { rep in
      var digest = ContentDigest()
      report.figures.addPoolShares(of: RepIndex(rep), to: &digest)
      return digest
    }
    rows = RowDigests(
      of: report.figures, in: report.publishedPeriods, anchors: report.dealAnchors,
      workers: workers)
  }

  /// What the files of a scope and a period are made of, but for their templates and texts; of a scope in
  /// all periods where none is given. Nil for what has no pages.
  func digest(of scope: Scope, in period: Period?) -> ContentDigest? {
    guard let rows = rows[scope, period] else { return nil }
    var digest = shared
    digest.add(rows)
    if case .rep(let rep) = scope, let pool = pools[checked: rep.position] { digest.add(pool) }
    return digest
  }

  /// The same of a page of evidence, which also lists what notes count.
  func digestOfEvidence(of scope: Scope, in period: Period) -> ContentDigest? {
    guard var digest = digest(of: scope, in: period) else { return nil }
    guard case .rep(let rep) = scope else { return digest }
    guard let cases = peers[period]?.casesOfReps[checked: rep.position] else { return nil }
    digest.add(cases)
    return digest
  }

  /// The same of a review, which holds reps against each other.
  func digestOfReview(of scope: Scope, in period: Period) -> ContentDigest? {
    guard var digest = digest(of: scope, in: period), let peers = peers[period] else { return nil }
    if case .rep(let rep) = scope {
      guard let ofRep = peers.ofReps[checked: rep.position] else { return nil }
      digest.add(ofRep)
    } else {
      digest.add(peers.team)
    }
    return digest
  }
}

extension ContentDigest {
  /// Takes in commentaries as a page shows them.
  mutating func add(_ commentaries: [CommentaryView]) {
    for view in commentaries {
      add(view.byline)
      add(view.language ?? "")
      add(view.isReply)
      add(view.body.bytes)
    }
  }

  /// Takes in what builds of earlier days knew: what one of the same day did counts for nothing.
  fileprivate mutating func add(_ history: DealHistory, before asOf: Day) {
    for day in history.snapshots where day < asOf { add(day) }
    for version in history.versions where version.asOf < asOf { add(version) }
    for forecast in history.forecasts where forecast.asOf < asOf { add(forecast) }
  }

  private mutating func add(_ version: DealVersion) {
    add(version.deal.rawValue)
    add(version.asOf)
    guard let state = version.state else { return add("gone") }
    add(state.rep.rawValue)
    add(state.stage)
    add(state.outcome.rawValue)
    add(state.amount)
    for day in [state.createdOn, state.closedOn, state.expectedCloseOn] { add(day) }
  }

  private mutating func add(_ forecast: StoredForecast) {
    add(forecast.asOf)
    for text in [forecast.scope, forecast.scopeID, forecast.period, forecast.method] { add(text) }
    for value in [forecast.value, forecast.low, forecast.high] { add(value) }
  }
}
