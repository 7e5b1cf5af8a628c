/// A minute of a local day: what times of day are measured in, since no sales figure needs seconds.
package struct Moment: Hashable, Comparable, Sendable {
  /// Minutes since local midnight of 1 January 1970.
  package var minutes: Int64

  /// Counts minutes from local midnight of 1 January 1970.
  package init(minutes: Int64) { self.minutes = minutes }

  /// A minute of a day, from 0; minutes beyond the day run on into the next.
  package init(_ day: Day, minute: Int = 0) {
    minutes = Int64(day.number) * 1_440 + Int64(minute)
  }

  /// The local day.
  package var day: Day {
    Day(number: Int32(clamping: minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440))
  }

  /// The minute of the day, 0…1439.
  package var minuteOfDay: Int { Int(minutes - Int64(day.number) * 1_440) }

  /// Orders by time.
  package static func < (a: Moment, b: Moment) -> Bool { a.minutes < b.minutes }
}
