import RaporMarkup

/// The columns of a table of deals, and where the texts of all deals lie.
///
/// An evidence page has hundreds of rows of texts that many other pages show too: a row only says which
/// deal's they are. It is one object for each table, so that threads do not count references to one that
/// they share.
final class DealCells: Sendable {
  private let texts: DealTexts
  /// The place of each column among a deal's texts; nil for the marks.
  private let places: [Int?]

  /// Lays out columns.
  init(_ texts: DealTexts, columns: [DealColumn]) {
    self.texts = texts
    places = texts.places(of: columns)
  }

  /// How many cells a row has.
  var count: Int { places.count }

  /// Writes a cell; `marks` are what the deal counts as.
  func write(_ cell: Int, ofDeal deal: Int, marks: Markup, to markup: inout Markup) {
    if let place = places[cell] {
      texts.write(place, ofDeal: deal, to: &markup)
    } else {
      markup.append(marks)
    }
  }
}
