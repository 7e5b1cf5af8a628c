import RaporModel

/// What accounts have been worth so far, by scope and day.
final class AccountValues: Sendable {
  /// What a deal is worth.
  enum Measure: Hashable, Sendable { case revenue, margin }

  /// What it measures.
  let measure: Measure
  /// By scope: the value of its accounts (the upper part, in minor units), how many have any deal with
  /// a value (the lower part), and how many deals won in the scope have none.
  let sums: DailySums

  /// Follows every account from purchase to purchase: at each, the scopes that had it give it up with
  /// all that it has been worth, and the new purchase's take it.
  init(_ measure: Measure, of dataset: Dataset, book: AccountBook, in grid: ScopeGrid) {
    var entries: [DailySums.Entry] = []
    for places in book.ofAccount {
      var (owners, worth): ([Int], PartSums) = ([], PartSums())
      for place in places {
        let purchase = book.purchases[place]
        for scope in owners {
          entries.append(.init(key: scope, day: purchase.day, sums: PartSums() - worth))
        }
        let value = AccountValues.value(measure, of: dataset.deals[purchase.deal])
        if let value { worth = PartSums(upper: worth.upper + value, lower: 1) }
        owners = purchase.scopes
        // A deal without a value stays with whoever won it: nobody is to be shown another's deals.
        let taken = worth + PartSums(leftOut: value == nil ? 1 : 0)
        for scope in owners { entries.append(.init(key: scope, day: purchase.day, sums: taken)) }
      }
    }
    self.measure = measure
    sums = DailySums(keys: grid.scopes.count, entries)
  }

  /// What a won deal is worth, in minor units; nil where it lacks the amount or, for a margin, the cost.
  static func value(_ measure: Measure, of deal: Deal) -> Int128? {
    guard let amount = deal.amount else { return nil }
    guard measure == .margin else { return Int128(amount) }
    return deal.cost.map { Int128(amount) - Int128($0) }
  }
}
