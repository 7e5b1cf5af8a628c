import RaporMarkup
import RaporMetrics

/// The columns of a table of deals, where the texts of all deals lie, and what the deals of the table count
/// as.
///
/// An evidence page has hundreds of rows of texts that many other pages show too: a row only says which
/// deal's they are, and which of the table's marks. It is one object for each table, which holds it as long
/// as its rows are shown.
final class DealCells {
  private let texts: DealTexts
  /// The place of each column among a deal's texts; −1 for the marks.
  private let places: [Int]
  private var marks: [Markup] = []
  /// The places of marks, by the few combinations of roles that deals have.
  private var placesOfMarks: [(roles: DealRoles, place: Int)] = []

  /// Lays out columns.
  init(_ texts: DealTexts, columns: [DealColumn]) {
    self.texts = texts
    places = texts.places(of: columns).map { $0 ?? -1 }
  }

  /// How many cells a row has.
  var count: Int { places.count }

  /// The place of the marks of deals with some roles, which `make` gives if they are new here; those
  /// without a role have marks of their own.
  func marks(of roles: DealRoles, make: () -> String) -> Int {
    if let known = placesOfMarks.first(where: { $0.roles == roles }) { return known.place }
    marks.append(Markup(text: make()))
    if !roles.isEmpty { placesOfMarks.append((roles, marks.count - 1)) }
    return marks.count - 1
  }

  /// Writes a cell of a deal that counts as what the marks at a place say.
  func write(_ cell: Int, ofDeal deal: Int, marks: Int, to markup: inout MarkupBuffer) {
    let place = places[cell]
    if place < 0 {
      markup.append(self.marks[marks])
    } else {
      texts.write(place, ofDeal: deal, to: &markup)
    }
  }
}
