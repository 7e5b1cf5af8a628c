/// Which addresses a page may carry, and how they are written.
enum LinkPolicy {
  /// The schemes a link may have besides none.
  static let schemes = ["http", "https", "mailto", "tel"]

  /// What kind of address it is.
  enum Target {
    /// A path, a query or a fragment: it stays inside the site.
    case relative
    /// `http` or `https`.
    case web
    /// `mailto` or `tel`.
    case contact
    /// Anything else, such as `javascript:` or `//host`, which no page may carry.
    case refused
  }

  /// Sorts an address by its scheme, the letters before the first `:` that no `/`, `?` or `#` precedes.
  static func target(of address: String) -> Target {
    let bytes = Array(address.utf8)
    guard !bytes.starts(with: Array("//".utf8)) else { return .refused }
    let stop = bytes.firstIndex { ":/?#".utf8.contains($0) }
    guard let stop, bytes[stop] == UInt8(ascii: ":") else { return .relative }
    switch String(decoding: bytes[..<stop], as: UTF8.self).lowercased() {
    case "http", "https": return .web
    case "mailto", "tel": return .contact
    default: return .refused
    }
  }

  /// The address with every byte that a URL cannot hold percent-encoded.
  ///
  /// This also makes harmless what browsers leave out when they read an address: tabs, line ends
  /// and control characters, and the `\` that they take for `/`.
  static func encoded(_ address: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in address.utf8 {
      if isAllowed(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    return result
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*'(),%#@?=;:/&$~".utf8.contains(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
