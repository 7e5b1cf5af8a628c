/// A link that is safe to follow: `http`, `https`, `mailto`, `tel`, a relative path or a `#` anchor.
///
/// There is no way to make one of `javascript:` or `data:`, so a template may put any link into
/// `href`. It's text for HTML and escaped like text when it's inserted.
package struct Link: Hashable, Sendable {
  /// The link as it's written into `href`, before HTML escaping.
  package let text: String

  /// Takes a link written by somebody else; nil when its scheme is not one of the allowed ones.
  package init?(_ text: String) {
    guard Self.isSafe(text.utf8) else { return nil }
    self.text = text
  }

  /// Makes a relative link to a file, percent-encoding what a URL's path cannot hold.
  ///
  /// - Parameters:
  ///   - path: the path with `/` between its parts, not encoded; empty means this page.
  ///   - fragment: the anchor on that page, not encoded; nil for none.
  package init(path: String, fragment: String? = nil) {
    var text = ""
    // A colon in the first part would be read as the end of a scheme, two slashes as a host.
    let head = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    if head.contains(UInt8(ascii: ":")) { text = "./" }
    if path.utf8.starts(with: "//".utf8) { text = "." }
    Self.append(percentEncoding: path, to: &text)
    if let fragment {
      text += "#"
      Self.append(percentEncoding: fragment, to: &text)
    }
    self.text = text
  }

  /// The same link to an anchor, which is not encoded; there must be none yet.
  package func at(_ fragment: String) -> Link {
    var text = text
    text += "#"
    Self.append(percentEncoding: fragment, to: &text)
    return Link(trusted: text)
  }

  private init(trusted text: String) { self.text = text }

  private static let schemes = ["http", "https", "mailto", "tel"]

  /// Whether the part before the first `:` is an allowed scheme, or is no scheme at all.
  ///
  /// Browsers drop tabs and newlines and skip leading blanks before they read the scheme, so a link
  /// with control characters, or with a blank in front, is never safe.
  private static func isSafe(_ bytes: String.UTF8View) -> Bool {
    guard bytes.allSatisfy({ $0 > 0x1F && $0 != 0x7F }), bytes.first != 0x20 else { return false }
    let head = bytes.prefix { !"/?#:".utf8.contains($0) }
    guard head.endIndex < bytes.endIndex, bytes[head.endIndex] == UInt8(ascii: ":") else {
      return true
    }
    return schemes.contains(Substring(head).lowercased())
  }

  private static func append(percentEncoding part: String, to text: inout String) {
    guard !part.utf8.allSatisfy(isUnreserved) else { return text += part }
    for byte in part.utf8 {
      if isUnreserved(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? unreservedBelow64 : byte < 128 ? unreservedFrom64 : 0
    return half >> UInt64(byte & 63) & 1 == 1
  }

  /// A bit for each of the first 64 bytes: digits and `-./:!$()*+,;=`.
  private static let unreservedBelow64: UInt64 = 0x2FFF_FF12_0000_0000

  /// A bit for each of the bytes from 64 to 127: letters and `_~@`.
  private static let unreservedFrom64: UInt64 = 0x47FF_FFFE_87FF_FFFF
}
