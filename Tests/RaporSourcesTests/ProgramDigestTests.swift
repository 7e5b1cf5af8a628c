import Foundation
import RaporModel
import RaporSources
import Testing

/// A program is known by its build ID, and by its bytes where it has none.
@Suite struct ProgramDigestTests {
  private let path =
    FileManager.default.temporaryDirectory.path + "/rapor-test-" + UUID().uuidString

  private func digest(_ bytes: [UInt8]) throws -> ContentDigest {
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return ProgramDigest.digest(ofFile: path)
  }

  private func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private func note(_ name: String, type: UInt32, _ content: [UInt8]) -> [UInt8] {
    let name = Array(name.utf8) + [0]
    func padded(_ bytes: [UInt8]) -> [UInt8] {
      bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    return little(UInt32(name.count)) + little(UInt32(content.count)) + little(type)
      + padded(name) + padded(content)
  }

  /// An ELF file with two tables of notes, and code after them.
  private func program(_ notes: [UInt8], _ more: [UInt8], code: [UInt8]) -> [UInt8] {
    func entry(at place: Int, _ bytes: [UInt8]) -> [UInt8] {
      little(UInt32(4)) + little(UInt32(4)) + little(UInt64(place)) + little(UInt64(place))
        + little(UInt64(place)) + little(UInt64(bytes.count)) + little(UInt64(bytes.count))
        + little(UInt64(4))
    }
    let header =
      [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 26) + little(UInt64(64))
      + [UInt8](repeating: 0, count: 14) + little(UInt16(56)) + little(UInt16(2))
      + [UInt8](repeating: 0, count: 6)
    let entries = entry(at: 176, notes) + entry(at: 176 + notes.count, more)
    return header + entries + notes + more + code
  }

  @Test func `its build ID stands for it`() throws {
    let other = note("GNU", type: 1, [0, 0, 0, 0])
    func built(_ id: [UInt8], code: [UInt8]) throws -> ContentDigest {
      try digest(program(other, note("GNU", type: 3, id), code: code))
    }
    #expect(try built([1, 2, 3], code: [7]) == built([1, 2, 3], code: [8]))
    #expect(try built([1, 2, 3], code: [7]) != built([1, 2, 4], code: [7]))
  }

  @Test func `without one its bytes do`() throws {
    let notes = note("GNU", type: 1, [0, 0, 0, 0])
    let plain = program(notes, note("ABC", type: 3, [1, 2, 3]), code: [7])
    #expect(try digest(plain) != digest(plain.dropLast() + [8]))
    #expect(try digest([1, 2, 3]) != digest([1, 2, 4]))
  }

  @Test func `no cut and no broken byte does any harm`() throws {
    let whole = program(
      note("GNU", type: 1, [1]), note("GNU", type: 3, [1, 2, 3, 4]), code: [7])
    for length in whole.indices { _ = try digest(Array(whole[..<length])) }
    for place in whole.indices {
      var broken = whole
      broken[place] ^= 0xFF
      _ = try digest(broken)
    }
  }
}
