import RaporMetrics
import RaporModel

/// What became of a note since the period before.
package enum NoteCourse: String, Hashable, Sendable, CaseIterable {
  /// It was not there.
  case new
  /// It was there, and is as it was.
  case continuing
  /// It was there, and is less sure now, or of fewer cases.
  case better
  /// It was there, and is surer now, or of more cases.
  case worse
}

extension Note {
  /// Whether another note says the same of the same thing, in whatever period.
  func isSame(as other: Note) -> Bool {
    rule == other.rule && outcome == other.outcome && metric == other.metric
      && self[.variant] == other[.variant]
  }

  /// What became of a note that was there in the period before. Only a concern gets better or worse: a
  /// strength or a piece of information goes on.
  func course(since before: Note) -> NoteCourse {
    guard kind == .concern else { return .continuing }
    switch (before.certainty, certainty) {
    case (.clear, .watch): return .better
    case (.watch, .clear): return .worse
    case (.fact, .fact):
      guard let (then, now) = before.cases.flatMap({ then in cases.map { (then, $0) } }) else {
        return .continuing
      }
      return now < then ? .better : now > then ? .worse : .continuing
    default: return .continuing
    }
  }

  /// How many cases it counts; nil where it counts none.
  private var cases: Int? {
    guard case .value(let count, .count)? = self[.count] else { return nil }
    return Int(clamping: count.scaled(digits: 0))
  }
}

extension RepNotes {
  /// The same with what became of each note since the period before, and the concerns that have gone.
  func following(_ before: RepNotes) -> RepNotes {
    let marked = { (note: Note) -> Note in
      var marked = note
      let same = before.all.first { note.isSame(as: $0) }
      marked.course = same.map(note.course(since:)) ?? (before.judged(note.rule) ? .new : nil)
      return marked
    }
    return RepNotes(
      shown: shown.map(marked), focus: focus.map(marked), alsoSeen: alsoSeen.map(marked),
      silences: silences,
      resolved: before.all.filter { $0.kind == .concern && hasGone($0) })
  }

  /// Whether a rule looked at the rep at all: what is known of the latest period only was not seen before it.
  private func judged(_ rule: RuleID) -> Bool {
    all.contains { $0.rule == rule } || silences.contains { $0.rule == rule }
  }

  /// Whether a rule that spoke before could judge again, and finds nothing of the kind. Too few cases are no
  /// end of anything, and a missed quota is followed by another quota.
  private func hasGone(_ note: Note) -> Bool {
    guard note.outcome != .missed, !all.contains(where: { $0.isSame(as: note) }) else {
      return false
    }
    let reason = silences.first { $0.rule == note.rule }?.reason.id
    return reason.map(\.isJudgement) ?? all.contains { $0.rule == note.rule }
  }
}

extension MessageID {
  /// Whether a rule is silent because it looked and found nothing.
  var isJudgement: Bool {
    switch self {
    case .withinPeers, .withinOwnTrend, .withinChange, .needIsMet, .noneListed, .noLargePart,
      .bothSides, .notTogether:
      true
    default: false
    }
  }
}
