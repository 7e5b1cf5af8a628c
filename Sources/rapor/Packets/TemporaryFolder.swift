import FoundationEssentials
import RaporDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that nobody else may read, for the time of some work.
struct TemporaryFolder {
  /// Its whole path.
  let path: String

  /// Where the system keeps such folders.
  static var parent: String {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    let path = named.isEmpty ? "/tmp" : named
    return path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }

  /// Makes one.
  ///
  /// - Throws: `output-failed`.
  init() throws(Diagnostic) {
    var name = Array("\(TemporaryFolder.parent)/rapor-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Diagnostic(
        .outputFailed, "cannot be written: \(String(cString: strerror(errno)))",
        at: SourceLocation(file: TemporaryFolder.parent),
        hint: "set TMPDIR to a folder that you may write to")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() {
    // What a browser began may write for a moment while it ends.
    for _ in 0..<20 where FileManager.default.fileExists(atPath: path) {
      if (try? FileManager.default.removeItem(atPath: path)) == nil { usleep(50_000) }
    }
  }
}
