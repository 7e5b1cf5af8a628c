import RaporModel

/// The deals of one scope, and what they brought in by day: all that its forecasts are made from.
///
/// Every question names a day, and is answered with nothing that was learnt after it.
struct ForecastHistory: Sendable {
  /// What of a deal a forecast needs.
  struct Row: Sendable {
    /// Its position in `Dataset.deals`.
    let deal: Int
    /// The day it was created; nil when not given.
    let createdOn: Day?
    /// The day it was won or lost; nil while open.
    let closedOn: Day?
    /// Whether it was won.
    let isWon: Bool
    /// Whether it is a co-owner's part, which is no deal to learn odds from.
    let isShared: Bool
    /// The amount now that is credited, in minor units.
    let amount: Int64?
    /// What was credited of it while it was open, in minor units; nil where nobody knows any more.
    let openAmount: Int64?
  }

  /// The deals that are open or were closed on a known day, in the order of `Dataset.deals`.
  let rows: [Row]
  /// What was won by day.
  let revenue: DailyRevenue
  /// The first day that a deal was won or lost on; nil where none was.
  let firstClose: Day?

  /// Takes what is credited of deals. `keepsAmounts` says that lost deals have values, so that an amount
  /// does not give away how a deal ended.
  init(_ credits: some Sequence<Credit>, of dataset: Dataset, keepsAmounts: Bool) {
    let prices = Dictionary(
      dataset.products.map { ($0.name, $0.listPrice) }, uniquingKeysWith: { first, _ in first })
    rows = credits.compactMap { credit in
      let deal = dataset.deals[credit.deal]
      let end = dataset.end(ofDeal: credit.deal)
      guard !end.isClosed || end.day != nil else { return nil }
      let product = dataset.attributes[.product]?[credit.deal]
      let listPrice = product.flatMap { prices[$0] ?? nil }.map { credit.part(of: $0, deal) }
      return Row(
        deal: credit.deal, createdOn: deal.createdOn, closedOn: end.day,
        isWon: end.isClosed && deal.outcome == .won, isShared: credit.outline.isShared,
        amount: credit.outline.amount,
        openAmount: !end.isClosed || keepsAmounts ? credit.outline.amount : listPrice)
    }
    revenue = DailyRevenue(
      of: rows.lazy.filter(\.isWon).compactMap { row in
        row.closedOn.flatMap { day in row.amount.map { (day, $0) } }
      })
    firstClose = rows.lazy.compactMap(\.closedOn).min()
  }
}

extension Credit {
  /// What is credited of a value of the deal.
  fileprivate func part(of value: Int64, _ deal: Deal) -> Int64 {
    if outline.isShared { return deal.coOwnersPart(of: value) }
    let isSplit = outline.amount != outline.wholeAmount
    return isSplit ? value - deal.coOwnersPart(of: value) : value
  }
}

extension ForecastHistory.Row {
  /// Whether the deal was closed when a day was over.
  func isClosed(by day: Day) -> Bool { closedOn.map { $0 <= day } ?? false }

  /// How many days old the deal was on a day, if it was open then; nil if it was not, or its creation is
  /// not known.
  func age(on day: Day) -> Int? {
    guard let createdOn, createdOn <= day, !isClosed(by: day) else { return nil }
    return createdOn.distance(to: day)
  }
}

/// What was won on each day, to be added up over any days.
struct DailyRevenue: Sendable {
  private var days: [Day] = []
  /// For each of `days`, what was won through it, and by how many deals.
  private var totals: [(value: Int128, count: Int)] = []

  /// Adds up amounts in minor units, in any order.
  init(of wins: some Sequence<(Day, Int64)>) {
    var total: (value: Int128, count: Int) = (0, 0)
    for (day, amount) in wins.sorted(by: { $0.0 < $1.0 }) {
      total = (total.value + Int128(amount), total.count + 1)
      if days.last == day {
        totals[totals.count - 1] = total
      } else {
        days.append(day)
        totals.append(total)
      }
    }
  }

  /// What was won through a day, in minor units, and by how many deals.
  func total(through day: Day) -> (value: Int128, count: Int) {
    let known = days.partitioningIndex { $0 > day }
    return known > 0 ? totals[known - 1] : (0, 0)
  }

  /// What was won on some days, in minor units.
  func sum(in range: Range<Day>) -> Int128 {
    let before = total(through: range.lowerBound.advanced(by: -1)).value
    return range.isEmpty ? 0 : total(through: range.upperBound.advanced(by: -1)).value - before
  }
}

/// A day on which a forecast is made, and the days it is about.
struct ForecastMoment: Hashable, Sendable {
  /// The last day that is known.
  let asOf: Day
  /// How many days it looks ahead, from 1.
  let horizon: Int

  /// The days it looks ahead.
  var days: Range<Day> { asOf.advanced(by: 1)..<asOf.advanced(by: horizon + 1) }
}

extension ForecastMoment {
  /// A day that looks ahead to the end of a period, which is running or about to begin; nil for one that
  /// is over, begins later, or has no end.
  init?(in period: Period, asOf: Day) {
    let next = max(period.start, asOf.advanced(by: 1))
    let horizon = next.distance(to: period.end)
    guard period.kind != .all, horizon > 0, period.start <= asOf.advanced(by: 1) else { return nil }
    self.init(asOf: asOf, horizon: horizon)
  }
}
