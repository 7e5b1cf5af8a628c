import RaporMarkup
package import RaporMetrics
package import RaporModel

/// Where every page of a site lies; paths are relative to the output folder, with `/` between parts.
///
/// All that one rep may see lies under `reps/<slug>/`, complete in itself, so that the folder can be
/// published alone.
package struct SiteMap: Sendable {
  private let repSlugs: [String]
  private let scopeSlugs: [Scope: String]
  private let fragmentsOfParts: [Scope: Markup]
  private let metrics: MetricPlaces
  private let anchors: [String]
  private let periods: PeriodPlaces
  private let keys: [String]

  /// Gives every rep and every part of the business a place.
  package init(figures: Figures) {
    var slugs = SlugTable()
    repSlugs = figures.dataset.reps.map { slugs.slug(for: $0.name) }
    var tables: [String: SlugTable] = [:]
    var found: [Scope: String] = [:]
    for scope in figures.scopes {
      guard let text = Self.text(of: scope) else { continue }
      found[scope] = tables[scope.name, default: SlugTable()].slug(for: text)
    }
    scopeSlugs = found
    fragmentsOfParts = found.reduce(into: [:]) { fragments, part in
      let anchor = SiteMap.anchor(ofPart: part.key, slug: part.value)
      fragments[part.key] = Markup(
        text: String(Link(path: "", fragment: anchor).text.dropFirst()))
    }
    metrics = MetricPlaces(figures.definitions.map(\.metric))
    anchors = figures.definitions.map { SiteMap.anchor(of: $0.metric) }
    periods = PeriodPlaces(figures.periods)
    keys = periods.periods.map(\.key)
  }

  /// The name of a period in paths.
  /// The name of a period in paths and CSVs.
  func key(of period: Period) -> String {
    periods[period].map { keys[$0] } ?? period.key
  }

  private static func text(of scope: Scope) -> String? {
    switch scope {
    case .total, .rep: nil
    case .team(let name), .manager(let name): name
    case .attribute(_, let value): value ?? "not given"
    }
  }

  /// The first page of the site.
  package static let home = "index.html"
  /// What the metrics mean.
  package static let glossary = "glossary.html"
  /// What became of the rows that were read.
  package static let dataQuality = "data-quality.html"
  /// The rows that could not be used.
  static let excludedCSV = "data-quality.csv"
  /// The style sheet.
  package static let stylesheet = "assets/site.css"

  /// The folder that a page about a scope may not link out of; empty for the whole site.
  func root(of scope: Scope) -> String {
    if case .rep(let rep) = scope { "reps/\(slug(of: rep))/" } else { "" }
  }

  /// The name of a rep in paths.
  package func slug(of rep: RepIndex) -> String {
    repSlugs.indices.contains(rep.position) ? repSlugs[rep.position] : "unnamed"
  }

  /// The page that a scope's periods are listed on.
  func start(of scope: Scope) -> String { root(of: scope) + Self.home }

  /// The review of the whole team, or a rep's scorecard, in a period; nil for other scopes.
  func review(of scope: Scope, in period: Period) -> String? {
    switch scope {
    case .total: "team/" + key(of: period) + ".html"
    case .rep: root(of: scope) + key(of: period) + ".html"
    default: nil
    }
  }

  /// What to talk about with a rep after a period.
  func agenda(of rep: RepIndex, in period: Period) -> String {
    root(of: .rep(rep)) + key(of: period) + "-agenda.html"
  }

  /// The appraisal of a rep in a period; `language` for one in another language than the rep's own.
  func packet(of rep: RepIndex, in period: Period, language: SiteLanguage? = nil) -> String {
    let suffix = language.map { "-\($0.rawValue)" } ?? ""
    return root(of: .rep(rep)) + key(of: period) + "-appraisal\(suffix).html"
  }

  /// The appraisals of all reps in a period, beside each other.
  func calibration(in period: Period) -> String { "team/" + key(of: period) + "-calibration.html" }

  /// What a rep is paid for a period of the plan.
  func payStatement(of rep: RepIndex, in period: Period) -> String {
    root(of: .rep(rep)) + key(of: period) + "-pay.html"
  }

  /// What the plans are meant to pay for a period, and what they pay.
  func payBudget(in period: Period) -> String { "team/" + key(of: period) + "-pay.html" }

  /// The name of a period in ids: `2017-q4`.
  static func fragment(_ period: Period) -> String { period.key.lowercased() }

  /// The reps beside each other in a period.
  func leaderboard(in period: Period) -> String { "team/" + key(of: period) + "-leaderboard.html" }

  /// The page of the rows behind a scope's figures in a period; for a part of the business, that of
  /// the whole.
  func evidence(of scope: Scope, in period: Period) -> String {
    evidenceStem(of: scope, in: period) + ".html"
  }

  /// The anchor of a part of the business on the evidence of the whole; never changes.
  func anchor(ofPart scope: Scope) -> String {
    SiteMap.anchor(ofPart: scope, slug: scopeSlugs[scope] ?? "unnamed")
  }

  private static func anchor(ofPart scope: Scope, slug: String) -> String {
    "by-\(SlugTable.slug(scope.name))-\(slug)"
  }

  /// The same at the end of a link, without the sign before it.
  func fragment(ofPart scope: Scope) -> Markup {
    fragmentsOfParts[scope]
      ?? Markup(text: String(Link(path: "", fragment: anchor(ofPart: scope)).text.dropFirst()))
  }

  /// The deals behind a scope's figures as one file.
  func evidenceCSV(of scope: Scope, in period: Period) -> String {
    evidenceStem(of: scope, in: period) + ".csv"
  }

  /// The activities behind a scope's figures, counted per day, type and outcome.
  func activityCSV(of scope: Scope, in period: Period) -> String {
    evidenceStem(of: scope, in: period) + "-activities.csv"
  }

  /// The rows behind a scope's figures that do not go by the roles of deals, as one file.
  func casesCSV(of scope: Scope, in period: Period) -> String {
    evidenceStem(of: scope, in: period) + "-rows.csv"
  }

  private func evidenceStem(of scope: Scope, in period: Period) -> String {
    let name = "evidence/" + key(of: period)
    if case .rep = scope { return root(of: scope) + name }
    return name
  }

  /// The anchor of a metric of the site.
  func anchor(of metric: Metric) -> String {
    metrics[metric].map { anchors[$0] } ?? SiteMap.anchor(of: metric)
  }

  /// The anchor of a metric on evidence pages and in the glossary; never changes.
  static func anchor(of metric: Metric) -> String {
    metric.variant.isEmpty ? metric.id : "\(metric.id)-\(SlugTable.slug(metric.variant))"
  }
}

/// A page's own place, from which it links to others.
struct PagePlace: Sendable {
  /// The page's path in the output folder.
  let path: String

  /// A relative link from here to another path, which works from any folder and from the file system.
  func link(to target: String, anchor: String? = nil) -> Link {
    if target == path, let anchor { return Link(path: "", fragment: anchor) }
    // By bytes, since a page has thousands of links.
    let slash = UInt8(ascii: "/")
    var (same, shared) = (0, 0)
    for (here, there) in zip(path.utf8, target.utf8) {
      guard here == there else { break }
      same += 1
      if here == slash { shared = same }
    }
    let up = path.utf8.dropFirst(shared).count { $0 == slash }
    var relative = ""
    for _ in 0..<up { relative += "../" }
    relative += Substring(target.utf8.dropFirst(shared))
    return Link(path: relative, fragment: anchor)
  }
}
