import RaporMetrics
import RaporModel

/// Numbers for the deals and activities that pages are made of: of a rep or of everybody, up to a period.
///
/// A page about a period shows no row that began after it, nor after the last of the shorter periods that
/// its charts begin with; a page about all periods shows every row. Rows of other tables are known by their
/// files.
struct RowDigests: Sendable {
  private let periods: PeriodPlaces
  /// By rep: up to each period, then all.
  private let ofReps: [[ContentDigest]]
  /// Of everybody, likewise.
  private let ofAll: [ContentDigest]

  /// Goes through all rows once.
  init(of figures: Figures, in published: [Period], anchors: [String], workers: Workers) {
    let dataset = figures.dataset
    let ends = published.map { RowDigests.end(of: $0, among: figures.periods) }
    let deals = DealDigests(of: dataset, anchors: anchors, ends: ends, workers: workers)
    let steps = workers.map(dataset.reps.count) { rep in
      var steps = Steps(ends: ends)
      for deal in deals.ofRep[rep] { steps.add(deals[Int(deal)], from: deals.begin(of: Int(deal))) }
      steps.add(RepIndex(rep), dataset.activities)
      return deals.adding(accountsOf: deals.ofRep[rep], to: steps)
    }
    ofReps = steps
    var all = Steps(ends: ends)
    for deal in dataset.deals.indices { all.add(deals[deal], from: deals.begin(of: deal)) }
    // What a rep did is in the rep's number, and in that of everybody in the order of reps.
    ofAll = all.digests.enumerated().map { place, digest in
      var digest = digest
      for rep in steps { digest.add(rep[place]) }
      return digest
    }
    periods = PeriodPlaces(published)
  }

  /// The number for the rows of a rep, or of everybody, up to a published period, or all of them; nil for
  /// what has no pages.
  subscript(scope: Scope, period: Period?) -> ContentDigest? {
    let place = period.map { periods[$0] ?? -1 } ?? ofAll.count - 1
    switch scope {
    case .total: return ofAll[checked: place]
    case .rep(let rep): return ofReps[checked: rep.position]?[checked: place]
    default: return nil
    }
  }

  /// The day before which all that a page about a period shows has begun.
  private static func end(of period: Period, among all: [Period]) -> Day {
    let shown = all.filter { other in
      other.start < period.end
        && (other.kind == .week || other.kind == .month || other.kind == period.kind)
    }
    return max(period.end, shown.map(\.end).max() ?? period.end)
  }
}

/// The digests of rows that begin before each of some days, and of all.
private struct Steps {
  private let ends: [Day]
  /// The places of the ends, the earliest first.
  let order: [Int]
  /// Of the rows that begin before the first end, from each end to the next, and after the last.
  private var between: [ContentDigest]

  init(ends: [Day]) {
    self.ends = ends
    order = ends.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
    between = Array(repeating: ContentDigest(), count: ends.count + 1)
  }

  /// Up to each end, then of all.
  var digests: [ContentDigest] {
    var (soFar, digests) = (ContentDigest(), between)
    for (step, digest) in between.enumerated() {
      soFar.add(digest)
      digests[step < order.count ? order[step] : ends.count] = soFar
    }
    return digests
  }

  /// How many ends have come by a day; none for what may always have counted.
  func step(of day: Day?) -> Int {
    guard let day else { return 0 }
    return order.partitioningIndex { ends[$0] > day }
  }

  /// Takes in a row that counts from a day on; nil for one that may always have counted.
  mutating func add(_ row: ContentDigest, from day: Day?) { between[step(of: day)].add(row) }

  /// Takes in the activities of a rep, which are in the order of days.
  mutating func add(_ rep: RepIndex, _ tally: ActivityTally) {
    let entries = tally.entries
    var step = 0
    for entry in entries.entries(of: rep, at: entries.places(of: rep)) {
      while step < order.count, ends[order[step]] <= entry.day { step += 1 }
      between[step].add(Int64(entry.day.number) << 32 | Int64(entry.type))
      between[step].add(entry.outcome ?? -1)
      between[step].add(entry.count)
      between[step].add(entry.minutes)
    }
  }
}

/// A number for each deal, for all that any page may show of it, and for what its account has bought, which
/// others may have sold.
private struct DealDigests {
  /// By rep, the positions of deals that the rep has all or a part of.
  private(set) var ofRep: [[Int32]]
  private let rows: [ContentDigest]
  /// The first day on which each deal can count; nil where it may always have counted.
  private let begins: [Day?]
  /// By account, what it had bought before each end, then in all.
  private let accounts: [[ContentDigest]]
  private let dataset: Dataset
  private let accountCodes: [Int32]

  init(of dataset: Dataset, anchors: [String], ends: [Day], workers: Workers) {
    self.dataset = dataset
    let rows = DealDigests.rows(of: dataset, anchors: anchors, workers: workers)
    let column = dataset.attributes[.account]
    var accounts = Array(repeating: Steps(ends: ends), count: column?.values.count ?? 0)
    for (deal, code) in (column?.codes ?? []).enumerated()
    where accounts.indices.contains(Int(code)) && dataset.deals[deal].outcome == .won {
      accounts[Int(code)].add(rows[deal], from: dataset.deals[deal].closedOn)
    }
    self.rows = rows
    begins = DealDigests.begins(of: dataset)
    self.accounts = accounts.map(\.digests)
    accountCodes = column?.codes ?? []
    ofRep = DealDigests.deals(ofRepsOf: dataset)
  }

  /// By rep, the deals that the rep has, won from a lead, or had when an earlier build looked.
  private static func deals(ofRepsOf dataset: Dataset) -> [[Int32]] {
    var ofRep = [[Int32]](repeating: [], count: dataset.reps.count)
    func add(_ deal: Int, of rep: RepIndex?) {
      guard let rep, ofRep.indices.contains(rep.position) else { return }
      ofRep[rep.position].append(Int32(clamping: deal))
    }
    for (place, deal) in dataset.deals.enumerated() {
      add(place, of: deal.rep)
      if deal.coOwner != deal.rep { add(place, of: deal.coOwner) }
    }
    for lead in dataset.leads {
      if let deal = lead.deal { add(deal, of: lead.rep) }
    }
    guard !dataset.history.versions.isEmpty else { return ofRep }
    let deals = positions(of: dataset)
    let reps = Dictionary(
      dataset.reps.indices.map { (dataset.reps[$0].id, RepIndex($0)) },
      uniquingKeysWith: { a, _ in a })
    for version in dataset.history.versions where version.asOf < dataset.asOf {
      // One that is gone is told by its place, which no row has.
      add(deals[version.deal] ?? -1, of: version.state.flatMap { reps[$0.rep] })
    }
    return ofRep
  }

  /// The deal at a position.
  subscript(deal: Int) -> ContentDigest { rows[checked: deal] ?? ContentDigest() }

  /// The digests of steps with what the accounts of some deals had bought before each end, then in all: of
  /// each account from the step on in which the first of these deals begins.
  func adding(accountsOf deals: [Int32], to steps: Steps) -> [ContentDigest] {
    var digests = steps.digests
    var begins: [Int32: Int] = [:]
    for deal in deals {
      guard let code = accountCodes[checked: Int(deal)], accounts.indices.contains(Int(code)) else {
        continue
      }
      let step = steps.step(of: begin(of: Int(deal)))
      begins[code] = min(begins[code] ?? step, step)
    }
    let places = steps.order + [steps.order.count]
    for (code, step) in begins.sorted(by: { $0.key < $1.key }) {
      for place in places[step...] { digests[place].add(accounts[Int(code)][place]) }
    }
    return digests
  }

  /// The first day on which the deal at a position can count; nil where it may always have counted.
  func begin(of deal: Int) -> Day? { begins[checked: deal] ?? nil }

  /// The earliest day that anything tells of each deal: dates may be the wrong way round. Nothing is known
  /// of a deal that nobody knows when it was created.
  private static func begins(of dataset: Dataset) -> [Day?] {
    var begins = dataset.deals.map { deal in
      deal.createdOn.map { created in
        min(created, deal.closedOn ?? created, deal.expectedCloseOn ?? created)
      }
    }
    func take(_ day: Day, of deal: Int?) {
      guard let deal, let begin = begins[checked: deal] ?? nil else { return }
      begins[deal] = min(begin, day)
    }
    for change in dataset.stageChanges { take(change.enteredOn, of: change.deal) }
    for lead in dataset.leads { take(lead.createdAt.day, of: lead.deal) }
    let deals = DealDigests.positions(of: dataset)
    for version in dataset.history.versions { take(version.asOf, of: deals[version.deal]) }
    return begins
  }

  /// Where each deal that has a history is, by its ID.
  private static func positions(of dataset: Dataset) -> [DealID: Int] {
    guard !dataset.history.versions.isEmpty else { return [:] }
    return Dictionary(
      dataset.deals.indices.map { (dataset.deals[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  private static func rows(
    of dataset: Dataset, anchors: [String], workers: Workers
  ) -> [ContentDigest] {
    var rows = workers.map(dataset.deals.count) { place in
      var row = ContentDigest()
      row.add(dataset.deals[place], anchor: anchors[checked: place] ?? "")
      if let conversion = dataset.conversions[place] { row.add(conversion) }
      return row
    }
    for (attribute, column) in dataset.attributes.sorted(by: { $0.key < $1.key }) {
      let values = column.values.map { value in
        var digest = ContentDigest()
        digest.add(attribute.rawValue)
        digest.add(value)
        return digest
      }
      for (deal, code) in column.codes.enumerated() where values.indices.contains(Int(code)) {
        rows[deal].add(values[Int(code)])
      }
    }
    for change in dataset.stageChanges where rows.indices.contains(change.deal) {
      rows[change.deal].add(change.stage)
      rows[change.deal].add(change.enteredOn)
      rows[change.deal].add(change.row)
    }
    return rows
  }
}

extension ContentDigest {
  fileprivate mutating func add(_ deal: Deal, anchor: String) {
    add(deal.id.rawValue)
    add(anchor)
    add(deal.rep.position)
    add(deal.coOwner?.position)
    add(Int(deal.coOwnerShare))
    add(deal.stage)
    add(deal.outcome.rawValue)
    add(deal.createdOn)
    add(deal.closedOn)
    add(deal.expectedCloseOn)
    add(deal.lastActivityOn)
    add(deal.nextActivityOn)
    add(deal.amount)
    add(deal.quantity)
    add(deal.cost)
    add(deal.amountOrigin.rawValue)
    add(deal.row)
  }

  fileprivate mutating func add(_ conversion: Conversion) {
    add(conversion.currency)
    add(conversion.amount)
    add(conversion.cost)
    add(conversion.rate)
    add(conversion.rateDay)
  }

  fileprivate mutating func add(_ row: RowReference) {
    add(Int64(row.file) << 32 | Int64(row.line))
  }
}
