/// Finds a table in the lines of a paragraph and cuts them into cells.
enum TableLayout {
  /// A wider one is shown as text: nobody reads it, and short rows would be filled up without end.
  static let columnLimit = 100

  /// A table's place among the lines of its paragraph.
  struct Match {
    /// The index of the heading's line; the lines before it are an ordinary paragraph.
    var header: Int
    var alignments: [MarkdownTable.Alignment]
  }

  /// The first line that is followed by a row of dashes with as many cells; nil without a table.
  static func find(in lines: [ArraySlice<UInt8>]) -> Match? {
    for (index, line) in lines.enumerated().dropFirst() {
      guard let alignments = alignments(line) else { continue }
      let header = lines[index - 1]
      if header.contains(UInt8(ascii: "|")), alignments.count <= columnLimit,
        cells(of: header).count == alignments.count
      {
        return Match(header: index - 1, alignments: alignments)
      }
    }
    return nil
  }

  /// The cells of a row, trimmed; `\|` is a bar inside a cell.
  static func cells(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    let bar = UInt8(ascii: "|")
    var rest = trimmed(line)
    if rest.first == bar { rest = rest.dropFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in rest {
      if byte == bar, !isEscaped {
        cells.append(Array(trimmed(cell[...])))
        cell = []
      } else if byte == bar {
        _ = cell.popLast()
        cell.append(bar)
      } else {
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    let last = Array(trimmed(cell[...]))
    if !last.isEmpty || rest.last != bar { cells.append(last) }
    return cells
  }

  /// The alignments of a row such as `| --- | :-: |`; nil for any other line.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [MarkdownTable.Alignment]? {
    guard line.contains(UInt8(ascii: "|")), line.allSatisfy({ " \t|:-".utf8.contains($0) }) else {
      return nil
    }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(of: line) {
      let colon = UInt8(ascii: ":")
      var dashes = cell[...]
      let isLeft = dashes.first == colon
      if isLeft { dashes = dashes.dropFirst() }
      let isRight = dashes.last == colon
      if isRight { dashes = dashes.dropLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
    return bytes
  }
}
