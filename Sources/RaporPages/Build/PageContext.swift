import RaporMarkup
import RaporMetrics
import RaporModel

/// Everything a page is made from: whose page it is, when, where it lies and in which language.
struct PageContext {
  let report: Report
  /// Whose page it is.
  let scope: Scope
  /// Which period it is about; nil for pages about all of them.
  let period: Period?
  /// Where the page lies.
  let place: PagePlace
  /// The words of the page.
  let book: Phrasebook
  /// The figures of the scope.
  let sheet: FigureSheet
  /// What the thread keeps from page to page.
  let desk: PageDesk

  init(
    report: Report, scope: Scope, period: Period?, path: String, desk: PageDesk = PageDesk()
  ) {
    self.desk = desk
    sheet = desk.sheet(of: scope, report.figures)
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
    if let scope, scope != self.scope { return figures.value(metric, of: scope, in: period) }
    return sheet.value(metric, in: period)
  }

  /// The rows behind a metric, those left out included.
  func cases(behind metric: Metric, in period: Period) -> [MetricCase] {
    sheet.cases(behind: metric, in: period)
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
    return evidence(of: value.scope, in: value.period).at(
      value.scope.isPart
        ? report.map.anchor(ofPart: value.scope) : report.map.anchor(of: value.metric))
  }

  /// The way to the evidence of a scope in a period, to which an anchor is to be added.
  private func evidence(of scope: Scope, in period: Period) -> Link {
    desk.link(from: place.path, to: FigurePlace(scope: scope, period: period)) {
      let target = report.map.evidence(of: scope, in: period)
      return target == place.path ? Link(path: "") : place.link(to: target)
    }
  }

  /// The way to the row of a deal on the evidence of this page's scope.
  func evidence(ofDeal deal: Int, in period: Period) -> Link? {
    guard report.isPublished(period), let anchor = report.dealAnchors[checked: deal] else {
      return nil
    }
    return evidence(of: scope, in: period).at(anchor)
  }

  /// The metrics that this page explains.
  var explained: ExplainedMetrics { report.explained(isRepsOwn: isRepsOwn) }
}
