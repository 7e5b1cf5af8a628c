import RaporModel

/// The values of one text column of a file: what each row says, tidy and replaced.
///
/// A column of ids has as many values as rows. Where each is used as it is spelt, no string is made of it
/// before somebody asks.
struct TextColumn {
  private let spellings: ByteInterner
  /// The spelling of each row, by its code.
  private let rows: [Int32]
  /// By code of a spelling, its value; nil when blank. Empty where values are used as they are spelt.
  private let values: [String?]
  /// By code of a spelling, the first code with the same value, −1 when blank. Empty likewise.
  private let firstCodes: [Int32]
  /// The value of every row; nil where rows have their own.
  private let constant: String?
  /// The value of every row of a file without the column.
  private let standIn: String?

  /// From so many values on, a column is used as it is spelt where it can be.
  private static let manyValues = 1 << 12

  /// Settles the values of a column of `rows`.
  init(_ column: TableRows.Column, _ place: CellPlace, _ texts: TextValues) {
    spellings = column.spellings
    rows = column.codes
    constant = place.constant
    standIn = place.standIn
    guard spellings.count < TextColumn.manyValues || !texts.leaveAlone(spellings) else {
      (values, firstCodes) = ([], [])
      return
    }
    values = texts.values(spellings)
    var first: [String: Int32] = [:]
    firstCodes = values.enumerated().map { code, value in
      guard let value else { return -1 }
      if let known = first[value] { return known }
      first[value] = Int32(clamping: code)
      return Int32(clamping: code)
    }
  }

  private var isAsSpelt: Bool { firstCodes.isEmpty && spellings.count > 0 }

  /// How many codes there are, for tables by code.
  var codeCount: Int { max(spellings.count, 1) }

  /// A number that rows with equal values share; nil when the row has no value.
  @inline(__always)
  func code(_ row: Int) -> Int? {
    if constant != nil { return 0 }
    guard row < rows.count else { return standIn == nil ? nil : 0 }
    let code = isAsSpelt ? rows[row] : firstCodes[Int(rows[row])]
    return code < 0 ? nil : Int(code)
  }

  /// The value of a row; nil when blank.
  func text(_ row: Int) -> String? {
    if let constant { return constant }
    guard row < rows.count else { return standIn }
    let code = Int(rows[row])
    return isAsSpelt ? spellings.spelling(code) : values[code]
  }

  /// The values that the file gives, each at least once; a constant alone where there is one.
  var distinctTexts: [String] {
    if let constant { return [constant] }
    let own = isAsSpelt ? spellings.spellings : values.compactMap { $0 }
    return own + [standIn].compactMap { $0 }
  }

  /// Whether the file's own spellings are of a kind.
  func hasSpelling(where isOfKind: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    (0..<spellings.count).contains { spellings.withBytes(of: $0, isOfKind) }
  }
}
