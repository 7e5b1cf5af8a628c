import FoundationEssentials
import RaporModel

/// Where programs keep what they can make again.
enum CacheFolder {
  /// The file that tells of the builds of an output folder; nil where the system names no such place.
  static func lastBuild(of output: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard let cache = folder(environment) else { return nil }
    let here = FileManager.default.currentDirectoryPath
    var digest = ContentDigest()
    digest.add(output.hasPrefix("/") ? output : "\(here)/\(output)")
    return "\(cache)/rapor/builds/\(digest.digits)"
  }

  private static func folder(_ environment: [String: String]) -> String? {
    if let own = environment["XDG_CACHE_HOME"], own.hasPrefix("/") { return own }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return home + "/Library/Caches"
    #else
      return home + "/.cache"
    #endif
  }
}
