import Foundation
import RaporModel
import RaporPages
import RaporSite
import Synchronization
import Testing

/// A file that would be made of the same is not made again, unless somebody has touched it.
@Suite struct KnownFilesTests {
  private let scratch = Scratch()

  /// Counts how often files are made.
  private final class Count: Sendable {
    let made = Mutex<[String]>([])
  }

  private func plan(_ versions: KeyValuePairs<String, Int?>, _ count: Count) -> [PlannedFile] {
    versions.map { path, version in
      var inputs = version.map { _ in ContentDigest() }
      inputs?.add(version)
      return PlannedFile(path: path, inputs: inputs) { bytes in
        count.made.withLock { $0.append(path) }
        bytes += Array("\(path) \(version ?? 0)".utf8)
      }
    }
  }

  /// Builds, and returns what was made.
  @discardableResult private func build(
    _ versions: KeyValuePairs<String, Int?>, keptIn name: String = "last"
  ) throws -> [String] {
    let (count, kept) = (Count(), scratch.path + "/" + name)
    let files = plan(versions, count)
    var known = LastBuild.kept(in: kept)?.files ?? .none
    let summary = try SiteWriter.write(files, to: scratch.output, jobs: 2, known: &known)
    LastBuild(
      input: "input", diagnostics: [], reading: [0, 0, 0], written: summary, files: known
    ).keep(in: kept)
    return count.made.withLock { $0.sorted() }
  }

  @Test func `only what is made of something else is made`() throws {
    #expect(try build(["a": 1, "b": 1, "c": nil]) == ["a", "b", "c"])
    #expect(try build(["a": 1, "b": 2, "c": nil]) == ["b", "c"])
    #expect(scratch.site == ["a": "a 1", "b": "b 2", "c": "c 0"])
    #expect(try build(["a": 1, "d": 1]) == ["d"])
    #expect(scratch.site == ["a": "a 1", "d": "d 1"])
  }

  @Test func `it does not matter in which order files are planned`() throws {
    try build(["a": 1, "b": 1, "c": nil])
    #expect(try build(["b": 1, "c": nil, "a": 1]) == ["c"])
    #expect(try build(["b": 1, "c": nil, "a": 2]) == ["a", "c"])
    #expect(scratch.site == ["a": "a 2", "b": "b 1", "c": "c 0"])
  }

  @Test func `what somebody has touched is made again`() throws {
    try build(["a": 1, "b": 1, "c": 1])
    try scratch.write("a 1", to: "output/a")
    try FileManager.default.removeItem(atPath: scratch.output + "/b")
    #expect(try build(["a": 1, "b": 1, "c": 1]) == ["a", "b"])
    #expect(scratch.site == ["a": "a 1", "b": "b 1", "c": "c 1"])
  }

  @Test func `what another build has left meanwhile goes away`() throws {
    try build(["a": 1, "b": 1])
    try SiteWriter.write(plan(["a": 2, "c": 1], Count()), to: scratch.output)
    #expect(try build(["a": 1, "b": 1]) == ["a", "b"])
    #expect(scratch.site == ["a": "a 1", "b": "b 1"])
    // And it is known what this build left.
    #expect(try build(["a": 1, "b": 1]) == [])
    #expect(try build(["b": 1]) == [])
    #expect(scratch.site == ["b": "b 1"])
  }

  @Test func `files of a folder that is gone are made again`() throws {
    try build(["a": 1, "b/c": 1])
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.path + "/gone")
    #expect(try build(["a": 1, "b/c": 1]) == ["a", "b/c"])
  }

  @Test func `whatever the record holds, every file is right`() throws {
    try build(["a": 1, "b": 1])
    let record = try Data(contentsOf: URL(filePath: scratch.path + "/last"))
    for length in stride(from: 0, to: record.count, by: 7) {
      try record.prefix(length).write(to: URL(filePath: scratch.path + "/cut"))
      #expect(LastBuild.kept(in: scratch.path + "/cut") == nil)
    }
    let plans: [KeyValuePairs<String, Int?>] = [["a": 1, "b": 1], ["a": 1, "c": 1]]
    for place in record.indices {
      var broken = record
      broken[place] ^= 0x41
      for (plan, other) in zip(plans, ["b", "c"]) {
        try build(["a": 1, "b": 1])
        try broken.write(to: URL(filePath: scratch.path + "/broken"))
        try build(plan, keptIn: "broken")
        #expect(scratch.site == ["a": "a 1", other: "\(other) 1"])
      }
    }
  }
}
