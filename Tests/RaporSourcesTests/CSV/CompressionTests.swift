import FoundationEssentials
import RaporDiagnostics
import RaporSources
import Testing

/// The compressed files were made by gzip and zstd: `id,name` and two rows, each in two parts.
struct CompressionTests {
  private static let text = "id,name\n1,Ana\n2,Bo\n"
  private static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x4C,
    0xD1, 0xC9, 0x4B, 0xCC, 0x4D, 0xE5, 0x32, 0xD4, 0x71, 0xCC, 0x4B, 0xE4,
    0x02, 0x00, 0x8A, 0x16, 0x54, 0xBB, 0x0E, 0x00, 0x00, 0x00, 0x1F, 0x8B,
    0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x33, 0xD2, 0x71, 0xCA,
    0xE7, 0x02, 0x00, 0xA5, 0xCB, 0x89, 0x86, 0x05, 0x00, 0x00, 0x00,
  ]
  private static let zstd: [UInt8] = [
    0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0x71, 0x00, 0x00, 0x69, 0x64, 0x2C,
    0x6E, 0x61, 0x6D, 0x65, 0x0A, 0x31, 0x2C, 0x41, 0x6E, 0x61, 0x0A, 0xFF,
    0xA0, 0x20, 0xAE, 0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0x29, 0x00, 0x00,
    0x32, 0x2C, 0x42, 0x6F, 0x0A, 0x7D, 0xCF, 0xCE, 0x66,
  ]

  /// Where the first part of each ends: cut off there, it is a whole file.
  private static let ends = [34, 27]

  private static func read(_ bytes: [UInt8]) throws -> CSVRows {
    let site = try TemporarySite(["site.yml": ""])
    defer { site.remove() }
    let path = site.folder + "/a.csv.packed"
    try Data(bytes).write(to: URL(filePath: path))
    return CSVRows(try CSVFile(path: path, name: "a.csv.packed"))
  }

  @Test(arguments: [gzip, zstd])
  func `a compressed file gives the rows of the file`(bytes: [UInt8]) throws {
    #expect(try Self.read(bytes) == CSVRows(Self.text))
  }

  @Test(arguments: [gzip, zstd])
  func `a compressed file that is damaged or cut off is refused`(bytes: [UInt8]) throws {
    for length in 4..<bytes.count where !Self.ends.contains(length) {
      #expect(throws: Diagnostic.self) { try Self.read(Array(bytes[..<length])) }
    }
    for place in 4..<bytes.count {
      var broken = bytes
      broken[place] ^= 0x5A
      // Some bytes, such as the time of a gzip file, may be anything: then the rows are the same.
      if let rows = try? Self.read(broken), bytes == Self.gzip {
        #expect(rows == (try CSVRows(Self.text)), "\(place)")
      }
    }
  }
}
