/// The copy of a page that is printed: on paper, and in a file that is sent on, a link leads nowhere but within
/// the document.
///
/// A browser writes the whole address of each link into a PDF, which would be a path of the machine that printed it.
struct PrintedCopy {
  /// Elements whose text is not markup.
  private static let rawText: Set<String> = ["script", "style", "textarea", "title", "xmp"]
  /// Elements whose `href` is a link that readers follow.
  private static let links: Set<String> = ["a", "area"]
  /// The attributes that such a link may stand in, the second in drawings.
  private static let addresses: Set<String> = ["href", "xlink:href"]

  private let page: [UInt8]
  private var place = 0
  /// All before this place is in the copy, or left out of it.
  private var done = 0
  private var copy: [UInt8] = []

  /// The copy of an HTML page: the page without the addresses of links that lead out of it.
  static func copy(of page: [UInt8]) -> [UInt8] {
    var making = PrintedCopy(page)
    making.readPage()
    return making.copy
  }

  private init(_ page: [UInt8]) {
    self.page = page
    copy.reserveCapacity(page.count)
  }

  private mutating func readPage() {
    while skip(to: "<") {
      if follows("<!--") {
        place += 4
        if skip(to: "-->") { place += 3 }
      } else if let next = byte(1), PrintedCopy.isLetter(next) {
        readTag()
      } else {
        place += 1
      }
    }
    copy += page[done...]
  }

  /// Reads a tag from `<` to behind its `>`, and the text of an element whose text is not markup.
  private mutating func readTag() {
    place += 1
    let name = readName()
    let isLink = PrintedCopy.links.contains(name)
    while let attribute = readAttribute() {
      guard isLink, PrintedCopy.addresses.contains(attribute.name),
        page[attribute.value].first != UInt8(ascii: "#")
      else { continue }
      copy += page[done..<attribute.whole.lowerBound]
      done = attribute.whole.upperBound
    }
    place = min(place + 1, page.count)
    guard PrintedCopy.rawText.contains(name) else { return }
    while skip(to: "</"), !follows("</\(name)", ignoringCase: true) { place += 2 }
  }

  // MARK: Attributes

  private struct Attribute {
    let name: String
    /// What stands between its quotes.
    let value: Range<Int>
    /// All of it, with the blanks before it.
    let whole: Range<Int>
  }

  /// The next attribute of a tag; nil at the tag's end, where reading stops before the `>`.
  private mutating func readAttribute() -> Attribute? {
    let start = place
    while let next = byte(), PrintedCopy.isBlank(next) || next == UInt8(ascii: "/") { place += 1 }
    guard let next = byte(), next != UInt8(ascii: ">") else { return nil }
    // A name may begin with any sign, `=` too: so each attribute takes a byte at least.
    let name = String(decoding: [PrintedCopy.lowercased(next)], as: UTF8.self)
    place += 1
    let rest = readName()
    let end = place
    skipBlanks()
    guard byte() == UInt8(ascii: "=") else {
      place = end
      return Attribute(name: name + rest, value: end..<end, whole: start..<end)
    }
    place += 1
    let value = readValue()
    return Attribute(name: name + rest, value: value, whole: start..<place)
  }

  /// Reads what stands behind `=`; gives what is within its quotes.
  private mutating func readValue() -> Range<Int> {
    skipBlanks()
    guard let quote = byte() else { return place..<place }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = place
      while let next = byte(), !PrintedCopy.isBlank(next), next != UInt8(ascii: ">") { place += 1 }
      return start..<place
    }
    place += 1
    let start = place
    while let next = byte(), next != quote { place += 1 }
    let end = place
    place = min(place + 1, page.count)
    return start..<end
  }

  /// Reads a name up to a sign that ends it; gives it in lower case.
  private mutating func readName() -> String {
    let start = place
    while let next = byte(), !PrintedCopy.isBlank(next), !"/>=".utf8.contains(next) { place += 1 }
    return String(decoding: page[start..<place].map(PrintedCopy.lowercased), as: UTF8.self)
  }

  // MARK: Bytes

  /// The byte that comes next, or so many after it; nil behind the end.
  private func byte(_ offset: Int = 0) -> UInt8? {
    place + offset < page.count ? page[place + offset] : nil
  }

  /// Whether a text comes next.
  private func follows(_ text: String, ignoringCase: Bool = false) -> Bool {
    let next = page[place...].prefix(text.utf8.count)
    return next.elementsEqual(text.utf8) {
      (ignoringCase ? PrintedCopy.lowercased($0) : $0) == $1
    }
  }

  /// Goes on to where a text begins; false, at the end of the page, where it comes no more.
  private mutating func skip(to text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    while let found = page[place...].firstIndex(of: first) {
      place = found
      if follows(text) { return true }
      place += 1
    }
    place = page.count
    return false
  }

  private mutating func skipBlanks() {
    while let next = byte(), PrintedCopy.isBlank(next) { place += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
