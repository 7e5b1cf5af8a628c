import RaporDiagnostics
import RaporPages

/// The rules for where files may go, checked before anything is made.
enum PlannedPaths {
  /// Everything that is wrong with the paths of a plan, in the plan's order.
  static func faults(of plan: [PlannedFile]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    var faults: [Diagnostic] = []
    for file in plan {
      if let fault = fault(in: file.path) {
        faults.append(report(file.path, fault))
      } else if let other = owners.updateValue(file.path, forKey: folded(file.path)) {
        faults.append(report(file.path, "is the path of two pages (the other is \(other))"))
      }
    }
    for file in plan {
      for folder in folders(of: file.path) where owners[folded(folder)] != nil {
        faults.append(report(file.path, "goes through \(folder), which is a page itself"))
      }
    }
    return faults
  }

  /// What is wrong with one path, as the end of a sentence; nil when it can be used.
  static func fault(in path: String) -> String? {
    let components = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty || components.contains("") { return "has an empty component" }
    if components.contains(".") || components.contains("..") { return "contains . or .." }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return "contains a control character or a backslash"
    }
    if components.contains(where: { $0.utf8.count > 255 }) || path.utf8.count > 1024 {
      return "is too long for a file system"
    }
    if components.first?.lowercased() == BuildRecord.folder {
      return "lies in \(BuildRecord.folder), which the writer needs for itself"
    }
    return nil
  }

  /// The folders above a path, the outermost first.
  static func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  /// One spelling for all paths that some file system takes for the same.
  static func folded(_ path: String) -> String { path.lowercased() }

  private static func report(_ path: String, _ fault: String) -> Diagnostic {
    Diagnostic(
      .pagePathInvalid, "the page path \(path.debugDescription) \(fault)",
      hint: "rename the rep, team or value that the page is named after")
  }
}
