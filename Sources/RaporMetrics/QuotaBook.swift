import RaporModel

/// The quotas of a data set for one metric, put together for any scope and period.
struct QuotaBook: Sendable {
  /// A quota, or why there is none.
  enum Answer: Hashable, Sendable {
    case target(Int128)
    case absent(MetricValue.Absence)
  }

  /// The rows that make a quota, each with the part that counts, or why there is none.
  enum Parts: Sendable {
    case rows([QuotaPart])
    case absent(MetricValue.Absence)
  }

  /// Days on which a rep belongs to somebody.
  private struct Membership {
    let rep: Int
    let days: Range<Day>
  }

  private let active: [Bool]
  private let terms: [QuotaTerms]
  private var ofRep: [[Quota]]
  private var ofTeam: [String: [Quota]] = [:]
  private var ofTerritory: [String: [Quota]] = [:]
  private var membersOfTeam: [String: [Membership]] = [:]
  private var membersOfManager: [String: [Membership]] = [:]
  private var withoutTeam: [Membership] = []

  /// Takes the quotas for one metric; `active` says per rep whether there is any row of the rep's, and
  /// `ramp` how much of a quota each month in the job asks for, in hundredths of a percent.
  init(of dataset: Dataset, metric: String, active: [Bool], ramp: [Int]) {
    self.active = active
    terms = dataset.reps.map { QuotaTerms(of: $0, ramp: ramp) }
    ofRep = Array(repeating: [], count: dataset.reps.count)
    for quota in dataset.quotas where quota.metric == metric {
      switch quota.owner {
      case .rep(let rep):
        if ofRep.indices.contains(rep.position) { ofRep[rep.position].append(quota) }
      case .team(let name): ofTeam[name, default: []].append(quota)
      case .territory(let name): ofTerritory[name, default: []].append(quota)
      }
    }
    for (rep, known) in dataset.reps.enumerated() where !ofRep[rep].isEmpty { enrol(rep, known) }
  }

  /// Notes where a rep belonged and when.
  private mutating func enrol(_ position: Int, _ rep: Rep) {
    let moves = rep.moves.isEmpty ? [rep.assignment(on: Day(number: 0))] : rep.moves
    for (place, move) in moves.enumerated() {
      let start = place == 0 ? Day(number: .min) : move.from
      let end = place + 1 < moves.count ? moves[place + 1].from : Day(number: .max)
      let membership = Membership(rep: position, days: start..<max(start, end))
      if let manager = move.manager { membersOfManager[manager, default: []].append(membership) }
      if let team = move.team {
        membersOfTeam[team, default: []].append(membership)
      } else {
        withoutTeam.append(membership)
      }
    }
  }

  /// The quota of a scope in a period; `countsIdle` says whether reps without any row count in those of
  /// groups.
  func quota(of scope: Scope, in period: Period, countsIdle: Bool) -> Answer {
    switch parts(of: scope, in: period, countsIdle: countsIdle) {
    case .rows(let rows): .target(rows.reduce(0) { $0 + Int128($1.part) })
    case .absent(let absence): .absent(absence)
    }
  }

  /// The rows that make the quota of a scope in a period.
  ///
  /// A team has its own rows, or else those of its reps for the days that they were in it; a manager
  /// has the reps' likewise; the total has the teams', and those of reps for the days without a team,
  /// or else the territories'; a territory has its own.
  func parts(of scope: Scope, in period: Period, countsIdle: Bool) -> Parts {
    switch scope {
    case .rep(let rep): parts(ofRep: rep.position, in: period)
    case .team(let name): parts(ofTeam: name, in: period, countsIdle)
    case .manager(let name): sum(of: membersOfManager[name] ?? [], in: period, countsIdle)
    case .total: total(in: period, countsIdle)
    case .attribute(.territory, let name?):
      QuotaBook.tiled(ofTerritory[name] ?? [], over: period)
    case .attribute(.territory, nil): .absent(.noQuota)
    case .attribute: .absent(.notForScope)
    }
  }

  private func parts(ofRep rep: Int, in period: Period) -> Parts {
    guard ofRep.indices.contains(rep) else { return .absent(.noQuota) }
    return QuotaBook.tiled(ofRep[rep], over: period, terms: terms[rep])
  }

  private func parts(ofTeam name: String, in period: Period, _ countsIdle: Bool) -> Parts {
    let own = QuotaBook.tiled(ofTeam[name] ?? [], over: period)
    guard case .absent(.noQuota) = own else { return own }
    return sum(of: membersOfTeam[name] ?? [], in: period, countsIdle)
  }

  private func total(in period: Period, _ countsIdle: Bool) -> Parts {
    let teams = Set(membersOfTeam.keys).union(ofTeam.keys).sorted()
    let ofTeams = teams.map { parts(ofTeam: $0, in: period, countsIdle) }
    let ofPeople = QuotaBook.sum(ofTeams + [sum(of: withoutTeam, in: period, countsIdle)])
    guard case .absent(.noQuota) = ofPeople else { return ofPeople }
    let territories = ofTerritory.keys.sorted()
    return QuotaBook.sum(territories.map { QuotaBook.tiled(ofTerritory[$0] ?? [], over: period) })
  }

  private func sum(of members: [Membership], in period: Period, _ countsIdle: Bool) -> Parts {
    let counted = members.filter { member in
      (countsIdle || active[member.rep]) && member.days.overlaps(period.days)
    }
    return QuotaBook.sum(
      counted.map { member in
        QuotaBook.tiled(
          ofRep[member.rep], over: period, terms: terms[member.rep], within: member.days)
      })
  }

  /// Adds up the quotas there are; those who have none add nothing, and one that is incomplete
  /// makes the sum so.
  private static func sum(_ all: [Parts]) -> Parts {
    var sum: [QuotaPart]?
    for parts in all {
      switch parts {
      case .rows(let rows): sum = (sum ?? []) + rows
      case .absent(.quotaIncomplete): return parts
      case .absent: continue
      }
    }
    return sum.map(Parts.rows) ?? .absent(.noQuota)
  }
}

extension QuotaBook {
  /// The quotas that tile a period, longest first; days outside a rep's job, or beyond those asked for,
  /// need none.
  private static func tiled(
    _ quotas: [Quota], over period: Period, terms: QuotaTerms? = nil, within: Range<Day>? = nil
  ) -> Parts {
    let inside = quotas.filter { period.start <= $0.period.start && $0.period.end <= period.end }
      .sorted { ($0.period.start, $1.period.end) < ($1.period.start, $0.period.end) }
    guard !inside.isEmpty else { return .absent(.noQuota) }
    let asked = terms.map { within.map($0.job.clamped) ?? $0.job }
    var parts: [QuotaPart] = []
    var (reached, last) = (period.start, inside[0].period)
    for quota in inside {
      let isAgain = quota.period == last && reached == last.end
      guard quota.period.start >= reached || isAgain else { continue }
      guard isFree(reached..<max(reached, quota.period.start), asked: asked) else {
        return .absent(.quotaIncomplete)
      }
      parts.append(QuotaPart(quota: quota, part: part(of: quota, terms: terms, asked: asked)))
      (reached, last) = (quota.period.end, quota.period)
    }
    let isWhole = isFree(reached..<max(reached, period.end), asked: asked)
    return isWhole ? .rows(parts) : .absent(.quotaIncomplete)
  }

  /// Whether no quota is asked for on any of the days.
  private static func isFree(_ days: Range<Day>, asked: Range<Day>?) -> Bool {
    days.isEmpty || asked.map { !$0.overlaps(days) } ?? false
  }

  /// What of a target is asked for on some days.
  ///
  /// What is asked for up to a day is rounded half up to a whole unit, and a part is the difference of
  /// two such: so the parts of days that follow each other add up to the part of all of them.
  private static func part(of quota: Quota, terms: QuotaTerms?, asked: Range<Day>?) -> Int64 {
    guard let terms, let asked else { return quota.target }
    let days = asked.clamped(to: quota.period.days)
    let whole = Int128(quota.period.days.count) * QuotaTerms.whole
    guard whole > 0 else { return 0 }
    func reached(by day: Day) -> Int128 {
      let weight = terms.weight(of: quota.period.start..<max(quota.period.start, day))
      return (Int128(quota.target) * weight * 2 + whole).flooredQuotient(by: whole * 2)
    }
    return Int64(clamping: reached(by: days.upperBound) - reached(by: days.lowerBound))
  }
}
