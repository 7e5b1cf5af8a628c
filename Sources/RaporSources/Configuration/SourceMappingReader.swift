import RaporDiagnostics
import RaporModel
import Yams

/// Reads one entry of `sources`.
struct SourceMappingReader {
  var yaml: YAMLFile
  let settings: SiteSettings
  private var entries: [String: YAMLFile.Entry] = [:]

  init(yaml: YAMLFile, settings: SiteSettings) {
    self.yaml = yaml
    self.settings = settings
  }

  /// Nil, with diagnostics, when there is no table or no file, or a lookup has no key.
  mutating func read(_ node: Node) -> SourceMapping? {
    guard let entries = yaml.entries(node, of: "a source", known: ConfigOption.source) else {
      return nil
    }
    self.entries = entries
    let table = needed("table", node).flatMap { self.table($0) }
    let file = needed("file", node).flatMap { yaml.text($0.node, of: "file") }
    guard let table, let file else { return nil }
    var source = SourceMapping(table: table, place: yaml.place(node), file: file)
    source.preset = preset()
    source.format = format()
    source.lookupKey = lookupKey(node, table)
    guard table != .lookup || source.lookupKey != nil else { return nil }
    source.schema = schema(table, source.lookupKey)
    readColumns(&source)
    readStages(&source)
    readStyles(&source)
    readCurrency(&source)
    readBlanks(&source)
    return source
  }

  private mutating func needed(_ key: String, _ node: Node) -> YAMLFile.Entry? {
    if entries[key] == nil {
      let option = ConfigOption.source.first { $0.name == key }
      yaml.diagnostics.report(
        .missingKey, "this source has no “\(key)”", at: yaml.place(node),
        hint: option.map { "add “\(key): …”: \($0.takes)" })
    }
    return entries[key]
  }

  private mutating func table(_ entry: YAMLFile.Entry) -> TableKind? {
    yaml.choice(entry.node, of: "table", among: TableKind.allCases.map(\.rawValue)) {
      TableKind(rawValue: $0)
    }
  }

  private mutating func preset() -> Preset? {
    entries["preset"].flatMap {
      yaml.choice($0.node, of: "preset", among: Preset.all.map(\.name), Preset.named)
    }
  }

  private mutating func format() -> CSVFormat {
    var format = CSVFormat()
    format.delimiter = entries["delimiter"].flatMap {
      yaml.choice($0.node, of: "delimiter", among: ["comma", "semicolon", "tab", "pipe"]) {
        CSVDelimiter(name: $0)
      }
    }
    format.encoding = entries["encoding"].flatMap {
      yaml.choice($0.node, of: "encoding", among: TextEncoding.allCases.map(\.rawValue)) {
        TextEncoding(name: $0)
      }
    }
    format.headerLine = entries["header_line"].flatMap {
      yaml.integer($0.node, of: "header_line", in: 1...1_000_000)
    }
    format.acceptsShortRows =
      entries["short_rows"].flatMap {
        yaml.choice($0.node, of: "way to treat short rows", among: ["exclude", "blank"]) {
          ["exclude": false, "blank": true][$0]
        }
      } ?? false
    return format
  }

  private mutating func lookupKey(_ node: Node, _ table: TableKind) -> String? {
    guard table == .lookup else { return nil }
    guard let key = needed("by", node).flatMap({ yaml.text($0.node, of: "by") }) else { return nil }
    let names = dealTexts.map(\.name)
    guard names.contains(key.value) else {
      yaml.diagnostics.report(
        .unknownColumn, "“\(key.value)” is no text column of deals", at: key.place,
        hint: NearName.hint(for: key.value, among: names))
      return nil
    }
    return key.value
  }

  /// The text columns that deals can have here: the built-in ones and the site's dimensions.
  private var dealTexts: [TableColumn] {
    let known = TableColumn.deals.filter { $0.kind == .text }
    let extra = settings.dimensions.filter { dimension in
      !TableColumn.deals.contains { $0.name == dimension.rawValue }
    }
    return known + extra.map { TableColumn($0.rawValue, .text, "") }
  }

  private func schema(_ table: TableKind, _ key: String?) -> [TableColumn] {
    switch table {
    case .deals:
      TableColumn.deals + dealTexts.filter { !TableColumn.deals.contains($0) }
    case .lookup:
      (key.map { [TableColumn($0, .text, needed: true, "")] } ?? [])
        + dealTexts.filter { column in
          column.name != key && Attribute.builtIn.contains(Attribute(rawValue: column.name))
            || column.name != key && !TableColumn.deals.contains(column)
        }
    default: table.columns
    }
  }

  // MARK: Columns and values

  private mutating func readColumns(_ source: inout SourceMapping) {
    source.columns = texts("columns", source)
    source.constants = texts("constants", source)
    source.defaults = texts("defaults", source)
    guard let entry = entries["values"], let columns = yaml.entries(entry.node, of: "values") else {
      return
    }
    for column in columns where isColumn(column, of: source) {
      guard source.schema.contains(where: { $0.name == column.key && $0.kind == .text }) else {
        yaml.reject(column.node, "values can be replaced in text columns only")
        continue
      }
      for pair in yaml.entries(column.node, of: "values of \(column.key)") ?? [] {
        guard let value = yaml.text(pair.node, of: pair.key) else { continue }
        source.values[column.key, default: [:]][Folding.key(pair.key)] = value.value
      }
    }
  }

  private mutating func texts(_ key: String, _ source: SourceMapping) -> [String: Located<String>] {
    guard let entry = entries[key], let pairs = yaml.entries(entry.node, of: key) else {
      return [:]
    }
    var found: [String: Located<String>] = [:]
    for pair in pairs where isColumn(pair, of: source) {
      found[pair.key] = yaml.text(pair.node, of: pair.key)
    }
    return found
  }

  /// Whether an entry's key is a column of the table; reports it when not.
  private mutating func isColumn(_ entry: YAMLFile.Entry, of source: SourceMapping) -> Bool {
    let names = source.schema.map(\.name)
    guard !names.contains(entry.key) else { return true }
    let adds = source.table == .deals || source.table == .lookup
    yaml.diagnostics.report(
      .unknownColumn, "“\(entry.key)” is no column of the table \(source.table.rawValue)",
      at: entry.keyPlace,
      hint: NearName.hint(for: entry.key, among: names)
        ?? (adds
          ? "to add a column to deals, name it in `dimensions` too"
          : "the columns are \(names.joined(separator: ", "))"))
    return false
  }

  private mutating func readStages(_ source: inout SourceMapping) {
    guard let entry = entries["stages"], let stages = yaml.entries(entry.node, of: "stages") else {
      return
    }
    source.stages = stages.compactMap { stage in
      yaml.choice(
        stage.node, of: "outcome of a stage", among: Stage.Outcome.allCases.map(\.rawValue)
      ) { Stage.Outcome(rawValue: $0.lowercased()) }
      .map { Stage(name: Folding.tidy(stage.key), outcome: $0) }
    }
  }

  // MARK: Styles

  private mutating func readStyles(_ source: inout SourceMapping) {
    source.dateOrder = style(
      "date_order", "order of dates", source, [.day, .moment], DateOrder.allCases.map(\.rawValue)
    ) { DateOrder(name: $0) }
    source.numberStyle = style(
      "number_style", "style of numbers", source, [.money, .quantity, .minutes, .rate],
      NumberStyle.allCases.map(\.rawValue)
    ) { NumberStyle(rawValue: $0.lowercased()) }
    source.shareStyle = entries["share_style"].flatMap {
      yaml.choice($0.node, of: "style of shares", among: ShareStyle.allCases.map(\.rawValue)) {
        ShareStyle(rawValue: $0.lowercased())
      }
    }
    guard let entry = entries["when_blank"],
      let keys = yaml.entries(entry.node, of: "when_blank", known: ConfigOption.whenBlank),
      let amount = keys["amount"]
    else { return }
    source.amountWhenBlankIsListPrice =
      yaml.choice(amount.node, of: "value for a blank amount", among: ["list_price"]) {
        $0 == "list_price" ? true : nil
      } ?? false
  }

  private mutating func style<Style>(
    _ key: String, _ what: String, _ source: SourceMapping, _ kinds: [TableColumn.Kind],
    _ names: [String],
    _ read: (String) -> Style?
  ) -> StyleChoice<Style> {
    guard let entry = entries[key] else { return StyleChoice() }
    guard case .mapping = entry.node else {
      return StyleChoice(all: yaml.choice(entry.node, of: what, among: names, read))
    }
    var choice = StyleChoice<Style>()
    for column in yaml.entries(entry.node, of: key) ?? [] where isColumn(column, of: source) {
      if source.schema.contains(where: { $0.name == column.key && kinds.contains($0.kind) }) {
        choice.byColumn[column.key] = yaml.choice(column.node, of: what, among: names, read)
      } else {
        yaml.reject(column.node, "\(key) does not apply to the column “\(column.key)”")
      }
    }
    return choice
  }

  private mutating func readCurrency(_ source: inout SourceMapping) {
    guard let entry = entries["currency"],
      let currency = yaml.choice(
        entry.node, of: "currency", among: Currency.known.map(\.code), { Currency(code: $0) }),
      currency != settings.currency
    else { return }
    guard !source.table.convertsAmounts else {
      source.currency = currency
      return
    }
    yaml.reject(
      entry.node,
      "the source is in \(currency.code) and the site in \(settings.currency.code)",
      hint:
        "only deals and expenses are converted: convert the file, or change the site's currency")
  }

  private mutating func readBlanks(_ source: inout SourceMapping) {
    guard let entry = entries["blanks"] else { return }
    for node in yaml.items(entry.node) {
      guard let word = yaml.text(node, of: "a word of blanks") else { continue }
      source.blanks.insert(Folding.key(word.value))
    }
  }
}
