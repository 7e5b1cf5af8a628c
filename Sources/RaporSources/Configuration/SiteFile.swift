import RaporDiagnostics
import RaporModel
import Yams

/// What site.yml says: the settings that the whole program uses, and how the data is read.
struct SiteFile {
  var settings: SiteSettings
  var asOf: Day?
  /// The root of the data files, from the content folder; nil for the content folder itself.
  var dataFolder: String?
  var sources: [SourceMapping]
  var zone: TimeZoneTable
  /// The words of the settings that stand for values of the data.
  var words = SettingNames()
  /// Whether anything in the file is an error.
  var isBroken = false
}

/// Reads site.yml, with every problem in one run.
struct SiteFileReader {
  private var yaml: YAMLFile
  private var entries: [String: YAMLFile.Entry] = [:]

  init(name: String) { yaml = YAMLFile(name: name) }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// Nil when the file is not YAML, or says no currency, without which no data can be read.
  mutating func read(_ bytes: [UInt8]) -> SiteFile? {
    let root = yaml.parse(bytes)
    guard yaml.diagnostics.all.allSatisfy({ $0.id == .duplicateKey }) else { return nil }
    if let root {
      guard let found = yaml.entries(root, of: "site.yml", known: ConfigOption.site) else {
        return nil
      }
      entries = found
    }
    let title = needed("title").flatMap { yaml.text($0.node, of: "title") }
    let currency = needed("currency").flatMap { self.currency($0.node) }
    let zone = zone()
    var settings = SiteSettings(
      title: title?.value ?? "", language: language(), currency: currency ?? .placeholder,
      timeZone: zone.name, calendar: calendar(), sellingDays: sellingDays(), periods: periods(),
      dimensions: dimensions(), targets: targets(), stalePercentile: stalePercentile(),
      countsIdleReps: entries["count_idle_reps"].flatMap { yaml.flag($0.node, of: $0.key) } ?? true)
    var figures = FigureSettingsReader(yaml: yaml, entries: entries)
    figures.read(into: &settings)
    yaml = figures.yaml
    let asOf = entries["as_of"].flatMap { yaml.day($0.node, of: "as_of") }
    let folder = entries["data"].flatMap { yaml.text($0.node, of: "data") }
    let sources = sources(settings)
    guard currency != nil else { return nil }
    return SiteFile(
      settings: settings, asOf: asOf, dataFolder: folder?.value, sources: sources,
      zone: zone.table, words: figures.words,
      isBroken: yaml.diagnostics.hasErrors)
  }

  // MARK: Needed keys

  private mutating func needed(_ key: String) -> YAMLFile.Entry? {
    if entries[key] == nil { reportMissing(key) }
    return entries[key]
  }

  private mutating func reportMissing(_ key: String) {
    let option = ConfigOption.site.first { $0.name == key }
    yaml.diagnostics.report(
      .missingKey, "site.yml has no “\(key)”", at: SourceLocation(file: yaml.name, line: 1),
      hint: option.map { "add “\(key): …”: \($0.takes)" })
  }

  private mutating func currency(_ node: Node) -> Currency? {
    yaml.choice(node, of: "currency", among: Currency.known.map(\.code)) { Currency(code: $0) }
  }

  // MARK: Time

  private mutating func zone() -> (name: String, table: TimeZoneTable) {
    guard let entry = entries["time_zone"],
      let name = yaml.text(entry.node, of: "time_zone")?.value
    else { return ("UTC", .utc) }
    if let table = TimeZoneTable(name: name) { return (name, table) }
    yaml.diagnostics.report(
      .unknownTimeZone, "there is no time zone “\(name)”", at: yaml.place(entry.node),
      hint: NearName.hint(for: name, among: TimeZoneTable.commonNames)
        ?? "write an IANA name such as Asia/Jakarta, or an offset such as +07:00")
    return ("UTC", .utc)
  }

  private mutating func calendar() -> ReportingCalendar {
    let first = entries["week_starts"].flatMap { weekday($0.node, of: "weekday") } ?? .monday
    guard let entry = entries["fiscal_year"] else {
      return ReportingCalendar(firstWeekday: first)
    }
    if case .scalar = entry.node {
      return ReportingCalendar(
        firstWeekday: first, fiscalYearFirstMonth: month(entry.node) ?? 1)
    }
    let keys =
      yaml.entries(entry.node, of: "fiscal_year", known: ConfigOption.fiscalYear) ?? [:]
    let name = keys["named_after"].flatMap {
      yaml.choice($0.node, of: $0.key, among: ["start", "end"]) {
        ReportingCalendar.FiscalYearName(rawValue: $0)
      }
    }
    return ReportingCalendar(
      firstWeekday: first, fiscalYearFirstMonth: keys["starts"].flatMap { month($0.node) } ?? 1,
      fiscalYearName: name ?? .end)
  }

  private mutating func month(_ node: Node) -> Int? {
    yaml.choice(node, of: "month", among: MonthName.all.compactMap(\.first)) { text in
      if let number = Int(text) { return (1...12).contains(number) ? number : nil }
      return MonthName.all.firstIndex { $0.contains(text.lowercased()) }.map { $0 + 1 }
    }
  }

  private mutating func weekday(_ node: Node, of what: String) -> Weekday? {
    yaml.choice(node, of: what, among: Weekday.allCases.map(\.name)) { text in
      Weekday.allCases.first { $0.name == text.lowercased() }
    }
  }

  private mutating func sellingDays() -> SellingDays {
    var days = SellingDays()
    if let entry = entries["working_days"] {
      let worked = yaml.items(entry.node).compactMap { weekday($0, of: "weekday") }
      if !worked.isEmpty { days.workingDays = Set(worked) }
    }
    guard let entry = entries["holidays"] else { return days }
    let holidays = yaml.items(entry.node).compactMap { yaml.day($0, of: "a holiday") }
    return SellingDays(workingDays: days.workingDays, holidays: holidays)
  }

  private mutating func periods() -> [PublishedPeriods] {
    guard let entry = entries["periods"] else { return PublishedPeriods.byDefault }
    let keys = yaml.entries(entry.node, of: "periods", known: ConfigOption.periods) ?? [:]
    let kinds: [(String, Period.Kind)] = [
      ("weeks", .week), ("months", .month), ("quarters", .quarter), ("halves", .half),
      ("years", .year),
    ]
    return kinds.compactMap { name, kind in
      guard let entry = keys[name] else { return nil }
      if case .scalar(let scalar) = entry.node {
        if scalar.string == "all" { return PublishedPeriods(kind: kind) }
        if scalar.string == "none" { return nil }
      }
      return yaml.integer(entry.node, of: name, in: 1...10_000).map {
        PublishedPeriods(kind: kind, latest: $0)
      }
    }
  }

  // MARK: Figures

  private mutating func language() -> SiteLanguage {
    guard let entry = entries["language"] else { return .english }
    return yaml.choice(
      entry.node, of: "language", among: SiteLanguage.allCases.map(\.rawValue)
    ) { SiteLanguage(rawValue: $0.lowercased()) } ?? .english
  }

  private mutating func dimensions() -> [Attribute] {
    guard let entry = entries["dimensions"] else { return [] }
    var found: [Attribute] = []
    for node in yaml.items(entry.node) {
      guard let name = yaml.text(node, of: "a dimension")?.value else { continue }
      let isTaken = TableColumn.deals.contains { column in
        column.name == name && !Attribute.builtIn.contains(Attribute(rawValue: name))
      }
      if isTaken {
        yaml.reject(
          node, "“\(name)” cannot be a dimension",
          hint: "figures can be broken down by texts such as product, account or source")
      } else if !found.contains(Attribute(rawValue: name)) {
        found.append(Attribute(rawValue: name))
      }
    }
    return found
  }

  private mutating func targets() -> [MetricTarget] {
    guard let entry = entries["targets"],
      let targets = yaml.entries(entry.node, of: "targets")
    else { return [] }
    return targets.compactMap { target in
      let what = "the target of \(target.key)"
      let hint = "write it without a currency, such as 1250000 or 60%"
      return yaml.millionths(target.node, of: what, hint: hint).map {
        MetricTarget(metric: target.key, millionths: $0)
      }
    }
  }

  private mutating func stalePercentile() -> Int {
    guard let entry = entries["stale_percentile"] else { return 95 }
    return yaml.integer(entry.node, of: "stale_percentile", in: 1...100) ?? 95
  }

  private mutating func sources(_ settings: SiteSettings) -> [SourceMapping] {
    guard let entry = needed("sources") else { return [] }
    guard case .sequence(let items) = entry.node else {
      yaml.reject(
        entry.node, "sources must be a list", hint: "begin each source with “- table: deals”")
      return []
    }
    var reader = SourceMappingReader(yaml: yaml, settings: settings)
    let sources = items.compactMap { reader.read($0) }
    yaml = reader.yaml
    if !sources.contains(where: { $0.table == .deals }), sources.count == items.count {
      yaml.diagnostics.report(
        .missingKey, "no source has the table “deals”", at: yaml.place(entry.node),
        hint: "add “- table: deals” with its file")
    }
    return sources
  }
}

extension Currency {
  /// Stands in while a file without a readable currency is searched for further problems.
  static var placeholder: Currency { known[0] }
}
