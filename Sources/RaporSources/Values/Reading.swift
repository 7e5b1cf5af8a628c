/// What a cell turned out to hold.
enum Reading<Value> {
  case value(Value)
  case blank
  /// It holds something that is not a value of its column's kind.
  case unreadable
  /// It holds an amount that names another currency, by code.
  case foreign(String)

  /// The value; nil for anything else.
  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The same with another value.
  func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .value(let value): .value(change(value))
    case .blank: .blank
    case .unreadable: .unreadable
    case .foreign(let code): .foreign(code)
    }
  }
}

/// The ways in which exports write "nothing here".
enum BlankWords {
  /// The words, in lower case.
  static let all = ["-", "--", "–", "—", "null", "n/a", "#n/a", "(blank)", "(no value)", "nan"]

  private static let spellings = all.map { Array($0.utf8) }

  /// Whether one of the words begins with a byte.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    // - – — null n/a #n/a (blank) (no value) nan
    byte == 0x2D || byte == 0xE2 || byte | 0x20 == 0x6E || byte == 0x23 || byte == 0x28
  }

  /// Whether a trimmed cell holds nothing.
  static func contains(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return true }
    guard cell.count <= 10, mayBegin(with: first) else { return false }
    return spellings.contains { word in
      word.count == cell.count && zip(word, cell).allSatisfy { $0 == ASCII.lowered($1) }
    }
  }
}
