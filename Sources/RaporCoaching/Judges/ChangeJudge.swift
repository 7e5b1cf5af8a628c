import RaporMetrics
import RaporModel

/// Holds a rep's share of cases against the same in the period before, or against another of the rep's own
/// shares: before a course, say.
///
/// The interval of the difference (Newcombe 1998) has to lie on one side of zero, and of what comparable reps
/// changed by together in the same time: where everybody sells better in a month, nobody has improved. At
/// 95 % it is worth watching, at 99.8 % clear.
struct ChangeJudge {
  private let applied: AppliedRule
  private let subject: Subject

  init(_ applied: AppliedRule, _ subject: Subject) {
    self.applied = applied
    self.subject = subject
  }

  var finding: Finding? {
    guard let metric = applied.metrics.first, let before = earlier(of: subject.rep) else {
      return nil
    }
    let now = RepFigure(share: subject.value(metric))
    guard isShareOfCases(metric), now.total > 0, before.total > 0 else { return nil }
    let fewest = applied.rule.terms.fewestCases
    let fewer = min(now.total, before.total)
    guard fewer >= fewest else {
      return .silence(
        Message(.tooFewCases, [.cases: .count(fewer), .needed: .count(fewest)]))
    }
    let peers = peersChange(of: metric)
    let change = Change(now: now, before: before, usual: peers?.difference ?? 0)
    var figures: [Slot: Figure] = [
      .value: .value(now.share, .rate), .comparison: .value(before.share, .rate),
      .count: .count(now.count), .total: .count(now.total), .rest: .count(now.total - now.count),
      .periodKind: .periodKind(subject.period.kind),
    ]
    if let peers {
      figures[.peers] = .count(peers.reps)
      figures[.lower] = .value(peers.before.share, .rate)
      figures[.upper] = .value(peers.now.share, .rate)
    }
    guard let side = change.side(.watch) else {
      return .silence(Message(.withinChange, figures))
    }
    figures[.needed] = .count(change.needed(side))
    return .note(
      Observation(
        outcome: side.outcome, certainty: change.side(.clear) == side ? .clear : .watch,
        figures: figures,
        against: Message(peers == nil ? .againstEarlier : .againstEarlierOfPeers, figures),
        change: Message(
          side == .below ? .moreCasesWouldChange : .fewerCasesWouldChange, figures),
        metric: metric))
  }

  /// Whether a metric is a share of cases, which the parts of a course's effect are where their measure is.
  private func isShareOfCases(_ metric: Metric) -> Bool {
    let figures = subject.figures
    let measured =
      metric.id == "training_effect"
      ? figures.metric(named: figures.settings.trainingMetric) : metric
    return measured.flatMap(figures.definition(of:))?.isShareOfCases == true
  }

  /// What a rep is held against; nil where there is none.
  private func earlier(of rep: RepIndex) -> RepFigure? {
    if let beside = applied.beside {
      return RepFigure(share: subject.figures.value(beside, of: .rep(rep), in: subject.period))
    }
    guard let metric = applied.metrics.first, let before = subject.periodBefore else { return nil }
    return RepFigure(share: subject.figures.value(metric, of: .rep(rep), in: before))
  }

  /// What comparable reps together had before and now.
  private struct PeersChange {
    let reps: Int
    let before: RepFigure
    let now: RepFigure
    /// By how much their share rose; at most by as much as all of it.
    var difference: Double { now.share.double - before.share.double }
  }

  /// What comparable reps changed by; nil where there are too few of them, and after a course, whose time
  /// is each rep's own.
  private func peersChange(of metric: Metric) -> PeersChange? {
    guard applied.beside == nil, let last = subject.periodBefore else { return nil }
    let peers = subject.peers.peers(of: subject.rep)
    let counts = peers.map { peer in
      [last, subject.period].map {
        RepFigure(share: subject.figures.value(metric, of: .rep(peer), in: $0))
      }
    }.filter { $0.allSatisfy { $0.total > 0 } }
    guard counts.count >= applied.rule.terms.fewestPeers else { return nil }
    let sums = [0, 1].map { place in
      RepFigure(
        counts.reduce(0) { $0 + $1[place].count }, of: counts.reduce(0) { $0 + $1[place].total })
    }
    return PeersChange(reps: counts.count, before: sums[0], now: sums[1])
  }
}

/// A share of cases now and before, and by how much it usually changed in that time.
private struct Change {
  var now: RepFigure
  let before: RepFigure
  let usual: Double

  /// On which side of no change, and of the usual one, the whole interval lies; nil where it contains one.
  func side(_ confidence: Confidence) -> Side? {
    let interval = NewcombeInterval(
      (now.count, now.total), less: (before.count, before.total), confidence)
    guard let interval else { return nil }
    if interval.lower > max(0, usual) { return .above }
    return interval.upper < min(0, usual) ? .below : nil
  }

  /// How many of the same cases would have had to end otherwise for it to be within chance.
  func needed(_ side: Side) -> Int {
    let last = side == .below ? now.total : 0
    let counts = stride(from: now.count, through: last, by: side == .below ? 1 : -1)
    let silent = counts.first { count in
      var other = self
      other.now.count = count
      return other.side(.watch) == nil
    }
    return abs((silent ?? last) - now.count)
  }
}
