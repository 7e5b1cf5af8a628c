/// Names for files and links, made from what people call things.
struct SlugTable {
  private var taken: Set<String> = []

  /// A name for `text` that no earlier call gave: letters and digits in lower case, `-` between
  /// words, and a number at the end when two texts would share it.
  ///
  /// Letters of every script stay, since file systems and browsers carry them.
  mutating func slug(for text: String) -> String {
    let base = Self.slug(text)
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The name before it is made unique; never empty, and at most 80 characters.
  static func slug(_ text: String) -> String {
    if let plain = slug(ascii: text.utf8) { return plain }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let joined = words.joined(separator: "-").prefix(80)
    return joined.isEmpty ? "unnamed" : String(joined)
  }

  /// The same for ASCII, as most ids are; nil for other text.
  private static func slug(ascii text: String.UTF8View) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isBetween = false
    for byte in text {
      guard byte < 0x80 else { return nil }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isBetween, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        bytes.append(byte)
        isBetween = false
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isBetween, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        bytes.append(byte | 0x20)
        isBetween = false
      default: isBetween = true
      }
    }
    return bytes.isEmpty ? "unnamed" : String(decoding: bytes.prefix(80), as: UTF8.self)
  }
}
