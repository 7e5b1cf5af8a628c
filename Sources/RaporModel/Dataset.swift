/// All the sales data of a site, as of one day.
package struct Dataset: Hashable, Sendable {
  /// The day the data describes; nothing later counts.
  package var asOf: Day
  /// The currency of every amount.
  package var currency: Currency
  /// The reps, in the order of their ids' bytes.
  package var reps: [Rep]
  /// The stages, in the order of the sales process.
  package var stages: [Stage]
  /// The deals, in the order of files and lines.
  package var deals: [Deal]
  /// The texts that deals carry, one column per attribute that the data has.
  package var attributes: [Attribute: AttributeColumn]
  /// The activities, folded.
  package var activities: ActivityTally
  /// The quotas, in the order of files and lines.
  package var quotas: [Quota]
  /// The products, by name.
  package var products: [Product]
  /// The entries of deals into stages, by deal, day and line; empty where the data has none.
  package var stageChanges: [StageChange]
  /// The leads, in the order of files and lines.
  package var leads: [Lead]
  /// The answers to surveys, in the order of files and lines.
  package var surveys: [SurveyAnswer]
  /// The courses taken, in the order of files and lines.
  package var trainings: [Training]
  /// The spending, in the order of files and lines.
  package var expenses: [Expense]
  /// How amounts of deals came into the reporting currency, by position in `deals`; only those that did.
  package var conversions: [Int: Conversion]
  /// What earlier builds knew.
  package var history: DealHistory
  /// What became of each file's rows, in the order the files were read.
  package var ledgers: [SourceLedger]

  /// Makes a data set; tables that are not given are empty.
  package init(
    asOf: Day, currency: Currency, reps: [Rep] = [], stages: [Stage] = [], deals: [Deal] = [],
    attributes: [Attribute: AttributeColumn] = [:], activities: ActivityTally = ActivityTally(),
    quotas: [Quota] = [], products: [Product] = [], stageChanges: [StageChange] = [],
    leads: [Lead] = [], surveys: [SurveyAnswer] = [], trainings: [Training] = [],
    expenses: [Expense] = [], conversions: [Int: Conversion] = [:],
    history: DealHistory = DealHistory(), ledgers: [SourceLedger] = []
  ) {
    self.asOf = asOf
    self.currency = currency
    self.reps = reps
    self.stages = stages
    self.deals = deals
    self.attributes = attributes
    self.activities = activities
    self.quotas = quotas
    self.products = products
    self.stageChanges = stageChanges
    self.leads = leads
    self.surveys = surveys
    self.trainings = trainings
    self.expenses = expenses
    self.conversions = conversions
    self.history = history
    self.ledgers = ledgers
  }

  /// The value of an attribute for the deal at a position; nil when not given.
  ///
  /// A deal without a territory has its rep's: of the day it was closed on, else of the as-of day.
  package func value(of attribute: Attribute, deal: Int) -> String? {
    if let own = attributes[attribute]?[deal] { return own }
    guard attribute == .territory, deals.indices.contains(deal) else { return nil }
    guard let rep = self[deals[deal].rep] else { return nil }
    guard !rep.moves.isEmpty else { return rep.territory }
    return rep.assignment(on: min(deals[deal].closedOn ?? asOf, asOf)).territory
  }

  /// The rep at an index; nil when the data has none there.
  package subscript(rep: RepIndex) -> Rep? {
    reps.indices.contains(rep.position) ? reps[rep.position] : nil
  }
}
