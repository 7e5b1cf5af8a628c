import RaporModel

extension Figures {
  /// How many activities were held (the upper part) and missed (the lower part).
  func activityOutcomes(of scope: Scope, in period: Period) -> PartSums {
    guard let row = scopeGrid.position(of: scope) else { return PartSums() }
    return people.heldActivities.sums(of: row, in: countedDays(of: period))
  }

  /// Adds up, by scope and day, the activities whose outcome says that they took place or did not.
  static func heldActivities(
    of dataset: Dataset, settings: SiteSettings, in grid: ScopeGrid
  ) -> DailySums {
    let parts = dataset.activities.outcomes.map { outcome -> Bool? in
      if settings.heldOutcomes.contains(outcome) { return true }
      return settings.missedOutcomes.contains(outcome) ? false : nil
    }
    var entries: [DailySums.Entry] = []
    for entry in dataset.activities.entries {
      guard let outcome = entry.outcome, parts.indices.contains(outcome),
        let isHeld = parts[outcome]
      else { continue }
      let count = Int128(entry.count)
      let sums = PartSums(upper: isHeld ? count : 0, lower: isHeld ? 0 : count)
      for scope in grid.scopes(ofRep: entry.rep, in: dataset, on: entry.day) {
        entries.append(DailySums.Entry(key: scope, day: entry.day, sums: sums))
      }
    }
    return DailySums(keys: grid.scopes.count, entries)
  }
}
