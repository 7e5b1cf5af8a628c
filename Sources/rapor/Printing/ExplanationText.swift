import RaporMetrics
import RaporModel
import RaporPages
import RaporSources

/// A figure and what is behind it, as people read it at a terminal and as programs do.
struct ExplanationText {
  let explanation: Explanation
  let figures: Figures
  /// The rows of activities, where they were asked for.
  let activityRows: [ActivityRow]?
  /// Why this period; nil where it was named.
  let choice: String?
  let inColour: Bool

  /// The commands speak English, whatever the language of the pages.
  var book: Phrasebook {
    Phrasebook(language: .english, customMetrics: figures.settings.customMetrics)
  }
  private var value: MetricValue { explanation.value }

  /// All of it for people.
  var lines: String {
    let parts = [
      heading, counted, activities, quotas, leftOut, rivals,
    ].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: The figure

  private var heading: [String] {
    let words = book.words(for: value.metric)
    var lines = [paint("\(words.name) (\(value.metric.name))")]
    if !words.meaning.isEmpty { lines.append(words.meaning) }
    lines.append("")
    lines += entry("For", scopeName)
    lines += entry("Period", periodText)
    lines += entry(
      "Value", value.absence.map { "none: \(book.reason(for: $0))" } ?? text(of: value))
    lines += entry("Formula", words.formulaInWords.isEmpty ? words.formula : words.formulaInWords)
    if let substituted { lines += entry("", substituted) }
    lines += entry("n", String(value.n))
    return lines + entry("Better", book.text(of: value.direction))
  }

  private func entry(_ name: String, _ text: String) -> [String] {
    let space = String(repeating: " ", count: max(0, 9 - name.count))
    return ["\(paint(name))\(space)\(text)"]
  }

  private var scopeName: String {
    switch value.scope {
    case .total: "the whole team"
    case .team(let name): "\(name) (team)"
    case .manager(let name): "\(name) (manager)"
    case .rep(let rep): "\(figures.dataset[rep]?.name ?? "") (rep)"
    case .attribute(let attribute, let name): "\(name ?? "not given") (\(attribute.rawValue))"
    }
  }

  private var periodText: String {
    let (period, asOf) = (value.period, figures.dataset.asOf)
    let end = asOf < period.lastDay ? "\(asOf), so far" : "\(period.lastDay)"
    let why = choice.map { " (\($0); --period chooses another)" } ?? ""
    return "\(period.key), \(period.start) to \(end)\(why)"
  }

  private func text(of value: MetricValue) -> String {
    if value.unit == .rate, let ratio = value.value { return book.percent(ratio, digits: 2) }
    return book.value(value, currency: figures.dataset.currency, detail: .exact)
  }

  /// The formula with its values put in; nil where it has no parts.
  private var substituted: String? {
    guard value.value != nil, let upper = value.numerator, let lower = value.denominator else {
      return nil
    }
    let operands = [upper, lower].map { book.number($0, digits: .upTo(4)) }
    return "\(operands[0]) ÷ \(operands[1]) = \(text(of: value))"
  }

  // MARK: Rows

  private var counted: [String] {
    guard !explanation.counted.isEmpty else { return [] }
    let hasParts = explanation.counted.contains { $0.part == .compared }
    let hasValues = explanation.counted.contains { $0.value != nil }
    var lines = [paint("Rows (\(explanation.counted.count))")]
    for group in groups(explanation.counted.map { (row: $0.row, item: $0) }) {
      var table = table(of: group.map(\.fields))
      if hasValues { table.columns.append(.init(name: "adds", isNumber: true)) }
      if hasParts { table.columns.append(.init(name: "counts in")) }
      for (place, entry) in group.enumerated() {
        if hasValues { table.rows[place].append(entry.item?.value?.decimal() ?? "") }
        if hasParts {
          table.rows[place].append(entry.item?.part == .compared ? "lower part" : "upper part")
        }
      }
      lines += table.lines(indent: "  ")
    }
    return lines
  }

  private var leftOut: [String] {
    guard !explanation.leftOut.isEmpty else { return [] }
    var lines = [paint("Left out")]
    for reason in explanation.leftOut {
      lines.append("  \(book.text(of: reason.exclusion))")
      for group in groups(reason.rows.map { (row: $0, item: nil) }) {
        lines += table(of: group.map(\.fields)).lines(indent: "    ")
      }
    }
    return lines
  }

  private typealias Entry = (fields: CaseFields, item: MetricCase?)

  /// Rows with their texts, those of one kind together, in the order in which the kinds come.
  private func groups(_ rows: [(row: MetricCase.Row, item: MetricCase?)]) -> [[Entry]] {
    var groups: [[Entry]] = []
    for row in rows {
      let entry = (
        fields: row.item.map { figures.fields(of: $0) } ?? figures.fields(of: row.row),
        item: row.item
      )
      if let place = groups.firstIndex(where: { $0.first?.fields.kind == entry.fields.kind }) {
        groups[place].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private func table(of rows: [CaseFields]) -> AlignedTable {
    let columns = rows.first?.fields.map {
      AlignedTable.Column(name: $0.name, isNumber: $0.isNumber)
    }
    return AlignedTable(
      columns: (columns ?? []) + [.init(name: "row")],
      rows: rows.map { row in row.fields.map(\.text) + [source(row.source)] })
  }

  /// The file and line of a row.
  func source(_ row: RowReference?) -> String {
    let ledgers = figures.dataset.ledgers
    guard let row, ledgers.indices.contains(Int(row.file)) else { return "" }
    return "\(ledgers[Int(row.file)].file):\(row.line)"
  }

  // MARK: Activities and quotas

  private var activities: [String] {
    guard !explanation.activities.isEmpty else { return [] }
    let tally = figures.dataset.activities
    let count = explanation.activities.reduce(0) { $0 + $1.count }
    let table = AlignedTable(
      columns: [
        .init(name: "day"), .init(name: "type"), .init(name: "outcome"),
        .init(name: "count", isNumber: true), .init(name: "minutes", isNumber: true),
      ],
      rows: explanation.activities.map { row in
        [
          row.day.description, tally.types[row.type], row.outcome.map { tally.outcomes[$0] } ?? "",
          String(row.count), String(row.minutes),
        ]
      })
    let more = activityRows == nil ? "; --rows lists each" : ""
    return [paint("Activities (\(count), by day, type and outcome\(more))")]
      + table.lines(indent: "  ") + listedActivities
  }

  private var listedActivities: [String] {
    guard let activityRows else { return [] }
    let table = AlignedTable(
      columns: [
        .init(name: "day"), .init(name: "rep_id"), .init(name: "type"), .init(name: "outcome"),
        .init(name: "deal_id"), .init(name: "minutes", isNumber: true), .init(name: "row"),
      ],
      rows: activityRows.map { row in
        [
          row.day.description, row.rep, row.type, row.outcome ?? "", row.deal ?? "",
          row.minutes.map(String.init) ?? "", "\(row.file):\(row.line)",
        ]
      })
    return ["", paint("Rows of activities (\(activityRows.count))")] + table.lines(indent: "  ")
  }

  private var quotas: [String] {
    guard !explanation.quotas.isEmpty else { return [] }
    let table = AlignedTable(
      columns: [
        .init(name: "owner"), .init(name: "period"), .init(name: "target", isNumber: true),
        .init(name: "counts", isNumber: true), .init(name: "row"),
      ],
      rows: explanation.quotas.map { row in
        [
          figures.dataset.name(of: row.quota.owner), row.quota.period.key,
          figures.target(row.quota.target, of: row.quota), figures.target(row.part, of: row.quota),
          source(row.quota.row),
        ]
      })
    return [paint("Quotas (\(explanation.quotas.count))")] + table.lines(indent: "  ")
  }

  // MARK: Rivals

  private var rivals: [String] {
    let words = book.words(for: value.metric).rivals
    guard !words.isEmpty || !explanation.rivals.isEmpty else { return [] }
    let table = AlignedTable(
      columns: [.init(name: "metric"), .init(name: "name"), .init(name: "value", isNumber: true)],
      rows: explanation.rivals.map { rival in
        [
          rival.metric.name, book.words(for: rival.metric).name,
          rival.absence.map { "none: \(book.reason(for: $0))" } ?? text(of: rival),
        ]
      })
    return [paint("Other definitions")]
      + (explanation.rivals.isEmpty ? [] : table.lines(indent: "  ")) + words.map { "  \($0)" }
  }

  private func paint(_ text: String) -> String {
    inColour && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

extension Dataset {
  /// Whose quota it is.
  func name(of owner: Quota.Owner) -> String {
    switch owner {
    case .rep(let rep): self[rep]?.name ?? ""
    case .team(let name), .territory(let name): name
    }
  }
}

extension Figures {
  /// A target, or a part of one, as a plain decimal: of major units where it is money.
  func target(_ amount: Int64, of quota: Quota) -> String {
    guard definition(of: Metric(quota.metric))?.unit == .money else { return String(amount) }
    return dataset.currency.decimal(amount)
  }
}
