import Foundation
import GRDB
import RaporDiagnostics
import RaporHistory
import RaporModel
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Files that cannot be used, and what is said of them.
@Suite struct RefusedFileTests {
  let records: Records

  init() throws { records = try Records() }

  /// What reading and recording say; nil where they succeed.
  private func refusals(_ currency: String = "MYR") throws -> (
    read: Diagnostic?, write: Diagnostic?
  ) {
    let file = try records.file(currency)
    let read = #expect(throws: Diagnostic.self) { try file.read() }
    let write = #expect(throws: Diagnostic.self) {
      try file.record(Made.snapshot(day: 30, edition: 0))
    }
    return (read, write)
  }

  @Test func `a history in another currency is refused, and stays as it is`() throws {
    try records.file("MYR").record(Made.snapshot(day: 1, edition: 0))
    let bytes = records.bytes
    let (read, write) = try refusals("IDR")
    #expect(read?.id == .historyCurrency && write?.id == .historyCurrency)
    #expect(read?.message == "has its amounts in MYR, and the site reports in IDR")
    #expect(read?.location?.file == records.path)
    #expect(records.bytes == bytes)
  }

  @Test func `a file that is no database is named, with the way out`() throws {
    try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: records.path))
    let (read, write) = try refusals()
    #expect(read?.id == .historyUnreadable && write?.id == .historyUnreadable)
    #expect(read?.message == "is not an SQLite database")
    #expect(read?.hint?.contains("move it away") == true)
    #expect(records.bytes == Data(repeating: 0x41, count: 5000))
  }

  @Test func `a database of something else is left alone`() throws {
    try DatabaseQueue(path: records.path).write {
      try $0.execute(sql: "CREATE TABLE snapshot (as_of INTEGER); INSERT INTO snapshot VALUES (1)")
    }
    let bytes = records.bytes
    let (read, write) = try refusals()
    #expect(read?.id == .historyForeign && write?.id == .historyForeign)
    #expect(records.bytes == bytes)
  }

  @Test func `a history of a newer version is refused`() throws {
    try records.file().record(Made.snapshot(day: 1, edition: 0))
    try DatabaseQueue(path: records.path).write { try $0.execute(sql: "PRAGMA user_version = 7") }
    let (read, write) = try refusals()
    #expect(read?.id == .historyNewer && write?.id == .historyNewer)
    #expect(read?.message.contains("its schema is 7") == true)
  }

  @Test func `a value that no build writes is damage, not a crash`() throws {
    try records.file().record(Made.snapshot(day: 1, edition: 0))
    for sql in [
      "UPDATE snapshot SET as_of = 99999999999", "DELETE FROM about",
      "UPDATE about SET value = 'MYR'; UPDATE deal_version SET as_of = -99999999999",
    ] {
      let damaged = try Records()
      try FileManager.default.copyItem(atPath: records.path, toPath: damaged.path)
      try DatabaseQueue(path: damaged.path).write { try $0.execute(sql: sql) }
      let read = #expect(throws: Diagnostic.self) { try damaged.file().read() }
      #expect(read?.id == .historyUnreadable, "\(sql)")
    }
  }

  @Test(arguments: 0..<150)
  func `a file with bytes changed or cut off is read, or refused with its name`(seed: UInt64) throws
  {
    let file = try records.file()
    for day in 1...4 { try file.record(Made.snapshot(day: Int32(day), edition: 0)) }
    var random = SplitMix(state: seed)
    var bytes = [UInt8](try #require(records.bytes))
    if seed.isMultiple(of: 3) {
      bytes.removeLast(.random(in: 1..<bytes.count, using: &random))
    } else {
      for _ in 0..<Int.random(in: 1...300, using: &random) {
        bytes[.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
    }
    try Data(bytes).write(to: URL(filePath: records.path))
    do throws(Diagnostic) {
      _ = try file.read()
      try file.record(Made.snapshot(day: 9, edition: 1))
    } catch {
      #expect(error.location?.file == records.path)
      #expect(error.hint != nil)
    }
  }

  @Test func `another program's lock is waited for, and then named`() async throws {
    let file = try records.file()
    try file.record(Made.snapshot(day: 1, edition: 0))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: records.path, configuration: configuration)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    // A thread of its own: those that tasks run on may all be taken by other tests.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.3)
      #expect(throws: Never.self) {
        try other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      }
    }
    try file.record(Made.snapshot(day: 2, edition: 0))
    #expect(try file.read().snapshots.count == 2)
  }

  @Test func `a read-only folder can be read, and is not recorded in`() async throws {
    try records.file().record(Made.snapshot(day: 1, edition: 0))
    chmod(records.path, 0o444)
    chmod(records.folder, 0o555)
    await #expect(processExitsWith: .success) { [path = records.path as String] in
      // Root may write anywhere, so become somebody else.
      if getuid() == 0 { _ = setuid(65534) }
      let file = try Records.file(path)
      #expect(try file.read().states(on: 1) == Made.snapshot(day: 1, edition: 0).states)
      let refused = #expect(throws: Diagnostic.self) {
        try file.record(Made.snapshot(day: 2, edition: 0))
      }
      #expect(refused?.id == .historyFailed)
    }
    chmod(records.folder, 0o755)
  }
}
