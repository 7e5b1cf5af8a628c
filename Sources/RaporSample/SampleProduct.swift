/// What the sample team sells: yearly subscriptions to business software.
struct SampleProduct {
  let name: String
  let family: String
  /// In ringgit, per unit and year.
  let listPrice: Int
  /// Days from creation to close of an ordinary won deal.
  let cycle: Int
  /// What a unit costs to deliver, in per cent of its list price.
  let costShare: Int
  /// Units per deal, each equally likely.
  let quantities: [Int]
  /// How often account executives and key account managers sell it, as weights.
  let weight: (executive: Int, keyAccounts: Int)

  static let all = [
    SampleProduct(
      name: "Serai POS", family: "Counter", listPrice: 2_400, cycle: 24, costShare: 46,
      quantities: [1, 1, 2, 2, 3, 3, 4, 5, 8], weight: (24, 8)),
    SampleProduct(
      name: "Serai e-Invoice", family: "Back office", listPrice: 3_600, cycle: 20, costShare: 22,
      quantities: [1, 1, 1, 2, 2, 3], weight: (22, 14)),
    SampleProduct(
      name: "Serai Payroll", family: "Back office", listPrice: 5_400, cycle: 33, costShare: 24,
      quantities: [1, 1, 1, 2], weight: (18, 14)),
    SampleProduct(
      name: "Serai Inventory", family: "Counter", listPrice: 9_600, cycle: 46, costShare: 31,
      quantities: [1, 1, 2], weight: (17, 16)),
    SampleProduct(
      name: "Serai Finance", family: "Back office", listPrice: 18_000, cycle: 62, costShare: 28,
      quantities: [1, 1, 1, 1, 2], weight: (13, 24)),
    SampleProduct(
      name: "Serai Suite", family: "Suite", listPrice: 42_000, cycle: 88, costShare: 35,
      quantities: [1], weight: (6, 24)),
  ]

  /// How two products' names were spelt in the first months; the sample's mapping merges them.
  static let formerSpellings = [
    "Serai e-Invoice": "Serai eInvoice", "Serai POS": "Serai Point of Sale",
  ]
}
