import RaporModel

/// A PDF as a browser writes it.
enum PrintedFile {
  /// Whether the bytes are a whole PDF, not the beginning of one.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    let end = bytes.suffix(32)
    let mark = Array("%%EOF".utf8)
    return bytes.starts(with: "%PDF-".utf8)
      && end.indices.contains { bytes[$0..<end.endIndex].starts(with: mark) }
  }

  /// Puts a day in place of the moments at which the browser wrote the file, so that the same page gives the same
  /// bytes whenever it is printed.
  static func set(_ day: Day, in bytes: inout [UInt8]) {
    let date = Array("\(day.description.filter { $0 != "-" })000000+00'00'".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      for place in places(of: Array(key.utf8), in: bytes) {
        let room = place..<place + date.count
        // Only what is as long: every object of a PDF is found by how many bytes come before it.
        guard date.count == 21, room.upperBound < bytes.count,
          bytes[room.upperBound] == UInt8(ascii: ")")
        else { continue }
        bytes.replaceSubrange(room, with: date)
      }
    }
  }

  /// The places right behind a text.
  private static func places(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = text.first else { return [] }
    var (found, rest) = ([Int](), bytes[...])
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: text) { found.append(place + text.count) }
      rest = rest.dropFirst()
    }
    return found
  }
}
