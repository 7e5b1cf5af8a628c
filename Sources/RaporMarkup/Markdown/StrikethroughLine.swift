/// Collects the contents of a paragraph and strikes out what stands between two `~~`.
///
/// As on other sites that know it: an opening `~~` has no space after it, a closing one none before
/// it, and longer rows of tildes are text. Both must stand on one level of emphasis.
struct StrikethroughLine {
  private enum Piece {
    case inline(MarkdownInline)
    case tildes
  }

  private var pieces: [Piece] = []

  /// Adds something that cannot strike.
  mutating func append(_ inline: MarkdownInline) { pieces.append(.inline(inline)) }

  /// Adds several such things.
  mutating func append(contentsOf inlines: [MarkdownInline]) {
    pieces += inlines.map { .inline($0) }
  }

  /// Adds text whose `~~` may strike.
  mutating func append(text bytes: ArraySlice<UInt8>) {
    let tilde = UInt8(ascii: "~")
    var start = bytes.startIndex
    var position = start
    while let run = bytes[position...].firstIndex(of: tilde) {
      position = bytes[run...].firstIndex { $0 != tilde } ?? bytes.endIndex
      guard position - run == 2 else { continue }
      append(plain: bytes[start..<run])
      pieces.append(.tildes)
      start = position
    }
    append(plain: bytes[start...])
  }

  private mutating func append(plain bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// What was added, struck out where it is to be.
  var inlines: [MarkdownInline] {
    var result: [MarkdownInline] = []
    var opening: Int?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .inline(let inline): result.append(inline)
      case .tildes:
        if let start = opening, !isSpace(beside: index - 1, atEnd: true) {
          let inner = Array(result[(start + 1)...])
          result.removeSubrange(start...)
          result.append(.struckOut(inner))
          opening = nil
        } else {
          if opening == nil, !isSpace(beside: index + 1, atEnd: false) { opening = result.count }
          result.append(.text("~~"))
        }
      }
    }
    return result
  }

  /// Whether the piece at `index` shows a space, or nothing, on the side that is asked for.
  private func isSpace(beside index: Int, atEnd: Bool) -> Bool {
    guard pieces.indices.contains(index) else { return true }
    switch pieces[index] {
    case .tildes, .inline(.softBreak), .inline(.lineBreak): return true
    case .inline(.text(let text)):
      return (atEnd ? text.last : text.first)?.isWhitespace ?? true
    case .inline: return false
    }
  }
}
