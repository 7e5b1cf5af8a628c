package import RaporModel

/// A deal that has roles in a scope and period, or an owner's part of it.
///
/// A deal that two share stands twice where both belong: once for the owner, who counts it and has the
/// rest of its value, and once for the co-owner, who has a part of its value alone.
package struct DealEvidence: Hashable, Sendable {
  /// Its position in `Dataset.deals`.
  package let deal: Int
  /// The parts it plays, or why it cannot.
  package let roles: DealRoles
  /// Whose credit it is: the owner or the co-owner.
  package let rep: RepIndex
  /// The value it counts with, in minor units; nil when not given.
  package let amount: Int64?
  /// Whether it is the co-owner's part.
  package let isShared: Bool
  /// Whether it is a part at all: two share the deal.
  package let isPart: Bool

  /// Takes what somebody has of a deal.
  init(_ credit: Credit, roles: DealRoles) {
    let outline = credit.outline
    deal = credit.deal
    self.roles = roles
    rep = RepIndex(credit.rep)
    amount = outline.amount
    isShared = outline.isShared
    isPart = outline.isShared || outline.amount != outline.wholeAmount
  }
}

/// The activities of one day, type and outcome in a scope and period.
package struct ActivityEvidence: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// The position of the type in `ActivityTally.types`.
  package let type: Int
  /// The position of the outcome in `ActivityTally.outcomes`; nil when not given.
  package let outcome: Int?
  /// How many there were.
  package fileprivate(set) var count: Int
  /// How long they took together, in minutes.
  package fileprivate(set) var minutes: Int
}

extension Figures {
  /// The deals that have any role in a scope and period, reasons to be left out included, in the order
  /// of `Dataset.deals`, the owner's part of a shared one before the co-owner's.
  ///
  /// Those behind a metric are the ones that its definition's `rows` count.
  package func evidence(of scope: Scope, in period: Period) -> [DealEvidence] {
    var evidence: [DealEvidence] = []
    forEachCredit(of: scope, in: period) { evidence.append(DealEvidence($0, roles: $1)) }
    return evidence
  }

  /// The parts that owners have of a deal, without roles: one of a deal that one rep has whole, none of
  /// a deal of nobody.
  package func parts(ofDeal deal: Int) -> [DealEvidence] {
    evidenceIndex.credits(ofDeal: deal).map { DealEvidence($0, roles: []) }
  }

  /// What of the deals is credited in a scope and period, and the roles it has there.
  func credits(of scope: Scope, in period: Period) -> [(credit: Credit, roles: DealRoles)] {
    var credits: [(credit: Credit, roles: DealRoles)] = []
    forEachCredit(of: scope, in: period) { credits.append(($0, $1)) }
    return credits
  }

  /// Calls `body` with each of them; most of a scope's credits have no role in a period, so that none is
  /// copied to find out.
  private func forEachCredit(
    of scope: Scope, in period: Period, _ body: (Credit, DealRoles) -> Void
  ) {
    guard let row = scopeGrid.position(of: scope), let column = periodGrid.position(of: period)
    else { return }
    let days = periodGrid.countedDays[column]
    evidenceIndex.forEachCredit(ofScope: row, touching: period) { credit in
      let roles = periodGrid.roles(of: credit.outline, in: column, staleLimit: staleLimitDays)
      guard !roles.isEmpty,
        scopeGrid.holds(row, rep: credit.rep, on: credit.outline.creditDay(in: days))
      else { return }
      body(credit, roles)
    }
  }

  /// The activities of a scope in a period, by day, type and outcome; none for parts of the deals.
  package func activityEvidence(of scope: Scope, in period: Period) -> [ActivityEvidence] {
    guard let column = periodGrid.position(of: period), let row = scopeGrid.position(of: scope)
    else { return [] }
    let days = periodGrid.countedDays[column]
    var evidence: [ActivityEvidence] = []
    var reps = 0
    for rep in evidenceIndex.reps(ofScope: row) {
      let own = evidenceIndex.activities(of: rep, in: days, entries: dataset.activities.entries)
      let before = evidence.count
      for entry in own where scopeGrid.holds(row, rep: rep, on: entry.day) {
        evidence.append(ActivityEvidence(entry))
      }
      reps += evidence.count > before ? 1 : 0
    }
    // A rep's own are in order, and each day, type and outcome stands there once.
    return reps > 1 ? ActivityEvidence.merged(evidence) : evidence
  }

  /// Whether there are any.
  package func hasActivityEvidence(of scope: Scope, in period: Period) -> Bool {
    guard let column = periodGrid.position(of: period), let row = scopeGrid.position(of: scope)
    else { return false }
    let days = periodGrid.countedDays[column]
    return evidenceIndex.reps(ofScope: row).contains { rep in
      evidenceIndex.activities(of: rep, in: days, entries: dataset.activities.entries)
        .contains { scopeGrid.holds(row, rep: rep, on: $0.day) }
    }
  }
}

extension ActivityEvidence {
  /// Takes what a rep did.
  init(_ entry: ActivityTally.Entry) {
    (day, type, outcome) = (entry.day, entry.type, entry.outcome)
    (count, minutes) = (entry.count, entry.minutes)
  }

  fileprivate var key: (Int32, Int, Int) { (day.number, type, outcome ?? -1) }

  /// Rows in order, with those of equal days, types and outcomes added up, whoever did them.
  static func merged(_ all: [ActivityEvidence]) -> [ActivityEvidence] {
    var merged: [ActivityEvidence] = []
    for row in all.sorted(by: { $0.key < $1.key }) {
      guard let last = merged.last, last.key == row.key else {
        merged.append(row)
        continue
      }
      merged[merged.count - 1].count += row.count
      merged[merged.count - 1].minutes += row.minutes
    }
    return merged
  }
}

/// The days on which a credit has roles, in two words.
private struct CreditSpan: Sendable {
  private let first, last: Int32

  init(of credit: Credit) {
    let span = credit.outline.span
    (first, last) = (span.first?.number ?? .min, span.last?.number ?? .max)
  }

  /// Whether the credit may have a role in a period.
  func touches(_ period: Period) -> Bool {
    period.end.number > first && period.start.number <= last
  }
}

/// The way from a scope to its rows, so that no page reads all deals to find its own.
final class EvidenceIndex: Sendable {
  /// What everybody has of the deals.
  let credits: [Credit]
  /// Whether any won deal has a quantity.
  let hasQuantities: Bool
  /// Whether any won deal has a cost.
  let hasCosts: Bool
  /// Whether any deal has an expected close date.
  let hasExpectedCloses: Bool
  /// Whether any deal has a co-owner.
  let hasSharedDeals: Bool
  /// Whether any lost deal has a value other than zero.
  let hasLostAmounts: Bool
  private let creditsOfScope: [[Int32]]
  /// When each of them has roles: most have none in a period, and lie far apart in memory.
  private let spansOfScope: [[CreditSpan]]
  private let repsOfScope: [[Int32]]
  private let activitiesOfRep: [Range<Int>]

  /// Indexes the credits of a data set by scope, and its activities by rep.
  init(of dataset: Dataset, credits: [Credit], scopes: ScopeGrid) {
    let scopesOfRep = dataset.reps.indices.map(scopes.scopesEver)
    var ofScope = [[Int32]](repeating: [], count: scopes.scopes.count)
    var spans = [[CreditSpan]](repeating: [], count: scopes.scopes.count)
    for (position, credit) in credits.enumerated() {
      let span = CreditSpan(of: credit)
      func add(to scope: Int) {
        ofScope[scope].append(Int32(clamping: position))
        spans[scope].append(span)
      }
      for scope in scopesOfRep[credit.rep] { add(to: scope) }
      for codes in scopes.attributeScopes { add(to: Int(codes[credit.deal])) }
    }
    var reps = [[Int32]](repeating: [], count: scopes.scopes.count)
    for (rep, scopes) in scopesOfRep.enumerated() {
      for scope in scopes { reps[scope].append(Int32(clamping: rep)) }
    }
    self.credits = credits
    creditsOfScope = ofScope
    spansOfScope = spans
    repsOfScope = reps
    activitiesOfRep = dataset.reps.indices.map {
      dataset.activities.entries.places(of: RepIndex($0))
    }
    hasQuantities = dataset.deals.contains { $0.outcome == .won && $0.quantity != nil }
    hasCosts = dataset.deals.contains { $0.outcome == .won && $0.cost != nil }
    hasExpectedCloses = dataset.deals.contains { $0.expectedCloseOn != nil }
    hasSharedDeals = credits.contains { $0.outline.isShared }
    hasLostAmounts = dataset.deals.contains { $0.outcome == .lost && ($0.amount ?? 0) != 0 }
  }

  /// A scope's credits in the order of the data; those of reps who have moved belong to it on some days
  /// only.
  func credits(ofScope scope: Int) -> some Sequence<Credit> {
    creditsOfScope[scope].lazy.map { [credits] in credits[Int($0)] }
  }

  /// Calls `body` with each of them that may have a role in a period, where it lies.
  func forEachCredit(ofScope scope: Int, touching period: Period, _ body: (Credit) -> Void) {
    let (places, spans) = (creditsOfScope[scope], spansOfScope[scope])
    for (place, span) in zip(places, spans) where span.touches(period) {
      body(credits[Int(place)])
    }
  }

  /// The credits of the deal at a position.
  func credits(ofDeal deal: Int) -> some Sequence<Credit> {
    credits[credits.partitioningIndex { $0.deal >= deal }...].prefix { $0.deal == deal }
  }

  /// The positions of a scope's reps, in order; none for the value of an attribute.
  func reps(ofScope scope: Int) -> some Sequence<Int> { repsOfScope[scope].lazy.map { Int($0) } }

  /// Whether a scope has any deal or activity that is in it on whatever day.
  func hasLastingRows(scope: Int, in scopes: ScopeGrid) -> Bool {
    func lasts(_ rep: Int) -> Bool {
      scope == 0 || scope >= scopes.firstRep || scopes.stintsOfRep[rep].isEmpty
    }
    return creditsOfScope[scope].contains { lasts(credits[Int($0)].rep) }
      || repsOfScope[scope].contains { lasts(Int($0)) && !activitiesOfRep[Int($0)].isEmpty }
  }

  /// The entries of a rep's activities on some days.
  func activities(
    of rep: Int, in days: Range<Day>, entries: ActivityEntries
  ) -> [ActivityTally.Entry] {
    let all = activitiesOfRep[rep]
    let first = all.partitioningIndex { entries.day(at: $0) >= days.lowerBound }
    let end = all.partitioningIndex { entries.day(at: $0) >= days.upperBound }
    return Array(entries.entries(of: RepIndex(rep), at: first..<max(first, end)))
  }
}
