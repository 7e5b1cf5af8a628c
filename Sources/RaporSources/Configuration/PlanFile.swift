import RaporDiagnostics
import RaporModel
import Yams

/// Reads plans.yml, which says what won deals pay.
struct PlanFileReader {
  var yaml: YAMLFile
  let currency: Currency
  let calendar: ReportingCalendar
  /// The columns of deals that rates and SPIFFs may go by.
  let columns: [Attribute]
  /// The entries of the plan that is being read.
  var entries: [String: YAMLFile.Entry] = [:]
  /// Names that the data decides about.
  var names = PlanNames()
  /// What could be read, good for finding more that is wrong.
  private var draft = PayScheme()

  init(
    name: String, currency: Currency, calendar: ReportingCalendar = ReportingCalendar(),
    dimensions: [Attribute] = []
  ) {
    yaml = YAMLFile(name: name)
    self.currency = currency
    self.calendar = calendar
    columns = Attribute.builtIn + dimensions.filter { !Attribute.builtIn.contains($0) }
  }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// Nil, with diagnostics, when anything of the plans cannot be used: a plan that is read in part would
  /// pay wrong sums.
  mutating func read(_ bytes: [UInt8]) -> PayScheme? {
    let known = ConfigOption.planFile + ConfigOption.plan
    guard let root = yaml.parse(bytes),
      let found = yaml.entries(root, of: "plans.yml", known: known)
    else {
      if !yaml.diagnostics.hasErrors { for key in ["pays", "tiers"] { reportMissing(key) } }
      return nil
    }
    let plans = found["plans"].map { self.plans($0, beside: found) } ?? [plan(found, nil)]
    let adjustments = found["adjustments"].map { self.adjustments($0) } ?? []
    let digest = Fingerprint(of: bytes).digits
    draft = PayScheme(plans: plans, adjustments: adjustments, digest: digest)
    return yaml.diagnostics.hasErrors ? nil : draft
  }

  /// What was read, with the data's own spellings of names; names that it does not have are reported. Nil
  /// where anything is wrong.
  mutating func settled(_ data: Dataset) -> PayScheme? {
    // Which periods are paid can be told only of plans that were read as a whole.
    let isWhole = !yaml.diagnostics.hasErrors
    names.settle(&draft, data, isWhole ? calendar : nil, &yaml.diagnostics)
    return yaml.diagnostics.hasErrors ? nil : draft
  }

  private mutating func plans(
    _ entry: YAMLFile.Entry, beside all: [String: YAMLFile.Entry]
  ) -> [PayPlan] {
    let own = ConfigOption.plan.compactMap { all[$0.name] }
    for other in own {
      yaml.diagnostics.report(
        .badValue, "“\(other.key)” stands beside a list of plans", at: other.keyPlace,
        hint: "move it into a plan of the list")
    }
    guard let nodes = yaml.list(entry, of: "plans", as: "- {name: …, pays: band, tiers: […]}")
    else {
      return []
    }
    var plans: [PayPlan] = []
    for node in nodes {
      guard let keys = yaml.entries(node, of: "a plan", known: ConfigOption.plan) else { continue }
      let plan = plan(keys, node)
      if plans.contains(where: { $0.name == plan.name }) {
        yaml.reject(
          keys["name"]?.node ?? node, "two plans are called “\(plan.name)”",
          hint: "give each a “name” of its own")
      }
      plans.append(plan)
    }
    return plans
  }

  /// Reads one plan; `node` is nil where the file itself is it.
  private mutating func plan(_ keys: [String: YAMLFile.Entry], _ node: Node?) -> PayPlan {
    entries = keys
    let name = keys["name"].flatMap { yaml.text($0.node, of: "name")?.value } ?? "Commission"
    let goesByAttainment = goesByAttainment()
    let targetPay = amount("target_pay")
    for key in ["pays", "tiers"] where keys[key] == nil { reportMissing(key, in: node) }
    let tiers = tiers(goesByAttainment, hasTarget: keys["target_pay"] != nil)
    var plan = PayPlan(
      name: name, period: period(), goesByAttainment: goesByAttainment,
      paysWholeAmount: paysWholeAmount(), tiers: tiers)
    plan.targetPay = targetPay
    plan.cap = cap(hasTarget: keys["target_pay"] != nil)
    readTerms(of: &plan)
    readParts(of: &plan)
    return plan
  }

  private mutating func readTerms(of plan: inout PayPlan) {
    plan.text = entries["text"].flatMap { yaml.localText($0.node, of: "text") }
    plan.basePay = amount("base_pay")
    plan.threshold = entries["threshold"].flatMap {
      bound($0.node, of: "threshold", plan.goesByAttainment)
    }
    plan.isProrated = entries["prorate"].flatMap { yaml.flag($0.node, of: "prorate") } ?? false
    plan.audience = entries["for"].map { audience($0) } ?? PayPlan.Audience()
    readDays(of: &plan)
  }

  private mutating func reportMissing(_ key: String, in node: Node? = nil) {
    yaml.reportMissing(
      key, of: node == nil ? "plans.yml" : "this plan", among: ConfigOption.plan,
      at: node.map(yaml.place) ?? SourceLocation(file: yaml.name, line: 1))
  }

  private mutating func period() -> Period.Kind {
    guard let entry = entries["period"] else { return .year }
    let kinds: [Period.Kind] = [.month, .quarter, .half, .year]
    return yaml.choice(entry.node, of: "period of a plan", among: kinds.map(\.rawValue)) { text in
      kinds.first { $0.rawValue == text.lowercased() }
    } ?? .year
  }

  private mutating func goesByAttainment() -> Bool {
    guard let entry = entries["by"] else { return false }
    return yaml.choice(entry.node, of: "measure of tiers", among: ["amount", "attainment"]) {
      ["amount": false, "attainment": true][$0]
    } ?? false
  }

  /// Which of the two it is changes every sum, so that there is no default.
  private mutating func paysWholeAmount() -> Bool {
    guard let entry = entries["pays"] else { return false }
    return yaml.choice(entry.node, of: "way to pay", among: ["band", "whole"]) {
      ["band": false, "whole": true][$0]
    } ?? false
  }

  /// The days it is in force: tiers count in whole periods.
  private mutating func readDays(of plan: inout PayPlan) {
    if let entry = entries["from"], let day = yaml.day(entry.node, of: "from") {
      plan.from = day
      if !plan.begins(on: day, calendar) {
        yaml.reject(
          entry.node, "\(day) does not begin a \(plan.period.rawValue), the plan's period",
          hint: calendar.period(plan.period, containing: day).map {
            "write \($0.start) or \($0.end)"
          })
      }
    }
    guard let entry = entries["until"], let day = yaml.day(entry.node, of: "until") else { return }
    plan.until = day
    if !plan.ends(on: day, calendar) {
      yaml.reject(
        entry.node, "\(day) does not end a \(plan.period.rawValue), the plan's period",
        hint: calendar.period(plan.period, containing: day).map {
          "write \($0.start.advanced(by: -1)) or \($0.lastDay)"
        })
    } else if let from = plan.from, day < from {
      yaml.reject(entry.node, "until is before from", hint: "write a day after \(from)")
    }
  }

  private mutating func audience(_ entry: YAMLFile.Entry) -> PayPlan.Audience {
    guard let keys = yaml.entries(entry.node, of: "for", known: ConfigOption.planAudience) else {
      return PayPlan.Audience()
    }
    if case .mapping(let mapping) = entry.node, mapping.isEmpty {
      yaml.reject(
        entry.node, "for names nobody", hint: "write {roles: […]}, or leave it out for everybody")
    }
    let reps = keys["reps"].map { words($0, .rep) }
    return PayPlan.Audience(
      roles: keys["roles"].map { words($0, .role) },
      teams: keys["teams"].map { words($0, .team) }, reps: reps?.map { RepID(rawValue: $0) })
  }

  private mutating func words(_ entry: YAMLFile.Entry, _ kind: PlanNames.Kind) -> [String] {
    if case .sequence(let nodes) = entry.node, nodes.isEmpty {
      yaml.reject(entry.node, "\(entry.key) names nobody", hint: "leave it out for everybody")
    }
    let found = yaml.items(entry.node).compactMap { yaml.text($0, of: "one of \(entry.key)") }
    for word in found { names.add(kind, word) }
    return found.map(\.value)
  }
}
