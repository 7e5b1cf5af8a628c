/// How a CSV file is written; nil means: find out.
package struct CSVFormat: Hashable, Sendable {
  /// The byte between two fields.
  package var delimiter: CSVDelimiter?
  /// How bytes stand for characters.
  package var encoding: TextEncoding?
  /// The line of the header, from 1; nil is the first line that holds something.
  package var headerLine: Int?
  /// Whether a row may have fewer fields than the header; the missing ones are then blank.
  package var acceptsShortRows: Bool
  /// How it is read.
  package var effort: CSVEffort

  /// Describes a file; everything not given is found out from it.
  package init(
    delimiter: CSVDelimiter? = nil, encoding: TextEncoding? = nil, headerLine: Int? = nil,
    acceptsShortRows: Bool = false, effort: CSVEffort = CSVEffort()
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.headerLine = headerLine
    self.acceptsShortRows = acceptsShortRows
    self.effort = effort
  }
}

/// How a CSV file is read; what comes out does not depend on it.
package struct CSVEffort: Hashable, Sendable {
  /// How many threads read it.
  package var threads: Int
  /// A text is not cut into parts smaller than this many bytes.
  package var smallestPart: Int
  /// How many bytes a thread looks at together; a longer record gets more.
  package var window: Int

  /// Describes an effort.
  package init(threads: Int = 1, smallestPart: Int = 4 << 20, window: Int = 1 << 18) {
    self.threads = threads
    self.smallestPart = smallestPart
    self.window = window
  }
}

/// A byte that may stand between two fields.
package enum CSVDelimiter: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case pipe = 0x7C

  /// The delimiter that a user writes as `name`: the character itself, `\t`, or its name.
  package init?(name: String) {
    switch name.lowercased() {
    case ",", "comma": self = .comma
    case ";", "semicolon": self = .semicolon
    case "\t", "\\t", "tab": self = .tab
    case "|", "pipe": self = .pipe
    default: return nil
    }
  }

  /// The delimiter of `bytes`, judged by the file's head: the one that cuts most rows into as many
  /// fields as the first, quotes respected; more fields win a tie. A comma when nothing cuts.
  static func detect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CSVDelimiter {
    var best = (delimiter: comma, agreeing: 0, width: 1)
    for delimiter in allCases {
      let (agreeing, width) = fit(of: delimiter, in: bytes, from: start)
      guard width > 1 else { continue }
      if (agreeing, width) > (best.agreeing, best.width) {
        best = (delimiter, agreeing, width)
      }
    }
    return best.delimiter
  }

  /// How many of the first 100 rows have as many fields as the first one, and how many those are.
  private static func fit(
    of delimiter: CSVDelimiter, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (agreeing: Int, width: Int) {
    let head = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, start + headLength)])
    var scanner = CSVScanner(head, delimiter: delimiter.rawValue, from: start)
    var (agreeing, width, rows) = (0, 0, 0)
    loop: while rows < 100 {
      switch scanner.next() {
      case .end: break loop
      case .malformed: rows += 1
      case .record where scanner.fields.allSatisfy({ $0.start == $0.end }): continue
      case .record:
        // The last row of a head that was cut off proves nothing.
        if scanner.position == head.count, head.count < bytes.count, rows > 0 { break loop }
        if width == 0 { width = scanner.fields.count }
        if scanner.fields.count == width { agreeing += 1 }
        rows += 1
      }
    }
    return (agreeing, width)
  }

  private static let headLength = 65_536

  /// The delimiter that spreadsheet programs announce in a first line such as `sep=;`, and the
  /// length of that line; nil when the file has no such line.
  static func announced(in bytes: UnsafeBufferPointer<UInt8>) -> (CSVDelimiter, length: Int)? {
    let prefix = Array("sep=".utf8)
    guard bytes.count > prefix.count, bytes.prefix(4).elementsEqual(prefix) else { return nil }
    guard let delimiter = CSVDelimiter(rawValue: bytes[4]) else { return nil }
    var end = 5
    while end < bytes.count, ASCII.isNewline(bytes[end]), end < 7 { end += 1 }
    return end > 5 || bytes.count == 5 ? (delimiter, end) : nil
  }
}
