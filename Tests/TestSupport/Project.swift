package import Foundation

/// Where the project and what lies beside it are.
package enum Project {
  /// The folder that holds Package.swift.
  package static let root: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the material that lies beside the project on some machines; nil where it
  /// is missing, which is said once a test run and skips the tests that need it.
  package static func shared(_ path: String) -> URL? {
    guard let folder = sharedFolder else { return nil }
    let url = folder.appending(path: path)
    return FileManager.default.fileExists(atPath: url.path()) ? url : nil
  }

  private static let sharedFolder: URL? = {
    let named = ProcessInfo.processInfo.environment["RAPOR_SHARED"].map { URL(filePath: $0) }
    let candidates = [named, root.deletingLastPathComponent().appending(path: "shared")]
    let found = candidates.compactMap { $0 }.first {
      FileManager.default.fileExists(atPath: $0.path())
    }
    if found == nil { print("skipped: tests of the material that lies beside the project") }
    return found
  }()
}
