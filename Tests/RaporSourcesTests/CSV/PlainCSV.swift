/// The reader's rules once more, written to be seen through and not to be fast: text in, lines and
/// values out, no state but a position.
enum PlainCSV {
  struct Row: Equatable {
    var line: Int
    var values: [String]
  }

  enum Field {
    case value(String, end: Int)
    case fault(open: Int)
  }

  static func read(_ text: String, delimiter: Unicode.Scalar, width: Int?) -> [Row] {
    let scalars = Array(text.unicodeScalars)
    var (rows, start): ([Row], Int) = ([], 0)
    while start < scalars.count {
      let line = lineNumber(of: start, in: scalars)
      var (values, index): ([String], Int) = ([], start)
      var next: Int?
      while next == nil {
        switch field(scalars, at: index, delimiter) {
        case .fault(let open):
          values = []
          next = afterLine(scalars, open)
        case .value(let value, let end):
          values.append(value)
          if end < scalars.count, scalars[end] == delimiter {
            index = end + 1
          } else {
            next = afterLine(scalars, end)
          }
        }
      }
      let isOneLine = values.allSatisfy {
        !$0.unicodeScalars.contains { "\r\n".unicodeScalars.contains($0) }
      }
      let isBlank = values.allSatisfy { $0.allSatisfy(\.isWhitespace) }
      let width = width ?? values.count
      let isRegular =
        values.count == width
        || values.count > width && values[width...].allSatisfy { $0.allSatisfy(\.isWhitespace) }
      if !isBlank, isRegular { rows.append(Row(line: line, values: values)) }
      start = isRegular || isBlank || isOneLine ? next ?? scalars.count : afterLine(scalars, start)
    }
    return rows
  }

  private static func field(_ text: [Unicode.Scalar], at start: Int, _ delimiter: Unicode.Scalar)
    -> Field
  {
    let rest = text[start...]
    let ends: (Unicode.Scalar) -> Bool = { $0 == delimiter || $0 == "\n" || $0 == "\r" }
    guard rest.first == "\"" else {
      let end = rest.firstIndex(where: ends) ?? text.count
      return .value(string(text[start..<end]), end: end)
    }
    var (value, index): (String, Int) = ("", start + 1)
    while let quote = text[index...].firstIndex(of: "\"") {
      value += string(text[index..<quote])
      if quote + 1 < text.count, text[quote + 1] == "\"" {
        value += "\""
        index = quote + 2
        continue
      }
      let after = text[(quote + 1)...].firstIndex { $0 != " " && $0 != "\t" } ?? text.count
      let end = delimiter == "\t" ? quote + 1 : after
      return end == text.count || ends(text[end]) ? .value(value, end: end) : .fault(open: start)
    }
    return .fault(open: start)
  }

  private static func afterLine(_ text: [Unicode.Scalar], _ index: Int) -> Int {
    guard let end = text[index...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else {
      return text.count
    }
    return text[end] == "\r" && end + 1 < text.count && text[end + 1] == "\n" ? end + 2 : end + 1
  }

  private static func lineNumber(of index: Int, in text: [Unicode.Scalar]) -> Int {
    1
      + text[..<index].indices.count {
        text[$0] == "\n" || text[$0] == "\r" && ($0 + 1 == text.count || text[$0 + 1] != "\n")
      }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
