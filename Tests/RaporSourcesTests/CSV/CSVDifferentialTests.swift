import FoundationEssentials
import RaporSources
import TestSupport
import Testing

struct CSVDifferentialTests {
  @Test func `any text gives the rows that the plain reader gives, whatever the chunks`() throws {
    var numbers = SplitMix(state: 2026)
    let alphabet = ["a", "b", ",", ",", "\"", "\"", "\n", "\n", "\r", "\r\n", " ", "é"]
    for _ in 0..<3000 {
      let length = Int.random(in: 0..<60, using: &numbers)
      let body = (0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? "" }.joined()
      let text = "x,y\n" + body
      let read = try CSVRows(text, CSVFormat(delimiter: .comma))
      let plain = PlainCSV.read(text, delimiter: ",", width: 2)
      #expect(read.rows == plain.dropFirst().map(\.values), "\(text.debugDescription)")
      #expect(read.lines == plain.dropFirst().map(\.line), "\(text.debugDescription)")
      for chunk in [1, 7, 32] {
        #expect(try CSVRows(text, CSVFormat(delimiter: .comma), chunk: chunk) == read)
      }
    }
  }

  @Test func `any bytes at all are read without a trap`() throws {
    var numbers = SplitMix(state: 7)
    for _ in 0..<3000 {
      let length = Int.random(in: 0..<80, using: &numbers)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      guard let read = try? CSVRows(bytes) else { continue }
      #expect(read.rows.count == read.ledger.regularRows)
    }
  }

  @Test func `every row is regular, irregular or blank`() throws {
    let text = "a,b\n1,2\n\n3\n\"x\ny\",4\n5,6,7\n"
    let read = try CSVRows(text)
    #expect(read.ledger.regularRows == 2)
    #expect(read.ledger.blankRows == 1)
    #expect(read.ledger.rows == 4)
  }
}

/// A thousand well-formed files, read by Python's `csv` too.
@Suite(.enabled(if: PythonCSV.isHere, "skipped: python3 is not installed"))
struct CSVAgainstPythonTests {
  @Test func `well-formed files give the rows that Python gives, whatever the cuts and threads`()
    throws
  {
    var numbers = SplitMix(state: 99)
    let files = (0..<1000).map { _ in wellFormedFile(&numbers) }
    let expected = try PythonCSV.rows(of: files)
    for (file, rows) in zip(files, expected) {
      let read = try CSVRows(
        Array(file.text.utf8), CSVFormat(delimiter: CSVDelimiter(name: file.delimiter)),
        chunk: [1, 5, 64, 1 << 20].randomElement(using: &numbers) ?? 1,
        threads: Int.random(in: 1...6, using: &numbers))
      #expect([read.header] + read.rows == rows, "\(file.text.debugDescription)")
      #expect(read.ledger.irregularRows.isEmpty)
    }
  }

  private func wellFormedFile(_ numbers: inout SplitMix) -> PythonCSV.File {
    let delimiter = CSVFormTests.delimiters.randomElement(using: &numbers) ?? ","
    let newline = CSVFormTests.newlines.randomElement(using: &numbers) ?? "\n"
    let width = Int.random(in: 2...6, using: &numbers)
    let rows = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in
      (0..<width).map { $0 == 0 ? "r" + cell(&numbers) : cell(&numbers) }
    }
    let header = (0..<width).map { "column \($0)" }
    let text = ([header] + rows).map { row in
      row.map { quote($0, delimiter, &numbers) }.joined(separator: delimiter)
    }.joined(separator: newline)
    return PythonCSV.File(text: text, delimiter: delimiter)
  }

  private func cell(_ numbers: inout SplitMix) -> String {
    let alphabet = ["a", "1", " ", ",", ";", "|", "\t", "\"", "\n", "\r\n", "\r", "é", "ʤ", "€"]
    let length = Int.random(in: 0...6, using: &numbers)
    return (0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? "" }.joined()
  }

  private func quote(_ cell: String, _ delimiter: String, _ numbers: inout SplitMix) -> String {
    let needsQuotes =
      cell.contains(delimiter)
      || cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || Bool.random(using: &numbers) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
