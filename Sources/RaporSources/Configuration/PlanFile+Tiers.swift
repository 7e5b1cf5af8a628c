import RaporDiagnostics
import RaporModel
import Yams

/// Bounds, rates and amounts.
extension PlanFileReader {
  mutating func tiers(_ goesByAttainment: Bool, hasTarget: Bool) -> [PayPlan.Tier] {
    guard let entry = entries["tiers"],
      let nodes = yaml.list(entry, of: "tiers", as: "- {from: 0, rate: 5%}")
    else { return [] }
    var tiers: [PayPlan.Tier] = []
    for node in nodes {
      guard let tier = tier(node, goesByAttainment, hasTarget: hasTarget) else { continue }
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

  private mutating func tier(
    _ node: Node, _ goesByAttainment: Bool, hasTarget: Bool
  ) -> PayPlan.Tier? {
    guard let keys = yaml.entries(node, of: "a tier", known: ConfigOption.tier) else { return nil }
    for key in ["from", "rate"] where keys[key] == nil {
      yaml.diagnostics.report(
        .missingKey, "this tier has no “\(key)”", at: yaml.place(node),
        hint: "write it as “{from: 0, rate: 5%}”")
    }
    guard let from = keys["from"], let rate = keys["rate"] else { return nil }
    let start = bound(from.node, of: "from", goesByAttainment)
    if let text = multiple(in: rate.node) {
      let paid = multiple(text, rate.node, isAllowed: goesByAttainment && hasTarget)
      guard let start, let paid else { return nil }
      return PayPlan.Tier(from: start, rate: paid, isMultiple: true)
    }
    let paid = self.rate(rate.node, of: "rate")
    guard let start, let paid else { return nil }
    return PayPlan.Tier(from: start, rate: paid)
  }

  /// What stands before the sign of a multiple; nil for anything else.
  private func multiple(in node: Node) -> String? {
    guard case .scalar(let scalar) = node,
      ["x", "X", "×"].contains(where: scalar.string.hasSuffix)
    else { return nil }
    return Folding.tidy(String(scalar.string.dropLast()))
  }

  private mutating func multiple(_ text: String, _ node: Node, isAllowed: Bool) -> Int64? {
    guard isAllowed else {
      yaml.reject(
        node, "a multiple needs a base commission rate, which is target pay ÷ quota",
        hint: "add “target_pay: …” and “by: attainment”, or write the rate as 5%")
      return nil
    }
    let reader = DecimalReader(style: .decimalPoint, decimals: 6)
    let value = Array(text.utf8).withUnsafeBufferPointer { reader.read($0).value }
    if let value, (0...100_000_000).contains(value) {
      return checkedDecimals(node, of: "a multiple", 6, text) ? value : nil
    }
    yaml.reject(node, "a multiple must lie between 0x and 100x", hint: "write it as 1x or 1.5x")
    return nil
  }

  mutating func cap(hasTarget: Bool) -> PayPlan.Cap? {
    guard let entry = entries["cap"] else { return nil }
    guard yaml.isPercentage(entry.node) else {
      return money(entry.node, of: "cap").map(PayPlan.Cap.amount)
    }
    guard hasTarget else {
      yaml.reject(
        entry.node, "a cap in percent is a share of the target pay, and there is none",
        hint: "add “target_pay: …”, or write the cap as an amount")
      return nil
    }
    let hint = "write the share of the target pay, such as 200%"
    guard let share = yaml.millionths(entry.node, of: "cap", hint: hint) else { return nil }
    if (0...100_000_000).contains(share) {
      return checkedDecimals(entry.node, of: "cap", 4) ? .shareOfTarget(share) : nil
    }
    yaml.reject(entry.node, "cap must be a share of the target pay", hint: hint)
    return nil
  }

  // MARK: Values

  /// Where a tier begins, or a threshold lies: an amount, or a share of the quota.
  mutating func bound(_ node: Node, of what: String, _ goesByAttainment: Bool) -> Int64? {
    goesByAttainment ? attainment(node, of: what) : money(node, of: what)
  }

  /// A share of the quota in hundredths of a percent; it may be more than all of it.
  mutating func attainment(_ node: Node, of what: String) -> Int64? {
    let hint = "write the share of the quota, such as 80% or 120%"
    guard let millionths = yaml.millionths(node, of: what, hint: hint) else { return nil }
    // 100 without a sign is a hundred times the quota: nobody means that.
    guard (0...100_000_000).contains(millionths),
      millionths <= 10_000_000 || yaml.isPercentage(node)
    else {
      yaml.reject(node, "\(what) must be a share of the quota", hint: hint)
      return nil
    }
    guard millionths % 100 == 0 else {
      yaml.reject(
        node, "\(what) has more than two decimals of a percent",
        hint: "write it with two at most, such as 33.33%")
      return nil
    }
    return checkedDecimals(node, of: what, yaml.isPercentage(node) ? 2 : 4) ? millionths / 100 : nil
  }

  /// A rate from 0 % to 100 % in millionths, with no more decimals than are kept.
  mutating func rate(_ node: Node, of what: String) -> Int64? {
    guard let rate = yaml.rate(node, of: what) else { return nil }
    return checkedDecimals(node, of: what, yaml.isPercentage(node) ? 4 : 6) ? rate : nil
  }

  /// Reports a number with more decimals than are kept: it would be rounded without a word.
  private mutating func checkedDecimals(
    _ node: Node, of what: String, _ kept: Int, _ text: String? = nil
  ) -> Bool {
    guard case .scalar(let scalar) = node,
      Self.decimals(of: text ?? scalar.string) > kept
    else { return true }
    yaml.reject(
      node,
      yaml.isPercentage(node)
        ? "\(what) has more than \(kept) decimals of a percent"
        : "\(what) has more than \(kept) decimals",
      hint: "round it to \(kept) decimals")
    return false
  }

  /// How many decimals a number has, without zeros at their end.
  private static func decimals(of text: String) -> Int {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return 0 }
    let digits = parts[1].prefix { $0.isNumber }
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }

  /// The amount of a key of the plan; nil where there is none.
  mutating func amount(_ key: String) -> Int64? {
    entries[key].flatMap { money($0.node, of: key) }
  }

  /// An amount in minor units; not below zero, unless it may be.
  mutating func money(_ node: Node, of what: String, isSigned: Bool = false) -> Int64? {
    guard let text = yaml.text(node, of: what)?.value else { return nil }
    let reader = DecimalReader(
      style: .decimalPoint, decimals: currency.exponent, currency: currency)
    let value = Array(text.utf8).withUnsafeBufferPointer { reader.read($0).value }
    if let value, value >= 0 || isSigned {
      if Self.decimals(of: text) <= currency.exponent { return value }
      yaml.reject(
        node, "\(what) is finer than the smallest unit of \(currency.code)",
        hint: currency.exponent == 0
          ? "write it without decimals" : "write it with \(currency.exponent) decimals at most")
      return nil
    }
    yaml.reject(
      node, "\(what) must be an amount in \(currency.code)\(isSigned ? "" : ", 0 or more")",
      hint: "write it without signs between the digits, such as 200000")
    return nil
  }
}
