import RaporMarkup
import RaporMetrics

/// What pages show of a metric whatever its value, ready to be put on a page: made once for a site, since
/// every page of evidence shows dozens of them.
final class MetricLabels: Sendable {
  /// The anchor of the metric, which never changes.
  let anchor: Markup
  /// The same at the end of a link, without the sign before it.
  let fragment: Markup
  /// The name.
  let name: Markup
  /// The name in tables and on axes.
  let short: Markup
  /// The formula in words.
  let formula: Markup

  /// Puts them together.
  init(of metric: Metric, by book: Phrasebook) {
    let anchor = SiteMap.anchor(of: metric)
    let words = book.words(for: metric)
    self.anchor = Markup(text: anchor)
    fragment = Markup(text: String(Link(path: "", fragment: anchor).text.dropFirst()))
    name = Markup(text: words.name)
    short = Markup(text: book.shortName(of: metric))
    formula = Markup(text: words.formulaInWords)
  }
}

extension Phrasebook {
  /// What pages show of a metric.
  func labels(of metric: Metric) -> MetricLabels {
    known.labels(of: metric) ?? MetricLabels(of: metric, by: self)
  }
}
