/// The names of the months in the languages of the interface, as exports write them.
enum MonthName {
  /// Names by month, lower case: English, Indonesian, Malay, long and short.
  static let all: [[String]] = [
    ["january", "januari", "jan"],
    ["february", "februari", "feb", "peb", "pebruari"],
    ["march", "maret", "mac", "mar"],
    ["april", "apr"],
    ["may", "mei"],
    ["june", "juni", "jun"],
    ["july", "juli", "julai", "jul"],
    ["august", "agustus", "ogos", "aug", "agu", "agt", "ags", "ogo"],
    ["september", "sep", "sept"],
    ["october", "oktober", "oct", "okt"],
    ["november", "nov", "nopember", "nop"],
    ["december", "desember", "disember", "dec", "des", "dis"],
  ]

  private static let spellings = all.map { $0.map { Array($0.utf8) } }

  /// The month, 1…12, that a word names; nil when it names none.
  static func month(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    spellings.firstIndex { names in
      names.contains { name in
        name.count == word.count && zip(name, word).allSatisfy { $0 == $1 | 0x20 }
      }
    }.map { $0 + 1 }
  }
}
