import RaporModel

/// Makes the deals of one rep, day by day.
struct DealHistory {
  private let rep: SampleRep
  private let position: Int
  private var chance: Chance
  private var accounts: [SampleAccount] = []
  private(set) var deals: [SampleDeal] = []

  /// Simulates the rep at a position in the team.
  init(of position: Int) {
    rep = SampleTeam.reps[position]
    self.position = position
    chance = Chance(stream: position)
    for day in SampleCalendar.firstCreation...SampleCalendar.asOf
    where SampleCalendar.isSellingDay(day) && rep.works(on: day) {
      begin(on: day)
    }
  }

  private mutating func begin(on day: Day) {
    // Two draws a day at half the rate each; a month has 21 selling days.
    let rate = rep.now(rep.deals, \.deals, on: day) * SampleCalendar.demand(on: day) * ramp(day)
    let permille = rate * 1000 / (10 * 100 * 100 * 2 * 21)
    for _ in 0..<2 where chance.happens(permille) { addDeal(on: day) }
  }

  /// How much of the full work somebody new does, in per cent: all of it after half a year.
  private func ramp(_ day: Day) -> Int {
    let days = rep.startedOn.distance(to: day)
    return min(100, 40 + days * 60 / 180)
  }

  private mutating func addDeal(on day: Day) {
    let account = chooseAccount()
    let isCustomer = accounts[account].isCustomer
    let product = chooseProduct()
    let quantity = chance.pick(product.quantities) ?? 1
    let discount = chance.quantile(of: DealHistory.discounts)
    let source = chance.weighted(DealHistory.sourceWeights)
    let winning =
      rep.now(rep.winning, \.winning, on: day)
      * DealHistory.sourceWinning[source] / 100 * (isCustomer ? 118 : 97) / 100
    let isWon = chance.happens(winning)
    let cycle = max(2, product.cycle * rep.cycle * chance.quantile(of: DealHistory.cycles) / 10_000)
    let isForgotten = chance.happens(rep.forgotten)
    let closes = isForgotten ? nil : max(day, closingDay(day.advanced(by: cycle), isWon: isWon))
    let expected = chance.happens(985) ? expectedDay(day, product) : nil
    let reason = chooseReason()
    deals.append(
      SampleDeal(
        owner: position, account: accounts[account], product: product, quantity: quantity,
        amount: product.listPrice * quantity * (100 - discount) / 100,
        source: DealHistory.sources[source], type: isCustomer ? "Expansion" : "New business",
        created: day, expected: expected, isWon: isWon && !isForgotten,
        lostReason: reason, closes: closes, cycle: cycle))
    if isWon && !isForgotten { accounts[account].isCustomer = true }
  }

  private mutating func chooseAccount() -> Int {
    let isKnown = chance.happens(accounts.count < 12 ? 150 : 450)
    if isKnown, !accounts.isEmpty { return chance.below(accounts.count) }
    let account = SampleAccount(
      number: accounts.count, rep: position, of: rep, chance: &chance)
    guard let account else { return chance.below(accounts.count) }
    accounts.append(account)
    return accounts.count - 1
  }

  private mutating func chooseProduct() -> SampleProduct {
    let weights = SampleProduct.all.map {
      rep.role == .keyAccounts ? $0.weight.keyAccounts : $0.weight.executive
    }
    return SampleProduct.all[chance.weighted(weights)]
  }

  /// A selling day; some deals are hurried to be won before their quarter ends.
  private mutating func closingDay(_ day: Day, isWon: Bool) -> Day {
    let quarterBefore = SampleCalendar.quarterEnd(day.advanced(by: -12))
    let isHurried = isWon && quarterBefore < day && chance.happens(450)
    guard isHurried else { return SampleCalendar.sellingDay(from: day) }
    var hurried = quarterBefore.advanced(by: -chance.below(5))
    while !SampleCalendar.isSellingDay(hurried) { hurried = hurried.advanced(by: -1) }
    return hurried
  }

  private mutating func expectedDay(_ created: Day, _ product: SampleProduct) -> Day {
    created.advanced(by: max(7, product.cycle * chance.among(80...150) / 100))
  }

  private mutating func chooseReason() -> String {
    let position = chance.weighted([30, 26, 18, rep.undecided, 12, 8, 6])
    return DealHistory.lostReasons[position]
  }
}

extension DealHistory {
  private static let sources = ["Website", "Referral", "Partner", "Outbound", "Event"]
  private static let sourceWeights = [32, 20, 15, 23, 10]
  /// How often deals from each source are won, in per cent of the usual.
  private static let sourceWinning = [98, 132, 112, 78, 90]
  /// The last one stands for a reason that nobody noted.
  private static let lostReasons = [
    "Price", "Chose a competitor", "No budget", "No decision", "Missing feature", "Timing", "",
  ]
  /// Per cent off the list price: half of the deals have none to speak of.
  private static let discounts = [0, 0, 0, 0, 3, 5, 8, 10, 12, 15, 20, 25]
  /// Cycles in per cent of the product's: most are shorter, a few far longer.
  private static let cycles = [12, 35, 50, 62, 72, 82, 92, 104, 118, 138, 172, 250]
}
