/// What became of the rows of one file: every row is used, or excluded with its reason.
package struct SourceLedger: Hashable, Sendable {
  /// Why a row could not be used at all.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case footer
    case malformedQuote = "malformed_quote"
    case wrongFieldCount = "wrong_field_count"
    case missingID = "missing_id"
    case duplicateID = "duplicate_id"
    case missingRep = "missing_rep"
    case unknownRep = "unknown_rep"
    case unknownStage = "unknown_stage"
    case unknownDeal = "unknown_deal"
    case unknownSurvey = "unknown_survey"
    case scoreOutsideScale = "score_outside_scale"
    case severalOwners = "several_owners"
    case unreadableDate = "unreadable_date"
    case unreadableNumber = "unreadable_number"
    case unreadablePeriod = "unreadable_period"
    case foreignCurrency = "foreign_currency"
    case missingValue = "missing_value"
    case afterAsOf = "after_as_of"
  }

  /// A row that was not used.
  package struct Exclusion: Hashable, Sendable {
    /// Why not.
    package var reason: Reason
    /// The line it begins on, from 1.
    package var line: Int
    /// What stands there, shortened: enough to find the row again.
    package var detail: String

    /// Records that a row was left out.
    package init(reason: Reason, line: Int, detail: String) {
      self.reason = reason
      self.line = line
      self.detail = detail
    }
  }

  /// The file's path as the site's author knows it, relative to the content folder where it lies there.
  package var file: String
  /// The table it feeds, such as `deals`.
  package var table: String
  /// How many rows with any content follow the header; used and excluded together.
  package var rowsRead: Int
  /// How many of them are in the model.
  package var rowsUsed: Int
  /// How many rows had no content; they are in no other count.
  package var blankRows: Int
  /// The rows that are not in the model, in the order of their lines.
  package var exclusions: [Exclusion]

  /// Makes the ledger of one file.
  package init(
    file: String, table: String, rowsRead: Int = 0, rowsUsed: Int = 0, blankRows: Int = 0,
    exclusions: [Exclusion] = []
  ) {
    self.file = file
    self.table = table
    self.rowsRead = rowsRead
    self.rowsUsed = rowsUsed
    self.blankRows = blankRows
    self.exclusions = exclusions
  }
}
