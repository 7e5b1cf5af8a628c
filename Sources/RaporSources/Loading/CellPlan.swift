/// Where a text cell of an activity comes from.
struct CellPlan {
  let column: Int
  private let reader: CellReader
  private let constant: [UInt8]?

  init(_ column: Int, _ readers: [CellReader]) {
    self.column = column
    reader = readers[column]
    let text = reader.place.constant ?? (reader.place.field == nil ? reader.place.standIn : nil)
    constant = text.map { Array($0.utf8) }
  }

  /// Whether the cell, or what stands in for it, holds something.
  @inline(__always)
  func hasValue(_ record: CSVRecord) -> Bool {
    guard let field = reader.place.field else { return constant != nil }
    return reader.place.standIn != nil || !reader.isBlank(record.bytes(at: field))
  }

  /// Hands out the bytes of the cell; none when there is no such column.
  func withBytes<Result>(
    _ record: CSVRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let field = reader.place.field { return body(record.bytes(at: field)) }
    return (constant ?? []).withUnsafeBufferPointer(body)
  }
}
