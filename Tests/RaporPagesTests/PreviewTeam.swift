import RaporMetrics
import RaporModel

/// A small team with a year of deals and activities, made by a fixed rule: enough for every page.
enum PreviewTeam {
  static let asOf = Day(year: 2025, month: 12, day: 17) ?? Day(number: 0)
  static let names = [
    "Ayu Lestari", "Budi Santoso", "Citra Dewi", "Dian Pratama", "Eko Saputra", "Farah Aziz",
    "Gita Rahman", "Hafiz Osman", "Intan Permata",
  ]

  static func settings(_ language: SiteLanguage) -> SiteSettings {
    var settings = SiteSettings(
      title: "Nusantara Devices", language: language, currency: Currency(code: "MYR") ?? .known[0],
      periods: [
        PublishedPeriods(kind: .week, latest: 3), PublishedPeriods(kind: .month, latest: 2),
        PublishedPeriods(kind: .quarter, latest: 2), PublishedPeriods(kind: .year, latest: 1),
      ])
    settings.targets = [MetricTarget(metric: "win_rate", millionths: 550_000)]
    settings.pay = pay
    return settings
  }

  /// A plan with every part there is, for all but Budi; while the last quarter runs.
  static let pay: PayScheme = {
    var plan = PayPlan(
      name: "Field sales", period: .quarter, goesByAttainment: true, paysWholeAmount: false,
      tiers: [
        .init(from: 0, rate: 800_000, isMultiple: true), .init(from: 8_000, rate: 60_000),
        .init(from: 40_000, rate: 2_000_000, isMultiple: true),
      ])
    plan.text = LocalText([.english: "Paid after the quarter.\nNo exceptions."])
    plan.audience.reps = dataset.reps.indices.filter { $0 != 1 }.map { dataset.reps[$0].id }
    (plan.basePay, plan.targetPay) = (6_000_001, 2_000_003)
    plan.threshold = 1_000
    plan.cap = .shareOfTarget(9_000_000)
    plan.isProrated = true
    plan.rates = [.init(.init([.init(.product, ["Scanner"])]), rate: 12_500)]
    plan.spiffs = [
      .init(
        name: "Sprint", from: day(2025, 11), until: day(2025, 12), pay: .perDeal(12_345))
    ]
    plan.pool = .init(name: "Team pool", rate: 2_000, from: 4_000, sharing: .byRevenue)
    plan.draw = .init(pay: 90_000, isRecoverable: true)
    let quarter = ReportingCalendar().period(.quarter, containing: asOf)
    let adjustment = quarter.map {
      PayAdjustment(
        rep: dataset.reps[0].id, period: $0, change: .pay(-777),
        reason: LocalText([.english: "A <slip>"]))
    }
    return PayScheme(
      plans: [plan], adjustments: [adjustment].compactMap { $0 }, digest: "0123456789abcdef")
  }()

  static func figures(_ language: SiteLanguage = .english) -> Figures {
    Figures(of: dataset, settings: settings(language))
  }

  /// The data; the last rep has none.
  static let dataset: Dataset = {
    var random = Lehmer(state: 20_251_217)
    var deals: [Deal] = []
    var (accounts, products): ([String?], [String?]) = ([], [])
    let first = Day(year: 2025, month: 1, day: 6) ?? asOf
    for number in 0..<900 {
      let rep = random.below(names.count - 1)
      let created = first.advanced(by: random.below(345))
      let closed = created.advanced(by: 5 + random.below(80))
      let isClosed = closed <= asOf && random.below(10) < 8
      let isWon = random.below(100) < (rep == 2 ? 38 : 56)
      let outcome: Stage.Outcome = !isClosed ? .open : isWon ? .won : .lost
      deals.append(
        Deal(
          id: DealID(rawValue: "D-\(1000 + number)"), rep: RepIndex(rep),
          stage: outcome == .open ? 0 : outcome == .won ? 1 : 2, outcome: outcome,
          createdOn: number % 60 == 7 ? nil : created, closedOn: isClosed ? closed : nil,
          expectedCloseOn: closed,
          amount: number % 45 == 3 ? nil : Int64(20_000 + random.below(900) * 1_000),
          row: RowReference(file: 0, line: Int32(number + 2))))
      accounts.append(number % 17 == 0 ? nil : "Account <\(random.below(60))> & Sons")
      products.append(["Scanner", "Printer", "Terminal"][random.below(3)])
    }
    return Dataset(
      asOf: asOf, currency: Currency(code: "MYR") ?? .known[0], reps: reps,
      stages: [
        Stage(name: "Negotiation", outcome: .open), Stage(name: "Closed Won", outcome: .won),
        Stage(name: "Closed Lost", outcome: .lost),
      ],
      deals: deals,
      attributes: [.account: AttributeColumn(accounts), .product: AttributeColumn(products)],
      activities: activities(&random), quotas: quotas,
      ledgers: [
        SourceLedger(
          file: "data/deals.csv", table: "deals", rowsRead: 902, rowsUsed: 900,
          blankRows: 1,
          exclusions: [
            .init(reason: .duplicateID, line: 12, detail: "D-1003"),
            .init(reason: .footer, line: 904, detail: "Grand Totals"),
          ])
      ])
  }()

  private static var reps: [Rep] {
    names.enumerated().map { index, name in
      Rep(
        id: RepID(rawValue: "R\(index + 1)"), name: name, team: index < 5 ? "Jakarta" : "Penang",
        manager: index < 5 ? "Rina Wijaya" : "Lim Wei",
        territory: index % 2 == 0 ? "North" : "South",
        role: "Account executive", language: index == 0 ? "id" : index == 7 ? "ms" : nil)
    }
  }

  private static var quotas: [Quota] {
    names.indices.flatMap { rep in
      ReportingCalendar().periods(.quarter, touching: day(2025, 1)..<day(2025, 12)).map { quarter in
        Quota(
          owner: .rep(RepIndex(rep)), period: quarter, metric: "revenue", target: 9_000_000,
          row: RowReference(file: 0, line: 1))
      }
    }
  }

  private static func day(_ year: Int, _ month: Int) -> Day {
    Day(year: year, month: month, day: 1) ?? asOf
  }

  private static func activities(_ random: inout Lehmer) -> ActivityTally {
    var entries: [ActivityTally.Entry] = []
    for rep in names.indices.dropLast() {
      for offset in 0..<345 {
        let day = day(2025, 1).advanced(by: offset)
        guard day.weekday.rawValue < 5 else { continue }
        entries.append(
          ActivityTally.Entry(
            rep: RepIndex(rep), day: day, type: random.below(3), outcome: random.below(2),
            count: 1 + random.below(6), minutes: 30))
      }
    }
    return ActivityTally(
      types: ["call", "email", "meeting"], outcomes: ["reached", "no answer"], entries: entries)
  }
}

/// A small generator of numbers that are the same everywhere (Lehmer, “minimal standard”).
struct Lehmer {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 48_271 % 2_147_483_647
    return Int(state) % limit
  }
}
