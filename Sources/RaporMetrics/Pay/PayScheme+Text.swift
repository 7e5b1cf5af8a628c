import RaporModel

extension PayScheme {
  /// All that decides what is paid, as a text that changes when and only when it does; names and terms
  /// for readers are no part of it.
  var text: String {
    guard !plans.isEmpty else { return "no plan" }
    return (plans.map(\.digestText) + adjustments.map(\.digestText)).joined(separator: "; ")
  }
}

extension PayPlan {
  fileprivate var digestText: String {
    let bands = tiers.map { "\($0.from):\($0.rate)\($0.isMultiple ? "x" : "")" }
    let plain =
      "\(period.rawValue) \(goesByAttainment) \(paysWholeAmount) \(bands.joined(separator: " "))"
    return ([plain, cap?.digestText ?? "-1"] + furtherTexts).joined(separator: " ")
  }

  /// What only some plans have, each with its name.
  private var furtherTexts: [String] {
    let numbers: [(String, Int64?)] = [
      ("from", from.map { Int64($0.number) }), ("until", until.map { Int64($0.number) }),
      ("base", basePay), ("target", targetPay), ("threshold", threshold),
    ]
    var texts = numbers.compactMap { name, number in number.map { "\(name) \($0)" } }
    if isProrated { texts.append("prorated") }
    texts += audience.digestTexts
    texts += rates.map { "rate \($0.rate)\($0.filter.digestText)" }
    texts += spiffs.map(\.digestText)
    if let pool {
      texts.append(
        "pool \(pool.team ?? "") \(pool.rate) \(pool.from ?? -1) \(pool.sharing.rawValue)")
    }
    if let draw { texts.append("draw \(draw.pay) \(draw.isRecoverable)") }
    return texts
  }
}

extension PayPlan.Cap {
  fileprivate var digestText: String {
    switch self {
    case .amount(let amount): "\(amount)"
    case .shareOfTarget(let share): "\(share) of target"
    }
  }
}

extension PayPlan.Audience {
  fileprivate var digestTexts: [String] {
    let lists: [(String, [String]?)] = [
      ("roles", roles), ("teams", teams), ("reps", reps.map { $0.map(\.rawValue) }),
    ]
    return lists.compactMap { name, list in
      list.map { "\(name) \($0.sorted().joined(separator: "|"))" }
    }
  }
}

extension PayPlan.DealFilter {
  fileprivate var digestText: String {
    conditions.map { " \($0.column.rawValue)=\($0.values.sorted().joined(separator: "|"))" }
      .joined()
  }
}

extension PayPlan.Spiff {
  fileprivate var digestText: String {
    let paid =
      switch pay {
      case .perDeal(let amount): "\(amount)"
      case .rate(let rate): "\(rate) of revenue"
      }
    return "spiff \(from) \(until) \(paid)\(filter.digestText)"
  }
}

extension PayAdjustment {
  fileprivate var digestText: String {
    let what =
      switch change {
      case .pay(let pay): "\(pay)"
      case .takesBack(let deal): "back \(deal.rawValue)"
      }
    return "adjust \(rep.rawValue) \(period.key) \(what)"
  }
}
