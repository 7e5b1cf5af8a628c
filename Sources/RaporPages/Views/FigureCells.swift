import RaporMarkup
import RaporMetrics
import RaporModel

/// The row of a figure in the list of a review: its name, its value, what it was made of and, where there
/// is a period to compare with, how it changed. An object, since it is asked for each cell.
final class FigureCells {
  let page: PageContext
  let value: MetricValue
  /// What it is held against; nil where there is nothing.
  let before: Period?

  /// Lays out the row of a figure.
  init(page: PageContext, value: MetricValue, before: Period?) {
    (self.page, self.value, self.before) = (page, value, before)
  }

  /// How many cells it has.
  var count: Int { before == nil ? 3 : 4 }

  /// Writes a cell.
  func write(_ cell: Int, to markup: inout MarkupBuffer) {
    switch cell {
    case 0: markup.append(text: page.book.name(of: value.metric))
    case 1: markup.append(textBy: { page.append(value, to: &$0) })
    case 2 where page.hasParts(value): page.append(partsOf: value, to: &markup)
    case 2: markup.append(text: page.book.cases(value.n))
    default: if let before { page.append(changeOf: value, against: before, to: &markup) }
    }
  }

  /// Whether the rows behind the figure have a page.
  var hasLink: Bool { page.hasEvidence(of: value) }

  /// Writes the way to the rows behind it.
  func writeLink(to markup: inout MarkupBuffer) { page.append(evidenceOf: value, to: &markup) }
}
