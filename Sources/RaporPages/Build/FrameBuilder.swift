import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What stands around this page.
  func frame(heading: String, eyebrow: String? = nil) -> PageFrame {
    let root = report.map.root(of: scope)
    let place = FramePlace(
      report: ObjectIdentifier(report), isRepsOwn: isRepsOwn, language: book.language,
      path: String(place.path.utf8.dropFirst(root.utf8.count)) ?? place.path)
    var frame = desk.frame(at: place) { commonFrame }
    frame.title = [heading, eyebrow].compactMap { $0 }.joined(separator: " · ")
    (frame.heading, frame.eyebrow, frame.scope) = (heading, eyebrow, name(of: scope))
    return frame
  }

  /// What stands around the pages of everybody at the same place of their folders.
  private var commonFrame: PageFrame {
    PageFrame(
      language: book.language.rawValue, title: "", siteTitle: figures.settings.title,
      stylesheet: place.link(to: report.map.root(of: scope) + SiteMap.stylesheet),
      home: place.link(to: report.map.start(of: scope)), links: mainLinks, heading: "",
      range: period.flatMap(book.span), periodLinks: period.map(periodLinks) ?? [],
      notices: period.map(notices) ?? [], scope: "", period: period.map(book.name),
      asOf: book.text(.dataAsOf, ["date": .day(dataset.asOf)]),
      build: book.text(.build, ["id": .text(BuildID.placeholder)]))
  }

  /// The main navigation; a rep's pages know only the rep's own folder.
  private var mainLinks: [LinkView] {
    let root = report.map.root(of: scope)
    var targets = [(book.text(isRepsOwn ? .myPeriods : .overview), root + SiteMap.home)]
    targets.append((book.text(.glossary), root + SiteMap.glossary))
    if !isRepsOwn { targets.append((book.text(.dataQuality), SiteMap.dataQuality)) }
    return targets.map { label, path in
      LinkView(label: label, href: place.link(to: path), isCurrent: path == place.path)
    }
  }

  /// The period before and after, and the periods of other kinds that hold this one's last day.
  private func periodLinks(around period: Period) -> [LinkView] {
    guard let neighbours = report.neighbours(of: period) else { return [] }
    let ofKind = [("← ", neighbours.before), ("", period), ("", neighbours.after)]
    var links = ofKind.compactMap { arrow, neighbour in
      neighbour.map { link(to: $0, label: arrow + book.shortName(of: $0), current: period) }
    }
    if links.count == 3 { links[2].label += " →" }
    for other in neighbours.others where report.isPublished(other) {
      links.append(link(to: other, label: book.shortName(of: other), current: period))
    }
    return links
  }

  private func link(to period: Period, label: String, current: Period) -> LinkView {
    let path = report.map.review(of: reviewedScope, in: period)
    let isPublished = report.isPublished(period)
    return LinkView(
      label: label, href: isPublished ? path.map { place.link(to: $0) } : nil,
      isCurrent: period == current && path == place.path)
  }

  /// The scope whose review this page belongs to: only the total and reps have one.
  private var reviewedScope: Scope { isRepsOwn ? scope : .total }

  /// What must be known before the period's figures are read.
  private func notices(about period: Period) -> [String] {
    var notices: [String] = []
    if period.contains(dataset.asOf), period.lastDay > dataset.asOf, period.kind != .all {
      notices.append(
        book.text(
          .periodRunning, ["date": .day(dataset.asOf), "end": .day(period.lastDay)]))
    }
    if let first = report.coverage(of: period).beginsOn, period.kind != .week {
      notices.append(
        book.text(.dataBegins, ["period": .period(period), "date": .day(first)]))
    }
    return notices
  }
}
