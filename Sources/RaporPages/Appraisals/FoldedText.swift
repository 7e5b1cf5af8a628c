/// A text in which names are found however they are written: in lower case, with white space of any length as
/// one space.
struct FoldedText {
  private var letters: [Character] = []
  private var places: [(line: Int, column: Int)] = []

  /// Folds the text of a file, and keeps where each letter stands.
  init(_ bytes: [UInt8]) {
    var (line, column) = (1, 1)
    for letter in String(decoding: bytes, as: UTF8.self) {
      if !letter.isWhitespace {
        for lower in letter.lowercased() { append(lower, at: (line, column)) }
      } else if letters.last != " " {
        append(" ", at: (line, column))
      }
      (line, column) = letter.isNewline ? (line + 1, 1) : (line, column + 1)
    }
  }

  private mutating func append(_ letter: Character, at place: (line: Int, column: Int)) {
    letters.append(letter)
    places.append(place)
  }

  /// A name as it is looked for.
  static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where folded words first stand, not as a part of longer ones; nil where they do not.
  func place(of words: String) -> (line: Int, column: Int)? {
    let wanted = Array(words)
    guard let first = wanted.first, wanted.count <= letters.count else { return nil }
    for start in 0...(letters.count - wanted.count) where letters[start] == first {
      let end = start + wanted.count
      guard letters[start..<end].elementsEqual(wanted), !isWord(at: start - 1), !isWord(at: end)
      else { continue }
      return places[start]
    }
    return nil
  }

  private func isWord(at place: Int) -> Bool {
    letters.indices.contains(place) && (letters[place].isLetter || letters[place].isNumber)
  }
}
