import RaporDiagnostics
import RaporModel
import Yams

/// Reads coaching rules, with every problem in one run.
struct CoachingFileReader {
  var yaml: YAMLFile
  private let builtIn: [CoachingRule]
  private let metrics: Set<String>

  /// Reads rules that tune and come after `builtIn` ones; `metrics` are the ids that there are, none for
  /// not asking.
  init(name: String, builtIn: [CoachingRule], metrics: Set<String> = []) {
    yaml = YAMLFile(name: name)
    self.builtIn = builtIn
    self.metrics = metrics
  }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// The rules of the site: the built-in ones that are not switched off, then its own.
  ///
  /// A rule with a problem is left out, and a built-in one stays as it was.
  mutating func read(_ bytes: [UInt8]) -> [CoachingRule] {
    guard let root = yaml.parse(bytes) else { return builtIn }
    guard case .sequence(let items) = root else {
      yaml.reject(
        root, "coaching.yml must be a list of rules", hint: "begin each rule with “- id: …”")
      return builtIn
    }
    var rules = builtIn
    var places: [RuleID: SourceLocation] = [:]
    for item in items {
      let problems = yaml.diagnostics.all.count
      guard let entries = yaml.entries(item, of: "a rule", known: ConfigOption.rule),
        let id = id(entries, item, places: &places)
      else { continue }
      let place = rules.firstIndex { $0.id == id.value }
      let isUsed = entries["use"].flatMap { yaml.flag($0.node, of: "value of “use”") } ?? true
      let rule = rule(id, entries, item, tuning: place.map { rules[$0] })
      guard let rule, yaml.diagnostics.all.count == problems else { continue }
      switch (place, isUsed) {
      case (let place?, true): rules[place] = rule
      case (let place?, false): rules.remove(at: place)
      case (nil, true): rules.append(rule)
      case (nil, false): continue
      }
    }
    return rules
  }

  // MARK: Rules

  private mutating func id(
    _ entries: [String: YAMLFile.Entry], _ item: Node, places: inout [RuleID: SourceLocation]
  ) -> Located<RuleID>? {
    guard let entry = entries["id"] else {
      reportMissing("id", of: "the rule", among: ConfigOption.rule, at: item)
      return nil
    }
    guard let text = yaml.text(entry.node, of: "id") else { return nil }
    guard text.value.isPlainID else {
      yaml.reject(
        entry.node, "“\(text.value)” cannot be the id of a rule",
        hint: "use lower-case letters, digits and _, a letter first, such as long_silence")
      return nil
    }
    let id = RuleID(rawValue: text.value)
    if let first = places.updateValue(text.place, forKey: id) {
      yaml.diagnostics.report(
        .duplicateRule, "the rule “\(text.value)” is given twice", at: text.place,
        hint: "the first is in line \(first.line ?? 1)")
      return nil
    }
    return Located(value: id, place: text.place)
  }

  /// A rule with all that its entries say; nil, with diagnostics, where something needed is missing.
  private mutating func rule(
    _ id: Located<RuleID>, _ entries: [String: YAMLFile.Entry], _ item: Node,
    tuning known: CoachingRule?
  ) -> CoachingRule? {
    guard var rule = known ?? newRule(id, entries, item) else {
      // What else is wrong is told in the same run.
      for outcome in RuleOutcome.allCases {
        _ = entries[outcome.rawValue].flatMap {
          saying($0.node, of: outcome, comparison: nil, tuning: nil)
        }
      }
      return nil
    }
    rule.line = id.place.line
    if known != nil { reportFixed(entries, of: rule) }
    if let name = entries["name"].flatMap({ yaml.localText($0.node, of: "name") }) {
      rule.name = rule.name.saying(name)
    }
    if let meaning = entries["meaning"].flatMap({ yaml.localText($0.node, of: "meaning") }) {
      rule.meaning = rule.meaning.saying(meaning)
    }
    let counting = Slot.count.names
    let listing = [Slot.total, .days].flatMap(\.names) + Slot.address
    rule.cases = said("cases", entries, instead: rule.cases, naming: counting)
    rule.none = said("none", entries, instead: rule.none, naming: listing)
    rule.unknown = said("unknown", entries, instead: rule.unknown, naming: Slot.address)
    if let entry = entries["periods"] { rule.periods = periods(entry.node) }
    readTerms(entries, into: &rule)
    for outcome in RuleOutcome.allCases {
      guard let entry = entries[outcome.rawValue] else { continue }
      guard rule.comparison.outcomes.contains(outcome) else {
        reportForeign(entry, of: rule.comparison)
        continue
      }
      rule.outcomes[outcome] = saying(
        entry.node, of: outcome, comparison: rule.comparison, tuning: rule.outcomes[outcome])
    }
    if !rule.comparison.outcomes.contains(where: { entries[$0.rawValue] != nil }), known == nil {
      let names = rule.comparison.outcomes.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      yaml.diagnostics.report(
        .missingKey, "the rule says nothing", at: yaml.place(item), hint: "add one of \(names)")
    }
    return rule
  }

  private mutating func newRule(
    _ id: Located<RuleID>, _ entries: [String: YAMLFile.Entry], _ item: Node
  ) -> CoachingRule? {
    if entries["use"] != nil, entries["metric"] == nil {
      yaml.diagnostics.report(
        .unknownRule, "there is no built-in rule “\(id.value.rawValue)”", at: id.place,
        hint: NearName.hint(for: id.value.rawValue, among: builtIn.map(\.id.rawValue)))
      return nil
    }
    for key in ["name", "metric", "compare"] where entries[key] == nil {
      reportMissing(key, of: "the rule", among: ConfigOption.rule, at: item)
    }
    let metric = entries["metric"].flatMap { self.metric($0) }
    let comparison = entries["compare"].flatMap {
      yaml.choice(RuleComparison.self, $0.node, of: "comparison")
    }
    guard let metric, let comparison, entries["name"] != nil else { return nil }
    return CoachingRule(
      id: id.value, name: LocalText(), metric: metric, comparison: comparison)
  }

  /// What a built-in rule says rests on what it looks at.
  private mutating func reportFixed(_ entries: [String: YAMLFile.Entry], of rule: CoachingRule) {
    let own = ["metric": rule.metric, "compare": rule.comparison.rawValue]
    for key in ["metric", "compare", "beside", "by", "only", "among", "scale"] {
      guard let entry = entries[key], let text = yaml.text(entry.node, of: key),
        text.value != own[key]
      else { continue }
      yaml.diagnostics.report(
        .badValue, "the rule “\(rule.id.rawValue)” is built in, and its \(key) stays as it is",
        at: entry.keyPlace,
        hint: "switch it off with “use: false”, and give your own rule another id")
    }
  }

  private mutating func metric(_ entry: YAMLFile.Entry) -> String? {
    guard let text = yaml.text(entry.node, of: entry.key) else { return nil }
    let id = text.value.prefix { $0 != ":" }
    guard metrics.isEmpty || metrics.contains(String(id)) else {
      yaml.diagnostics.report(
        .unknownRuleMetric, "“\(text.value)” is no metric of this site", at: text.place,
        hint: NearName.hint(for: String(id), among: metrics.sorted())
          ?? "the metrics are listed in Documentation/Metrics.md and by `rapor metrics`")
      return nil
    }
    return text.value
  }

  // MARK: How it is compared

  private mutating func readTerms(
    _ entries: [String: YAMLFile.Entry], into rule: inout CoachingRule
  ) {
    if let entry = entries["at_least"],
      let fewest = yaml.integer(entry.node, of: "at_least", in: 1...1_000_000)
    {
      rule.terms.fewestCases = fewest
    }
    if let entry = entries["peers"] { readPeers(entry.node, into: &rule.terms) }
    if let entry = entries["strength"],
      let isClear = oneOf(entry, ["watch": false, "clear": true], "strength")
    {
      rule.terms.speaksOnlyWhenClear = isClear
    }
    if let entry = entries["scale"],
      let isLog = oneOf(entry, ["plain": false, "log": true], "scale")
    {
      rule.terms.usesLogScale = isLog
    }
    if let entry = entries["by"] { rule.terms.by = yaml.text(entry.node, of: "by")?.value }
    if let entry = entries["share"], let share = yaml.millionths(entry.node, of: "share") {
      if (1...10_000_000).contains(share) {
        rule.terms.shareMillionths = share
      } else {
        yaml.reject(entry.node, "share must lie above 0% and at most at 1000%")
      }
    }
    if let entry = entries["only"],
      let only = yaml.choice(CoachingRule.Only.self, entry.node, of: "choice of deals or reps")
    {
      rule.terms.only = only
    }
    if let entry = entries["beside"] { rule.terms.beside = metric(entry) }
    if let entry = entries["among"] { rule.terms.among = metric(entry) }
  }

  private mutating func readPeers(_ node: Node, into terms: inout CoachingRule.Terms) {
    guard let entries = yaml.entries(node, of: "peers", known: ConfigOption.rulePeers) else {
      return
    }
    if let entry = entries["same"] {
      let same = yaml.items(entry.node).compactMap { item in
        yaml.choice(item, of: "thing that peers share", among: ["role", "tenure"]) {
          ["role", "tenure"].contains($0) ? $0 : nil
        }
      }
      terms.sharesRole = same.contains("role")
      terms.sharesTenure = same.contains("tenure")
    }
    // Among fewer, chance looks like a difference, and a figure could be traced to a person.
    if let entry = entries["at_least"],
      let fewest = yaml.integer(entry.node, of: "the fewest peers", in: 6...1_000_000)
    {
      terms.fewestPeers = fewest
    }
  }

  private mutating func periods(_ node: Node) -> Set<Period.Kind> {
    let kinds = Period.Kind.allCases.filter { $0 != .all }
    return Set(
      yaml.items(node).compactMap { item in
        yaml.choice(item, of: "kind of period", among: kinds.map(\.rawValue)) { text in
          kinds.first { $0.rawValue == text }
        }
      })
  }

  // MARK: What it says

  /// What is said about an outcome; nil, with diagnostics, where something needed is missing. Without a
  /// comparison, the figures that sentences name are not looked at.
  private mutating func saying(
    _ node: Node, of outcome: RuleOutcome, comparison: RuleComparison?,
    tuning known: CoachingRule.Saying?
  ) -> CoachingRule.Saying? {
    let what = "“\(outcome.rawValue)”"
    guard let entries = yaml.entries(node, of: what, known: ConfigOption.ruleSaying) else {
      return known
    }
    let names = comparison.map { $0.slots.flatMap(\.names) + Slot.address }
    func needed(_ key: String, in reader: inout CoachingFileReader) {
      guard entries[key] == nil, known == nil else { return }
      reader.reportMissing(key, of: what, among: ConfigOption.ruleSaying, at: node)
    }
    for key in ["kind", "seen", "step"] { needed(key, in: &self) }
    if comparison?.hasRuns == true { needed("seen_in_a_row", in: &self) }
    let kind =
      entries["kind"].flatMap { yaml.choice(NoteKind.self, $0.node, of: "kind of note") }
      ?? known?.kind
    let seen = said("seen", entries, instead: known?.seen, naming: names)
    let step = said("step", entries, instead: known?.step, naming: names)
    let inARow = said("seen_in_a_row", entries, instead: known?.seenInARow, naming: names)
    let change = said("change", entries, instead: known?.change, naming: names)
    let against = said("against", entries, instead: known?.against, naming: names)
    let look = entries["look_at"].map {
      yaml.choice(CoachingRule.DealChoice.self, $0.node, of: "choice of deals")
    }
    let worth = entries["worth"].map {
      yaml.choice(CoachingRule.Worth.self, $0.node, of: "kind of worth")
    }
    guard let kind, let seen, let step else { return known }
    var saying = CoachingRule.Saying(kind: kind, seen: seen, step: step)
    saying.seenInARow = inARow
    saying.change = change
    saying.against = against
    saying.look = look ?? known?.look
    saying.worth = worth ?? known?.worth
    return saying
  }

  /// A sentence, which takes the place of an older one in the languages that it is written in.
  private mutating func said(
    _ key: String, _ entries: [String: YAMLFile.Entry], instead of: LocalSentence?,
    naming names: [String]?
  ) -> LocalSentence? {
    guard let entry = entries[key] else { return of }
    guard let new = sentence(entry.node, of: key, names: names) else { return of }
    return of?.saying(new) ?? new
  }

  private mutating func reportForeign(_ entry: YAMLFile.Entry, of comparison: RuleComparison) {
    let names = comparison.outcomes.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    yaml.diagnostics.report(
      .unknownKey, "“compare: \(comparison.rawValue)” never comes to “\(entry.key)”",
      at: entry.keyPlace, hint: "it comes to \(names)")
  }

  mutating func reportMissing(
    _ key: String, of what: String, among options: [ConfigOption], at node: Node
  ) {
    yaml.reportMissing(key, of: what, among: options, at: yaml.place(node))
  }

  // MARK: Values

  private mutating func oneOf(
    _ entry: YAMLFile.Entry, _ values: KeyValuePairs<String, Bool>, _ what: String
  ) -> Bool? {
    yaml.choice(entry.node, of: what, among: values.map(\.key)) { text in
      values.first { $0.key == text }?.value
    }
  }
}
