/// What data is read for.
package enum LoadingPurpose: Hashable, Sendable {
  /// All that pages show.
  case site
  /// Counts and sums by rep and period: texts that deals carry stay unread, and what activities say about
  /// single deals and about how they went.
  case facts

  /// Whether a column is not needed.
  func leavesOut(_ column: TableColumn, of mapping: SourceMapping) -> Bool {
    guard self == .facts, column.kind == .text else { return false }
    switch mapping.table {
    case .activities: return ["deal_id", "lead_id", "outcome"].contains(column.name)
    case .deals:
      if column.name == "product" { return !mapping.amountWhenBlankIsListPrice }
      return !DealColumns.judged.contains(column.name)
    default: return false
    }
  }
}
