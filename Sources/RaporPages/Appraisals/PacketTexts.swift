import RaporMarkup
import RaporMetrics
import RaporModel

/// What people wrote for a packet, as the packet shows it.
struct PacketTexts: Sendable {
  /// The parts of the record's text.
  var prose: [AppraisalRecord.Section: PacketPage.Prose] = [:]
  /// What was agreed in the period; nil where nothing was.
  var log: ActionsView?
  /// The actions that the rep's pages may show.
  var actions: [Action] = []
}

extension ContentDigest {
  /// Takes in what people wrote for a packet, whatever else its record says, and what others' came to.
  mutating func add(_ texts: PacketTexts, of appraisal: Appraisal, _ rep: RepIndex) {
    add(PageTexts(commentaries: [], actions: texts.actions, agreed: texts.log))
    for section in AppraisalRecord.Section.allCases {
      add(texts.prose[section]?.language ?? "")
      add(texts.prose[section]?.body.bytes ?? [])
    }
    if let record = appraisal.record(of: rep) { add(record) }
    add(appraisal.digestOfScores)
    if let earlier = appraisal.earlier { add(earlier.digestOfScores) }
  }

  private mutating func add(_ record: AppraisalRecord) {
    for text in [record.madeBy, record.approvedBy] { add(text ?? "") }
    add(record.commentary.date)
    for goal in record.goals {
      for text in [goal.words, goal.measure, goal.status.rawValue, goal.result ?? ""] { add(text) }
      add(goal.due)
    }
    for (id, rated) in record.ratings.sorted(by: { $0.key < $1.key }) {
      add(id)
      add(rated.rating)
      add(rated.reason ?? "")
    }
  }

  /// Takes in what an appraisal comes to.
  mutating func add(_ score: AppraisalScore) {
    add(score.final?.decimal() ?? "")
    for kpi in score.results.scores {
      add(kpi.value.value?.decimal() ?? "")
      add(kpi.score?.decimal() ?? "")
    }
  }
}
