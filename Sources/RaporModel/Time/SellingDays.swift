/// Which days the team sells on: the working days of the week, less the holidays.
package struct SellingDays: Hashable, Sendable {
  /// The days of the week that are worked.
  package var workingDays: Set<Weekday>
  /// The days off, in order and without repetition.
  package private(set) var holidays: [Day]

  /// Makes a calendar of selling days; by default Monday to Friday without holidays.
  package init(
    workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
    holidays: some Sequence<Day> = []
  ) {
    self.workingDays = workingDays
    self.holidays = Set(holidays).sorted()
  }

  /// How many selling days lie in `days`.
  package func count(in days: Range<Day>) -> Int {
    let length = days.lowerBound.distance(to: days.upperBound)
    guard length > 0 else { return 0 }
    let rest = (0..<length % 7).count { works(on: days.lowerBound.advanced(by: $0)) }
    let off = holidays.count { days.contains($0) && works(on: $0) }
    return length / 7 * workingDays.count + rest - off
  }

  private func works(on day: Day) -> Bool { workingDays.contains(day.weekday) }
}
