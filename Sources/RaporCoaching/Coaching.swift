package import RaporMetrics
package import RaporModel

/// All notes of a site: what the rules say about every rep in every published period.
///
/// Made once per build; what is shared by all reps of a period is worked out once per period.
package struct Coaching: Sendable {
  let figures: Figures
  private let notes: [Period: [RepNotes]]
  private let peers: [Period: PeriodPeers]
  private let lateWinShare: Double

  /// Lets the settings' rules look at every rep in every published period, which `workers` do together.
  package init(for figures: Figures, workers: Workers = .single) {
    let rules = figures.settings.coachingRules.enumerated().map { place, rule in
      AppliedRule(rule, at: place, in: figures)
    }
    let inHistory = Set(rules.flatMap(\.inHistory)).sorted()
    let reps = figures.dataset.reps.indices.map { RepIndex($0) }
    let histories = workers.map(reps.count) {
      RepHistory(of: reps[$0], metrics: inHistory, figures: figures)
    }
    let published = figures.publishedPeriods
    // A note is new or goes on by what was said the period before, which itself looks one period back.
    let judged = Coaching.withPeriodsBefore(published, in: figures)
    let compared = Coaching.withPeriodsBefore(judged, in: figures)
    let ofPeriods = workers.map(compared.count) {
      PeriodPeers(in: compared[$0], of: histories, rules: rules, figures: figures)
    }
    let peers = Dictionary(zip(compared, ofPeriods), uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      zip(inHistory, inHistory.indices), uniquingKeysWith: { first, _ in first })
    let lateWinShare = figures.lateWinShare
    let said = workers.map(judged.count) { place -> [RepNotes] in
      let period = judged[place]
      let before = figures.settings.calendar.before(period).flatMap { peers[$0] }
      guard let ofPeriod = peers[period] else { return [] }
      return workers.map(reps.count) { place in
        Coaching.notes(
          in: Subject(
            rep: reps[place], period: period, figures: figures, history: histories[place],
            places: places, peers: ofPeriod, peersBefore: before, lateWinShare: lateWinShare),
          by: rules)
      }
    }
    let all = Dictionary(zip(judged, said), uniquingKeysWith: { first, _ in first })
    self.figures = figures
    self.lateWinShare = lateWinShare
    self.peers = peers
    notes = Dictionary(
      published.map { period in
        let before = figures.settings.calendar.before(period).flatMap { all[$0] }
        return (period, Coaching.following(all[period] ?? [], before))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Periods with those before them that have figures.
  private static func withPeriodsBefore(_ periods: [Period], in figures: Figures) -> [Period] {
    let known = Set(figures.periods)
    let before = periods.compactMap(figures.settings.calendar.before).filter(known.contains)
    return Set(periods).union(before).sorted()
  }

  /// The notes of each rep with what became of them since the period before.
  private static func following(_ notes: [RepNotes], _ before: [RepNotes]?) -> [RepNotes] {
    guard let before else { return notes }
    return zip(notes, before).map { $0.following($1) }
  }

  /// Who is comparable with a rep in a published period: the others of the same role, alike in their first year
  /// or beyond it.
  package func peers(of rep: RepIndex, in period: Period) -> [RepIndex] {
    peers[period]?.peers(of: rep) ?? []
  }

  /// The notes about a rep in a period; none for a period that is not published.
  package func notes(of rep: RepIndex, in period: Period) -> RepNotes {
    guard let ofPeriod = notes[period], ofPeriod.indices.contains(rep.position) else {
      return .none
    }
    return ofPeriod[rep.position]
  }

  /// The reps about whom something inferred is to be said in a period, for the team's page.
  ///
  /// Counted facts, such as stale deals that everybody has, make no exception. Those with a clear
  /// note come first, then by the largest effect, then in the order of the data.
  package func exceptions(in period: Period) -> [Exception] {
    let found = (notes[period] ?? []).enumerated().compactMap { position, notes in
      Exception(rep: RepIndex(position), notes: notes.all.filter { $0.certainty != .fact })
    }
    return found.sorted { $0.order < $1.order }
  }

  /// A rep about whom there is something inferred to say, and what.
  package struct Exception: Hashable, Sendable {
    /// Who.
    package let rep: RepIndex
    /// The clear and watched notes, in the order of the rep's page.
    package let notes: [Note]

    /// Makes an exception; nil without a note.
    init?(rep: RepIndex, notes: [Note]) {
      guard !notes.isEmpty else { return nil }
      self.rep = rep
      self.notes = notes
    }

    /// Whether any of the notes is clear.
    package var isClear: Bool { notes.contains { $0.certainty == .clear } }

    fileprivate var order: (Int, Int64, Int) {
      let effect = notes.compactMap(\.effect).max() ?? 0
      return (isClear ? 0 : 1, -max(0, effect), rep.position)
    }
  }

  private static func notes(in subject: Subject, by rules: [AppliedRule]) -> RepNotes {
    var notes: [Note] = []
    var silences: [Silence] = []
    for applied in rules {
      switch applied.finding(in: subject) {
      case .note(let seen):
        guard let saying = applied.rule.outcomes[seen.outcome] else { continue }
        notes.append(Note(seen, by: applied.rule, saying, about: subject))
      case .silence(let reason):
        silences.append(
          Silence(
            rule: applied.rule.id, rep: subject.rep, period: subject.period,
            metric: applied.metrics.first ?? Metric(applied.rule.metric), reason: reason))
      case nil: continue
      }
    }
    return RepNotes(notes, silences: silences)
  }
}

// MARK: For knowing what changed

extension Coaching {
  /// Takes in what a team's page about a period says of reps beside each other.
  package func addPeers(in period: Period, to digest: inout ContentDigest) {
    digest.add(lateWinShare.bitPattern)
    for period in [period, figures.settings.calendar.before(period)].compactMap({ $0 }) {
      peers[period]?.add(to: &digest)
    }
  }

  /// Takes in what the charts of a period take from all reps.
  package func addRates(in period: Period, to digest: inout ContentDigest) {
    for own in peers[period]?.results ?? [] {
      digest.add(own.won)
      digest.add(own.closed)
    }
  }

  /// Takes in what is said about a rep in a period.
  package func addNotes(of rep: RepIndex, in period: Period, to digest: inout ContentDigest) {
    notes(of: rep, in: period).add(to: &digest, of: figures.dataset)
  }
}

// MARK: For charts

extension Coaching {
  /// The win rates of reps in a published period and the funnel around their common rate; nil where
  /// none of them closed a deal.
  ///
  /// The rules hold each rep against the peers' rate without the rep, in the same set of peers: a
  /// point near a limit may so lie on the other side of this chart's.
  package func winRateFunnel(of reps: [RepIndex], in period: Period) -> WinRateFunnel? {
    let results = peers[period]?.results ?? []
    let points = reps.compactMap { rep -> WinRateFunnel.Point? in
      guard results.indices.contains(rep.position), results[rep.position].closed > 0 else {
        return nil
      }
      let own = results[rep.position]
      return WinRateFunnel.Point(rep: rep, won: own.won, closed: own.closed)
    }
    return WinRateFunnel(points)
  }

  /// How a metric of a rep's peers is spread in a period, without names; nil under five peers.
  package func distribution(
    of metric: Metric, around rep: RepIndex, in period: Period
  ) -> PeerDistribution? {
    let others = peers[period]?.peers(of: rep) ?? []
    return PeerDistribution(
      own: figures.value(metric, of: .rep(rep), in: period).value,
      others: others.compactMap { figures.value(metric, of: .rep($0), in: period).value })
  }
}

extension Note {
  fileprivate init(
    _ seen: Observation, by rule: CoachingRule, _ saying: CoachingRule.Saying,
    about subject: Subject
  ) {
    self.init(
      rule: rule.id, rep: subject.rep, period: subject.period, outcome: seen.outcome,
      isRun: seen.isRun, kind: saying.kind, certainty: seen.certainty, metric: seen.metric,
      figures: rule.comparison.slots.map { slot in
        // A sentence may name what this note has not; a dash stands there.
        Message.Entry(slot: slot, figure: seen.figures[slot] ?? .text("–"))
      },
      against: seen.against, change: seen.change,
      deals: seen.deals ?? subject.deals(saying.look, of: seen.metric), caseChoice: seen.caseChoice,
      effect: seen.effect,
      repID: subject.figures.dataset[subject.rep]?.id ?? RepID(rawValue: ""))
  }
}
