import RaporModel

extension SampleTeam {
  /// The deals as an export of a day: own column names, days first, thousands with commas.
  ///
  /// Some cells are blank that should not be (an amount, a closing day, a territory, a lost reason,
  /// a cost), two products have a former spelling, and a blank row ends the file.
  static func dealsFile(_ history: SampleHistory, asOf day: Day) -> [UInt8] {
    let columns = [
      "Deal ID", "Owner", "Account", "Segment", "Territory", "Product", "Units", "Value",
      "Currency", "Cost", "Stage", "Created", "Expected close", "Closed", "Type", "Source",
      "Lost reason", "Co-owner", "Co-owner share",
    ]
    var csv = CSVWriter(columns: columns, lineEnd: .lineFeed)
    var dirt = Chance(stream: 2_000)
    for position in history.deals.indices where history.deals[position].created <= day {
      csv.row(fields(ofDeal: position, history, on: day, &dirt))
    }
    csv.row(Array(repeating: "", count: columns.count))
    return csv.bytes
  }

  private static func fields(
    ofDeal position: Int, _ history: SampleHistory, on day: Day, _ dirt: inout Chance
  ) -> [String] {
    let (deal, changes) = (history.deals[position], history.changes[position])
    let closed = changes.closes(on: day)
    let lacksAmount = dirt.happens(deal.isWon ? 2 : 8)
    let lacksClosingDay = dirt.happens(1)
    let lacksTerritory = dirt.happens(12)
    let product = spelling(of: deal.product.name, on: deal.created, &dirt)
    let currency = currency(of: deal, at: position)
    func money(_ ringgit: Int) -> String {
      text(ofMoney: currency.map { converted(ringgit, to: $0, on: deal.created) } ?? ringgit)
    }
    return [
      SampleHistory.id(ofDeal: position), reps[changes.owner(on: day)].name, deal.account.name,
      deal.account.segment, lacksTerritory ? "" : deal.account.territory, product,
      "\(deal.quantity)",
      lacksAmount && currency == nil ? "" : money(changes.amount(on: day)),
      currency?.rawValue ?? "MYR",
      closed != nil && deal.isWon ? cost(of: deal, at: position).map(money) ?? "" : "",
      changes.stage(on: day).rawValue, dayFirst(deal.created),
      changes.expected(on: day).map(dayFirst) ?? "",
      closed.map { lacksClosingDay ? "" : dayFirst($0) } ?? "", deal.type, deal.source,
      closed != nil && !deal.isWon ? deal.lostReason : "",
    ] + share(of: deal)
  }

  /// What it cost to deliver, in ringgit; nil where nobody has worked it out.
  private static func cost(of deal: SampleDeal, at position: Int) -> Int? {
    var chance = Chance(stream: 40_000 + position)
    let list = deal.product.listPrice * deal.quantity
    let cost = list * deal.product.costShare * chance.among(88...116) / 10_000
    return chance.happens(30) ? nil : cost
  }

  private static func share(of deal: SampleDeal) -> [String] {
    guard let coOwner = deal.coOwner else { return ["", ""] }
    return [reps[coOwner.rep].name, "\(coOwner.share)%"]
  }

  private static func spelling(
    of product: String, on day: Day, _ dirt: inout Chance
  ) -> String {
    let isEarly = day < SampleCalendar.day(2025, 4, 1)
    guard isEarly, dirt.happens(400), let former = SampleProduct.formerSpellings[product] else {
      return product
    }
    return former
  }

  private static func dayFirst(_ day: Day) -> String {
    let (year, month, day) = day.civil
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }

  /// A whole amount such as `12,600.00`.
  private static func text(ofMoney amount: Int) -> String {
    var text = ""
    for (position, digit) in String(amount).reversed().enumerated() {
      if position > 0, position % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text + ".00"
  }
}
