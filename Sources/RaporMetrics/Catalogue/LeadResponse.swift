import RaporModel

/// How long leads wait for their first answer, in hours of business.
enum LeadResponse {
  static let definitions = [median, within]

  private static let median = MetricDefinition(
    Metric("lead_response"), group: .activity, unit: .hours, direction: .lowerIsBetter,
    audience: .leads,
    words: .init(
      name: "Lead response time",
      meaning: """
        How long the leads that came in during the period waited for their first answer: the median, \
        in the site's hours of business on selling days. Leads not answered yet have no time and are \
        left out and counted, so read it with the share answered in time.
        """,
      formula: "median of first answer − created, in hours of business, of N",
      rivals: [
        "By the clock, nights and weekends included: it blames whoever gets leads on a Friday evening; not computed.",
        "The mean: a single forgotten lead moves it; not computed.",
      ]),
    cases: medianCases,
    compute: { context in
      let cases = medianCases(context)
      if let absence = absence(context) { return .absent(absence, n: 0) }
      let minutes = context.leads.reduce(into: KeptValues()) { kept, lead in
        if case .minutes(let minutes) = wait(of: lead, context) { kept.add(Int64(minutes)) }
      }
      let value = minutes.percentile(50).flatMap { $0.divided(by: Ratio(60)) }
      let outcome = value.map { MetricOutcome.value($0, n: minutes.count) }
      return (outcome ?? .absent(.noResponses, n: 0)).leavingOut(cases)
    })

  private static let within = MetricDefinition(
    Metric("lead_response", variant: "within"), group: .activity, unit: .rate,
    direction: .higherIsBetter, audience: .leads, isShareOfCases: true,
    words: .init(
      name: "Leads answered in time",
      meaning: """
        The share of the period's leads whose first answer came within the site's service level, 60 \
        minutes of business unless it says otherwise. A lead without an answer counts as not in time; \
        one so recent that its time is not up is left out and counted.
        """,
      formula: "|N answered within the service level| ÷ |N whose time is up|"),
    cases: withinCases,
    compute: { context in
      if let absence = absence(context) { return .absent(absence, n: 0) }
      let cases = withinCases(context)
      let counted = cases.count(where: \.isCounted)
      return .quotient(
        Ratio(cases.count { $0.part == .counted }), Ratio(counted), else: .noMatureLeads, n: counted
      ).leavingOut(cases)
    })

  private static func absence(_ context: MetricContext) -> MetricValue.Absence? {
    if context.leads.isEmpty { return .noLeads }
    return context.figures.tables.hasLeadResponses ? nil : .noResponses
  }

  @Sendable private static func medianCases(_ context: MetricContext) -> [MetricCase] {
    guard context.figures.tables.hasLeadResponses else { return [] }
    return context.leads.map { position in
      switch wait(of: position, context) {
      case .minutes(let minutes):
        MetricCase(.lead(position), value: Ratio(Int128(minutes), over: 60))
      case .open: MetricCase(.lead(position), .leftOut(.leadWithoutResponse))
      case .unknown(let reason): MetricCase(.lead(position), .leftOut(reason))
      }
    }
  }

  @Sendable private static func withinCases(_ context: MetricContext) -> [MetricCase] {
    guard context.figures.tables.hasLeadResponses else { return [] }
    let limit = context.figures.settings.leadServiceMinutes
    return context.leads.map { position in
      if !isTimeUp(of: position, limit: limit, context) {
        return MetricCase(.lead(position), .leftOut(.leadTooRecent))
      }
      switch wait(of: position, context) {
      case .minutes(let minutes):
        return MetricCase(.lead(position), minutes <= limit ? .counted : .compared)
      case .open: return MetricCase(.lead(position), .compared)
      case .unknown(let reason): return MetricCase(.lead(position), .leftOut(reason))
      }
    }
  }

  /// How long a lead waited for its first answer.
  private enum Wait {
    case minutes(Int)
    case open
    case unknown(CaseExclusion)
  }

  private static func wait(of position: Int, _ context: MetricContext) -> Wait {
    let (dataset, settings) = (context.figures.dataset, context.figures.settings)
    let lead = dataset.leads[position]
    guard let answered = lead.firstResponseAt, answered.day <= dataset.asOf else { return .open }
    guard lead.hasTime else { return .unknown(.leadWithoutTime) }
    guard answered >= lead.createdAt else { return .unknown(.leadAnsweredEarly) }
    return .minutes(
      settings.sellingDays.minutes(
        from: lead.createdAt, to: answered, within: settings.businessHours))
  }

  /// Whether the time in which a lead is to be answered has passed by the end of the as-of day.
  private static func isTimeUp(of position: Int, limit: Int, _ context: MetricContext) -> Bool {
    let settings = context.figures.settings
    let end = Moment(context.figures.dataset.asOf.advanced(by: 1))
    let created = context.figures.dataset.leads[position].createdAt
    return settings.sellingDays.minutes(from: created, to: end, within: settings.businessHours)
      >= limit
  }
}
