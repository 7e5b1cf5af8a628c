import RaporDiagnostics
import RaporModel
import Yams

/// Reads plans.yml, which says what won deals pay.
struct PlanFileReader {
  private var yaml: YAMLFile
  private let currency: Currency
  private var entries: [String: YAMLFile.Entry] = [:]

  init(name: String, currency: Currency) {
    yaml = YAMLFile(name: name)
    self.currency = currency
  }

  /// What was wrong.
  var diagnostics: DiagnosticList { yaml.diagnostics }

  /// Nil, with diagnostics, when anything of the plan cannot be used: a plan that is read in part would
  /// pay wrong sums.
  mutating func read(_ bytes: [UInt8]) -> PayPlan? {
    guard let root = yaml.parse(bytes),
      let found = yaml.entries(root, of: "plans.yml", known: ConfigOption.plan)
    else {
      if !yaml.diagnostics.hasErrors { for key in ["pays", "tiers"] { reportMissing(key) } }
      return nil
    }
    entries = found
    let name = entries["name"].flatMap { yaml.text($0.node, of: "name")?.value } ?? "Commission"
    let goesByAttainment = goesByAttainment()
    let tiers = tiers(goesByAttainment)
    let plan = PayPlan(
      name: name, period: period(), goesByAttainment: goesByAttainment,
      paysWholeAmount: paysWholeAmount(), tiers: tiers, cap: cap())
    return yaml.diagnostics.hasErrors ? nil : plan
  }

  private mutating func reportMissing(_ key: String) {
    yaml.reportMissing(
      key, of: "plans.yml", among: ConfigOption.plan,
      at: SourceLocation(file: yaml.name, line: 1))
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
    guard let entry = entries["pays"] else {
      reportMissing("pays")
      return false
    }
    return yaml.choice(entry.node, of: "way to pay", among: ["band", "whole"]) {
      ["band": false, "whole": true][$0]
    } ?? false
  }

  private mutating func cap() -> Int64? {
    guard let entry = entries["cap"] else { return nil }
    return money(entry.node, of: "cap")
  }

  // MARK: Tiers

  private mutating func tiers(_ goesByAttainment: Bool) -> [PayPlan.Tier] {
    guard let entry = entries["tiers"] else {
      reportMissing("tiers")
      return []
    }
    guard case .sequence(let nodes) = entry.node, !nodes.isEmpty else {
      yaml.reject(
        entry.node, "tiers must be a list", hint: "write each as “- {from: 0, rate: 5%}”")
      return []
    }
    var tiers: [PayPlan.Tier] = []
    for node in nodes {
      guard let tier = tier(node, goesByAttainment) else { continue }
      if let last = tiers.last?.from ?? (tiers.isEmpty ? -1 : nil), tier.from <= last {
        yaml.reject(
          node, "a tier begins where an earlier one does, or before it",
          hint: "write the tiers in order, lowest first")
      } else if tiers.isEmpty, tier.from != 0 {
        yaml.reject(
          node, "the first tier does not begin at 0",
          hint: "add “- {from: 0, rate: 0%}” where the lowest amounts pay nothing")
      }
      tiers.append(tier)
    }
    return tiers
  }

  private mutating func tier(_ node: Node, _ goesByAttainment: Bool) -> PayPlan.Tier? {
    guard let keys = yaml.entries(node, of: "a tier", known: ConfigOption.tier) else { return nil }
    for key in ["from", "rate"] where keys[key] == nil {
      yaml.diagnostics.report(
        .missingKey, "this tier has no “\(key)”", at: yaml.place(node),
        hint: "write it as “{from: 0, rate: 5%}”")
    }
    guard let from = keys["from"], let rate = keys["rate"] else { return nil }
    let start = goesByAttainment ? attainment(from.node) : money(from.node, of: "from")
    let paid = yaml.rate(rate.node, of: "rate")
    guard let start, let paid else { return nil }
    return PayPlan.Tier(from: start, rate: paid)
  }

  /// A share of the quota in hundredths of a percent; it may be more than all of it.
  private mutating func attainment(_ node: Node) -> Int64? {
    let hint = "write the share of the quota, such as 80% or 120%"
    guard let millionths = yaml.millionths(node, of: "from", hint: hint) else { return nil }
    // 100 without a sign is a hundred times the quota: nobody means that.
    guard (0...100_000_000).contains(millionths), millionths <= 10_000_000 || isPercentage(node)
    else {
      yaml.reject(node, "from must be a share of the quota", hint: hint)
      return nil
    }
    return millionths / 100
  }

  private func isPercentage(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { scalar.string.hasSuffix("%") } else { false }
  }

  /// An amount in minor units, not below zero.
  private mutating func money(_ node: Node, of what: String) -> Int64? {
    guard let text = yaml.text(node, of: what)?.value else { return nil }
    let reader = DecimalReader(
      style: .decimalPoint, decimals: currency.exponent, currency: currency)
    let value = Array(text.utf8).withUnsafeBufferPointer { reader.read($0).value }
    if let value, value >= 0 { return value }
    yaml.reject(
      node, "\(what) must be an amount in \(currency.code), 0 or more",
      hint: "write it without signs between the digits, such as 200000")
    return nil
  }
}
