import RaporSources
import Testing

struct CSVFormTests {
  static let delimiters = [",", ";", "\t", "|"]
  static let newlines = ["\n", "\r\n", "\r"]

  @Test(arguments: TextEncoding.allCases, delimiters)
  func `every encoding, delimiter and newline is found out`(
    encoding: TextEncoding, delimiter: String
  ) throws {
    for newline in Self.newlines {
      for hasMark in [true, false] where !(hasMark && encoding == .windows1252) {
        let text = [["Näme", "Betrag €"], ["Ünal", "1.000"], ["a\(delimiter)b", "x"]]
          .map { row in
            row.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: delimiter)
          }
          .joined(separator: newline)
        let read = try CSVRows(encode(text, encoding, hasMark))
        #expect(read.header == ["Näme", "Betrag €"])
        #expect(read.rows == [["Ünal", "1.000"], ["a\(delimiter)b", "x"]])
        #expect(read.lines == [2, 3])
      }
    }
  }

  private func encode(_ text: String, _ encoding: TextEncoding, _ hasMark: Bool) -> [UInt8] {
    switch encoding {
    case .utf8: return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .utf16LittleEndian:
      return (hasMark ? [0xFF, 0xFE] : [])
        + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return (hasMark ? [0xFE, 0xFF] : [])
        + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    case .windows1252:
      return text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  @Test func `an encoding that is set is used even where another one is likely`() throws {
    let bytes = Array("a,b\nÃ©,1\n".utf8)
    #expect(try CSVRows(bytes).rows == [["Ã©", "1"]])
    let format = CSVFormat(encoding: .windows1252)
    #expect(try CSVRows(Array("a,b\né,1\n".utf8), format).rows == [["Ã©", "1"]])
  }

  @Test func `a few broken bytes in a UTF-8 file do not make it Windows-1252`() throws {
    let bytes = Array("a,b\nä,ö\nü,".utf8) + [0xFF] + Array("\n".utf8)
    let file = try CSVFile(bytes, name: "x.csv")
    #expect(file.text?.encoding == .utf8)
    #expect((file.text?.faults ?? []).map { file.position(ofByte: $0).line } == [3])
    #expect((file.text?.faults ?? []).map { file.position(ofByte: $0).column } == [3])
    #expect(try CSVRows(bytes).rows == [["ä", "ö"], ["ü", "\u{FFFD}"]])
  }

  @Test func `half a character in UTF-16 is marked and not fatal`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x0A, 0, 0x62]
    let file = try CSVFile(bytes, name: "x.csv")
    #expect((file.text?.faults ?? []).count == 2)
    #expect(try CSVRows(bytes).rows == [["\u{FFFD}"], ["\u{FFFD}"]])
  }

  @Test func `characters outside the basic plane survive UTF-16`() throws {
    let bytes = "a,b\n😀,é\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try CSVRows([0xFE, 0xFF] + bytes).rows == [["😀", "é"]])
  }

  @Test func `decimal commas do not make a semicolon file a comma file`() throws {
    let read = try CSVRows("Nama;Nilai\nAyu;1,5\nBudi;2,5\nCitra, S.E.;3,25\n")
    #expect(read.header == ["Nama", "Nilai"])
    #expect(read.rows[2] == ["Citra, S.E.", "3,25"])
  }

  @Test func `a delimiter inside quotes is not counted when the delimiter is found out`() throws {
    let read = try CSVRows("a|b\n\"x;y;z\"|1\n\"p;q;r\"|2\n")
    #expect(read.rows == [["x;y;z", "1"], ["p;q;r", "2"]])
  }

  @Test func `a delimiter that is announced or set is used`() throws {
    let announced = try CSVRows("sep=;\r\na,b;c\r\n1,2;3\r\n")
    #expect(announced.header == ["a,b", "c"])
    #expect(announced.lines == [3])
    let set = try CSVRows("a,b;c\n1,2;3\n", CSVFormat(delimiter: .semicolon))
    #expect(set.rows == [["1,2", "3"]])
  }

  @Test func `the header may stand further down`() throws {
    let text = "Sales report\n\nid;name\n1;x\n"
    let read = try CSVRows(text, CSVFormat(headerLine: 3))
    #expect(read.header == ["id", "name"])
    #expect(read.lines == [4])
  }

  @Test(arguments: ["", "\n\n", " , ,\n", "\u{FEFF}", "\"a"])
  func `a file without a header row is an error`(text: String) {
    #expect { try CSVRows(text) } throws: { "\($0)".contains("noHeader") }
  }

  @Test func `columns without a name at the end may hold something or be missing`() throws {
    let read = try CSVRows("a,b,,\n1,2\n1,2,,\n1,2,x,\n1,2,x,y,z\n")
    #expect(read.header == ["a", "b"])
    #expect(read.rows.count == 3)
    #expect(read.faults == ["5:1 tooManyFields(5)"])
  }

  @Test func `zero bytes are counted and trimmed`() throws {
    let file = try CSVFile(Array("a,b\n1\0\0,2\n".utf8), name: "x.csv")
    #expect(file.text?.zeroBytes == 2)
    let first = file.fold(
      { "" }, row: { $0 += $1.text(at: 0) }, merge: { texts, next, _ in texts += next })
    #expect(first.state == "1")
  }
}
