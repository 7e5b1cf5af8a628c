import RaporMarkup
import RaporMetrics
import RaporModel

/// The activities of one day, by type: a row that writes itself.
struct ActivityDay {
  let day: Day
  /// How many there were of each type shown.
  private(set) var counts: [Int]
  private(set) var total = 0
  private let book: Phrasebook

  private init(_ day: Day, types: Int, book: Phrasebook) {
    (self.day, self.book) = (day, book)
    counts = Array(repeating: 0, count: types)
  }

  /// The days of rows that come in the order of days; `types` are those shown, in order.
  static func days(
    of rows: [ActivityEvidence], types: [Int], book: Phrasebook
  ) -> [ActivityDay] {
    var columns = [Int](repeating: 0, count: (types.last ?? 0) + 1)
    for (column, type) in types.enumerated() { columns[type] = column }
    var days: [ActivityDay] = []
    for row in rows {
      if days.last?.day != row.day {
        days.append(ActivityDay(row.day, types: types.count, book: book))
      }
      days[days.count - 1].counts[columns[row.type]] += row.count
      days[days.count - 1].total += row.count
    }
    return days
  }

  /// How many cells it has: the day, the types, and all of them together.
  var count: Int { counts.count + 2 }

  /// Writes a cell.
  func write(_ cell: Int, to markup: inout MarkupBuffer) {
    if cell == 0 { return markup.append(textBy: { book.append(date: day, .weekday, to: &$0) }) }
    let count = cell <= counts.count ? counts[cell - 1] : total
    markup.append(textBy: { book.numbers.append(count, to: &$0) })
  }
}
