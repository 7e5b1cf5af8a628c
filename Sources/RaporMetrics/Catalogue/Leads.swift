import RaporModel

/// How many leads came in, and how many of them became deals.
enum Leads {
  static let definitions = [created, conversion]

  private static let created = MetricDefinition(
    Metric("new_leads"), group: .activity, unit: .count, direction: .higherIsBetter,
    audience: .leads,
    words: .init(
      name: "New leads",
      meaning: """
        How many leads came in, by the day they were created. A lead counts for the rep who works on \
        it, and for that rep's team of the day.
        """,
      formula: "|N|"),
    cases: { context in context.leads.map { MetricCase(.lead($0)) } },
    compute: { context in
      guard !context.figures.dataset.leads.isEmpty else { return .absent(.noLeads, n: 0) }
      return .value(Ratio(context.leads.count), n: context.leads.count)
    })

  private static let conversion = MetricDefinition(
    Metric("lead_conversion"), group: .activity, unit: .rate, direction: .higherIsBetter,
    audience: .leads, isShareOfCases: true,
    words: .init(
      name: "Lead conversion",
      meaning: """
        Of the leads that came in during the period and are old enough, the share that became a deal \
        within that age. Old enough is the number of days the site names, or else the 95th percentile \
        of the days that converted leads took; younger leads are left out and counted.
        """,
      formula: "|N converted within the age| ÷ |N at least that old|",
      rivals: [
        "Deals made from leads in the period ÷ leads created in it: it sets the leads of one time against those of another; not computed.",
        "Converted so far ÷ created, whatever the age: the latest periods always look worst; not computed.",
      ]),
    cases: conversionCases,
    compute: { context in
      guard !context.leads.isEmpty else { return .absent(.noLeads, n: 0) }
      let cases = conversionCases(context)
      guard context.figures.leadMaturityDays != nil else {
        return .absent(.noConversions, n: 0)
      }
      let counted = cases.count(where: \.isCounted)
      return .quotient(
        Ratio(cases.count { $0.part == .counted }), Ratio(counted), else: .noMatureLeads, n: counted
      ).leavingOut(cases)
    })

  @Sendable private static func conversionCases(_ context: MetricContext) -> [MetricCase] {
    guard let maturity = context.figures.leadMaturityDays else { return [] }
    let dataset = context.figures.dataset
    return context.leads.map { position in
      let lead = dataset.leads[position]
      let created = lead.createdAt.day
      let taken = dataset.conversionDay(of: lead).map { created.distance(to: $0) }
      let part: MetricCase.Part =
        if created.distance(to: dataset.asOf) < maturity {
          .leftOut(.leadTooYoung)
        } else if let taken, taken < 0 {
          .leftOut(.leadConvertedEarly)
        } else {
          taken.map { $0 <= maturity } == true ? .counted : .compared
        }
      return MetricCase(.lead(position), part)
    }
  }
}

extension MetricContext {
  /// The positions of the leads that came in, by day.
  var leads: [Int] {
    let index = figures.tables.leads
    return figures.scopeGrid.position(of: scope).map {
      index.rows(ofScope: $0, in: figures.countedDays(of: period))
    } ?? []
  }
}

extension Figures {
  /// The 95th percentile of the days that leads took to become deals, in whole days, rounded up; nil
  /// where none has.
  static func leadMaturity(of dataset: Dataset) -> Int? {
    var taken = KeptValues()
    for lead in dataset.leads {
      guard let converted = dataset.conversionDay(of: lead), lead.createdAt.day <= converted else {
        continue
      }
      taken.add(Int64(lead.createdAt.day.distance(to: converted)))
    }
    return taken.percentile(95).map {
      Int(clamping: ($0.numerator + $0.denominator - 1) / $0.denominator)
    }
  }
}
