import RaporDiagnostics
import RaporModel
import Yams

extension MetricsFileReader {
  /// What a part of a ratio has of its metric unless it says otherwise.
  private struct Ground {
    var table: CustomTable
    var day: String?
    var filters: [CustomMetric.Filter]
  }

  /// The arithmetic of a metric.
  mutating func formula(
    _ entries: [String: YAMLFile.Entry], _ item: Node
  ) -> CustomMetric.Formula? {
    guard let entry = entries["measure"] else {
      // The other keys are read all the same, for their own problems.
      _ = table(entries, item).map { filters(entries, of: $0) }
      reportMissing("measure", of: "the metric", at: item)
      return nil
    }
    guard case .scalar(let scalar) = entry.node, scalar.string == "ratio" else {
      for key in ["numerator", "denominator"] where entries[key] != nil {
        yaml.diagnostics.report(
          .unknownKey, "only a ratio has a \(key)", at: entries[key]?.keyPlace,
          hint: "write “measure: ratio”, or leave the key out")
      }
      return part(entries, item, of: "the metric", measures: Self.measures).map { .whole($0) }
    }
    return ratio(entries, item)
  }

  private mutating func ratio(
    _ entries: [String: YAMLFile.Entry], _ item: Node
  ) -> CustomMetric.Formula? {
    for key in ["of", "percentile"] where entries[key] != nil {
      yaml.diagnostics.report(
        .unknownKey, "a ratio has no “\(key)” of its own", at: entries[key]?.keyPlace,
        hint: "write it in the numerator or the denominator")
    }
    let table = table(entries, item)
    let ground = table.map { table in
      Ground(
        table: table, day: entries["by"].flatMap { day($0, of: table) },
        filters: filters(entries, of: table))
    }
    let parts = ["numerator", "denominator"].map { key -> CustomMetric.Part? in
      guard let entry = entries[key] else {
        reportMissing(key, of: "the ratio", at: item)
        return nil
      }
      guard
        let own = yaml.entries(entry.node, of: "the \(key)", known: ConfigOption.metricPart)
      else { return nil }
      return part(own, entry.node, of: "the \(key)", measures: ["count", "sum"], ground: ground)
    }
    guard let upper = parts[0], let lower = parts[1], table != nil else { return nil }
    return .ratio(upper, over: lower)
  }

  private static let measures = ["count", "sum", "median", "percentile", "ratio"]

  // MARK: Parts

  private mutating func part(
    _ entries: [String: YAMLFile.Entry], _ node: Node, of what: String, measures: [String],
    ground: Ground? = nil
  ) -> CustomMetric.Part? {
    let table =
      entries["table"] == nil && ground != nil ? ground?.table : table(entries, node)
    guard let table else { return nil }
    let measure = measure(entries, node, of: what, table: table, among: measures)
    let isSameTable = table == ground?.table
    let day = dayOfPeriod(
      entries, node, of: what, table: table, inherited: isSameTable ? ground?.day : nil)
    let filters = (isSameTable ? ground?.filters ?? [] : []) + filters(entries, of: table)
    guard let measure, let day else { return nil }
    return CustomMetric.Part(table: table, day: day, measure: measure, filters: filters)
  }

  private mutating func table(_ entries: [String: YAMLFile.Entry], _ node: Node) -> CustomTable? {
    guard let entry = entries["table"] else {
      reportMissing("table", of: "the metric", at: node)
      return nil
    }
    return yaml.choice(
      entry.node, of: "table of metrics", among: CustomTable.allCases.map(\.rawValue)
    ) { CustomTable(rawValue: $0) }
  }

  private mutating func measure(
    _ entries: [String: YAMLFile.Entry], _ node: Node, of what: String, table: CustomTable,
    among names: [String]
  ) -> CustomMetric.Measure? {
    guard let entry = entries["measure"] else {
      reportMissing("measure", of: what, at: node)
      return nil
    }
    let name = yaml.choice(entry.node, of: "measure of \(what)", among: names) {
      names.contains($0) ? $0 : nil
    }
    guard let name else { return nil }
    let percent = percent(entries, node, measure: name)
    guard name != "count" else {
      if let of = entries["of"] {
        yaml.diagnostics.report(
          .unknownKey, "a count is of rows, not of a column", at: of.keyPlace,
          hint: "leave “of” out, or write “measure: sum”")
      }
      return .count
    }
    guard let column = measured(entries, node, of: what, table: table, measure: name) else {
      return nil
    }
    return name == "sum" ? .sum(of: column) : percent.map { .percentile($0, of: column) }
  }

  /// Which percentile a measure is; nil for others, and with a diagnostic where it is not said.
  private mutating func percent(
    _ entries: [String: YAMLFile.Entry], _ node: Node, measure: String
  ) -> Int? {
    guard measure == "percentile" else {
      if let entry = entries["percentile"] {
        yaml.diagnostics.report(
          .unknownKey, "a \(measure) has no percentile", at: entry.keyPlace,
          hint: "write “measure: percentile”, or leave the key out")
      }
      return measure == "median" ? 50 : nil
    }
    guard let entry = entries["percentile"] else {
      reportMissing("percentile", of: "the metric", at: node)
      return nil
    }
    return yaml.integer(entry.node, of: "percentile", in: 1...100)
  }

  private mutating func measured(
    _ entries: [String: YAMLFile.Entry], _ node: Node, of what: String, table: CustomTable,
    measure: String
  ) -> String? {
    guard let entry = entries["of"] else {
      reportMissing("of", of: what, at: node)
      return nil
    }
    let numbers = columns(of: table).filter(\.kind.isNumber)
    guard let column = column(entry.node, of: table, wanted: numbers) else { return nil }
    guard column.kind.isNumber else {
      yaml.reject(
        entry.node,
        "“\(column.name)” of \(table.rawValue) holds no numbers, so it has no \(measure)",
        hint: numbers.isEmpty
          ? "\(table.rawValue) has no column of numbers; count its rows"
          : "the columns of numbers are \(list(numbers))")
      return nil
    }
    guard !table.isFolded || measure == "sum" else {
      yaml.reject(
        entry.node,
        "\(table.rawValue) are kept as counts and sums by day, so they have no \(measure)",
        hint: "use sum, or a ratio of a sum to a count")
      return nil
    }
    return column.name
  }

  // MARK: Columns

  private mutating func dayOfPeriod(
    _ entries: [String: YAMLFile.Entry], _ node: Node, of what: String, table: CustomTable,
    inherited: String?
  ) -> String? {
    if let entry = entries["by"] { return day(entry, of: table) }
    if let day = inherited ?? table.onlyDay { return day }
    let days = columns(of: table).filter { $0.kind == .day }
    yaml.diagnostics.report(
      .missingKey, "\(what) does not say by which day a row belongs to a period",
      at: yaml.place(node), hint: "add “by: …”: \(list(days))")
    return nil
  }

  private mutating func day(_ entry: YAMLFile.Entry, of table: CustomTable) -> String? {
    let days = columns(of: table).filter { $0.kind == .day }
    guard let column = column(entry.node, of: table, wanted: days) else { return nil }
    guard column.kind == .day else {
      yaml.reject(
        entry.node, "“\(column.name)” of \(table.rawValue) holds no days",
        hint: "the columns of days are \(list(days))")
      return nil
    }
    return column.name
  }

  /// The column that a value names; `wanted` are those that would make sense.
  private mutating func column(
    _ node: Node, of table: CustomTable, wanted: [CustomColumn]
  ) -> CustomColumn? {
    guard let name = yaml.text(node, of: "a column") else { return nil }
    if let known = columns(of: table).first(where: { $0.name == name.value }) { return known }
    reportUnknownColumn(name.value, of: table, at: name.place, wanted: wanted)
    return nil
  }

  mutating func reportUnknownColumn(
    _ name: String, of table: CustomTable, at place: SourceLocation, wanted: [CustomColumn]
  ) {
    let near = NearName.hint(for: name, among: columns(of: table).map(\.name))
    yaml.diagnostics.report(
      .unknownColumn, "\(table.rawValue) have no column “\(name)”", at: place,
      hint: near ?? "the columns are \(list(wanted.isEmpty ? columns(of: table) : wanted))")
  }

  private func list(_ columns: [CustomColumn]) -> String {
    columns.map(\.name).joined(separator: ", ")
  }
}
