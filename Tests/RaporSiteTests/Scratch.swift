import Foundation
import RaporPages
import RaporSite

/// A folder of one test's own, gone with the test.
final class Scratch: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/rapor-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var output: String { path + "/output" }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Every file below the output folder but the writer's own, with its text.
  var site: [String: String] { Scratch.files(below: output) }

  static func files(below root: String) -> [String: String] {
    var found: [String: String] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    where !name.hasPrefix(".rapor") {
      if let data = FileManager.default.contents(atPath: root + "/" + name),
        !isFolder(root + "/" + name)
      {
        found[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return found
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// What tells whether a file was written again: its inode and times.
  func stamp(_ name: String) -> [Int] {
    var status = stat()
    guard lstat(path + "/" + name, &status) == 0 else { return [] }
    return [
      Int(status.st_ino), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
      Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
    ]
  }
}

/// A plan of text files.
func plan(_ files: KeyValuePairs<String, String>) -> [PlannedFile] {
  files.map { PlannedFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

/// Two versions of a site that share pages, change pages, add some and drop some.
enum Versions {
  static let old = (0..<40).map { page($0, folder: "old-\($0 % 4)", text: "one \($0)") }
  static let new =
    (0..<20).map {
      page($0, folder: "old-\($0 % 4)", text: $0 % 2 == 0 ? "one \($0)" : "two \($0)")
    }
    + (50..<70).map { page($0, folder: "new/deep-\($0 % 3)", text: "two \($0)") }

  private static func page(_ number: Int, folder: String, text: String) -> PlannedFile {
    PlannedFile(path: "\(folder)/page-\(number).html", bytes: Array(text.utf8))
  }

  static func texts(of plan: [PlannedFile]) throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in plan {
      var bytes: [UInt8] = []
      try file.render(&bytes)
      texts[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }
}

/// What a write was refused for.
func failure(of write: () throws(WriteFailure) -> WriteSummary) -> WriteFailure? {
  do {
    _ = try write()
    return nil
  } catch {
    return error
  }
}
