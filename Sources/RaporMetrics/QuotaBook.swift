import RaporModel

/// The quotas of a data set, put together for any scope and period.
struct QuotaBook: Sendable {
  /// A quota, or why there is none.
  enum Answer: Hashable, Sendable {
    case target(Int128)
    case absent(MetricValue.Absence)
  }

  private let reps: [Rep]
  private let counted: [Bool]
  private var ofRep: [[Quota]]
  private var ofTeam: [String: [Quota]] = [:]

  /// Takes the quotas for one metric; `counted` says per rep whether its quota counts in those of
  /// teams, managers and the total.
  init(of dataset: Dataset, metric: String, counted: [Bool]) {
    reps = dataset.reps
    self.counted = counted
    ofRep = Array(repeating: [], count: dataset.reps.count)
    for quota in dataset.quotas where quota.metric == metric {
      switch quota.owner {
      case .rep(let rep):
        if ofRep.indices.contains(rep.position) { ofRep[rep.position].append(quota) }
      case .team(let name): ofTeam[name, default: []].append(quota)
      case .territory: continue
      }
    }
  }

  /// Whether there is no quota at all.
  var isEmpty: Bool { ofTeam.isEmpty && ofRep.allSatisfy(\.isEmpty) }

  /// The quota of a scope in a period.
  ///
  /// A team has its own rows, or else the sum of its reps'; a manager has the sum of the reps'; the
  /// total has the teams', and those of reps without a team.
  func quota(of scope: Scope, in period: Period) -> Answer {
    switch scope {
    case .rep(let rep): quota(of: rep, in: period)
    case .team(let name): quota(ofTeam: name, in: period)
    case .manager(let name): sum(of: reps.indices.filter { reps[$0].manager == name }, in: period)
    case .total: total(in: period)
    case .attribute: .absent(.notForScope)
    }
  }

  private func quota(of rep: RepIndex, in period: Period) -> Answer {
    guard reps.indices.contains(rep.position) else { return .absent(.noQuota) }
    let rep = rep.position
    let employed = QuotaBook.daysInJob(of: reps[rep])
    return QuotaBook.tiled(ofRep[rep], over: period, employed: employed)
  }

  private func quota(ofTeam name: String, in period: Period) -> Answer {
    let own = QuotaBook.tiled(ofTeam[name] ?? [], over: period, employed: nil)
    guard own == .absent(.noQuota) else { return own }
    return sum(of: reps.indices.filter { reps[$0].team == name }, in: period)
  }

  private func total(in period: Period) -> Answer {
    let teams = Set(reps.compactMap(\.team)).union(ofTeam.keys)
    let answers = teams.map { quota(ofTeam: $0, in: period) }
    let alone = sum(of: reps.indices.filter { reps[$0].team == nil }, in: period)
    return QuotaBook.sum(answers + [alone])
  }

  private func sum(of positions: [Int], in period: Period) -> Answer {
    let answers = positions.filter { counted[$0] }.map { quota(of: RepIndex($0), in: period) }
    return QuotaBook.sum(answers)
  }

  /// Adds up the quotas there are; those who have none add nothing, and one that is incomplete
  /// makes the sum so.
  private static func sum(_ answers: [Answer]) -> Answer {
    var sum: Int128?
    for answer in answers {
      switch answer {
      case .target(let target): sum = (sum ?? 0) + target
      case .absent(.quotaIncomplete): return answer
      case .absent: continue
      }
    }
    return sum.map(Answer.target) ?? .absent(.noQuota)
  }
}

extension QuotaBook {
  /// The sum of the quotas that tile a period, longest first; days outside the job need none.
  private static func tiled(
    _ quotas: [Quota], over period: Period, employed: Range<Day>?
  ) -> Answer {
    let inside = quotas.filter { period.start <= $0.period.start && $0.period.end <= period.end }
      .sorted { ($0.period.start, $1.period.end) < ($1.period.start, $0.period.end) }
    guard !inside.isEmpty else { return .absent(.noQuota) }
    var sum: Int128 = 0
    var (reached, last) = (period.start, inside[0].period)
    for quota in inside {
      let isAgain = quota.period == last && reached == last.end
      guard quota.period.start >= reached || isAgain else { continue }
      guard isFree(reached..<max(reached, quota.period.start), employed: employed) else {
        return .absent(.quotaIncomplete)
      }
      sum += Int128(prorated(quota, employed: employed))
      (reached, last) = (quota.period.end, quota.period)
    }
    let isWhole = isFree(reached..<max(reached, period.end), employed: employed)
    return isWhole ? .target(sum) : .absent(.quotaIncomplete)
  }

  /// Whether none of the days is in the job.
  private static func isFree(_ days: Range<Day>, employed: Range<Day>?) -> Bool {
    days.isEmpty || employed.map { !$0.overlaps(days) } ?? false
  }

  /// The target in proportion to the days in the job, rounded half up to a whole unit.
  private static func prorated(_ quota: Quota, employed: Range<Day>?) -> Int64 {
    let days = quota.period.days
    guard let employed, !days.isEmpty else { return quota.target }
    let inJob = days.clamped(to: employed)
    let (part, whole) = (Int128(inJob.count), Int128(days.count))
    let scaled = Int128(quota.target) * part * 2 + whole
    return part == whole ? quota.target : Int64(clamping: scaled / (whole * 2))
  }

  /// The days from a rep's first to the last in the job; without bounds where none is known.
  private static func daysInJob(of rep: Rep) -> Range<Day> {
    let start = rep.startedOn ?? Day(number: .min)
    let end = rep.endedOn?.advanced(by: 1) ?? Day(number: .max)
    return start..<max(start, end)
  }
}
