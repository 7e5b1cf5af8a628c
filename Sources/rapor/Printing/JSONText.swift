/// JSON on one line, its keys in the order they are given.
enum JSONText {
  /// A value, nil being `null`.
  indirect enum Value {
    case text(String?)
    case number(Int?)
    case object([(key: String, value: Value)])
  }

  /// Writes a value.
  static func write(_ value: Value) -> String {
    switch value {
    case .text(let text): text.map(quote) ?? "null"
    case .number(let number): number.map(String.init) ?? "null"
    case .object(let fields):
      "{" + fields.map { quote($0.key) + ":" + write($0.value) }.joined(separator: ",") + "}"
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
