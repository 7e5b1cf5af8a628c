import RaporModel

/// Puts the facts of deals and of activities together, by rep, period and column.
struct FactAssembly {
  /// By the places that reps were met in.
  let ofDeals: FactGrid
  let ofActivities: FactGrid
  /// The types of activities, and for each sum of activities after the days the place of its type.
  let types: (sorted: [String], ofSums: [Int])

  /// The facts of reps in their order, which `workers` put together; `moved` has the place there of each rep
  /// that was met.
  func sheet(
    of reps: (reps: [Rep], moved: [RepIndex]), in currency: Currency, workers: Workers
  ) -> FactSheet {
    let periods = Set(ofDeals.periods + ofActivities.periods).sorted()
    let places = Array(zip(ofDeals.places(of: periods), ofActivities.places(of: periods)))
    var met = [Int?](repeating: nil, count: reps.reps.count)
    for (place, rep) in reps.moved.enumerated() { met[rep.position] = place }
    let values = workers.map(reps.reps.count) { [met] in
      self.values(ofRepMetAt: met[$0], in: places)
    }
    return FactSheet(
      reps: reps.reps.map(\.id), periods: periods, types: types.sorted, currency: currency,
      values: values)
  }

  /// By period and column; zeros for a rep that was not met.
  private func values(ofRepMetAt place: Int?, in periods: [(deals: Int?, activities: Int?)])
    -> [Int64]
  {
    let width = FactSheet.Column.allCases.count + types.sorted.count
    var values = [Int64](repeating: 0, count: periods.count * width)
    guard let place else { return values }
    let (ofDeals, ofActivities) = (self.ofDeals, self.ofActivities)
    let (sums, counts) = (ofDeals.values.span, ofActivities.values.span)
    for (number, period) in periods.enumerated() {
      if let deals = period.deals {
        enterDeals(
          sums.extracting(ofDeals.placesOfColumns(place, deals)), &values, at: number * width)
      }
      if let activities = period.activities {
        enterActivities(
          counts.extracting(ofActivities.placesOfColumns(place, activities)), &values,
          at: number * width)
      }
    }
    return values
  }

  private func enterDeals(_ sums: Span<Int64>, _ values: inout [Int64], at row: Int) {
    for column in sums.indices { values[row + column] = sums[column] }
  }

  private func enterActivities(_ columns: Span<Int64>, _ values: inout [Int64], at row: Int) {
    for column in columns.indices where columns[column] != 0 {
      let value = columns[column]
      if column < ofActivities.days.lowerBound {
        values[row + FactSheet.Column.minutes.place] = value
      } else if column < ofActivities.days.upperBound {
        values[row + FactSheet.Column.activeDays.place] += Int64(value.nonzeroBitCount)
      } else {
        let type = types.ofSums[column - ofActivities.days.upperBound]
        values[row + FactSheet.Column.activities.place] += value
        values[row + FactSheet.Column.allCases.count + type] += value
      }
    }
  }
}
