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

  /// How many minutes of business lie between two moments: those within the hours of selling days.
  ///
  /// Negative where `end` comes before `start`.
  package func minutes(from start: Moment, to end: Moment, within hours: BusinessHours) -> Int {
    guard start <= end else { return -minutes(from: end, to: start, within: hours) }
    let days = count(in: start.day..<end.day) * (hours.closes - hours.opens)
    return days + minutes(until: end, within: hours) - minutes(until: start, within: hours)
  }

  /// The minutes of business that have passed on the moment's own day.
  private func minutes(until moment: Moment, within hours: BusinessHours) -> Int {
    guard count(in: moment.day..<moment.day.advanced(by: 1)) == 1 else { return 0 }
    return min(max(moment.minuteOfDay, hours.opens), hours.closes) - hours.opens
  }

  private func works(on day: Day) -> Bool { workingDays.contains(day.weekday) }
}
