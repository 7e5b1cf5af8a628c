/// The entry of a deal into a stage.
package struct StageChange: Hashable, Sendable {
  /// The position of the deal in `Dataset.deals`.
  package var deal: Int
  /// The position of the stage in `Dataset.stages`.
  package var stage: Int
  /// The local day it was entered.
  package var enteredOn: Day
  /// The row it was read from.
  package var row: RowReference

  /// Records that a deal entered a stage.
  package init(deal: Int, stage: Int, enteredOn: Day, row: RowReference) {
    self.deal = deal
    self.stage = stage
    self.enteredOn = enteredOn
    self.row = row
  }
}
