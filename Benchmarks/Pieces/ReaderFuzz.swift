import RaporSources

/// Reads random bytes in many ways, which must all find the same: what a sanitizer looks on at.
enum ReaderFuzz {
  private struct Found: Equatable {
    var rows: [[String]] = []
    var lines: [Int] = []
    var ledger = CSVLedger()
  }

  /// Two readings of the same bytes differ.
  private struct Difference: Error {
    let bytes: [UInt8]
    let effort: CSVEffort
  }

  private static let alphabets: [[UInt8]] = [
    Array("ab1,\"\n".utf8), Array("a,b;c\"\"\n\r \u{0}é".utf8), Array("abcdefgh,,,\n".utf8),
    Array(0...255),
  ]

  /// Reads so many files of random bytes, each with several numbers of threads and lengths of windows.
  static func run(rounds: Int) throws {
    var (numbers, rows) = (Numbers(state: 2026), 0)
    for round in 0..<rounds {
      let alphabet = alphabets[round % alphabets.count]
      let bytes =
        Array("x,y\n".utf8)
        + (0..<numbers.next(below: 600)).map { _ in alphabet[numbers.next(below: alphabet.count)] }
      let whole = try read(bytes, CSVEffort(threads: 1))
      for (threads, piece) in [(1, 1), (2, 64), (3, 7), (4, 100)] {
        let effort = CSVEffort(threads: threads, smallestPart: piece, window: piece)
        guard try read(bytes, effort) == whole else {
          throw Difference(bytes: bytes, effort: effort)
        }
      }
      rows += whole.rows.count
    }
    print("\(rows) rows of \(rounds) files")
  }

  private static func read(_ bytes: [UInt8], _ effort: CSVEffort) throws -> Found {
    let file = try CSVFile(
      bytes, name: "fuzz.csv", format: CSVFormat(delimiter: .comma, effort: effort))
    let (found, ledger) = file.fold(
      { Found() },
      row: { found, record in
        found.rows.append((0..<record.count).map { record.untrimmedText(at: $0) })
        found.lines.append(record.line)
      },
      merge: { found, next, lines in
        found.rows += next.rows
        found.lines += next.lines.map { $0 + lines }
      })
    return Found(rows: found.rows, lines: found.lines, ledger: ledger)
  }

  /// Random numbers that are the same on every machine.
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(limit))
    }
  }
}
