import RaporModel

/// Puts the facts of deals and of activities together, by rep, period and column.
struct FactAssembly {
  /// By the places that reps were met in.
  let ofDeals: FactGrid
  let ofActivities: FactGrid
  /// The types of activities, and for each sum of activities after the days the place of its type.
  let types: (sorted: [String], ofSums: [Int])

  /// The facts of reps in their order; `moved` has the place there of each rep that was met.
  func sheet(of reps: (reps: [Rep], moved: [RepIndex]), in currency: Currency) -> FactSheet {
    let periods = Set(ofDeals.periods + ofActivities.periods).sorted()
    let places = zip(ofDeals.places(of: periods), ofActivities.places(of: periods))
    let width = FactSheet.Column.allCases.count + types.sorted.count
    var values = [Int64](repeating: 0, count: reps.reps.count * periods.count * width)
    for (place, rep) in reps.moved.enumerated() {
      for (period, (deals, activities)) in places.enumerated() {
        let row = (rep.position * periods.count + period) * width
        if let deals { enterDeals(ofDeals.columns(place, deals), &values, at: row) }
        if let activities {
          enterActivities(ofActivities.columns(place, activities), &values, at: row)
        }
      }
    }
    return FactSheet(
      reps: reps.reps.map(\.id), periods: periods, types: types.sorted, currency: currency,
      values: values)
  }

  private func enterDeals(_ sums: ArraySlice<Int64>, _ values: inout [Int64], at row: Int) {
    for (column, sum) in sums.enumerated() { values[row + column] = sum }
  }

  private func enterActivities(
    _ columns: ArraySlice<Int64>, _ values: inout [Int64], at row: Int
  ) {
    for (column, value) in columns.enumerated() where value != 0 {
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
