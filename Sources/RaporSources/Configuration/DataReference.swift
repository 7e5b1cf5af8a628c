import RaporModel

/// The reference parts of Documentation/Data.md, written from the lists that the code itself uses.
package enum DataReference {
  /// The parts by the name that their markers in the document have.
  package static var parts: [(name: String, text: String)] {
    [
      ("site", options(ConfigOption.site)), ("source", options(ConfigOption.source)),
      ("plan-file", options(ConfigOption.planFile)),
      ("plan", options(ConfigOption.plan)),
      ("appraisal", options(ConfigOption.appraisal)), ("kpi", options(ConfigOption.kpi)),
      ("plan-tier", options(ConfigOption.tier)),
      ("plan-audience", options(ConfigOption.planAudience)),
      ("plan-rate", options(ConfigOption.planRate)),
      ("plan-spiff", options(ConfigOption.spiff)),
      ("plan-pool", options(ConfigOption.pool)),
      ("plan-draw", options(ConfigOption.draw)),
      ("plan-adjustment", options(ConfigOption.payAdjustment)),
      ("tables", TableKind.allCases.map(table).joined(separator: "\n")), ("presets", presets),
      ("words", words), ("metric", options(ConfigOption.metric)),
      ("metric-conditions", conditions), ("metric-tables", metricTables),
    ]
  }

  /// The document with its generated parts as they should be.
  ///
  /// A part stands between `<!-- generated: name -->` and `<!-- end -->`.
  package static func refreshed(_ document: String) -> String {
    parts.reduce(document) { text, part in
      let (start, end) = ("<!-- generated: \(part.name) -->\n", "<!-- end -->")
      let pieces = text.components(between: start, and: end)
      guard let pieces else { return text }
      return pieces.before + start + "\n" + part.text + "\n" + end + pieces.after
    }
  }

  private static func options(_ options: [ConfigOption]) -> String {
    "| key | takes | does |\n| --- | --- | --- |\n"
      + options.map { "| `\($0.name)` | \(cell($0.takes)) | \(cell($0.summary)) |\n" }.joined()
  }

  private static var conditions: String {
    "| condition | holds when |\n| --- | --- |\n"
      + ConfigOption.metricCondition.map { option in
        "| `\(option.name):` \(cell(option.takes)) | \(cell(option.summary)) |\n"
      }.joined()
  }

  private static var metricTables: String {
    "| table | column | holds | meaning |\n| --- | --- | --- | --- |\n"
      + CustomTable.allCases.flatMap { table in
        table.columns.map { column in
          "| \(table.rawValue) | `\(column.name)` | \(holds(column.kind)) | \(cell(column.summary)) |\n"
        }
      }.joined()
      + "\nDeals and stage changes have the columns named under `dimensions` in site.yml too.\n"
  }

  private static func holds(_ kind: CustomColumn.Kind) -> String {
    switch kind {
    case .text: "text"
    case .day: "date"
    case .money: "amount"
    case .days: "days"
    case .number: "number"
    }
  }

  private static func table(_ table: TableKind) -> String {
    let heading = "### \(table.rawValue)\n\n\(table.summary)\n"
    guard !table.columns.isEmpty else {
      return heading
        + "\nIts columns are the key named by `by`, and any of the text columns of deals and of `dimensions`.\n"
    }
    return heading + "\n| column | holds | meaning |\n| --- | --- | --- |\n"
      + table.columns.map { column in
        "| `\(column.name)`\(column.isNeeded ? " \\*" : "") | \(holds(column.kind)) | \(cell(column.summary)) |\n"
      }.joined()
  }

  private static func holds(_ kind: TableColumn.Kind) -> String {
    switch kind {
    case .text: "text"
    case .share: "percentage or fraction"
    case .day: "date or moment"
    case .moment: "moment"
    case .money: "amount"
    case .quantity: "number"
    case .minutes: "minutes"
    case .rate: "rate"
    }
  }

  private static var presets: String {
    Preset.all.map { preset in
      let stages = preset.stages.map { "\($0.name) (\($0.outcome.rawValue))" }
      return "### \(preset.name)\n\n\(preset.summary)\n\n"
        + "| table | column | the export's names, the first found wins |\n| --- | --- | --- |\n"
        + TableKind.allCases.map { rows($0, preset) }.joined() + "\n"
        + "Stages: \(stages.joined(separator: ", ")).\n"
    }.joined(separator: "\n")
  }

  private static func rows(_ table: TableKind, _ preset: Preset) -> String {
    table.columns.compactMap { column in
      preset.columns[table]?[column.name].map { names in
        "| \(table.rawValue) | `\(column.name)` | \(names.map(cell).joined(separator: "; ")) |\n"
      }
    }.joined()
  }

  private static var words: String {
    "- A cell is blank when it is empty or holds one of: "
      + BlankWords.all.map { "`\($0)`" }.joined(separator: ", ")
      + " (in any case), or a word of the source's `blanks`.\n"
      + "- Months: "
      + MonthName.all.map { $0.joined(separator: "/") }.joined(separator: ", ") + ".\n"
      + "- Encodings: "
      + TextEncoding.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".\n"
      + "- Metrics that a quota can be for: "
      + QuotaLoader.metrics.map { "`\($0.name)`" + ($0.isMoney ? " (money)" : "") }
      .joined(separator: ", ") + ".\n"
  }

  /// Text that may stand in a table: a bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension String {
  /// What stands before `start` and after the next `end`; nil when either is missing.
  fileprivate func components(between start: String, and end: String) -> (
    before: String, after: String
  )? {
    guard let first = firstRange(of: start, from: startIndex),
      let last = firstRange(of: end, from: first.upperBound)
    else { return nil }
    return (String(self[..<first.lowerBound]), String(self[last.upperBound...]))
  }

  private func firstRange(of text: String, from: Index) -> Range<Index>? {
    var index = from
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
