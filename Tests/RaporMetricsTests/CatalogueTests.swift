import Foundation
import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// The catalogue, and the reference that is made from it.
struct CatalogueTests {
  @Test func `no metric is defined twice, and each is found by its name`() {
    #expect(Set(Catalogue.all.map(\.metric)).count == Catalogue.all.count)
    for definition in Catalogue.all {
      #expect(Catalogue[definition.metric]?.words == definition.words)
    }
    #expect(Catalogue[Metric("no_such_metric")] == nil)
  }

  @Test func `a metric's name, variants included, is its own`() {
    #expect(Set(Catalogue.all.map(\.words.name)).count == Catalogue.all.count)
  }

  @Test func `every default definition comes before its variants`() {
    for (place, definition) in Catalogue.all.enumerated() where !definition.metric.variant.isEmpty {
      let sameBefore = Catalogue.all[..<place].contains { $0.metric.id == definition.metric.id }
      let hasDefault = Catalogue.all.contains { $0.metric == Metric(definition.metric.id) }
      #expect(sameBefore || !hasDefault)
    }
  }

  @Test func `every role has a word of its own`() {
    let all = DealRoles.names
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.role)).count == all.count)
    #expect(all.allSatisfy { $0.role.rawValue.nonzeroBitCount == 1 })
  }

  @Test func `the reference in Documentation/Metrics.md is what the catalogue says`() throws {
    let section = GeneratedSection(in: "Documentation/Metrics.md", madeFrom: "the catalogue")
    #expect(
      try section.isUpToDate(with: CatalogueReference.markdown),
      "run the tests with RAPOR_UPDATE_DOCUMENTATION=1 to write it anew")
  }
}

/// The catalogue as Markdown.
enum CatalogueReference {
  static var markdown: String {
    MetricDefinition.Group.allCases.map { group in
      let definitions = all.filter { $0.group == group }
      guard !definitions.isEmpty else { return "" }
      return "\n### \(group.rawValue.capitalized)\n\n" + definitions.map(section).joined()
    }.joined()
  }

  /// The catalogue with one variant in place of each kind that comes from the data.
  private static let all = Catalogue.metrics(
    for: CatalogueInput(
      activityTypes: ["‹type›"], openStages: ["‹stage›"],
      activityChain: ["‹type›", "‹next type›"]))

  private static func section(_ definition: MetricDefinition) -> String {
    let variant = definition.metric.variant
    let name = "`\(definition.metric.id)`" + (variant.isEmpty ? "" : ", variant `\(variant)`")
    var lines = [
      "#### \(definition.words.name)", "", "\(name). \(definition.words.meaning)", "",
      "- Formula: \(definition.words.formula)",
      "- Unit: \(definition.unit.rawValue); better: \(definition.direction.rawValue)",
      "- For: \(audience(definition.audience))",
    ]
    lines += definition.cases == nil ? rows(definition.rows) : [cases(of: definition.metric)]
    lines += rivals(of: definition.metric)
    lines += definition.words.rivals.map { "- Rival: \($0)" }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// Which rows a metric counts that does not go by the roles of deals.
  private static func cases(of metric: Metric) -> String {
    let table = tables.first { metric.id.hasPrefix($0.prefix) }?.rows ?? "deals"
    return "- Rows counted: \(table), each listed on its evidence page"
  }

  private static let tables: [(prefix: String, rows: String)] = [
    ("new_leads", "leads"), ("lead_", "leads"), ("csat", "answers to surveys"),
    ("nps", "answers to surveys"), ("enps", "answers to surveys"),
    ("training_effect", "deals and courses"), ("cac", "expenses and accounts"),
    ("new_customers", "accounts"), ("retention", "accounts"), ("cross_sell", "accounts"),
    ("ltv", "accounts"), ("stage_dwell", "stays of deals in stages"),
    ("movement", "changes of deals between two snapshots"),
    ("forecast_accuracy", "stored forecasts"), ("capacity", "deals"),
  ]

  /// The variants of a metric and the metrics that begin with its name: their values stand beside it.
  private static func rivals(of metric: Metric) -> [String] {
    guard metric.variant.isEmpty else { return [] }
    let names = all.map(\.metric).filter {
      $0 != metric && ($0.id == metric.id || $0.id.hasPrefix(metric.id + "_"))
    }.map { $0.variant.isEmpty ? "`\($0.id)`" : "`\($0.id):\($0.variant)`" }
    return names.isEmpty ? [] : ["- Beside it: \(names.joined(separator: ", "))"]
  }

  private static func rows(_ rows: MetricDefinition.Rows) -> [String] {
    guard rows.countsDeals else { return [] }
    let counted = rows.numerator.union(rows.denominator)
    let list = { (roles: DealRoles) in roles.words.map { "`\($0)`" }.joined(separator: ", ") }
    let left = rows.exclusions.isEmpty ? [] : ["- Leaves out and counts: \(list(rows.exclusions))"]
    return ["- Deals counted: \(list(counted))"] + left
  }

  private static func audience(_ audience: MetricDefinition.Audience) -> String {
    switch audience {
    case .everyone: "the total, teams, managers, reps and every breakdown of deals"
    case .people: "the total, teams, managers and reps"
    case .groups: "the total, teams and managers"
    case .peopleAndTerritories: "the total, teams, managers, reps and territories"
    case .reps: "reps"
    case .leads:
      "the total, teams, managers, reps, and the sources, segments and territories of leads"
    case .teams: "the total and teams"
    case .values(let attribute): "each value of `\(attribute.rawValue)`, as a part of the whole"
    }
  }
}
