import FoundationEssentials

/// A path in which `*` and `?` stand for any characters of a name.
struct FilePattern {
  let text: String

  /// Whether it stands for more than one file.
  var isPattern: Bool { text.contains("*") || text.contains("?") }

  /// The paths below `root` that match, in the order of their bytes.
  func matches(in root: String) -> [String] {
    var found = [""]
    for part in text.split(separator: "/").map(String.init) {
      found = found.flatMap { Self.step(into: $0, part, root) }
    }
    return found
  }

  private static func step(into folder: String, _ part: String, _ root: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    guard part.contains("*") || part.contains("?") else {
      return FileManager.default.fileExists(atPath: join(root, prefix + part))
        ? [prefix + part] : []
    }
    let names = try? FileManager.default.contentsOfDirectory(atPath: join(root, folder))
    return (names ?? []).filter { !$0.hasPrefix(".") && matches(Array($0), Array(part)) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { prefix + $0 }
  }

  /// A path below a root; an absolute one stays as it is.
  static func join(_ root: String, _ path: String) -> String {
    if path.hasPrefix("/") || root.isEmpty { return path }
    if path.isEmpty { return root }
    return root.hasSuffix("/") ? root + path : root + "/" + path
  }

  /// The usual two-finger walk: a star remembers where to try again.
  private static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    var (n, p) = (0, 0)
    var star: (name: Int, pattern: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (n, p)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
        (n, p) = (n + 1, p + 1)
      } else if let last = star {
        star = (last.name + 1, last.pattern)
        (n, p) = (last.name + 1, last.pattern + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
