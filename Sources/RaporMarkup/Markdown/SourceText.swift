import RaporDiagnostics

/// A text file's bytes with its lines, so that any byte can be named as an editor would.
struct SourceText: Sendable {
  /// The file's path as the user would type it.
  let file: String
  /// Well-formed UTF-8 without a byte order mark; line ends as they are in the file.
  let bytes: [UInt8]
  /// Where each line begins; never empty.
  private let lineStarts: [Int]

  /// Takes the bytes of `file` as they are on disk; ill-formed UTF-8 is reported and replaced.
  init(_ raw: [UInt8], file: String, diagnostics: inout DiagnosticList) {
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    let wellFormed = String(validating: text, as: UTF8.self) != nil
    self.init(
      file: file, bytes: wellFormed ? text : Array(String(decoding: text, as: UTF8.self).utf8))
    if !wellFormed { reportEncoding(of: text, to: &diagnostics) }
  }

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = [0] + LineEnds.offsetsAfter(bytes)
  }

  /// How many lines there are; the part after the last line end counts, even when it is empty.
  var lineCount: Int { lineStarts.count }

  /// The offset of the first byte of a line, counted from 1; beyond the last line, the end.
  func start(ofLine line: Int) -> Int {
    line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
  }

  /// A line's bytes without its end.
  func line(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let slice = bytes[start(ofLine: line)..<start(ofLine: line + 1)]
    return slice.prefix(while: { $0 != 0x0A && $0 != 0x0D })
  }

  /// The line, from 1, that holds the byte at `offset`.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of the byte at `offset`: the column counts characters, not bytes.
  func location(at offset: Int) -> SourceLocation {
    let end = min(max(offset, 0), bytes.count)
    let line = lineNumber(at: end)
    let before = bytes[start(ofLine: line)..<end]
    let isASCII = before.allSatisfy { $0 < 0x80 }
    let characters = isASCII ? before.count : String(decoding: before, as: UTF8.self).count
    return SourceLocation(file: file, line: line, column: characters + 1)
  }

  /// The place of the `scalar`-th Unicode scalar, counted from 1, of a line, as libyaml counts.
  func location(line number: Int, scalar: Int) -> SourceLocation {
    let before = String(decoding: line(number), as: UTF8.self).unicodeScalars.prefix(
      max(scalar - 1, 0))
    return SourceLocation(file: file, line: number, column: String(before).count + 1)
  }

  /// Names the first byte of `text` that no UTF-8 text can hold there.
  private func reportEncoding(of text: [UInt8], to diagnostics: inout DiagnosticList) {
    var parser = UTF8.ForwardParser()
    var iterator = text.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    guard offset < text.count else { return }
    let byte = String(text[offset], radix: 16, uppercase: true)
    diagnostics.report(
      .textEncoding, "the file is not UTF-8: it holds the byte 0x\(byte)",
      at: location(at: offset), hint: "save it as UTF-8")
  }
}

/// Line ends as Markdown and editors know them: LF, CRLF and a lone CR.
enum LineEnds {
  /// The offset after each line end.
  static func offsetsAfter(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.compactMap { index in
      switch bytes[index] {
      case 0x0A: index + 1
      case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: index + 1
      default: nil
      }
    }
  }
}
