import FoundationEssentials
import RaporDiagnostics
import RaporPages
import RaporSources

/// Reads the folders whose files are text of the user's: commentary and templates.
enum TextFolder {
  /// Deeper folders are most likely a link that leads back.
  private static let deepest = 16

  /// Every file below a folder, hidden ones aside, in the order of their names.
  ///
  /// What cannot be read is reported, and the rest read on.
  ///
  /// - Parameters:
  ///   - folder: the folder, as the user would type it.
  ///   - diagnostics: takes what is wrong.
  /// - Returns: nothing when the folder does not exist.
  static func files(in folder: String, diagnostics: inout DiagnosticList) -> [SourceFile] {
    var files: [SourceFile] = []
    collect(folder, prefix: "", depth: 0, into: &files, diagnostics: &diagnostics)
    return files
  }

  /// The same, for the files whose names end in `suffix`; a note tells of each other one, but of those that
  /// `isKnown` says are read elsewhere.
  static func files(
    in folder: String, endingIn suffix: String, isKnown: (String) -> Bool = { _ in false },
    diagnostics: inout DiagnosticList
  ) -> [SourceFile] {
    let all = files(in: folder, diagnostics: &diagnostics)
    for other in all where !other.name.hasSuffix(suffix) && !isKnown(other.name) {
      diagnostics.report(
        .fileIgnored, "only files whose names end in \(suffix) are read here",
        at: SourceLocation(file: other.file), hint: "rename the file, or keep it elsewhere")
    }
    return all.filter { $0.name.hasSuffix(suffix) }
  }

  private static func collect(
    _ folder: String, prefix: String, depth: Int, into files: inout [SourceFile],
    diagnostics: inout DiagnosticList
  ) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      guard FileManager.default.fileExists(atPath: folder) else { return }
      return diagnostics.report(
        .fileUnreadable, "the folder cannot be read", at: SourceLocation(file: folder),
        hint: "give yourself the right to read it")
    }
    for name in names.sorted(by: precedes) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder(path) {
        guard depth < deepest else { continue }
        collect(
          path, prefix: "\(prefix)\(name)/", depth: depth + 1, into: &files,
          diagnostics: &diagnostics)
      } else {
        do {
          let bytes = try FileBytes.contents(of: path, name: path)
          files.append(SourceFile(name: prefix + name, file: path, bytes: bytes))
        } catch {
          diagnostics.append(error)
        }
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
