import RaporMarkup
import RaporMetrics
import RaporModel

/// Everything a page is made from: whose page it is, when, where it lies and in which language.
struct PageContext: Sendable {
  let report: Report
  /// Whose page it is.
  let scope: Scope
  /// Which period it is about; nil for pages about all of them.
  let period: Period?
  /// Where the page lies.
  let place: PagePlace
  /// The words of the page.
  let book: Phrasebook

  init(report: Report, scope: Scope, period: Period?, path: String) {
    self.report = report
    self.scope = scope
    self.period = period
    place = PagePlace(path: path)
    book = report.book(for: scope)
  }

  var figures: Figures { report.figures }
  var dataset: Dataset { report.figures.dataset }
  var words: Words { Words(book: book) }

  /// Whether this page belongs to a rep, who may not see others' names.
  var isRepsOwn: Bool { if case .rep = scope { true } else { false } }

  /// The name of a scope as readers know it.
  func name(of scope: Scope) -> String {
    switch scope {
    case .total: report.figures.settings.title
    case .team(let name), .manager(let name): name
    case .rep(let rep): dataset[rep]?.name ?? ""
    case .attribute(_, let value): value ?? book.text(.notGiven)
    }
  }
}

// MARK: - Figures

extension PageContext {
  /// A metric's value, of this page's scope and period unless others are given.
  func value(_ metric: Metric, of scope: Scope? = nil, in period: Period) -> MetricValue {
    figures.value(metric, of: scope ?? self.scope, in: period)
  }

  /// A value as this page shows it, leading to the rows behind it.
  func view(of value: MetricValue, withDetail: Bool = true) -> FigureView {
    var view = FigureView(
      text: book.value(value, currency: dataset.currency), href: evidence(of: value))
    if let absence = value.absence {
      view.isMissing = true
      view.text = book.text(.noData)
      view.reason = book.reason(for: absence)
    } else if withDetail {
      view.detail = parts(of: value)
    }
    return view
  }

  /// The way to the rows behind a value; nil where its period has no pages, or where a rep's page
  /// would have to leave the rep's folder.
  func evidence(of value: MetricValue) -> Link? {
    guard report.isPublished(value.period), !isRepsOwn || value.scope == scope
    else { return nil }
    return place.link(
      to: report.map.evidence(of: value.scope, in: value.period),
      anchor: value.scope.isPart
        ? report.map.anchor(ofPart: value.scope) : SiteMap.anchor(of: value.metric))
  }

  /// The way to the row of a deal on the evidence of this page's scope.
  func evidence(ofDeal deal: Int, in period: Period) -> Link? {
    guard report.isPublished(period), let anchor = report.dealAnchors[checked: deal] else {
      return nil
    }
    return place.link(to: report.map.evidence(of: scope, in: period), anchor: anchor)
  }

  /// The metrics that this page explains, in the catalogue's order.
  var explained: [MetricDefinition] { figures.definitions.filter(explains) }

  /// Whether this page explains a metric: one of its scope that the data can give and, for a rep, not
  /// what only the manager may know.
  func explains(_ metric: Metric) -> Bool { figures.definition(of: metric).map(explains) ?? false }

  private func explains(_ definition: MetricDefinition) -> Bool {
    definition.audience.includes(scope) && report.isAvailable(definition.metric)
      && !(isRepsOwn && Report.isManagersOnly(definition.metric))
  }

  /// The values of a metric over the given periods, for drawing.
  func course(of metric: Metric, of scope: Scope? = nil, over periods: [Period]) -> [Double?] {
    periods.map { value(metric, of: scope, in: $0).value?.double }
  }

  /// The periods of the same kind up to this one, at most `count`.
  func run(upTo period: Period, count: Int) -> [Period] {
    Array(figures.periods.filter { $0.kind == period.kind && $0 <= period }.suffix(count))
  }
}
