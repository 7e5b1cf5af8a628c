import RaporModel

extension SampleTeam {
  /// The activities up to a day, and the meetings, demos and some calls planned after it.
  static func activitiesFile(_ history: SampleHistory, asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: [
        "activity_id", "rep_id", "type", "occurred_at", "deal_id", "lead_id", "outcome",
        "duration_minutes",
      ], lineEnd: .lineFeed)
    let end = day.advanced(by: day.distance(to: SampleCalendar.planned) > 17 ? 17 : 30)
    for (position, activity) in history.activities.enumerated() where activity.day <= end {
      let isPlanned = activity.day > day
      guard !isPlanned || canBePlanned(activity, at: position, history, asOf: day) else { continue }
      csv.row([
        "A\(position + 1)", reps[activity.rep].id, activity.type,
        text(Moment(activity.day, minute: activity.minute)),
        activity.deal.map(SampleHistory.id(ofDeal:)) ?? "",
        activity.lead.map(SampleHistory.id(ofLead:)) ?? "",
        isPlanned ? "planned" : activity.outcome,
        activity.duration.map { $0 > 0 && !isPlanned ? "\($0)" : "" } ?? "",
      ])
    }
    return csv.bytes
  }

  /// Whether an activity of the days to come is in the diary on a day: it is about a deal of then.
  private static func canBePlanned(
    _ activity: SampleActivity, at position: Int, _ history: SampleHistory, asOf day: Day
  ) -> Bool {
    guard let deal = activity.deal, history.deals[deal].created <= day else { return false }
    return ["Meeting", "Demo"].contains(activity.type)
      || activity.type == "Call" && position % 4 == 0
  }

  /// The entries of deals into stages, up to a day.
  static func stageChangesFile(_ history: SampleHistory, asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(columns: ["deal_id", "stage", "entered_at"], lineEnd: .lineFeed)
    for (position, changes) in history.changes.enumerated()
    where changes.isTraced && history.deals[position].created <= day {
      for entry in changes.entries where changes.isKnown(entry, on: day) {
        csv.row([
          SampleHistory.id(ofDeal: position), entry.stage.rawValue, "\(entry.day)",
        ])
      }
    }
    return csv.bytes
  }

  /// The leads up to a day; the territory of some was not noted.
  static func leadsFile(_ history: SampleHistory, asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: [
        "lead_id", "rep_id", "created_at", "source", "segment", "territory", "first_response_at",
        "converted_on", "deal_id",
      ], lineEnd: .lineFeed)
    for (position, lead) in history.leads.enumerated() where lead.created.day <= day {
      let deal = lead.deal.flatMap { history.deals[$0].created <= day ? $0 : nil }
      let answered = lead.answered.flatMap { $0.day <= day ? $0 : nil }
      csv.row([
        SampleHistory.id(ofLead: position), lead.rep.map { reps[$0].id } ?? "",
        text(lead.created), lead.source, lead.segment,
        position % 41 == 7 ? "" : lead.territory, answered.map(text) ?? "",
        deal.map { "\(history.deals[$0].created)" } ?? "",
        deal.map(SampleHistory.id(ofDeal:)) ?? "",
      ])
    }
    return csv.bytes
  }
}
