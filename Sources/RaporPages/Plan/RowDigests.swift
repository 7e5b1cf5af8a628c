import RaporMetrics
import RaporModel

/// Numbers for the deals and activities that pages are made of: of a rep or of everybody, up to a period.
///
/// A page about a period shows no row that began after it, nor after the last of the shorter periods that
/// its charts begin with; a page about all periods shows every row. Rows of other tables are known by their
/// files.
struct RowDigests: Sendable {
  private let periods: PeriodPlaces
  private let steps: Steps
  /// By rep: up to each step, the last of which has all rows.
  private let ofReps: [[ContentDigest]]
  /// Of everybody, likewise.
  private let ofAll: [ContentDigest]

  /// Goes through all rows once.
  init(of figures: Figures, in published: [Period], anchors: [String], workers: Workers) {
    let dataset = figures.dataset
    let steps = Steps(published.map { RowDigests.end(of: $0, among: figures.periods) })
    let deals = DealDigests(of: dataset, anchors: anchors, steps: steps, workers: workers)
    let ofReps = workers.map(dataset.reps.count) { rep in
      var digests = steps.digests
      for deal in deals.ofRep[rep] { digests[deals.step(of: Int(deal))].add(deals[Int(deal)]) }
      steps.add(RepIndex(rep), dataset.activities, to: &digests)
      Steps.addUp(&digests[...])
      deals.addAccounts(of: deals.ofRep[rep], to: &digests)
      return digests
    }
    var ofAll = steps.digests
    for deal in dataset.deals.indices { ofAll[deals.step(of: deal)].add(deals[deal]) }
    Steps.addUp(&ofAll[...])
    // What a rep did is in the rep's number, and in that of everybody in the order of reps.
    for step in ofAll.indices {
      for rep in ofReps { ofAll[step].add(rep[step]) }
    }
    self.steps = steps
    (self.ofReps, self.ofAll) = (ofReps, ofAll)
    periods = PeriodPlaces(published)
  }

  /// The number for the rows of a rep, or of everybody, up to a published period, or all of them; nil for
  /// what has no pages.
  subscript(scope: Scope, period: Period?) -> ContentDigest? {
    let step = period.map { period in periods[period].map { steps.ofPlaces[$0] } ?? -1 }
    switch scope {
    case .total: return ofAll[checked: step ?? steps.count - 1]
    case .rep(let rep): return ofReps[checked: rep.position]?[checked: step ?? steps.count - 1]
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

/// The days that pages end with, as steps of time: what begins before the first, before the next, and so on, and
/// what begins after the last.
private struct Steps {
  /// The days, in order.
  private let ends: [Day]
  /// The step that ends with each of the days, in the order in which they were given.
  let ofPlaces: [Int]

  init(_ ends: [Day]) {
    let order = ends.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
    self.ends = order.map { ends[$0] }
    var ofPlaces = order
    for (step, place) in order.enumerated() { ofPlaces[place] = step }
    self.ofPlaces = ofPlaces
  }

  /// How many there are.
  var count: Int { ends.count + 1 }

  /// A digest for each.
  var digests: [ContentDigest] { Array(repeating: ContentDigest(), count: count) }

  /// The step in which a row begins that counts from a day on; the first for what may always have counted.
  func step(of day: Day?) -> Int {
    guard let day else { return 0 }
    return ends.partitioningIndex { $0 > day }
  }

  /// Takes in the activities of a rep, which are in the order of days.
  func add(_ rep: RepIndex, _ tally: ActivityTally, to digests: inout [ContentDigest]) {
    let entries = tally.entries
    var step = 0
    for entry in entries.entries(of: rep, at: entries.places(of: rep)) {
      while step < ends.count, ends[step] <= entry.day { step += 1 }
      digests[step].add(Int64(entry.day.number) << 32 | Int64(entry.type))
      digests[step].add(entry.outcome ?? -1)
      digests[step].add(entry.count)
      digests[step].add(entry.minutes)
    }
  }

  /// Makes digests of what begins in each step those of what begins up to its end.
  static func addUp(_ digests: inout ArraySlice<ContentDigest>) {
    for step in digests.indices.dropFirst() { digests[step].add(digests[step - 1]) }
  }
}

/// A number for each deal, for all that any page may show of it, and for what its account has bought, which
/// others may have sold.
private struct DealDigests {
  /// By rep, the positions of deals that the rep has all or a part of.
  let ofRep: [[Int32]]
  private let rows: [ContentDigest]
  /// The step in which each deal can first count.
  private let begins: [Int]
  /// By account and step, what it had bought by then.
  private let accounts: [ContentDigest]
  private let accountCodes: [Int32]
  private let steps: Steps

  init(of dataset: Dataset, anchors: [String], steps: Steps, workers: Workers) {
    let rows: [ContentDigest]
    (rows, begins, ofRep) = workers.all(
      { DealDigests.rows(of: dataset, anchors: anchors, workers: workers) },
      { DealDigests.begins(of: dataset).map(steps.step) },
      { DealDigests.deals(ofRepsOf: dataset) })
    let column = dataset.attributes[.account]
    // In one list, since there may be as many accounts as deals.
    var accounts = Array(
      repeating: ContentDigest(), count: (column?.values.count ?? 0) * steps.count)
    for (deal, code) in (column?.codes ?? []).enumerated()
    where code >= 0 && dataset.deals[deal].outcome == .won {
      let step = steps.step(of: dataset.deals[deal].closedOn)
      accounts[Int(code) * steps.count + step].add(rows[deal])
    }
    for first in stride(from: 0, to: accounts.count, by: steps.count) {
      Steps.addUp(&accounts[first..<first + steps.count])
    }
    self.rows = rows
    self.accounts = accounts
    self.steps = steps
    accountCodes = column?.codes ?? []
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

  /// The step in which the deal at a position can first count.
  func step(of deal: Int) -> Int { begins[checked: deal] ?? 0 }

  /// Takes in what the accounts of some deals had bought: of each account from the step on in which the first of
  /// these deals begins.
  func addAccounts(of deals: [Int32], to digests: inout [ContentDigest]) {
    var begins: [Int32: Int] = [:]
    for deal in deals {
      guard let code = accountCodes[checked: Int(deal)], code >= 0 else { continue }
      let step = step(of: Int(deal))
      begins[code] = min(begins[code] ?? step, step)
    }
    for (code, first) in begins.sorted(by: { $0.key < $1.key }) {
      for step in first..<steps.count {
        digests[step].add(accounts[Int(code) * steps.count + step])
      }
    }
  }

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
