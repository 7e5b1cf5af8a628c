import RaporDiagnostics
import RaporPages

/// The rules for where files may go, checked before anything is made.
enum PlannedPaths {
  /// Everything that is wrong with the paths of a plan, in the plan's order.
  static func faults(of plan: [PlannedFile]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    owners.reserveCapacity(plan.count)
    var faults: [Diagnostic] = []
    for file in plan {
      if let fault = fault(in: file.path) {
        faults.append(report(file.path, fault))
      } else if let other = owners.updateValue(file.path, forKey: folded(file.path)) {
        faults.append(report(file.path, "is the path of two pages (the other is \(other))"))
      }
    }
    for (path, folders) in folders(of: plan) {
      for folder in folders where owners[folded(folder)] != nil {
        faults.append(report(path, "goes through \(folder), which is a page itself"))
      }
    }
    return faults
  }

  /// The folders above the files of a plan, with the path of a file below them: neighbours of the plan mostly lie
  /// in the same folders, which are given once.
  static func folders(of plan: [PlannedFile]) -> [(path: String, folders: [String])] {
    var (found, last): ([(String, [String])], Substring) = ([], "")
    for file in plan {
      let path = file.path
      let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
      guard path[..<end] != last else { continue }
      last = path[..<end]
      found.append((path, folders(of: path)))
    }
    return found
  }

  /// What is wrong with one path, as the end of a sentence; nil when it can be used.
  static func fault(in path: String) -> String? {
    if isPlain(path) { return nil }
    let slash = UInt8(ascii: "/")
    let components = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
    if path.isEmpty || components.contains(where: \.isEmpty) { return "has an empty component" }
    if components.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
      return "contains . or .."
    }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return "contains a control character or a backslash"
    }
    if path.utf8.count > 1024 || components.contains(where: { $0.count > 255 }) {
      return "is too long for a file system"
    }
    if components.first.flatMap({ String($0)?.lowercased() }) == BuildRecord.folder {
      return "lies in \(BuildRecord.folder), which the writer needs for itself"
    }
    return nil
  }

  /// Whether a path is like nearly all are, with nothing in it that could be wrong: letters and digits of ASCII,
  /// hyphens and underscores, and points inside of names.
  private static func isPlain(_ path: String) -> Bool {
    var (atBegin, count) = (true, 0)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        atBegin = false
      case UInt8(ascii: "."):
        if atBegin { return false }
      case UInt8(ascii: "/"):
        if atBegin { return false }
        atBegin = true
      default: return false
      }
      count += 1
    }
    return !atBegin && count <= 255
  }

  /// The folders above a path, the outermost first.
  static func folders(of path: String) -> [String] {
    let bytes = path.utf8
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// One spelling for all paths that some file system takes for the same.
  static func folded(_ path: String) -> String {
    let isFolded = path.utf8.allSatisfy { byte in
      byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    return isFolded ? path : path.lowercased()
  }

  private static func report(_ path: String, _ fault: String) -> Diagnostic {
    Diagnostic(
      .pagePathInvalid, "the page path \(path.debugDescription) \(fault)",
      hint: "rename the rep, team or value that the page is named after")
  }
}
