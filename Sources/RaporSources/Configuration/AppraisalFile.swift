import RaporDiagnostics
import RaporModel
import Yams

/// Reads a plan below appraisals/, which says how people are appraised, with every problem in one run.
struct AppraisalFileReader {
  var yaml: YAMLFile
  private let calendar: ReportingCalendar
  private let targets: [MetricTarget]
  var entries: [String: YAMLFile.Entry] = [:]

  /// Reads a plan of a site whose metrics have the targets given.
  init(name: String, calendar: ReportingCalendar, targets: [MetricTarget]) {
    yaml = YAMLFile(name: name)
    self.calendar = calendar
    self.targets = targets
  }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// Nil, with diagnostics, when anything of the plan cannot be used: nobody is judged by half a plan.
  mutating func read(_ bytes: [UInt8]) -> AppraisalPlan? {
    guard let root = yaml.parse(bytes) else {
      if !yaml.diagnostics.hasErrors { reportNeeded() }
      return nil
    }
    guard let found = yaml.entries(root, of: "the appraisal", known: ConfigOption.appraisal) else {
      return nil
    }
    entries = found
    reportNeeded()
    let name = entries["name"].flatMap { yaml.localText($0.node, of: "name") }
    let period = entries["period"].flatMap { self.period($0.node) }
    var plan = AppraisalPlan(
      name: name ?? LocalText(), period: period ?? .all(Day(number: 0)..<Day(number: 0)),
      file: yaml.name, digest: Fingerprint(of: bytes).digits)
    plan.languages = languages()
    plan.redistributes = redistributes()
    readResults(into: &plan)
    readCompetencies(into: &plan)
    readRatings(into: &plan)
    return yaml.diagnostics.hasErrors ? nil : plan
  }

  private mutating func reportNeeded() {
    let start = SourceLocation(file: yaml.name, line: 1)
    for key in ["name", "period", "kpis", "ratings"] where entries[key] == nil {
      yaml.reportMissing(key, of: "the appraisal", among: ConfigOption.appraisal, at: start)
    }
  }

  private mutating func period(_ node: Node) -> Period? {
    guard let text = yaml.text(node, of: "period")?.value else { return nil }
    if let period = calendar.period(key: text) { return period }
    yaml.reject(
      node, "“\(text)” is no period",
      hint: "write a quarter as 2026-Q2, a half as 2026-H1, a year as 2026")
    return nil
  }

  private mutating func languages() -> [SiteLanguage] {
    guard let entry = entries["languages"] else { return [] }
    var found: [SiteLanguage] = []
    for node in yaml.items(entry.node) {
      guard let language = yaml.choice(SiteLanguage.self, node, of: "language") else { continue }
      if !found.contains(language) { found.append(language) }
    }
    return found
  }

  private mutating func redistributes() -> Bool {
    guard let entry = entries["missing"] else { return true }
    return yaml.choice(
      entry.node, of: "way to treat what is missing", among: ["redistribute", "lose"]
    ) { ["redistribute": true, "lose": false][$0] } ?? true
  }

  /// The items of a key's list with their entries; none, with a diagnostic, where it is no list.
  mutating func list(
    _ entry: YAMLFile.Entry?, of what: String, known: [ConfigOption], like example: String
  ) -> [(node: Node, keys: [String: YAMLFile.Entry])] {
    guard let entry, let nodes = yaml.list(entry, of: entry.key, as: "- \(example)") else {
      return []
    }
    return nodes.compactMap { node in
      yaml.entries(node, of: what, known: known).map { (node, $0) }
    }
  }

  /// The entry of a key that an item needs; nil, with a diagnostic, where it has none.
  mutating func needed(
    _ key: String, _ item: (node: Node, keys: [String: YAMLFile.Entry]), of what: String,
    among options: [ConfigOption]
  ) -> Node? {
    if let entry = item.keys[key] { return entry.node }
    yaml.reportMissing(key, of: what, among: options, at: yaml.place(item.node))
    return nil
  }
}

// MARK: - Results

extension AppraisalFileReader {
  private mutating func readResults(into plan: inout AppraisalPlan) {
    let shared = entries["bands"].map { bands($0) }
    var weights: [Int64?] = []
    for item in list(
      entries["kpis"], of: "a KPI", known: ConfigOption.kpi,
      like: "{metric: win_rate, weight: 40%, target: 35%}")
    {
      let kpi = kpi(item, sharing: shared)
      weights.append(kpi?.weight)
      guard let kpi else { continue }
      if plan.kpis.contains(where: { $0.metric == kpi.metric }) {
        yaml.reject(
          item.node, "“\(kpi.metric)” is a KPI twice", hint: "keep one, with both weights")
      }
      plan.kpis.append(kpi)
    }
    guard let entry = entries["kpis"] else { return }
    checkSum(weights, of: "the KPIs", entry)
    let highest = Set(plan.kpis.compactMap { $0.bands.last?.score })
    guard highest.count > 1, let least = highest.min() else { return }
    yaml.reject(
      entry.node,
      "the highest scores of the KPIs differ: \(points(least)) and \(points(plan.highestScore))",
      hint: "give the highest band of each the same score: nobody could reach the highest otherwise"
    )
  }

  private mutating func kpi(
    _ item: (node: Node, keys: [String: YAMLFile.Entry]), sharing shared: [AppraisalPlan.Band]?
  ) -> AppraisalPlan.KPI? {
    let metric = needed("metric", item, of: "the KPI", among: ConfigOption.kpi).flatMap {
      yaml.text($0, of: "metric")?.value
    }
    let weight = needed("weight", item, of: "the KPI", among: ConfigOption.kpi).flatMap {
      self.weight($0)
    }
    let name = item.keys["name"].flatMap { yaml.localText($0.node, of: "name") }
    let own = item.keys["bands"].map { bands($0) }
    if own == nil, shared == nil {
      yaml.diagnostics.report(
        .missingKey, "the KPI has no “bands”, and the plan has none", at: yaml.place(item.node),
        hint: "say what reaching a share of the target scores: “bands: [{from: 0%, score: 0}, …]”")
    }
    let target = item.keys["target"].flatMap { self.target($0.node) }
    if let metric, item.keys["target"] == nil { checkTarget(of: metric, item.node) }
    let lower = item.keys["better"].flatMap { entry in
      yaml.choice(entry.node, of: "direction", among: ["higher", "lower"]) {
        ["higher": false, "lower": true][$0]
      }
    }
    guard let metric, let weight, let bands = own ?? shared else { return nil }
    return AppraisalPlan.KPI(
      metric: metric, name: name, weight: weight, target: target, isLowerBetter: lower,
      bands: bands, line: yaml.place(item.node).line ?? 1)
  }

  private mutating func target(_ node: Node) -> Int64? {
    let hint = "write it as 35% or 120000"
    guard let value = yaml.millionths(node, of: "target", hint: hint) else { return nil }
    if value > 0 { return value }
    yaml.reject(node, "a target must lie above 0: there is nothing to divide by", hint: hint)
    return nil
  }

  private mutating func checkTarget(of metric: String, _ node: Node) {
    guard !targets.contains(where: { $0.metric == metric && $0.millionths > 0 }) else { return }
    yaml.diagnostics.report(
      .missingKey, "the KPI “\(metric)” has no target", at: yaml.place(node),
      hint: "add “target: …” here, or aim at it under “targets” in site.yml")
  }

  /// The bands of a list: in order, from 0 %, and never scoring less for more.
  private mutating func bands(_ entry: YAMLFile.Entry) -> [AppraisalPlan.Band] {
    var bands: [AppraisalPlan.Band] = []
    for item in list(
      entry, of: "a band", known: ConfigOption.band, like: "{from: 90%, score: 2}")
    {
      guard let band = band(item) else { continue }
      if let last = bands.last, band.from <= last.from {
        yaml.reject(
          item.node, "a band begins where an earlier one does, or before it",
          hint: "write the bands in order, lowest first")
      } else if let last = bands.last, band.score < last.score {
        yaml.reject(
          item.node, "a band scores less than the one below it",
          hint: "reaching more of the target must never score less")
      } else if bands.isEmpty, band.from != 0 {
        yaml.reject(
          item.node, "the first band does not begin at 0 %",
          hint: "add “- {from: 0%, score: 0}” before it")
      }
      bands.append(band)
    }
    return bands
  }

  private mutating func band(
    _ item: (node: Node, keys: [String: YAMLFile.Entry])
  ) -> AppraisalPlan.Band? {
    let from = needed("from", item, of: "the band", among: ConfigOption.band).flatMap {
      share($0, of: "from")
    }
    let score = needed("score", item, of: "the band", among: ConfigOption.band).flatMap {
      points($0, of: "score")
    }
    guard let from, let score else { return nil }
    return AppraisalPlan.Band(from: from, score: score)
  }
}

// MARK: - Numbers

extension AppraisalFileReader {
  /// A weight in millionths: a percentage, since 1 could be one of a hundred or all.
  mutating func weight(_ node: Node) -> Int64? {
    let hint = "write it as 40%"
    guard let value = yaml.millionths(node, of: "weight", hint: hint) else { return nil }
    if yaml.isPercentage(node), (1...1_000_000).contains(value) { return value }
    yaml.reject(node, "a weight is a percentage above 0 % and up to 100 %", hint: hint)
    return nil
  }

  /// Weights that can all be read must add up to 100 %.
  mutating func checkSum(_ weights: [Int64?], of what: String, _ entry: YAMLFile.Entry) {
    let known = weights.compactMap(\.self)
    guard known.count == weights.count, !known.isEmpty else { return }
    let sum = known.reduce(0, +)
    guard sum != 1_000_000 else { return }
    let apart = abs(sum - 1_000_000)
    yaml.diagnostics.report(
      .weightSum, "the weights of \(what) add up to \(percent(sum)), not 100 %",
      at: entry.keyPlace,
      hint: sum > 1_000_000 ? "take \(percent(apart)) away" : "\(percent(apart)) are missing")
  }

  private func percent(_ millionths: Int64) -> String { decimal(millionths, digits: 4) + " %" }

  func points(_ thousandths: Int64) -> String { decimal(thousandths, digits: 3) }

  /// A number in units of 10⁻ᵈⁱᵍⁱᵗˢ with a point, without zeros at its end.
  private func decimal(_ number: Int64, digits: Int) -> String {
    var (whole, fraction) = (number, "")
    for _ in 0..<digits {
      if !fraction.isEmpty || whole % 10 != 0 { fraction = "\(whole % 10)" + fraction }
      whole /= 10
    }
    return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
  }

  /// A share of a target in millionths, from 0 % to 1,000 %.
  private mutating func share(_ node: Node, of what: String) -> Int64? {
    let hint = "write the share of the target, such as 90% or 125%"
    guard let value = yaml.millionths(node, of: what, hint: hint) else { return nil }
    if (0...10_000_000).contains(value) { return value }
    yaml.reject(node, "\(what) must be a share of the target", hint: hint)
    return nil
  }

  /// Points in thousandths, from 0 to 1,000, with two decimals at most: what is rounded to two never lies above
  /// the highest score.
  mutating func points(_ node: Node, of what: String) -> Int64? {
    let hint = "write points such as 3 or 2.5"
    guard let value = yaml.millionths(node, of: what, hint: hint) else { return nil }
    if (0...1_000_000_000).contains(value), value % 10_000 == 0 {
      return value / 1000
    }
    yaml.reject(
      node, "\(what) must lie between 0 and 1000, with two decimals at most", hint: hint)
    return nil
  }
}
