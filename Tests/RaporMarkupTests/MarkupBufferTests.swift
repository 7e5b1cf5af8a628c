import Testing

@testable import RaporMarkup

@Suite struct MarkupBufferTests {
  /// What a text becomes byte by byte.
  private func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      case UInt8(ascii: "'"): Array("&#39;".utf8)
      case 0x09, 0x0A, 0x0D: [byte]
      case 0..<0x20, 0x7F: Array("\u{FFFD}".utf8)
      default: [byte]
      }
    }
  }

  @Test func `each byte is escaped wherever it stands in a text, however long the text is`() {
    for length in 1...33 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          text[place] = byte
          let markup = Markup { $0.append(textBytes: text) }
          guard markup.bytes != escaped(text) else { continue }
          Issue.record("byte \(byte) at \(place) of \(length) gives \(markup.bytes)")
        }
      }
    }
  }

  @Test func `bytes beside those that are escaped are left alone`() {
    // Neighbours of every byte that is looked for, and what a borrow between bytes could be mistaken for.
    let neighbours: [UInt8] = [
      0x20, 0x21, 0x23, 0x25, 0x28, 0x3B, 0x3D, 0x3F, 0x7E, 0x80, 0xA2, 0xFF,
    ]
    for first in neighbours {
      for second in neighbours {
        let text = [first, second, first, second, second, first, second, first, first]
        #expect(Markup { $0.append(textBytes: text) }.bytes == text)
      }
    }
  }

  @Test func `a buffer grows by whatever is added`() {
    for start in [0, 1, 15, 256] {
      var buffer = MarkupBuffer(capacity: start)
      var expected = ""
      for round in 0..<300 {
        buffer.append("<b>")
        buffer.append(text: String(repeating: "&", count: round % 7))
        buffer.append(number: round * 7919)
        buffer.append(Markup(literal: "</b>"))
        expected += "<b>" + String(repeating: "&amp;", count: round % 7) + "\(round * 7919)</b>"
      }
      #expect(buffer.markup.string == expected)
      #expect(buffer.count == expected.utf8.count)
    }
  }

  @Test func `a huge text fits at once`() {
    let text = String(repeating: "<é>", count: 100_000)
    let markup = Markup(text: text)
    #expect(markup.string == String(repeating: "&lt;é&gt;", count: 100_000))
  }

  @Test(arguments: [
    (0, "0"), (9, "9"), (10, "10"), (99, "99"), (100, "100"), (999, "999"), (1000, "1000"),
    (-1, "-1"), (12_345_678, "12345678"), (.max, "9223372036854775807"),
    (.min, "-9223372036854775808"),
  ])
  func `whole numbers are written as digits`(number: Int, text: String) {
    #expect(Markup { $0.append(number: number) }.string == text)
  }

  @Test(arguments: [
    (0, "0"), (1, "0.1"), (-1, "-0.1"), (120, "12"), (125, "12.5"), (-9_999, "-999.9"),
    (10_001, "1000.1"), (.max, "922337203685477580.7"), (.min, "-922337203685477580.8"),
  ])
  func `tenths are written with at most one decimal`(tenths: Int, text: String) {
    #expect(Markup { $0.append(tenths: tenths) }.string == text)
  }

  @Test func `a part of what is written can be had, and its end`() {
    var buffer = MarkupBuffer()
    #expect(buffer.last == nil && buffer.markup.isEmpty)
    buffer.append("<p>")
    let start = buffer.count
    buffer.append(text: "a & b")
    #expect(buffer.markup(from: start).string == "a &amp; b")
    #expect(buffer.last == UInt8(ascii: "b"))
    var bytes = Array("x".utf8)
    buffer.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x<p>a &amp; b")
  }

  @Test func `an emptied buffer begins anew, and gives back what is too much`() {
    var buffer = MarkupBuffer(capacity: 8)
    buffer.append(text: String(repeating: "a", count: 1000))
    buffer.removeAll(keepingUpTo: 100)
    buffer.append(text: "b")
    #expect(buffer.markup.string == "b")
    buffer.removeAll()
    #expect(buffer.count == 0)
    buffer.append(text: String(repeating: "c", count: 1000))
    #expect(buffer.count == 1000)
  }

  @Test func `texts that are put together are escaped, however many there are`() {
    let markup = Markup { buffer in
      for round in 0..<3000 {
        buffer.append(textBy: {
          $0 += "<".utf8
          $0 += String(round % 10).utf8
        })
      }
    }
    #expect(markup.string == (0..<3000).map { "&lt;\($0 % 10)" }.joined())
  }
}
