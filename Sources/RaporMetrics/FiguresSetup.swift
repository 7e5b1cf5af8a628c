import RaporModel

/// What the median rep did in a period.
struct MedianRep: Sendable {
  /// The median number of activities.
  let activities: Ratio
  /// The median revenue, as money.
  let revenue: Ratio
}

/// What is worked out once, before the first figure.
extension Figures {
  /// Per rep, whether any deal, part of one, or activity is the rep's.
  static func activeReps(of dataset: Dataset, credits: [Credit]) -> [Bool] {
    var active = [Bool](repeating: false, count: dataset.reps.count)
    for credit in credits { active[credit.rep] = true }
    for entry in dataset.activities.entries
    where active.indices.contains(entry.rep.position) {
      active[entry.rep.position] = true
    }
    return active
  }

  /// Per scope, whether any row is in it: of those who have moved, only rows of the days that they were.
  static func hasRows(in scopes: ScopeGrid, index: EvidenceIndex, facts: FactTable) -> [Bool] {
    scopes.scopes.indices.map { scope in
      index.hasLastingRows(scope: scope, in: scopes) || facts.knows(scope: scope)
    }
  }

  /// The quotas by the metric that they are for.
  static func quotaBooks(
    of dataset: Dataset, active: [Bool], ramp: [Int]
  ) -> [String: QuotaBook] {
    var books: [String: QuotaBook] = [:]
    for quota in dataset.quotas where books[quota.metric] == nil {
      books[quota.metric] = QuotaBook(
        of: dataset, metric: quota.metric, active: active, ramp: ramp)
    }
    return books
  }

  /// The first day that any deal was won or lost on.
  static func firstClose(of dataset: Dataset) -> Day? {
    dataset.deals.lazy.filter { $0.outcome != .open }.compactMap(\.closedOn).min()
  }

  /// The percentile of the cycles of deals closed by the as-of day, in whole days; an open deal's age
  /// is whole days too, so rounding down does not change which are strictly older.
  static func staleLimit(of dataset: Dataset, percentile: Int) -> Int? {
    var cycles = KeptValues()
    for deal in dataset.deals where deal.outcome != .open {
      guard let closedOn = deal.closedOn, closedOn <= dataset.asOf, let days = deal.cycleDays,
        days >= 0
      else { continue }
      cycles.add(Int64(days))
    }
    return cycles.percentile(percentile).map { Int(clamping: $0.numerator / $0.denominator) }
  }

  /// Per period, the medians over the reps who have rows in any period.
  static func medianReps(
    of facts: FactTable, periods: PeriodGrid, firstRep: Int, active: [Bool], currency: Currency
  ) -> [MedianRep?] {
    let reps = active.indices.filter { active[$0] }.map { firstRep + $0 }
    return periods.periods.indices.map { period in
      var activities = KeptValues()
      var revenues = KeptValues()
      for rep in reps {
        let own = facts[rep, period].facts
        activities.add(Int64(clamping: own.allActivities))
        revenues.add(Int64(clamping: own.wonValue))
      }
      guard let median = activities.percentile(50), let minor = revenues.percentile(50),
        let revenue = Ratio(
          minor.numerator, over: minor.denominator * Int128(currency.minorPerMajor))
      else { return nil }
      return MedianRep(activities: median, revenue: revenue)
    }
  }
}

extension PeriodGrid {
  /// Lays out the periods of a data set.
  convenience init(of dataset: Dataset, settings: SiteSettings) {
    let results = [
      Figures.firstClose(of: dataset), dataset.activities.entries.lazy.map(\.day).min(),
    ]
    let created = dataset.deals.lazy.compactMap(\.createdOn).min()
    let first = results.compactMap { $0 }.min()
    let tables = PeriodGrid.firstDay(ofTables: dataset)
    self.init(
      kinds: settings.periods.map(\.kind), calendar: settings.calendar,
      first: first ?? created ?? tables ?? dataset.asOf,
      earliest: [first, created, tables].compactMap { $0 }.min() ?? dataset.asOf,
      asOf: dataset.asOf)
  }

  /// The first day of any row of the tables beside deals and activities.
  private static func firstDay(ofTables dataset: Dataset) -> Day? {
    [
      dataset.leads.lazy.map(\.createdAt.day).min(), dataset.surveys.lazy.map(\.day).min(),
      dataset.trainings.lazy.map(\.day).min(), dataset.expenses.lazy.map(\.day).min(),
    ].compactMap { $0 }.min()
  }
}
