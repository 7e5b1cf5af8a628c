import RaporDiagnostics
import RaporModel

/// A value from site.yml and where it stands, so that a later problem can point at it.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var place: SourceLocation
}

/// How the files of one source become rows of one table.
struct SourceMapping: Sendable {
  var table: TableKind
  var place: SourceLocation
  var file: Located<String>
  var format = CSVFormat()
  var preset: Preset?
  /// The file's column by Rapor's name for it.
  var columns: [String: Located<String>] = [:]
  var constants: [String: Located<String>] = [:]
  var defaults: [String: Located<String>] = [:]
  /// Stage names in the order of the process; empty when the source says nothing.
  var stages: [Stage] = []
  /// By column: folded spelling to value.
  var values: [String: [String: String]] = [:]
  var dateOrder = StyleChoice<DateOrder>()
  var numberStyle = StyleChoice<NumberStyle>()
  /// How plain numbers of shares are meant, where the source says.
  var shareStyle: ShareStyle?
  /// The currency of amounts whose row says nothing else; nil for the site's.
  var currency: Currency?
  var amountWhenBlankIsListPrice = false
  /// Further words for "nothing", folded.
  var blanks: Set<String> = []
  /// The deal column that a lookup is for.
  var lookupKey: String?
  /// The columns of the table, and for deals and lookups those that site.yml adds.
  var schema: [TableColumn] = []
}

/// A style for all columns, and for some.
struct StyleChoice<Style: Sendable>: Sendable {
  var all: Style?
  var byColumn: [String: Style] = [:]

  subscript(column: String) -> Style? { byColumn[column] ?? all }
}

/// How names are compared: without case, and with runs of blanks as one space.
enum Folding {
  /// The text trimmed, each run of blanks one space.
  static func tidy(_ text: String) -> String {
    guard !isTidy(text) else { return text }
    return text.unicodeScalars.split { blanks.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  private static let blanks: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\0", "\u{200B}",
  ]

  /// Whether a text is plain ASCII with no blanks but single spaces inside: nearly all are.
  private static func isTidy(_ text: String) -> Bool {
    var previous = ASCII.space
    for byte in text.utf8 {
      guard byte > ASCII.space && byte < 0x7F || byte == ASCII.space && previous != ASCII.space
      else { return false }
      previous = byte
    }
    return previous != ASCII.space || text.isEmpty
  }

  /// What equal names have in common: tidy and in lower case.
  static func key(_ text: String) -> String { tidy(text).lowercased() }

  /// What names have in common that were meant to be equal: only letters and digits count.
  static func looseKey(_ text: String) -> String {
    looseKey(plain: text)
      ?? String(
        text.lowercased().filter { $0 != "\u{A0}" && !($0.asciiValue.map(isLoose) ?? false) })
  }

  /// The same of a plain ASCII text, byte by byte; nil for any other. Accounts have tens of thousands of names.
  private static func looseKey(plain text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { key in
      var count = 0
      for byte in text.utf8 where !isLoose(byte) {
        key[count] = ASCII.lowered(byte)
        count += 1
      }
      return count
    }
  }

  /// Whether a byte of a plain text counts for nothing there.
  private static func isLoose(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
