/// How wide text is at the charts' size, estimated without a font.
///
/// System fonts differ, so each width is that of the wider of Noto Sans and Arial: an estimate may
/// leave a little room, and must not leave too little.
enum TextWidth {
  /// The size of chart text in units of the drawing; 420 units on 292 px leave it 9 px.
  static let size = 13.0

  /// The widths of U+0020 to U+007E in hundredths of the size.
  private static let ascii: [UInt8] = [
    28, 28, 41, 65, 58, 89, 74, 23, 34, 34, 56, 59, 28, 34, 28, 38,
    58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 28, 28, 59, 59, 59, 56,
    102, 67, 67, 73, 73, 67, 62, 78, 75, 34, 50, 67, 56, 91, 76, 79,
    67, 79, 73, 67, 62, 74, 67, 95, 67, 67, 62, 33, 38, 33, 58, 56,
    34, 57, 62, 50, 62, 57, 35, 62, 62, 26, 26, 54, 26, 94, 62, 61,
    62, 62, 42, 50, 37, 62, 51, 79, 53, 51, 50, 38, 56, 38, 59,
  ]

  /// The width of `text` in units of the drawing, bold being 8 % wider.
  static func of(_ text: some StringProtocol, bold: Bool = false) -> Double {
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += width(of: scalar) }
    return Double(hundredths) * size / 100 * (bold ? 1.08 : 1)
  }

  /// The text if it fits into `limit`, else its beginning and an ellipsis.
  ///
  /// - Returns: text no wider than `limit`; empty if not even the ellipsis fits.
  static func fit(_ text: String, into limit: Double, bold: Bool = false) -> String {
    guard of(text, bold: bold) > limit else { return text }
    let ellipsis = "…"
    var room = limit - of(ellipsis, bold: bold)
    guard room >= 0 else { return "" }
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      room -= of(text[end..<next], bold: bold)
      if room < 0 { break }
      end = next
    }
    while end > text.startIndex, text[text.index(before: end)] == " " {
      end = text.index(before: end)
    }
    return text[..<end] + ellipsis
  }

  /// The width of one scalar in hundredths of the size; wide scripts and pictures take a full em.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: Int(ascii[Int(scalar.value) - 0x20])
    case 0xA0, 0x202F, 0x2009: 28
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2018...0x201E: 34
    case 0x2026, 0x2014: 102
    case 0x80...0x24F: 72
    case 0x1100...0x11FF, 0x2190...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFFEF: 105
    case 0x1_0000...: 140
    default: 75
    }
  }
}
