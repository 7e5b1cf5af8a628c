import RaporModel

/// What is worked out once of leads, answers, courses, spending, customers and loads.
final class PeopleFacts: Sendable {
  /// The rows of the tables beside deals and activities.
  let tables: TableIndex
  /// The activities held and missed, by scope.
  let heldActivities: DailySums
  /// The courses.
  let trainings: TrainingBook
  /// What reps carry.
  let loads: LoadBook
  /// The customers.
  let accounts: AccountBook
  /// What they have brought.
  let revenues: AccountValues
  /// What they have earned; nil where no won deal has a cost.
  let margins: AccountValues?
  /// How many days old a lead is when its conversion can be judged; nil where that is not known.
  let leadMaturityDays: Int?

  /// Works all of it out; `isActive` says per rep whether there are any rows.
  init(
    of dataset: Dataset, settings: SiteSettings, credits: [Credit], facts: FactTable,
    periods: PeriodGrid, grid: ScopeGrid, index: EvidenceIndex, isActive: [Bool],
    workers: Workers
  ) {
    let accounts = AccountBook(of: dataset, in: grid)
    (revenues, margins, loads, heldActivities, trainings, tables) = workers.all(
      { AccountValues(.revenue, of: dataset, book: accounts, in: grid) },
      {
        accounts.hasMargins ? AccountValues(.margin, of: dataset, book: accounts, in: grid) : nil
      },
      {
        LoadBook(
          facts: facts, periods: periods, selling: settings.sellingDays, firstRep: grid.firstRep,
          reps: dataset.reps.count,
          members: { Figures.reps(ofScope: $0, on: $1, grid: grid, index: index) })
      },
      { Figures.heldActivities(of: dataset, settings: settings, in: grid) },
      {
        TrainingBook(
          of: dataset, settings: settings, credits: credits, in: grid, isActive: isActive)
      }, { TableIndex(of: dataset, in: grid) })
    self.accounts = accounts
    leadMaturityDays = settings.leadMaturityDays ?? Figures.leadMaturity(of: dataset)
  }
}

extension Figures {
  /// How many days old a lead is when its conversion can be judged: what the settings say, else the 95th
  /// percentile of the days that converted leads took. Nil where neither is known.
  package var leadMaturityDays: Int? { people.leadMaturityDays }

  /// The rows of the tables beside deals and activities.
  var tables: TableIndex { people.tables }
}
