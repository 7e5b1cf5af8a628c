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

  /// What tells apart the rows of a deal that two share.
  struct DealKey: Hashable, Sendable {
    let deal: Int
    let isCoOwners: Bool
  }

  /// The sets, in the order in which the catalogue's metrics need them.
  private(set) var sets: [RowSet] = []
  /// The deals, in the order of the data, the owner's part of a shared one before the co-owner's.
  private(set) var deals: [DealRow] = []
  /// The rows that are no deals, in the order in which the catalogue's metrics name them.
  private(set) var others: [MetricCase.Row] = []
  /// The sets that each of them is in.
  private(set) var setsOfOthers: [[Int]] = []
  /// Per metric, how many rows it counts that may not be listed here.
  private(set) var unlisted: [Metric: Int] = [:]

  private var setOfMetric: [Metric: [RowSet.Reason: Int]] = [:]
  private var setsOfRoles: [DealRoles: [Int]] = [:]
  private var placeOfOther: [MetricCase.Row: Int] = [:]
  /// Of deals that a metric names; those that it counts by their roles are not here.
  private var setsOfDeal: [Int: [Int]] = [:]
  /// Of deals that a metric names twice, once for each owner.
  private var setsOfSecondPart: [Int: [Int]] = [:]

  /// Finds the rows of every metric that a page explains.
  ///
  /// `isListed` says whether a page may show a row: a rep's own pages show nobody else's.
  init(
    behind definitions: [MetricDefinition], in period: Period, sheet: FigureSheet,
    figures: Figures, isListed: (MetricCase.Row) -> Bool
  ) {
    let evidence = sheet.evidence(in: period)
    var tally: [DealRoles: Int] = [:]
    for row in evidence { tally[row.roles, default: 0] += 1 }
    let roles = tally.sorted { $0.key.rawValue < $1.key.rawValue }.map { (roles: $0, count: $1) }
    var known = KnownSets()
    for definition in definitions {
      if definition.cases == nil {
        add(definition, roles: roles, known: &known)
      } else {
        let cases = sheet.cases(behind: definition.metric, in: period)
        add(definition.metric, cases: cases, isListed: isListed, known: &known)
      }
    }
    collect(evidence, of: sheet.scope, figures: figures)
  }

  /// The set of rows that a metric counts, or leaves out for a reason, by its place in `sets`; nil
  /// where there are none.
  func set(of metric: Metric, _ reason: RowSet.Reason = .counted) -> Int? {
    setOfMetric[metric]?[reason]
  }

  /// The sets that a deal is in.
  func sets(of deal: DealRow) -> [Int] {
    sets(of: deal.roles) + setsNaming(deal)
  }

  /// The sets that count deals with these roles.
  func sets(of roles: DealRoles) -> [Int] { setsOfRoles[roles] ?? [] }

  /// The sets that name a deal, whatever its roles.
  func setsNaming(_ deal: DealRow) -> [Int] {
    if setsOfDeal.isEmpty { return [] }
    return (deal.isFirst ? setsOfDeal[deal.deal] : setsOfSecondPart[deal.deal]) ?? []
  }

  /// The sets that name a deal at all.
  func setsNaming(deal: Int) -> [Int] { setsOfDeal[deal] ?? [] }
}

// MARK: - Finding them

/// The sets found so far, by their rows.
private struct KnownSets {
  var ofRoles: [RoleKey: Int] = [:]
  var ofRows: [RowKey: Int] = [:]

  struct RoleKey: Hashable {
    let reason: EvidenceRows.RowSet.Reason
    let roles: [DealRoles]
  }

  struct RowKey: Hashable {
    let reason: EvidenceRows.RowSet.Reason
    let rows: [MetricCase.Row]

    /// Hashes what mostly tells keys apart: they are compared as a whole only where it is the same.
    func hash(into hasher: inout Hasher) {
      hasher.combine(reason)
      hasher.combine(rows.count)
      hasher.combine(rows.first)
    }
  }
}

extension EvidenceRows {
  private func add(
    _ definition: MetricDefinition, roles: [(roles: DealRoles, count: Int)],
    known: inout KnownSets
  ) {
    let rows = definition.rows
    guard rows.countsDeals else { return }
    add(definition.metric, .counted, roles.filter { rows.count($0.roles) }, known: &known)
    for reason in rows.exclusions.each {
      add(
        definition.metric, .leftOut(.role(reason)),
        roles.filter { rows.reasonsToLeaveOut($0.roles).contains(reason) }, known: &known)
    }
  }

  private func add(
    _ metric: Metric, _ reason: RowSet.Reason, _ roles: [(roles: DealRoles, count: Int)],
    known: inout KnownSets
  ) {
    guard !roles.isEmpty else { return }
    let key = KnownSets.RoleKey(reason: reason, roles: roles.map(\.roles))
    if let place = known.ofRoles[key] { return share(place, with: metric, reason) }
    let place = append(metric, reason, count: roles.reduce(0) { $0 + $1.count })
    known.ofRoles[key] = place
    for role in roles { setsOfRoles[role.roles, default: []].append(place) }
  }

  private func add(
    _ metric: Metric, cases: [MetricCase], isListed: (MetricCase.Row) -> Bool,
    known: inout KnownSets
  ) {
    var counted: [MetricCase.Row] = []
    var leftOut: [CaseExclusion: [MetricCase.Row]] = [:]
    for item in cases {
      guard isListed(item.row) else {
        if item.isCounted { unlisted[metric, default: 0] += 1 }
        continue
      }
      if case .leftOut(let reason) = item.part {
        leftOut[reason, default: []].append(item.row)
      } else {
        counted.append(item.row)
      }
    }
    if !counted.isEmpty { add(metric, .counted, counted, known: &known) }
    guard !leftOut.isEmpty else { return }
    for reason in CaseExclusion.allCases {
      leftOut[reason].map { add(metric, .leftOut(.row(reason)), $0, known: &known) }
    }
  }

  private func add(
    _ metric: Metric, _ reason: RowSet.Reason, _ rows: [MetricCase.Row], known: inout KnownSets
  ) {
    let key = KnownSets.RowKey(reason: reason, rows: rows)
    if let place = known.ofRows[key] { return share(place, with: metric, reason) }
    let place = append(metric, reason, count: rows.count)
    known.ofRows[key] = place
    for row in rows {
      if case .deal(let deal) = row {
        add(deal, to: place)
      } else if let other = placeOfOther[row] {
        setsOfOthers[other].append(place)
      } else {
        placeOfOther[row] = others.count
        others.append(row)
        setsOfOthers.append([place])
      }
    }
  }

  private func add(_ deal: Int, to place: Int) {
    if setsOfDeal[deal]?.last == place {
      setsOfSecondPart[deal, default: []].append(place)
    } else {
      setsOfDeal[deal, default: []].append(place)
    }
  }

  private func append(_ metric: Metric, _ reason: RowSet.Reason, count: Int) -> Int {
    sets.append(RowSet(reason: reason, metrics: [metric], count: count))
    setOfMetric[metric, default: [:]][reason] = sets.count - 1
    return sets.count - 1
  }

  private func share(_ place: Int, with metric: Metric, _ reason: RowSet.Reason) {
    sets[place].metrics.append(metric)
    setOfMetric[metric, default: [:]][reason] = place
  }

  /// Lists the deals that have a role in the period, and those that only cases name.
  private func collect(_ evidence: [DealEvidence], of scope: Scope, figures: Figures) {
    deals.reserveCapacity(evidence.count)
    for row in evidence { deals.append(DealRow(row, isFirst: deals.last?.deal != row.deal)) }
    let withRoles = deals
    for deal in setsOfDeal.keys {
      let place = withRoles.partitioningIndex { $0.deal >= deal }
      if place < withRoles.count, withRoles[place].deal == deal { continue }
      let parts = figures.parts(ofDeal: deal)
      let own = parts.filter { scope == .rep($0.rep) }
      let asked = (own.isEmpty ? parts : own).prefix(setsOfSecondPart[deal] == nil ? 1 : 2)
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

  /// What tells it apart.
  var key: EvidenceRows.DealKey {
    EvidenceRows.DealKey(deal: deal, isCoOwners: part?.isCoOwners ?? false)
  }
}
