package import RaporModel

/// A data file of the sample team.
package struct SampleFile: Hashable, Sendable {
  /// The name, such as `deals.csv`.
  package let name: String
  /// What is in it.
  package let bytes: [UInt8]
}

extension SampleTeam {
  /// The first day on which the sample data has anything to show.
  package static let firstDay = SampleCalendar.firstClose

  /// The last day of the sample data.
  package static let lastDay = SampleCalendar.asOf

  /// The sample team's data as comma-separated values, the same bytes at every call and everywhere.
  ///
  /// On an earlier day than the last one, they are what the team's systems would have exported on
  /// that day: deals in the stages that they were in, with the values and dates of then. A little
  /// dirt is left in, as in every real export: see `dealsFile`.
  package static func dataFiles(asOf day: Day = lastDay) -> [SampleFile] {
    let history = SampleHistory()
    return [
      SampleFile(name: "activities.csv", bytes: activitiesFile(history, asOf: day)),
      SampleFile(name: "deals.csv", bytes: dealsFile(history, asOf: day)),
      SampleFile(name: "expenses.csv", bytes: expensesFile(asOf: day)),
      SampleFile(name: "holidays.csv", bytes: holidaysFile),
      SampleFile(name: "leads.csv", bytes: leadsFile(history, asOf: day)),
      SampleFile(name: "products.csv", bytes: productsFile),
      SampleFile(name: "quotas.csv", bytes: quotasFile(asOf: day)),
      SampleFile(name: "rates.csv", bytes: ratesFile(asOf: day)),
      SampleFile(name: "reps.csv", bytes: repsFile(asOf: day)),
      SampleFile(name: "stage_changes.csv", bytes: stageChangesFile(history, asOf: day)),
      SampleFile(name: "surveys.csv", bytes: surveysFile(history, asOf: day)),
      SampleFile(name: "trainings.csv", bytes: trainingsFile(asOf: day)),
    ]
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A moment such as `2026-06-30 09:05`.
  static func text(_ moment: Moment) -> String {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return "\(moment.day) \(twoDigits(hour)):\(twoDigits(minute))"
  }
}
