import RaporMetrics
import RaporModel

/// Holds a rep's share of cases against the same in the period before, or against another of the rep's own
/// shares: before a course, say.
///
/// The interval of the difference (Newcombe 1998) has to lie on one side of zero, and of what comparable reps
/// changed by together in the same time: where everybody sells better in a month, nobody has improved. At
/// 95 % it is worth watching, at 99.8 % clear.
struct ChangeJudge {
  let applied: AppliedRule
  let subject: Subject

  var finding: Finding? {
    guard let metric = applied.metrics.first, let before = earlier else {
      return nil
    }
    let now = RepFigure(share: subject.value(metric))
    guard isShareOfCases(metric), applied.beside.map(isShareOfCases) ?? true, now.total > 0,
      before.total > 0
    else { return nil }
    if let reason = applied.rule.terms.tooFew(cases: min(now.total, before.total)) {
      return .silence(reason)
    }
    let peers = peersChange
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
    figures[.needed] = .count(
      now.needed(side) {
        Change(now: $0, before: before, usual: change.usual).side(.watch) == nil
      })
    return .note(
      Observation(
        outcome: side.outcome, certainty: change.side(.clear) == side ? .clear : .watch,
        figures: figures,
        against: Message(peers == nil ? .againstEarlier : .againstEarlierOfPeers, figures),
        change: Message(
          side == .below ? .moreCasesWouldChange : .fewerCasesWouldChange, figures),
        metric: metric, caseChoice: applied.beside == nil ? .upperPart : nil))
  }

  /// Whether a metric is a share of cases, which the parts of a course's effect are where their measure is.
  private func isShareOfCases(_ metric: Metric) -> Bool {
    let figures = subject.figures
    let measured =
      metric.id == "training_effect"
      ? figures.metric(named: figures.settings.trainingMetric) : metric
    return measured.flatMap(figures.definition(of:))?.isShareOfCases == true
  }

  /// What it is held against; nil where there is none.
  private var earlier: RepFigure? {
    if let beside = applied.beside { return RepFigure(share: subject.value(beside)) }
    guard let metric = applied.metrics.first, let before = subject.periodBefore else { return nil }
    return RepFigure(
      share: subject.figures.value(metric, of: .rep(subject.rep), in: before))
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
  private var peersChange: PeersChange? {
    guard applied.beside == nil,
      let now = subject.peers.board(ofRule: applied.place)?.place(of: subject.rep, metric: 0),
      let before = subject.peersBefore?.board(ofRule: applied.place)?
        .place(of: subject.rep, metric: 0)
    else { return nil }
    let reps = min(now.group.withCases, before.group.withCases) - 1
    guard reps >= applied.rule.terms.fewestPeers else { return nil }
    return PeersChange(
      reps: reps, before: before.group.others(than: before.own),
      now: now.group.others(than: now.own))
  }
}

/// A share of cases now and before, and by how much it usually changed in that time.
private struct Change {
  let now: RepFigure
  let before: RepFigure
  let usual: Double

  /// On which side of no change, and of the usual one, the whole interval lies; nil where it contains one.
  func side(_ confidence: Confidence) -> Side? {
    let interval = NewcombeInterval(
      (now.count, now.total), less: (before.count, before.total), confidence)
    guard let interval else { return nil }
    if interval.side(of: max(0, usual)) == .above { return .above }
    return interval.side(of: min(0, usual)) == .below ? .below : nil
  }
}
