import RaporDiagnostics
import RaporModel
import Yams

/// Reads the keys of site.yml that decide how activities, leads, quotas and courses are judged, and
/// which metrics pages show.
struct FigureSettingsReader {
  var yaml: YAMLFile
  let entries: [String: YAMLFile.Entry]
  /// The words that stand for values of the data.
  private(set) var words = SettingNames()

  init(yaml: YAMLFile, entries: [String: YAMLFile.Entry]) {
    self.yaml = yaml
    self.entries = entries
  }

  /// Sets what the file says; what it does not say keeps its default.
  mutating func read(into settings: inout SiteSettings) {
    readLeads(&settings)
    readActivities(&settings)
    readQuotaRamp(&settings)
    readTraining(&settings)
    if let names = names("acquisition_costs", .category) {
      settings.acquisitionCategories = Set(names)
    }
    readPages(&settings)
    readHistory(&settings)
  }

  // MARK: Leads

  private mutating func readLeads(_ settings: inout SiteSettings) {
    if let entry = entries["business_hours"] {
      settings.businessHours = hours(entry.node) ?? settings.businessHours
    }
    if let entry = entries["lead_response_within"] {
      settings.leadServiceMinutes = minutes(entry.node) ?? settings.leadServiceMinutes
    }
    settings.leadMaturityDays = entries["lead_maturity_days"].flatMap {
      yaml.integer($0.node, of: $0.key, in: 0...3_650)
    }
  }

  private mutating func hours(_ node: Node) -> BusinessHours? {
    guard let text = yaml.text(node, of: "business_hours")?.value else { return nil }
    let times = text.split { $0 == "-" || $0 == "–" }.map {
      Self.minuteOfDay(Folding.tidy(String($0)))
    }
    if times.count == 2, let opens = times[0], let closes = times[1], opens < closes {
      return BusinessHours(opens: opens, closes: closes)
    }
    yaml.reject(
      node, "“\(text)” are no business hours", hint: "write when they begin and end: 09:00-17:00")
    return nil
  }

  /// `09:00`, `9.00` or `9`, up to `24:00`.
  private static func minuteOfDay(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Int(parts[0]), (0...24).contains(hour),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, (0..<60).contains(minute)
    else { return nil }
    let total = hour * 60 + minute
    return total <= 1_440 ? total : nil
  }

  /// `60`, `30m`, `4h` or `1h30m`.
  private mutating func minutes(_ node: Node) -> Int? {
    guard let text = yaml.text(node, of: "lead_response_within")?.value else { return nil }
    let plain = text.lowercased().filter { $0 != " " }
    let parts = plain.split(separator: "h", omittingEmptySubsequences: false).map {
      $0.hasSuffix("m") ? $0.dropLast() : $0
    }
    let hours = parts.count == 2 ? Int(parts[0]) : 0
    let rest = parts.last.flatMap { $0.isEmpty && parts.count == 2 ? 0 : Int($0) }
    if parts.count <= 2, let hours, let rest, (0...1_000).contains(hours),
      (1...60_000).contains(hours * 60 + min(max(rest, 0), 60_001)), rest >= 0
    {
      return hours * 60 + rest
    }
    yaml.reject(
      node, "“\(text)” is no length of time", hint: "write minutes, or hours: 60, 30m, 4h")
    return nil
  }

  // MARK: Activities

  private mutating func readActivities(_ settings: inout SiteSettings) {
    if let entry = entries["stalled_days"] { readStalledDays(entry, &settings) }
    if let chain = names("activity_chain", .activity) { settings.activityChain = chain }
    guard let entry = entries["activity_outcomes"],
      let keys = yaml.entries(entry.node, of: entry.key, known: ConfigOption.activityOutcomes)
    else { return }
    if let held = keys["held"] { settings.heldOutcomes = Set(names(held, .outcome)) }
    if let missed = keys["missed"] { settings.missedOutcomes = Set(names(missed, .outcome)) }
    for outcome in settings.heldOutcomes.intersection(settings.missedOutcomes).sorted() {
      yaml.reject(
        entry.node, "the outcome “\(outcome)” is both held and missed", hint: "keep it in one list")
    }
  }

  private mutating func readStalledDays(_ entry: YAMLFile.Entry, _ settings: inout SiteSettings) {
    let range = 1...3_650
    guard case .mapping = entry.node else {
      settings.stalledDays =
        yaml.integer(entry.node, of: entry.key, in: range) ?? settings.stalledDays
      return
    }
    for stage in yaml.entries(entry.node, of: entry.key) ?? [] {
      guard let days = yaml.integer(stage.node, of: "days of \(stage.key)", in: range) else {
        continue
      }
      if stage.key == "default" {
        settings.stalledDays = days
      } else {
        settings.stalledDaysOfStage[stage.key] = days
        words.words.append((.stage, Located(value: stage.key, place: stage.keyPlace)))
      }
    }
  }

  // MARK: Quotas and courses

  private mutating func readQuotaRamp(_ settings: inout SiteSettings) {
    guard let entry = entries["quota_ramp"] else { return }
    settings.quotaRamp = yaml.items(entry.node).compactMap { node in
      yaml.rate(node, of: "a month of quota_ramp").map { Int($0 / 100) }
    }
  }

  private mutating func readTraining(_ settings: inout SiteSettings) {
    guard let entry = entries["training"],
      let keys = yaml.entries(entry.node, of: entry.key, known: ConfigOption.training)
    else { return }
    if let metric = keys["metric"] {
      settings.trainingMetric = self.metric(metric.node) ?? settings.trainingMetric
    }
    if let days = keys["days"] {
      settings.trainingWindowDays =
        yaml.integer(days.node, of: "days", in: 1...3_650) ?? settings.trainingWindowDays
    }
  }

  private mutating func readHistory(_ settings: inout SiteSettings) {
    guard let entry = entries["history"], let text = yaml.text(entry.node, of: "history") else {
      return
    }
    settings.historyFile = text.value == "none" ? nil : text.value
  }

  // MARK: Pages

  private mutating func readPages(_ settings: inout SiteSettings) {
    if let entry = entries["points"] {
      settings.countsPoints = yaml.flag(entry.node, of: entry.key) ?? false
    }
    if let entry = entries["paper"] {
      settings.paper = yaml.choice(Paper.self, entry.node, of: "paper") ?? .a4
    }
    guard let entry = entries["pages"],
      let keys = yaml.entries(entry.node, of: entry.key, known: ConfigOption.pages)
    else { return }
    settings.shown = MetricChoice(
      cards: metrics(keys["cards"]), table: metrics(keys["table"]),
      breakdowns: metrics(keys["breakdowns"]), charts: metrics(keys["charts"]))
  }

  /// The metrics of one place, each once; nil where the place is not named.
  private mutating func metrics(_ entry: YAMLFile.Entry?) -> [MetricChoice.Name]? {
    guard let entry else { return nil }
    var found: [MetricChoice.Name] = []
    for node in yaml.items(entry.node) {
      guard let name = metric(node) else { continue }
      if found.contains(name) {
        yaml.reject(node, "“\(name)” is in \(entry.key) twice", hint: "keep one of them")
      } else {
        found.append(name)
      }
    }
    return found
  }

  /// A metric's name: its form only, for which metrics there are is known elsewhere.
  private mutating func metric(_ node: Node) -> MetricChoice.Name? {
    guard let name = yaml.text(node, of: "a metric")?.value else { return nil }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isID = { (part: Substring) in
      part.utf8.allSatisfy { $0 == 0x5F || ASCII.isDigit($0) || $0 &- 0x61 < 26 } && !part.isEmpty
    }
    if let id = parts.first, isID(id), parts.allSatisfy({ !$0.isEmpty }) { return name }
    yaml.reject(
      node, "“\(name)” is no name of a metric", hint: "write `win_rate`, or `sales_cycle:mean`")
    return nil
  }

  // MARK: Lists of words

  /// The words of a key's list; nil where the key is not there.
  private mutating func names(_ key: String, _ kind: SettingNames.Kind) -> [String]? {
    entries[key].map { names($0, kind) }
  }

  private mutating func names(_ entry: YAMLFile.Entry, _ kind: SettingNames.Kind) -> [String] {
    let found = yaml.items(entry.node).compactMap { yaml.text($0, of: "a word of \(entry.key)") }
    words.words += found.map { (kind, $0) }
    return found.map(\.value)
  }
}

extension YAMLFile {
  /// A number or a percentage in millionths of one; nil, with a diagnostic, for anything else.
  mutating func millionths(_ node: Node, of what: String, hint: String) -> Int64? {
    guard let text = text(node, of: what)?.value else { return nil }
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? Folding.tidy(String(text.dropLast())) : text
    let reader = DecimalReader(style: .decimalPoint, decimals: isPercent ? 4 : 6)
    let value = Array(number.utf8).withUnsafeBufferPointer { reader.read($0).value }
    if value == nil { reject(node, "\(what) must be a number or a percentage", hint: hint) }
    return value
  }

  /// A rate from 0 % to 100 % in millionths; nil, with a diagnostic, for anything else.
  mutating func rate(_ node: Node, of what: String) -> Int64? {
    let hint = "write it as 25% or 0.25"
    guard let value = millionths(node, of: what, hint: hint) else { return nil }
    if (0...1_000_000).contains(value) { return value }
    reject(node, "\(what) must lie between 0 % and 100 %", hint: hint)
    return nil
  }
}
