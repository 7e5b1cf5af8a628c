import RaporDiagnostics
import Testing

@testable import rapor

@Suite struct SourceLinesTests {
  private let folder = TemporaryFolder()

  private func line(_ number: Int, of bytes: [UInt8]) throws -> String? {
    let path = try folder.write(bytes, to: "file")
    let location = SourceLocation(file: path, line: number, column: 1)
    return SourceLines(for: [Diagnostic(.fileUnreadable, "", at: location)])[location]
  }

  @Test func `any line is found, the last one without a line break too`() throws {
    let bytes = Array("one\r\ntwo\n\nfour".utf8)
    #expect(try line(1, of: bytes) == "one")
    #expect(try line(2, of: bytes) == "two")
    #expect(try line(3, of: bytes) == "")
    #expect(try line(4, of: bytes) == "four")
    #expect(try line(9, of: bytes) == nil)
  }

  @Test func `a line far into a large file is found`() throws {
    let bytes = (1...30_000).flatMap { Array("line number \($0)\n".utf8) }
    #expect(try line(29_999, of: bytes) == "line number 29999")
  }

  @Test func `text that is not UTF-8 does no harm`() throws {
    #expect(try line(1, of: [0x41, 0xE9, 0x42, 0x0A]) == "A\u{FFFD}B")
    #expect(try line(1, of: [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00]) == nil)
  }

  @Test func `a file that is not there, and a folder, have no lines`() {
    for path in ["/does/not/exist", "/"] {
      let location = SourceLocation(file: path, line: 1)
      #expect(SourceLines(for: [Diagnostic(.fileNotFound, "", at: location)])[location] == nil)
    }
  }
}
