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
  /// By purchase, what its account has been worth with it, in minor units; nil as long as no deal of the account
  /// has a value.
  let worthsAfter: [Int128?]
  /// Whether every purchase has a value.
  let isComplete: Bool

  /// Follows every account from purchase to purchase: at each, the scopes that had it give it up with
  /// all that it has been worth, and the new purchase's take it.
  init(_ measure: Measure, of dataset: Dataset, book: AccountBook, in grid: ScopeGrid) {
    var sums = DailySums(keys: grid.scopes.count)
    var owners = [[Int]](repeating: [], count: book.ofAccount.count)
    var worths = [PartSums](repeating: PartSums(), count: book.ofAccount.count)
    var (worthsAfter, isComplete): ([Int128?], Bool) = ([], true)
    worthsAfter.reserveCapacity(book.purchases.count)
    for purchase in book.purchases {
      let (account, day, worth) = (purchase.account, purchase.day, worths[purchase.account])
      for scope in owners[account] { sums.add(PartSums() - worth, to: scope, on: day) }
      let value = AccountValues.value(measure, of: dataset.deals[purchase.deal])
      if let value { worths[account] = PartSums(upper: worth.upper + value, lower: 1) }
      isComplete = isComplete && value != nil
      worthsAfter.append(worths[account].lower > 0 ? worths[account].upper : nil)
      owners[account] = purchase.scopes
      // A deal without a value stays with whoever won it: nobody is to be shown another's deals.
      let taken = worths[account] + PartSums(leftOut: value == nil ? 1 : 0)
      for scope in purchase.scopes { sums.add(taken, to: scope, on: day) }
    }
    self.measure = measure
    self.sums = sums
    self.worthsAfter = worthsAfter
    self.isComplete = isComplete
  }

  /// What a won deal is worth, in minor units; nil where it lacks the amount or, for a margin, the cost.
  static func value(_ measure: Measure, of deal: Deal) -> Int128? {
    guard let amount = deal.amount else { return nil }
    guard measure == .margin else { return Int128(amount) }
    return deal.cost.map { Int128(amount) - Int128($0) }
  }
}
