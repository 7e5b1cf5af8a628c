import RaporModel

/// The customers: what each has bought, and whose each is from when on.
///
/// An account belongs to the rep who won its latest deal by then, and so to that rep's team and manager
/// of that day, and to the product, territory and so on of that deal. Deals without an account, or
/// without a close date by the as-of day, are nobody's.
final class AccountBook: Sendable {
  /// A won deal of an account.
  struct Purchase: Hashable, Sendable {
    /// The position in `Dataset.deals`.
    let deal: Int
    /// The account, by its position in `names`.
    let account: Int
    /// The day it was won.
    let day: Day
    /// The product, by its position in the column; nil when not given.
    let product: Int?
    /// The positions of the scopes that it belongs to.
    let scopes: [Int]
  }

  /// The accounts, in the order of their bytes.
  let names: [String]
  /// Whether the value of an account is its margin: where any won deal has a cost.
  let hasMargins: Bool
  /// Whether any deal has a product.
  let hasProducts: Bool
  /// The won deals of accounts, by day, then position.
  let purchases: [Purchase]
  /// The account and the day's number of each of them, close together: customers are gone through for every
  /// scope and period.
  private let accountOf, dayOf: [Int32]
  /// The day's number of the same account's next purchase; beyond all days where there is none.
  private let nextDayOf: [Int32]
  /// The places in `purchases` of each account's, by day.
  let ofAccount: [[Int]]
  /// By scope, the places in `purchases` of its own, by account, then day.
  private let ofScope: [[Int32]]
  /// The first purchase of each account, by scope and day.
  let firsts: ScopeRows
  /// All purchases, by scope and day.
  let rows: ScopeRows
  /// The won deals without an account, by scope and day.
  let strays: ScopeRows

  /// Puts together the accounts of a data set; there are none where it has no such column.
  init(of dataset: Dataset, in grid: ScopeGrid) {
    let column = dataset.attributes[.account]
    let purchases = AccountBook.purchases(of: dataset, in: grid)
    var ofAccount = [[Int]](repeating: [], count: column?.values.count ?? 0)
    for (place, purchase) in purchases.enumerated() { ofAccount[purchase.account].append(place) }
    var ofScope = [[Int32]](repeating: [], count: grid.scopes.count)
    for places in ofAccount {
      for place in places {
        for scope in purchases[place].scopes { ofScope[scope].append(Int32(clamping: place)) }
      }
    }
    self.ofAccount = ofAccount
    self.ofScope = ofScope
    names = column?.values ?? []
    hasMargins = dataset.deals.contains { $0.outcome == .won && $0.cost != nil }
    hasProducts = dataset.attributes[.product] != nil
    self.purchases = purchases
    accountOf = purchases.map { Int32(clamping: $0.account) }
    dayOf = purchases.map(\.day.number)
    var nextDayOf = [Int32](repeating: .max, count: purchases.count)
    for places in ofAccount {
      for (place, next) in zip(places, places.dropFirst()) {
        nextDayOf[place] = purchases[next].day.number
      }
    }
    self.nextDayOf = nextDayOf
    rows = ScopeRows(
      count: purchases.count, in: grid, day: { purchases[$0].day },
      scopes: { row, _ in purchases[row].scopes })
    firsts = ScopeRows(
      count: purchases.count, in: grid,
      day: { ofAccount[purchases[$0].account].first == $0 ? purchases[$0].day : nil },
      scopes: { row, _ in purchases[row].scopes })
    strays = ScopeRows(
      count: column == nil ? 0 : dataset.deals.count, in: grid,
      day: { column?.code(ofDeal: $0) == nil ? AccountBook.wonDay(of: $0, in: dataset) : nil },
      scopes: { deal, day in AccountBook.scopes(of: deal, on: day, in: dataset, grid) })
  }

  /// The purchases of an account on some days, by day.
  func purchases(of account: Int, in days: Range<Day>) -> ArraySlice<Int> {
    let places = ofAccount[account]
    // Accounts have few purchases, so they are gone through.
    var (low, high) = (0, places.count)
    while low < high, dayOf[places[low]] < days.lowerBound.number { low += 1 }
    while high > low, dayOf[places[high - 1]] >= days.upperBound.number { high -= 1 }
    return places[low..<high]
  }

  /// The accounts with a purchase on some days whose latest one of them belongs to a scope, in the order
  /// of their names.
  func accounts(ofScope scope: Int, buyingIn days: Range<Day>) -> [Int] {
    latestPurchases(ofScope: scope, in: days).map { Int(accountOf[$0]) }
  }

  /// The places of those latest purchases, in the order of the accounts' names.
  func latestPurchases(ofScope scope: Int, in days: Range<Day>) -> [Int] {
    let (lower, upper) = (days.lowerBound.number, days.upperBound.number)
    var found: [Int] = []
    for place in ofScope[scope] {
      let place = Int(place)
      // The latest one is that whose next lies beyond.
      if dayOf[place] >= lower, dayOf[place] < upper, nextDayOf[place] >= upper {
        found.append(place)
      }
    }
    return found
  }

  private static func purchases(of dataset: Dataset, in grid: ScopeGrid) -> [Purchase] {
    guard let column = dataset.attributes[.account] else { return [] }
    let products = dataset.attributes[.product]
    let made = dataset.deals.indices.compactMap { deal -> Purchase? in
      guard let account = column.code(ofDeal: deal), let day = wonDay(of: deal, in: dataset) else {
        return nil
      }
      return Purchase(
        deal: deal, account: account, day: day, product: products?.code(ofDeal: deal),
        scopes: scopes(of: deal, on: day, in: dataset, grid))
    }
    // Numbers are put in order instead of purchases, which would be moved about many times.
    let order = made.enumerated().map { Int($1.day.number) << 32 | $0 }.sorted()
    return order.map { made[$0 & 0xFFFF_FFFF] }
  }

  private static func wonDay(of deal: Int, in dataset: Dataset) -> Day? {
    let deal = dataset.deals[deal]
    guard deal.outcome == .won, dataset[deal.rep] != nil else { return nil }
    return deal.closedOn.flatMap { $0 <= dataset.asOf ? $0 : nil }
  }

  private static func scopes(
    of deal: Int, on day: Day, in dataset: Dataset, _ grid: ScopeGrid
  ) -> [Int] {
    grid.scopes(ofRep: dataset.deals[deal].rep, in: dataset, on: day)
      + grid.attributeScopes.map { Int($0[deal]) }
  }
}
