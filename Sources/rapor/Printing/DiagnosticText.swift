import RaporDiagnostics
import RaporModel

/// Diagnostics as people read them, and as other programs do.
struct DiagnosticText {
  /// How many characters of a source line are shown.
  private static let width = 96

  /// Whether the terminal shows colours.
  let inColour: Bool

  /// The problem, the line it is on with a mark below the column, and how to mend it.
  func lines(for diagnostic: Diagnostic, source: String?) -> String {
    let place = paint(diagnostic.location?.description ?? "rapor", .bold)
    let severity = paint("\(diagnostic.severity.rawValue):", DiagnosticText.style(of: diagnostic))
    var text = "\(place): \(severity) \(diagnostic.message) [\(diagnostic.id.rawValue)]\n"
    if let source { text += quotation(of: source, column: diagnostic.location?.column) }
    if let hint = diagnostic.hint { text += "  \(paint("hint:", .bold)) \(hint)\n" }
    return text
  }

  /// How many problems there are, such as `2 errors, 1 warning`; nil when there is none.
  static func count(of diagnostics: DiagnosticList) -> String? {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count(of: severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  /// The problem as one line of JSON.
  static func json(for diagnostic: Diagnostic) -> String {
    let line = JSONWriter.line { object in
      object.member("kind", "diagnostic")
      object.member("severity", diagnostic.severity.rawValue)
      object.member("id", diagnostic.id.rawValue)
      object.member("message", diagnostic.message)
      object.member("file", diagnostic.location?.file)
      object.member("line", diagnostic.location?.line)
      object.member("column", diagnostic.location?.column)
      object.member("hint", diagnostic.hint)
    }
    return String(decoding: line, as: UTF8.self)
  }

  // MARK: The source line

  /// The line, cut to the part around the column, and a mark below it.
  private func quotation(of source: String, column: Int?) -> String {
    let characters = Array(source)
    let mark = column.map { min(max($0 - 1, 0), characters.count) }
    let start = max(0, min((mark ?? 0) - 60, characters.count - DiagnosticText.width))
    let shown = characters[start...].prefix(DiagnosticText.width)
    let before = start > 0 ? "…" : ""
    let after = start + shown.count < characters.count ? "…" : ""
    var text = "    " + before + String(shown.map(DiagnosticText.visible)) + after + "\n"
    if let mark {
      // Tabs stay tabs, so that the mark stands right whatever their width.
      let indent = shown.prefix(mark - start).map { $0 == "\t" ? "\t" : " " as Character }
      text += "    " + (before.isEmpty ? "" : " ") + String(indent) + paint("^", .green) + "\n"
    }
    return text
  }

  /// Control characters could move the cursor or change the terminal.
  private static func visible(_ character: Character) -> Character {
    let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    return isControl && character != "\t" ? "\u{FFFD}" : character
  }

  // MARK: Colours

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "1;32"
  }

  private static func style(of diagnostic: Diagnostic) -> Style {
    switch diagnostic.severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    inColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
