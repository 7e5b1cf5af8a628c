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
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let joined = words.joined(separator: "-").prefix(80)
    return joined.isEmpty ? "unnamed" : String(joined)
  }
}
