import RaporDiagnostics
import RaporModel
import Yams

/// What metrics.yml says: the site's own metrics, and what they aim at.
struct MetricsFile {
  var metrics: [CustomMetric] = []
  var targets: [MetricTarget] = []
}

/// Reads metrics.yml, with every problem in one run.
struct MetricsFileReader {
  var yaml: YAMLFile
  private let dimensions: [Attribute]
  private let taken: Set<String>

  /// Reads for a site with these dimensions of deals; `taken` are the ids that the catalogue has.
  init(name: String, dimensions: [Attribute], taken: Set<String>) {
    yaml = YAMLFile(name: name)
    self.dimensions = dimensions
    self.taken = taken
  }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// The metrics that could be read; a broken one is left out.
  mutating func read(_ bytes: [UInt8]) -> MetricsFile {
    var file = MetricsFile()
    guard let root = yaml.parse(bytes) else { return file }
    guard case .sequence(let items) = root else {
      yaml.reject(
        root, "metrics.yml must be a list of metrics", hint: "begin each metric with “- id: …”")
      return file
    }
    var places: [String: SourceLocation] = [:]
    for item in items {
      let problems = yaml.diagnostics.all.count
      guard let entries = yaml.entries(item, of: "a metric", known: ConfigOption.metric) else {
        continue
      }
      let id = id(entries, item, places: &places)
      let metric = metric(entries, item, id: id?.value ?? "")
      let target = entries["target"].flatMap { yaml.millionths($0.node, of: "the target") }
      guard let metric, id != nil, yaml.diagnostics.all.count == problems else { continue }
      file.metrics.append(metric)
      if let target {
        file.targets.append(MetricTarget(metric: metric.id, millionths: target))
      }
    }
    return file
  }

  // MARK: What a metric is called

  private mutating func id(
    _ entries: [String: YAMLFile.Entry], _ item: Node, places: inout [String: SourceLocation]
  ) -> Located<String>? {
    guard let entry = needed("id", entries, item), let id = yaml.text(entry.node, of: "id") else {
      return nil
    }
    guard id.value.isPlainID else {
      yaml.reject(
        entry.node, "“\(id.value)” cannot be the id of a metric",
        hint: "use lower-case letters, digits and _, a letter first, such as big_deals")
      return nil
    }
    guard !taken.contains(id.value) else {
      yaml.diagnostics.report(
        .duplicateMetric, "the catalogue has a metric “\(id.value)” already", at: id.place,
        hint: "give yours another id, such as own_\(id.value)")
      return nil
    }
    if let first = places.updateValue(id.place, forKey: id.value) {
      yaml.diagnostics.report(
        .duplicateMetric, "the id “\(id.value)” is given twice", at: id.place,
        hint: "the first is in line \(first.line ?? 1)")
      return nil
    }
    return id
  }

  private mutating func metric(
    _ entries: [String: YAMLFile.Entry], _ item: Node, id: String
  ) -> CustomMetric? {
    let name = needed("name", entries, item).flatMap { yaml.localText($0.node, of: "name") }
    let meaning = entries["meaning"].flatMap { yaml.localText($0.node, of: "meaning") }
    let formula = formula(entries, item)
    let unit = entries["unit"].flatMap { yaml.choice(CustomMetric.Unit.self, $0.node, of: $0.key) }
    let direction = entries["direction"].flatMap {
      yaml.choice(CustomMetric.Direction.self, $0.node, of: $0.key)
    }
    let audience = entries["audience"].flatMap {
      yaml.choice(CustomMetric.Audience.self, $0.node, of: $0.key)
    }
    guard let name, let formula else { return nil }
    check(unit, of: formula, entries["unit"]?.node)
    check(audience, of: formula, entries["audience"]?.node)
    return CustomMetric(
      id: id, name: name, meaning: meaning ?? LocalText(), formula: formula,
      unit: unit ?? ownUnit(of: formula), direction: direction ?? .neutral,
      audience: audience ?? (belongsToDeals(formula) ? .everyone : .people))
  }

  private mutating func needed(
    _ key: String, _ entries: [String: YAMLFile.Entry], _ item: Node
  ) -> YAMLFile.Entry? {
    if entries[key] == nil { reportMissing(key, of: "the metric", at: item) }
    return entries[key]
  }

  mutating func reportMissing(_ key: String, of what: String, at node: Node) {
    yaml.reportMissing(key, of: what, among: ConfigOption.metric, at: yaml.place(node))
  }

  // MARK: What fits together

  /// The unit of a metric that names none.
  private func ownUnit(of formula: CustomMetric.Formula) -> CustomMetric.Unit {
    guard case .whole(let part) = formula else { return .rate }
    return unit(of: part)
  }

  private func unit(of part: CustomMetric.Part) -> CustomMetric.Unit {
    let columns = part.table.columns(dimensions: dimensions)
    return switch columns.first(where: { $0.name == part.measure.column })?.kind {
    case .money?: .money
    case .days?: .days
    default: .count
    }
  }

  /// A whole figure is of its column's unit, or a plain number; money and days come from nowhere else.
  private mutating func check(
    _ unit: CustomMetric.Unit?, of formula: CustomMetric.Formula, _ node: Node?
  ) {
    guard let unit, let node, case .whole(let part) = formula else { return }
    let own = self.unit(of: part)
    guard unit != own, !(own == .count && unit == .multiple) else { return }
    let what = part.measure.column.map { "a figure of \($0)" } ?? "a count"
    yaml.reject(
      node, "\(what) cannot be of the unit \(unit.rawValue)", hint: "write “unit: \(own.rawValue)”")
  }

  private mutating func check(
    _ audience: CustomMetric.Audience?, of formula: CustomMetric.Formula, _ node: Node?
  ) {
    guard audience == .everyone, let node, !belongsToDeals(formula),
      let table = formula.parts.map(\.table).first(where: { !$0.belongsToDeals })
    else { return }
    yaml.reject(
      node,
      "rows of \(table.rawValue) belong to people and have no breakdown by product and the like",
      hint: "write “audience: people”")
  }

  private func belongsToDeals(_ formula: CustomMetric.Formula) -> Bool {
    formula.parts.allSatisfy(\.table.belongsToDeals)
  }

  /// The columns of a table, the site's dimensions included.
  func columns(of table: CustomTable) -> [CustomColumn] { table.columns(dimensions: dimensions) }
}

extension YAMLFile {
  /// A number or a percentage, in millionths.
  mutating func millionths(_ node: Node, of what: String) -> Int64? {
    millionths(node, of: what, hint: "write it without a currency, such as 1250000 or 60%")
  }
}
