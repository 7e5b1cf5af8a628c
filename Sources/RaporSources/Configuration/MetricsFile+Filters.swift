import RaporDiagnostics
import RaporModel
import Yams

extension MetricsFileReader {
  /// What `where` asks of the rows of a table, in the order of the file.
  mutating func filters(
    _ entries: [String: YAMLFile.Entry], of table: CustomTable
  ) -> [CustomMetric.Filter] {
    guard let entry = entries["where"], let asked = yaml.entries(entry.node, of: "where") else {
      return []
    }
    return asked.compactMap { asked in
      guard let column = columns(of: table).first(where: { $0.name == asked.key }) else {
        reportUnknownColumn(asked.key, of: table, at: asked.keyPlace, wanted: [])
        return nil
      }
      return condition(asked.node, on: column).map { CustomMetric.Filter(column.name, $0) }
    }
  }

  private mutating func condition(
    _ node: Node, on column: CustomColumn
  ) -> CustomMetric.Condition? {
    if case .scalar(let scalar) = node {
      switch scalar.string {
      case "given": return .given
      case "blank": return .blank
      default: break
      }
    }
    return switch column.kind {
    case .text: textCondition(node, on: column)
    case .day: dayCondition(node, on: column)
    case .money, .days, .number: numberCondition(node, on: column)
    }
  }

  // MARK: Texts

  private mutating func textCondition(
    _ node: Node, on column: CustomColumn
  ) -> CustomMetric.Condition? {
    guard case .mapping = node else { return texts(node, of: column).map { .among($0) } }
    guard let operators = operators(node, on: column, known: ["not"]) else { return nil }
    guard let not = operators.first else { return nil }
    return texts(not.node, of: column).map { .notAmong($0) }
  }

  private mutating func texts(_ node: Node, of column: CustomColumn) -> [String]? {
    let nodes = yaml.items(node)
    let texts = nodes.compactMap { item -> String? in
      guard let words = column.words else {
        return yaml.text(item, of: "a value of \(column.name)")?.value
      }
      return yaml.choice(item, of: "value of \(column.name)", among: words) {
        words.contains($0) ? $0 : nil
      }
    }
    if nodes.isEmpty {
      yaml.reject(node, "\(column.name) has no values to compare with", hint: "name one or more")
    }
    return texts.isEmpty || texts.count < nodes.count ? nil : texts
  }

  // MARK: Numbers

  private mutating func numberCondition(
    _ node: Node, on column: CustomColumn
  ) -> CustomMetric.Condition? {
    guard case .mapping = node else {
      guard case .scalar = node else {
        yaml.reject(
          node, "\(column.name) holds numbers, which are compared one by one",
          hint: "write one number, or {at_least: …, below: …}")
        return nil
      }
      return yaml.millionths(node, of: "the value of \(column.name)").map {
        .number([.init(.equals, millionths: $0)])
      }
    }
    let sides = CustomMetric.Bound.Side.allCases.filter { $0 != .equals }
    guard let operators = operators(node, on: column, known: sides.map(\.rawValue)) else {
      return nil
    }
    let bounds = operators.compactMap { entry -> CustomMetric.Bound? in
      guard let side = CustomMetric.Bound.Side(rawValue: entry.key) else { return nil }
      return yaml.millionths(entry.node, of: entry.key).map { .init(side, millionths: $0) }
    }
    return bounds.isEmpty || bounds.count < operators.count ? nil : .number(bounds)
  }

  // MARK: Days

  private mutating func dayCondition(
    _ node: Node, on column: CustomColumn
  ) -> CustomMetric.Condition? {
    guard case .mapping = node else {
      let names = CustomMetric.PeriodRelation.allCases.map(\.rawValue) + ["given", "blank"]
      return yaml.choice(node, of: "condition for \(column.name)", among: names) {
        CustomMetric.PeriodRelation(rawValue: $0).map { .relative($0) }
      }
    }
    guard let operators = operators(node, on: column, known: ["from", "to"]) else { return nil }
    var bounds: [String: Day] = [:]
    for entry in operators { bounds[entry.key] = yaml.day(entry.node, of: entry.key) }
    guard bounds.count == operators.count else { return nil }
    if let from = bounds["from"], let to = bounds["to"], to < from {
      yaml.reject(
        node, "\(column.name) cannot lie from \(from) to \(to)", hint: "change the days over")
      return nil
    }
    return .days(from: bounds["from"], through: bounds["to"])
  }

  /// The entries of a condition, each with an operator that its column knows; nil, with diagnostics,
  /// where there are others or none.
  private mutating func operators(
    _ node: Node, on column: CustomColumn, known: [String]
  ) -> [YAMLFile.Entry]? {
    guard let entries = yaml.entries(node, of: "the condition for \(column.name)") else {
      return nil
    }
    let unknown = entries.filter { !known.contains($0.key) }
    for entry in unknown {
      yaml.diagnostics.report(
        .unknownKey, "“\(entry.key)” is no condition for \(column.name)", at: entry.keyPlace,
        hint: NearName.hint(for: entry.key, among: known)
          ?? "the conditions are \(known.joined(separator: ", "))")
    }
    if entries.isEmpty {
      yaml.reject(
        node, "the condition for \(column.name) is empty",
        hint: "the conditions are \(known.joined(separator: ", "))")
    }
    return unknown.isEmpty && !entries.isEmpty ? entries : nil
  }
}

extension YAMLFile {
  /// A day in ISO 8601's form.
  mutating func day(_ node: Node, of what: String) -> Day? {
    guard case .scalar(let scalar) = node, let day = Day(iso: scalar.string) else {
      reject(node, "\(what) must be a day", hint: "write it as 2017-12-31")
      return nil
    }
    return day
  }
}
