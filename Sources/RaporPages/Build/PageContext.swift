import RaporMarkup
import RaporMetrics
import RaporModel

/// Everything a page is made from: whose page it is, when, where it lies and in which language.
///
/// An object, since what a page shows holds on to it and writes itself when its turn comes.
final class PageContext {
  let report: Report
  /// Whose page it is.
  let scope: Scope
  /// Which period it is about; nil for pages about all of them.
  let period: Period?
  /// Where the page lies.
  let place: PagePlace
  /// The words of the page.
  let book: Phrasebook
  /// The currency of all amounts.
  let currency: Currency
  /// The figures of the scope.
  let sheet: FigureSheet
  /// What the thread keeps from page to page.
  let desk: PageDesk
  /// The way to the evidence asked for last, which most figures of a page lead to.
  private var way: EvidenceWay?
  /// The rep's name, once it was asked for.
  private var nameOfScope: String?
  /// What links to definitions begin with, once one was asked for.
  var glossaryStem: Markup?
  /// What a drawing of a course says in words: those of a page mostly show the same periods.
  private var description: (first: Period, last: Period, text: String)?

  /// Begins a page; in the language of its scope unless another is given.
  init(
    report: Report, scope: Scope, period: Period?, path: String, language: SiteLanguage? = nil,
    desk: PageDesk = PageDesk()
  ) {
    self.desk = desk
    sheet = desk.sheet(of: scope, report.figures)
    self.report = report
    self.scope = scope
    self.period = period
    place = PagePlace(path: path)
    book = language.map(report.book) ?? report.book(for: scope)
    currency = report.figures.dataset.currency
  }

  var figures: Figures { report.figures }
  /// The data, read where it lies: a copy would count references to all its tables.
  var dataset: Dataset { _read { yield report.figures.dataset } }
  var words: Words { Words(book: book) }

  /// Whether this page belongs to a rep, who may not see others' names.
  var isRepsOwn: Bool { if case .rep = scope { true } else { false } }

  /// The name of a scope as readers know it.
  func name(of scope: Scope) -> String {
    switch scope {
    case .total: report.figures.settings.title
    case .team(let name), .manager(let name): name
    case .rep(let rep) where scope == self.scope: ownName(rep)
    case .rep(let rep): report.repNames[checked: rep.position] ?? ""
    case .attribute(_, let value): value ?? book.text(.notGiven)
    }
  }

  private func ownName(_ rep: RepIndex) -> String {
    if let name = nameOfScope { return name }
    let name = report.repNames[checked: rep.position] ?? ""
    nameOfScope = name
    return name
  }
}

// MARK: - Figures

extension PageContext {
  /// A metric's value, of this page's scope and period unless others are given.
  func value(_ metric: Metric, of scope: Scope? = nil, in period: Period) -> MetricValue {
    if let scope, scope != self.scope { return figures.value(metric, of: scope, in: period) }
    return sheet.value(metric, in: period)
  }

  /// The values of several metrics, in their order.
  func values(_ metrics: [Metric], of scope: Scope, in period: Period) -> [MetricValue] {
    guard scope != self.scope else { return metrics.map { sheet.value($0, in: period) } }
    return figures.values(metrics, of: scope, in: period)
  }

  /// The value of the metric at a place among the site's, in the period at a position; of this page's scope
  /// unless another is given.
  func value(at place: Int, of scope: Scope? = nil, in column: Int) -> MetricValue {
    guard let scope, scope != self.scope else { return sheet.value(at: place, in: column) }
    return figures.value(figures.definitions[place].metric, of: scope, in: figures.periods[column])
  }

  /// The number of that value; nil where there is none.
  func number(at place: Int, of scope: Scope? = nil, in column: Int) -> Double? {
    guard let scope, scope != self.scope else { return sheet.number(at: place, in: column) }
    return value(at: place, of: scope, in: column).value?.double
  }

  /// What a drawing of a course between two periods says in words.
  func courseDescription(from first: Period, to last: Period) -> String {
    if let description, description.first == first, description.last == last {
      return description.text
    }
    let text = book.text(
      .courseDescription,
      ["first": .text(book.shortName(of: first)), "last": .text(book.shortName(of: last))])
    description = (first, last, text)
    return text
  }

  /// The rows behind a metric, those left out included.
  func cases(behind metric: Metric, in period: Period) -> [MetricCase] {
    sheet.cases(behind: metric, in: period)
  }

  /// A value as this page shows it, leading to the rows behind it.
  func view(of value: MetricValue) -> FigureView { FigureView(page: self, value: value) }

  /// The way to the rows behind a value; nil where its period has no pages, or where a rep's page
  /// would have to leave the rep's folder.
  func evidence(of value: MetricValue) -> Link? {
    guard hasEvidence(of: value) else { return nil }
    return evidence(of: value.scope, in: value.period).at(anchor(of: value))
  }

  /// Whether there is a way to the rows behind a value.
  func hasEvidence(of value: MetricValue) -> Bool {
    report.isPublished(value.period) && (!isRepsOwn || value.scope == scope)
  }

  /// Writes the way to the rows behind a value, which has one.
  func append(evidenceOf value: MetricValue, to markup: inout MarkupBuffer) {
    markup.append(way(toEvidenceOf: value).stem)
    if value.scope.isPart {
      markup.append(report.map.fragment(ofPart: value.scope))
    } else {
      markup.append(book.labels(of: value.metric).fragment)
    }
  }

  private func way(toEvidenceOf value: MetricValue) -> EvidenceWay {
    if let way, way.leads(to: value) { return way }
    let made = EvidenceWay(to: value, by: evidence(of: value.scope, in: value.period))
    way = made
    return made
  }

  /// What a link to the rows behind a value ends in.
  private func anchor(of value: MetricValue) -> String {
    value.scope.isPart
      ? report.map.anchor(ofPart: value.scope) : report.map.anchor(of: value.metric)
  }

  /// The way to the evidence of a scope in a period, to which an anchor is to be added.
  func evidence(of scope: Scope, in period: Period) -> Link {
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

/// The way to the evidence of a scope in a period, as what links to its anchors begin with.
private final class EvidenceWay {
  private let scope: Scope
  private let period: Period
  let stem: Markup

  /// Keeps the way to the rows behind a value.
  init(to value: MetricValue, by link: Link) {
    (scope, period) = (value.scope, value.period)
    stem = Markup(text: link.at("").text)
  }

  /// Whether the rows behind a value lie there.
  func leads(to value: MetricValue) -> Bool { value.period == period && value.scope == scope }
}
