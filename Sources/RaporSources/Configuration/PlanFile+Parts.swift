import RaporDiagnostics
import RaporModel
import Yams

/// What a plan pays beside its tiers, and what is put right by hand.
extension PlanFileReader {
  mutating func readParts(of plan: inout PayPlan) {
    plan.rates = entries["rates"].map { specialRates($0) } ?? []
    plan.spiffs = entries["spiffs"].map { spiffs($0) } ?? []
    plan.pool = entries["pool"].flatMap { pool($0.node) }
    plan.draw = entries["draw"].flatMap { draw($0.node) }
  }

  /// The columns that a part can ask of; its own keys are none, whatever columns the data has.
  private func columns(beside own: [ConfigOption]) -> [Attribute] {
    columns.filter { column in !own.contains { $0.name == column.rawValue } }
  }

  private func options(_ own: [ConfigOption]) -> [ConfigOption] {
    own
      + columns(beside: own).map {
        ConfigOption($0.rawValue, "a text, or a list", "What the column holds.")
      }
  }

  /// The entries of a part; keys that are needed and missing are reported.
  private mutating func keys(
    _ node: Node, of what: String, _ options: [ConfigOption], needed: [String]
  ) -> [String: YAMLFile.Entry]? {
    guard let keys = yaml.entries(node, of: what, known: options) else { return nil }
    for key in needed where keys[key] == nil {
      yaml.reportMissing(key, of: what, among: options, at: yaml.place(node))
    }
    return keys
  }

  /// Reports a part that has both of two keys, or neither.
  private mutating func checkOneOf(
    _ first: String, _ second: String, in keys: [String: YAMLFile.Entry], _ node: Node,
    of what: String
  ) {
    switch (keys[first], keys[second]) {
    case (nil, nil):
      yaml.diagnostics.report(
        .missingKey, "\(what) has neither “\(first)” nor “\(second)”", at: yaml.place(node),
        hint: "add one of them")
    case (_?, let other?):
      yaml.diagnostics.report(
        .badValue, "\(what) has both “\(first)” and “\(second)”", at: other.keyPlace,
        hint: "keep one of them")
    default: break
    }
  }

  private mutating func text(_ entry: YAMLFile.Entry?) -> String {
    entry.flatMap { yaml.text($0.node, of: $0.key)?.value } ?? ""
  }

  /// What the columns of a part ask of deals, in the order of their names.
  private mutating func filter(
    _ keys: [String: YAMLFile.Entry], beside own: [ConfigOption]
  ) -> PayPlan.DealFilter {
    var filter = PayPlan.DealFilter()
    for column in columns(beside: own).sorted() {
      guard let entry = keys[column.rawValue] else { continue }
      if case .sequence(let nodes) = entry.node, nodes.isEmpty {
        yaml.reject(
          entry.node, "\(entry.key) names no value", hint: "write one, or a list of several")
      }
      let values = yaml.items(entry.node).compactMap { yaml.text($0, of: entry.key) }
      for value in values { names.add(.value(column), value) }
      filter.conditions.append(.init(column, values.map(\.value)))
    }
    return filter
  }

  // MARK: Rates and SPIFFs

  private mutating func specialRates(_ entry: YAMLFile.Entry) -> [PayPlan.SpecialRate] {
    let nodes = yaml.list(entry, of: "rates", as: "- {type: renewal, rate: 1%}") ?? []
    return nodes.compactMap { node in
      let options = options(ConfigOption.planRate)
      guard let keys = keys(node, of: "a rate", options, needed: ["rate"]) else { return nil }
      let filter = filter(keys, beside: ConfigOption.planRate)
      if filter.conditions.isEmpty, !keys.isEmpty {
        yaml.reject(
          node, "this rate says of no column which deals it pays for",
          hint: "write it as “{type: renewal, rate: 1%}”; the tiers pay for all others")
      }
      guard let rate = keys["rate"].flatMap({ self.rate($0.node, of: "rate") }) else { return nil }
      return PayPlan.SpecialRate(filter, rate: rate)
    }
  }

  private mutating func spiffs(_ entry: YAMLFile.Entry) -> [PayPlan.Spiff] {
    let form = "- {name: …, from: 2017-01-01, until: 2017-03-31, pay: 200}"
    return (yaml.list(entry, of: "spiffs", as: form) ?? []).compactMap { spiff($0) }
  }

  private mutating func spiff(_ node: Node) -> PayPlan.Spiff? {
    let options = options(ConfigOption.spiff)
    guard let keys = keys(node, of: "a SPIFF", options, needed: ["name", "from", "until"]) else {
      return nil
    }
    checkOneOf("pay", "rate", in: keys, node, of: "a SPIFF")
    let from = keys["from"].flatMap { yaml.day($0.node, of: "from") }
    let until = keys["until"].flatMap { yaml.day($0.node, of: "until") }
    if let from, let until, until < from, let entry = keys["until"] {
      yaml.reject(entry.node, "until is before from", hint: "write a day from \(from) on")
    }
    let (name, filter) = (text(keys["name"]), filter(keys, beside: ConfigOption.spiff))
    let pay =
      keys["pay"].flatMap { money($0.node, of: "pay") }.map(PayPlan.Spiff.Pay.perDeal)
      ?? keys["rate"].flatMap { self.rate($0.node, of: "rate") }.map(PayPlan.Spiff.Pay.rate)
    guard let from, let until, let pay else { return nil }
    return PayPlan.Spiff(name: name, from: from, until: until, filter: filter, pay: pay)
  }

  // MARK: Pool and draw

  private mutating func pool(_ node: Node) -> PayPlan.Pool? {
    guard let keys = keys(node, of: "pool", ConfigOption.pool, needed: ["name", "rate", "shared"])
    else { return nil }
    let team = keys["team"].flatMap { yaml.text($0.node, of: "team") }
    if let team { names.add(.poolTeam, team) }
    let rate = keys["rate"].flatMap { self.rate($0.node, of: "rate") }
    let from = keys["from"].flatMap { attainment($0.node, of: "from") }
    let sharing = keys["shared"].flatMap {
      yaml.choice(PayPlan.Pool.Sharing.self, $0.node, of: "way to share a pool")
    }
    let name = text(keys["name"])
    guard let rate, let sharing else { return nil }
    return PayPlan.Pool(name: name, team: team?.value, rate: rate, from: from, sharing: sharing)
  }

  private mutating func draw(_ node: Node) -> PayPlan.Draw? {
    guard let keys = keys(node, of: "draw", ConfigOption.draw, needed: ["pay", "recoverable"])
    else { return nil }
    let pay = keys["pay"].flatMap { money($0.node, of: "pay") }
    let isRecoverable = keys["recoverable"].flatMap { yaml.flag($0.node, of: "recoverable") }
    guard let pay, let isRecoverable else { return nil }
    return PayPlan.Draw(pay: pay, isRecoverable: isRecoverable)
  }

  // MARK: Adjustments

  mutating func adjustments(_ entry: YAMLFile.Entry) -> [PayAdjustment] {
    let form = "- {rep: …, period: 2017-Q4, pay: -500, reason: …}"
    var adjustments: [PayAdjustment] = []
    for node in yaml.list(entry, of: "adjustments", as: form) ?? [] {
      guard let (adjustment, places) = adjustment(node) else { continue }
      adjustments.append(adjustment)
      names.adjustments.append(places)
    }
    return adjustments
  }

  private mutating func adjustment(_ node: Node) -> (PayAdjustment, PlanNames.AdjustmentPlaces)? {
    guard
      let keys = keys(
        node, of: "an adjustment", ConfigOption.payAdjustment, needed: ["rep", "period", "reason"])
    else { return nil }
    checkOneOf("pay", "takes_back", in: keys, node, of: "an adjustment")
    let rep = keys["rep"].flatMap { yaml.text($0.node, of: "rep") }
    let period = keys["period"].flatMap { self.period($0.node) }
    let reason = keys["reason"].flatMap { yaml.localText($0.node, of: "reason") }
    let deal = keys["takes_back"].flatMap { yaml.text($0.node, of: "takes_back") }
    let change =
      keys["pay"].flatMap { money($0.node, of: "pay", isSigned: true) }
      .map(PayAdjustment.Change.pay)
      ?? deal.map { PayAdjustment.Change.takesBack(DealID(rawValue: $0.value)) }
    guard let rep, let period, let reason, let change, let periodNode = keys["period"]?.node else {
      return nil
    }
    return (
      PayAdjustment(
        rep: RepID(rawValue: rep.value), period: period, change: change, reason: reason),
      PlanNames.AdjustmentPlaces(rep: rep.place, period: yaml.place(periodNode), deal: deal?.place)
    )
  }

  private mutating func period(_ node: Node) -> Period? {
    guard let text = yaml.text(node, of: "period")?.value else { return nil }
    if let period = calendar.period(key: text), period.kind != .week { return period }
    yaml.reject(
      node, "“\(text)” is no period that a plan can have",
      hint: "write 2017-10, 2017-Q4, 2017-H2 or 2017")
    return nil
  }
}
