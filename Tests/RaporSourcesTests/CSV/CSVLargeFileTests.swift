import FoundationEssentials
import RaporSources
import TestSupport
import Testing

/// Files that are too large to be taken into memory at once.
struct CSVLargeFileTests {
  private static func rows(_ count: Int, _ change: (Int) -> String? = { _ in nil }) -> [UInt8] {
    let rows = (0..<count).map { row in
      change(row)
        ?? "\(row),\(row % 3 == 0 ? "\"a, \"\"b\"\" \n\(row)\"" : "name \(row)"),2026-01-05"
    }
    return Array((["id,name,day"] + rows).map { $0 + "\n" }.joined().utf8)
  }

  /// Reads bytes from a file, and from memory by one thread.
  private func bothWays(_ bytes: [UInt8], threads: Int = 3) throws -> (
    file: CSVRows, memory: CSVRows
  ) {
    let site = try TemporarySite(["site.yml": ""])
    defer { site.remove() }
    let path = site.folder + "/large.csv"
    try Data(bytes).write(to: URL(filePath: path))
    let effort = CSVEffort(threads: threads, smallestPart: 1 << 16, window: 1 << 12)
    let file = try CSVFile(path: path, name: "test.csv", format: CSVFormat(effort: effort))
    return (CSVRows(file), try CSVRows(bytes, threads: 1))
  }

  @Test func `a file that is read in pieces gives the rows of the whole`() throws {
    let (file, memory) = try bothWays(Self.rows(60_000))
    #expect(file.rows.count == 60_000)
    #expect(file == memory)
  }

  @Test(arguments: [1, 40_000, 59_999])
  func `what the fast reader cannot read anywhere in the file is read with care`(at row: Int) throws
  {
    for fault in [
      "\(row),\"never closed,2026-01-05", "\(row),a\rb,c", "\(row),\"a\" b,c", "\(row),1\0,x",
    ] {
      let (file, memory) = try bothWays(Self.rows(60_000) { $0 == row ? fault : nil })
      #expect(file == memory)
    }
  }

  @Test func `bytes that are no UTF-8 make the whole file another encoding`() throws {
    var bytes = Self.rows(60_000)
    bytes += Array("60000,caf".utf8) + [0xE9] + Array(",2026-01-05\n".utf8)
    let (file, memory) = try bothWays(bytes)
    #expect(file.rows.last?[1] == "café")
    #expect(file == memory)
  }

  @Test(arguments: [2, 3, 8, 20])
  func `parts that begin, or lie, inside of quotes are read again, and they alone`(threads: Int)
    throws
  {
    let long = String(repeating: "1,x,2026-01-05\n", count: 50_000)
    let bytes = Self.rows(20_000) { $0 == 9 ? "9,\"\(long)\",z" : nil }
    let site = try TemporarySite(["site.yml": ""])
    defer { site.remove() }
    try Data(bytes).write(to: URL(filePath: site.folder + "/large.csv"))
    let effort = CSVEffort(threads: threads, smallestPart: 1 << 16, window: 1 << 12)
    let file = try CSVFile(
      path: site.folder + "/large.csv", name: "test.csv", format: CSVFormat(effort: effort))
    #expect(try CSVRows(file) == CSVRows(bytes, threads: 1))
    // Where a file has to be read with care, it is taken into memory.
    #expect(file.text == nil)
  }

  @Test func `a record longer than a window is read whole`() throws {
    let long = String(repeating: "long ", count: 100_000)
    let (file, memory) = try bothWays(Self.rows(60_000) { $0 == 30_000 ? "1,\(long),z" : nil })
    #expect(file.rows[30_000][1] == long)
    #expect(file == memory)
  }
}
