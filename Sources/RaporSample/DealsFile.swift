import RaporModel

extension SampleTeam {
  /// The deals as an export: own column names, days first, thousands with commas.
  ///
  /// Some cells are blank that should not be (an amount, a closing day, a territory, a lost reason),
  /// two products have a former spelling, and a blank row ends the file.
  static func dealsFile(_ deals: [SampleDeal]) -> [UInt8] {
    var csv = CSVWriter(
      columns: [
        "Deal ID", "Owner", "Account", "Segment", "Territory", "Product", "Units", "Value (MYR)",
        "Stage", "Created", "Expected close", "Closed", "Type", "Source", "Lost reason",
      ], lineEnd: .lineFeed)
    var dirt = Chance(stream: 2_000)
    for (position, deal) in deals.enumerated() {
      csv.row(fields(of: deal, at: position, &dirt))
    }
    csv.row(Array(repeating: "", count: 15))
    return csv.bytes
  }

  private static func fields(
    of deal: SampleDeal, at position: Int, _ dirt: inout Chance
  ) -> [String] {
    let closed = deal.closes.flatMap { $0 <= SampleCalendar.asOf ? $0 : nil }
    let isLost = closed != nil && !deal.isWon
    let lacksAmount = dirt.happens(deal.isWon ? 2 : 8)
    let lacksClosingDay = dirt.happens(1)
    let lacksTerritory = dirt.happens(12)
    return [
      SampleHistory.id(ofDeal: position), reps[deal.owner].name, deal.account.name,
      deal.account.segment, lacksTerritory ? "" : deal.account.territory,
      spelling(of: deal.product.name, on: deal.created, &dirt), "\(deal.quantity)",
      lacksAmount ? "" : money(deal.amount), deal.stage, dayFirst(deal.created),
      deal.expected.map(dayFirst) ?? "",
      closed.map { lacksClosingDay ? "" : dayFirst($0) } ?? "", deal.type, deal.source,
      isLost ? deal.lostReason : "",
    ]
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

  /// An amount of whole ringgit such as `12,600.00`.
  private static func money(_ amount: Int) -> String {
    var text = ""
    for (position, digit) in String(amount).reversed().enumerated() {
      if position > 0, position % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text + ".00"
  }
}
