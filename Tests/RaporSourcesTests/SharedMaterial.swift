import FoundationEssentials
import Testing

/// Test material that lies beside the project and is not part of it.
enum SharedMaterial {
  /// The folder `shared` beside the project (or what RAPOR_SHARED names); nil when there is none.
  static let folder: String? = {
    if let named = ProcessInfo.processInfo.environment["RAPOR_SHARED"] {
      return exists(named) ? named : nil
    }
    var path = #filePath[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if exists("\(path)/shared/conformance") { return "\(path)/shared" }
    }
    return nil
  }()

  /// Runs a test only where the material is.
  static let isHere: ConditionTrait = .enabled(
    if: folder != nil, "skipped: there is no folder “shared” beside the project")

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
