import Foundation
import RaporModel
import Testing

/// The formats that data leaves in.
struct FormatTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `only a field that needs quotes has them, and quotes are doubled`() {
    var csv = CSVWriter(columns: ["a", "b"], lineEnd: .lineFeed)
    csv.row(["1,250.00", "he said \"no\""])
    csv.row(["two\nlines", "plain"])
    csv.row(["", "a\rb"])
    #expect(
      text(csv.bytes)
        == "a,b\n\"1,250.00\",\"he said \"\"no\"\"\"\n\"two\nlines\",plain\n,\"a\rb\"\n")
  }

  @Test func `what a spreadsheet would run is defused, and numbers stay numbers`() {
    let dangerous = [
      "=1+1", "@x", "+62 21", "-", "-1-2", "-1.2.3", "+", "-.5", "\tx", "-inf", "-0x1",
    ]
    for field in dangerous { #expect(text(CSVWriter.fields([field])) == "'" + field) }
    for field in ["-3", "-3.5", "+6221", "3", "a=b", "", "2017-10"] {
      #expect(text(CSVWriter.fields([field])) == field)
    }
    // One with a quote or a comma too is defused and quoted.
    #expect(text(CSVWriter.fields(["=a,b"])) == "\"'=a,b\"")
  }

  @Test func `lines end as RFC 4180 says unless told otherwise`() {
    var csv = CSVWriter()
    csv.row(["a"])
    csv.fields(written: CSVWriter.fields(["b", "c"])[...])
    csv.field("d")
    csv.endRow()
    #expect(text(csv.bytes) == "a\r\nb,c,d\r\n")
  }

  @Test func `plain numbers stand in a row as they are written`() {
    var csv = CSVWriter(lineEnd: .lineFeed)
    csv.number { $0 += "-3.5".utf8 }
    csv.field("=x")
    csv.number { _ in }
    csv.number { $0 += "12".utf8 }
    csv.endRow()
    #expect(text(csv.bytes) == "-3.5,'=x,,12\n")
  }

  @Test func `any text comes back from JSON as it was`() throws {
    let texts = [
      "", "plain", "\"\\/\n\r\t", "\u{0}\u{1}\u{1F}\u{7F}\u{80}", "é€😀", "\u{2028}\u{2029}\u{2027}",
    ]
    var json = JSONWriter()
    json.array { array in
      for text in texts { array.element { $0.string(text) } }
    }
    let parsed = try JSONSerialization.jsonObject(with: Data(json.bytes))
    #expect(parsed as? [String] == texts)
    let written = text(json.bytes)
    #expect(!written.contains("\u{2028}") && !written.contains("\u{7F}"))
    #expect(written.contains(#""\u0000\u0001\u001f\u007f\#u{80}""#))
  }

  @Test func `an object keeps the order of its members`() {
    let line = JSONWriter.line { object in
      object.member("b", "text")
      object.member("a", nil as String?)
      object.member("n", -3)
      object.key("list")
      object.inlineArray([1, 2]) { $1.number(String($0)) }
      object.key("inner")
      object.object { $0.member("x", nil as Int?) }
      object.key("last")
      object.flag(true)
    }
    #expect(
      text(line)
        == #"{"b":"text","a":null,"n":-3,"list":[1,2],"inner":{"x":null},"last":true}"# + "\n")
  }

  @Test func `the fingerprint is that of the published test vectors`() {
    // From the authors’ own list of FNV-1a values with 64 bits.
    #expect(Fingerprint().digits == "cbf29ce484222325")
    #expect(Fingerprint(of: "a".utf8).digits == "af63dc4c8601ec8c")
    #expect(Fingerprint(of: "foobar".utf8).digits == "85944171f73967e8")
  }

  @Test func `texts in a fingerprint cannot run into each other`() {
    func digits(_ texts: [String]) -> String {
      var fingerprint = Fingerprint()
      for text in texts { fingerprint.add(text) }
      return fingerprint.digits
    }
    #expect(digits(["ab", "c"]) != digits(["a", "bc"]))
    #expect(digits(["ab"]) != digits(["ab", ""]))
    #expect(digits(["x", "y"]) == digits(["x", "y"]))
  }
}

struct DecimalDigitsTests {
  private static func written(_ number: Int64, decimals: Int) -> String {
    var writer = CSVWriter()
    let numbers = [number]
    writer.numbers(numbers.span, decimals: [decimals])
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `numbers are written with their decimals, the largest and the smallest too`() {
    let numbers: [Int64] = [0, 1, 9, 10, 99, 100, 12_345, -7, -1234, .max, .min]
    for number in numbers {
      for decimals in 0...4 {
        let digits = String(number.magnitude)
        let padded = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
        let point = decimals > 0 ? "." : ""
        let expected =
          (number < 0 ? "-" : "") + padded.dropLast(decimals) + point + padded.suffix(decimals)
        #expect(Self.written(number, decimals: decimals) == expected)
      }
    }
  }

  @Test func `numbers of a row have commas between them`() {
    var writer = CSVWriter(lineEnd: .lineFeed)
    writer.field("a")
    let numbers: [Int64] = [1, 250, 0]
    writer.numbers(numbers.span, decimals: [0, 2, 2])
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,1,2.50,0.00\n")
  }
}
