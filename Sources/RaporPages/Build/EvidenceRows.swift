import RaporCoaching
import RaporMetrics
import RaporModel

/// The rows behind all figures of a scope in a period, each once, and which sets of rows it is in.
///
/// Figures that count the same rows share one set, so that a row says in a few bytes what counts it. It is
/// one object, since a page hands it on for each of its figures.
final class EvidenceRows {
  /// Rows that figures have in common.
  struct RowSet: Sendable {
    /// What makes it: figures count its rows, or leave them out.
    enum Reason: Hashable, Sendable {
      case counted
      case leftOut(MetricValue.Exclusion.Reason)
      /// A note counts them, or all of them with those that it does not count.
      case note(RuleID, isAll: Bool)
    }

    /// Why its rows belong together.
    let reason: Reason
    /// The metrics it is behind, in the order of the catalogue.
    var metrics: [Metric]
    /// How many rows it has.
    let count: Int
  }

  /// A deal with what it is to the period, or one owner's part of a deal that two share.
  struct DealRow: Sendable {
    /// Its position in `Dataset.deals`.
    let deal: Int
    /// What it is to the period.
    let roles: DealRoles
    /// Whose part it is, and what is credited of the amount; nil for a deal that one rep has whole.
    var part: Part?
    /// Whether it is the first row of its deal: figures that name the deal mean this one.
    var isFirst = true

    /// An owner's part of a deal.
    struct Part: Sendable {
      let rep: RepIndex
      /// In minor units; nil when not given.
      let amount: Int64?
      /// Whether it is the co-owner's.
      let isCoOwners: Bool
    }
  }

  /// The sets, in the order in which the catalogue's metrics need them.
  private(set) var sets: [RowSet] = []
  /// The deals, in the order of the data, the owner's part of a shared one before the co-owner's.
  private(set) var deals: [DealRow] = []
  /// The rows that are no deals, in the order in which the catalogue's metrics name them.
  private(set) var others: [MetricCase.Row] = []
  /// The combination of sets that each of them is in.
  private(set) var combinationOfOthers: [Int] = []
  /// The combinations of sets that rows are in by being named; the first has none.
  private(set) var combinations = SetCombinations()
  /// The sets of each note, by its rule: the rows that it counts, and all; nil for none.
  private(set) var setsOfNotes: [(rule: RuleID, counted: Int?, all: Int?)] = []
  /// Per metric, how many rows it counts that may not be listed here.
  private(set) var unlisted: [Metric: Int] = [:]

  /// The set that each metric counts, by the metric's place among those explained; −1 for none.
  private var countedSets: [Int]
  /// The sets that metrics leave out, which few do.
  private var setsLeftOut: [(place: Int, reason: MetricValue.Exclusion.Reason, set: Int)] = []
  /// The combinations of roles that deals have, in the order of their bits, and the sets that count each.
  private var roles: [(roles: DealRoles, count: Int, sets: [Int])] = []
  private var keys = RowKeys()
  private var placeOfOther = KeyPlaces()
  /// The deals that a metric names; those that it counts by their roles are not here.
  private var named: [NamedDeal] = []
  private var placeOfNamed = KeyPlaces()

  /// A deal that a metric names.
  private struct NamedDeal {
    let deal: Int
    /// The combination of sets that name it.
    var combination = 0
    /// That of the sets that name it a second time, for its other owner.
    var ofSecondPart = 0
  }

  /// Finds the rows of every metric that a page explains, and of the notes about its rep.
  ///
  /// `isListed` says whether a page may show a row: a rep's own pages show nobody else's.
  init(
    behind definitions: [MetricDefinition], in period: Period, sheet: FigureSheet,
    figures: Figures, notes: [(rule: RuleID, cases: NoteCases)] = [],
    isListed: (MetricCase.Row) -> Bool
  ) {
    let evidence = sheet.evidence(in: period)
    countedSets = Array(repeating: -1, count: definitions.count)
    var tally = RoleTally()
    for row in evidence { tally.add(row.roles) }
    roles = tally.entries.map { ($0.roles, $0.count, []) }
    var known = KnownSets()
    for (place, definition) in definitions.enumerated() {
      if definition.cases == nil {
        addRoles(of: definition.rows, Asking(definition.metric, place), known: &known)
      } else {
        let cases = sheet.cases(behind: definition.metric, in: period)
        add(cases, Asking(definition.metric, place), isListed: isListed, known: &known)
      }
    }
    for note in notes {
      let counted = note.cases.counted.filter(isListed)
      let all = note.cases.all.filter(isListed)
      setsOfNotes.append(
        (
          note.rule, add(counted, .note(note.rule, isAll: false)),
          add(all, .note(note.rule, isAll: true))
        ))
    }
    collect(evidence, of: sheet.scope, figures: figures)
  }

  /// The set of rows that a metric counts, or leaves out for a reason, by its place in `sets`; nil
  /// where there are none. The metric goes by its place among those explained.
  func set(of place: Int, _ reason: RowSet.Reason = .counted) -> Int? {
    switch reason {
    case .counted: countedSets[place] < 0 ? nil : countedSets[place]
    case .note: nil
    case .leftOut(let reason):
      setsLeftOut.first { $0.place == place && $0.reason == reason }?.set
    }
  }

  /// The sets that a deal is in.
  func sets(of deal: DealRow) -> [Int] {
    sets(of: deal.roles) + combinations[combination(naming: deal)]
  }

  /// The sets that count deals with these roles.
  func sets(of roles: DealRoles) -> [Int] { self.roles.first { $0.roles == roles }?.sets ?? [] }

  /// The combination of sets that name a deal, whatever its roles.
  func combination(naming deal: DealRow) -> Int {
    guard !named.isEmpty, let place = placeOfNamed[deal.deal] else { return 0 }
    return deal.isFirst ? named[place].combination : named[place].ofSecondPart
  }

  /// The sets that name a deal at all.
  func setsNaming(deal: Int) -> [Int] {
    combinations[placeOfNamed[deal].map { named[$0].combination } ?? 0]
  }
}

// MARK: - Finding them

/// The sets found so far, with their rows; there are few, and most differ in what is compared first.
private struct KnownSets {
  var ofRoles: [(reason: EvidenceRows.RowSet.Reason, roles: [Int], set: Int)] = []
  var ofRows: [(reason: EvidenceRows.RowSet.Reason, keys: [Int], set: Int)] = []
}

/// The metric that asks for a set of rows.
private struct Asking {
  let metric: Metric
  /// Its place among those explained.
  let place: Int

  init(_ metric: Metric, _ place: Int) { (self.metric, self.place) = (metric, place) }
}

extension EvidenceRows {
  private func addRoles(
    of rows: MetricDefinition.Rows, _ asking: Asking, known: inout KnownSets
  ) {
    guard rows.countsDeals else { return }
    add(
      roles.indices.filter { rows.count(roles[$0].roles) }, asking, .counted, known: &known)
    for reason in rows.reasons {
      add(
        roles.indices.filter { rows.reasonsToLeaveOut(roles[$0].roles).contains(reason) }, asking,
        .leftOut(.role(reason)), known: &known)
    }
  }

  private func add(
    _ counted: [Int], _ asking: Asking, _ reason: RowSet.Reason, known: inout KnownSets
  ) {
    guard !counted.isEmpty else { return }
    if let same = known.ofRoles.first(where: { $0.reason == reason && $0.roles == counted }) {
      return share(same.set, with: asking, reason)
    }
    let set = append(asking, reason, count: counted.reduce(0) { $0 + roles[$1].count })
    known.ofRoles.append((reason, counted, set))
    for place in counted { roles[place].sets.append(set) }
  }

  private func add(
    _ cases: [MetricCase], _ asking: Asking, isListed: (MetricCase.Row) -> Bool,
    known: inout KnownSets
  ) {
    var counted = KeyedRows()
    var leftOut: [CaseExclusion: KeyedRows] = [:]
    counted.reserveCapacity(cases.count)
    for item in cases {
      guard isListed(item.row) else {
        if item.isCounted { unlisted[asking.metric, default: 0] += 1 }
        continue
      }
      let key = keys[item.row]
      if case .leftOut(let reason) = item.part {
        leftOut[reason, default: KeyedRows()].append(key, item.row)
      } else {
        counted.append(key, item.row)
      }
    }
    if !counted.keys.isEmpty { add(counted, asking, .counted, known: &known) }
    guard !leftOut.isEmpty else { return }
    for reason in CaseExclusion.allCases {
      leftOut[reason].map { add($0, asking, .leftOut(.row(reason)), known: &known) }
    }
  }

  private func add(
    _ rows: KeyedRows, _ asking: Asking, _ reason: RowSet.Reason, known: inout KnownSets
  ) {
    let same = known.ofRows.first { $0.reason == reason && $0.keys == rows.keys }
    if let same { return share(same.set, with: asking, reason) }
    let set = append(asking, reason, count: rows.keys.count)
    known.ofRows.append((reason, rows.keys, set))
    for (place, key) in rows.keys.enumerated() { add(rows.rows[place], key, to: set) }
  }

  /// Adds the set of a note's rows; nil where it has none.
  private func add(_ rows: [MetricCase.Row], _ reason: RowSet.Reason) -> Int? {
    guard !rows.isEmpty else { return nil }
    sets.append(RowSet(reason: reason, metrics: [], count: rows.count))
    for row in rows { add(row, keys[row], to: sets.count - 1) }
    return sets.count - 1
  }

  private func add(_ row: MetricCase.Row, _ key: Int, to set: Int) {
    if case .deal(let deal) = row {
      add(deal, to: set)
    } else if let other = placeOfOther[key] {
      combinationOfOthers[other] = combinations.adding(set, to: combinationOfOthers[other])
    } else {
      placeOfOther.append(key)
      others.append(row)
      combinationOfOthers.append(combinations.adding(set, to: 0))
    }
  }

  private func add(_ deal: Int, to set: Int) {
    let place = placeOfNamed[deal] ?? named.count
    if place == named.count {
      placeOfNamed.append(deal)
      named.append(NamedDeal(deal: deal))
    }
    let first = named[place].combination
    if combinations[first].last == set {
      named[place].ofSecondPart = combinations.adding(set, to: named[place].ofSecondPart)
    } else {
      named[place].combination = combinations.adding(set, to: first)
    }
  }

  private func append(_ asking: Asking, _ reason: RowSet.Reason, count: Int) -> Int {
    sets.append(RowSet(reason: reason, metrics: [asking.metric], count: count))
    note(sets.count - 1, for: asking, reason)
    return sets.count - 1
  }

  private func share(_ set: Int, with asking: Asking, _ reason: RowSet.Reason) {
    sets[set].metrics.append(asking.metric)
    note(set, for: asking, reason)
  }

  private func note(_ set: Int, for asking: Asking, _ reason: RowSet.Reason) {
    switch reason {
    case .counted: countedSets[asking.place] = set
    case .leftOut(let reason): setsLeftOut.append((asking.place, reason, set))
    case .note: break
    }
  }

  /// Lists the deals that have a role in the period, and those that only cases name.
  private func collect(_ evidence: [DealEvidence], of scope: Scope, figures: Figures) {
    deals.reserveCapacity(evidence.count)
    for row in evidence { deals.append(DealRow(row, isFirst: deals.last?.deal != row.deal)) }
    let withRoles = deals
    for named in named {
      let deal = named.deal
      let place = withRoles.partitioningIndex { $0.deal >= deal }
      if place < withRoles.count, withRoles[place].deal == deal { continue }
      let parts = figures.parts(ofDeal: deal)
      let own = parts.filter { scope == .rep($0.rep) }
      let asked = (own.isEmpty ? parts : own).prefix(named.ofSecondPart == 0 ? 1 : 2)
      if asked.isEmpty { deals.append(DealRow(deal: deal, roles: [])) }
      deals += asked.enumerated().map { place, part in
        DealRow(part, isFirst: place == 0)
      }
    }
    guard deals.count > withRoles.count else { return }
    deals.sort { ($0.deal, $0.isFirst ? 0 : 1) < ($1.deal, $1.isFirst ? 0 : 1) }
  }
}

extension EvidenceRows.DealRow {
  fileprivate init(_ evidence: DealEvidence, isFirst: Bool) {
    deal = evidence.deal
    roles = evidence.roles
    part =
      evidence.isPart
      ? Part(rep: evidence.rep, amount: evidence.amount, isCoOwners: evidence.isShared) : nil
    self.isFirst = isFirst
  }

  /// Whether it is a co-owner's part, which is what tells apart the rows of a deal that two share.
  var isCoOwners: Bool { part?.isCoOwners ?? false }
}
