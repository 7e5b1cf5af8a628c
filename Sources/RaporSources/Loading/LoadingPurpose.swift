/// What data is read for.
package enum LoadingPurpose: Hashable, Sendable {
  /// All that pages show.
  case site
  /// Counts and sums by rep and day: texts that deals carry stay unread, and what activities say about
  /// single deals.
  case facts

  /// Whether a column is not needed.
  func leavesOut(_ column: TableColumn, of mapping: SourceMapping) -> Bool {
    guard self == .facts, column.kind == .text else { return false }
    switch mapping.table {
    case .activities: return column.name == "deal_id" || column.name == "lead_id"
    case .deals:
      if column.name == "product" { return !mapping.amountWhenBlankIsListPrice }
      return !DealColumns.judged.contains(column.name)
    default: return false
    }
  }
}
