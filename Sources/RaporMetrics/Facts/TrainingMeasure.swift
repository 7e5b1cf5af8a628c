import RaporModel

/// What courses are judged by: a figure whose two parts add up over reps and days.
///
/// Counts and sums are taken per person and selling day, so that windows with holidays and groups of any
/// size can be compared.
enum TrainingMeasure: Hashable, Sendable {
  case winRate
  case winRateByValue
  case averageDeal
  case revenue
  case dealsWon
  /// Of the type of that name; of all types where it is nil.
  case activities(type: String?)

  /// The measure that settings name, `id` or `id:variant`; nil where it cannot be taken of courses.
  init?(named name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("win_rate", nil): self = .winRate
    case ("win_rate_value", nil): self = .winRateByValue
    case ("average_deal", nil): self = .averageDeal
    case ("revenue", nil): self = .revenue
    case ("deals_won", nil): self = .dealsWon
    case ("activities", nil): self = .activities(type: nil)
    case ("activities", let variant?):
      guard !["per_day", "per_week", "held_rate"].contains(variant) else { return nil }
      self = .activities(type: Activities.type(ofVariant: variant))
    default: return nil
    }
  }

  /// What it is measured in.
  var unit: Metric.Unit {
    switch self {
    case .winRate, .winRateByValue: .rate
    case .averageDeal, .revenue: .money
    case .dealsWon, .activities: .count
    }
  }

  /// Whether it is taken per person and selling day.
  var isPerDay: Bool {
    switch self {
    case .revenue, .dealsWon, .activities: true
    case .winRate, .winRateByValue, .averageDeal: false
    }
  }

  /// The first day that the data has anything of it; nil where it has nothing.
  func firstDay(in dataset: Dataset) -> Day? {
    if case .activities = self { return dataset.activities.entries.lazy.map(\.day).min() }
    return Figures.firstClose(of: dataset)
  }

  /// What each day added to each rep.
  func sums(of dataset: Dataset, credits: [Credit]) -> DailySums {
    let ofDeals = credits.compactMap { credit -> DailySums.Entry? in
      let deal = dataset.deals[credit.deal]
      guard let day = deal.closedOn, let sums = sums(of: credit.outline, outcome: deal.outcome)
      else { return nil }
      return DailySums.Entry(key: credit.rep, day: day, sums: sums)
    }
    return DailySums(keys: dataset.reps.count, activityEntries(of: dataset) + ofDeals)
  }

  private func activityEntries(of dataset: Dataset) -> [DailySums.Entry] {
    guard case .activities(let type) = self else { return [] }
    let asked = type.map { dataset.activities.types.firstIndex(of: $0) ?? -1 }
    return dataset.activities.entries.compactMap { entry in
      guard asked == nil || entry.type == asked else { return nil }
      return DailySums.Entry(
        key: entry.rep.position, day: entry.day, sums: PartSums(upper: Int128(entry.count)))
    }
  }

  /// What a closed deal, or an owner's part of it, adds; nil where it adds nothing. A deal counts for
  /// its owner alone, its value for each by their part.
  private func sums(of deal: DealOutline, outcome: Stage.Outcome) -> PartSums? {
    let amount = deal.amount.map { Int128($0) }
    let whole = deal.isShared ? nil : deal.wholeAmount.map { Int128($0) }
    switch (self, outcome) {
    case (_, .open), (.activities, _): return nil
    case (.winRate, .won): return deal.isShared ? nil : PartSums(upper: 1, lower: 1)
    case (.winRate, .lost): return deal.isShared ? nil : PartSums(lower: 1)
    case (.winRateByValue, .won): return amount.map { PartSums(upper: $0, lower: $0) }
    case (.winRateByValue, .lost): return amount.map { PartSums(lower: $0) }
    case (.averageDeal, .won): return whole.map { PartSums(upper: $0, lower: 1) }
    case (.revenue, .won): return amount.map { PartSums(upper: $0) }
    case (.dealsWon, .won): return deal.isShared ? nil : PartSums(upper: 1)
    case (.averageDeal, .lost), (.revenue, .lost), (.dealsWon, .lost): return nil
    }
  }
}
