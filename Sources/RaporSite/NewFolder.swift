import RaporDiagnostics
package import RaporPages

/// A folder that is filled once and is the user's from then on, such as a new site's input.
package enum NewFolder {
  /// Writes files into a folder that is empty or does not exist.
  ///
  /// - Returns: how many files were written.
  /// - Throws: `WriteFailure` when the folder holds anything, or cannot be written.
  package static func fill(_ path: String, with files: [PlannedFile]) throws(WriteFailure) -> Int {
    let faults = PlannedPaths.faults(of: files)
    guard faults.isEmpty else { throw WriteFailure(.site, faults) }
    do {
      let folder = try Folder(making: path)
      if let first = try folder.entries().min() {
        throw WriteFailure(.site, [refusal(of: path, holding: first)])
      }
      for name in Set(files.flatMap { PlannedPaths.folders(of: $0.path) }).sorted() {
        try folder.makeFolder(name)
      }
      for file in files {
        var bytes: [UInt8] = []
        try file.render(&bytes)
        try folder.write(bytes, to: file.path)
      }
      return files.count
    } catch let failure as WriteFailure {
      throw failure
    } catch let failure as SystemFailure {
      throw WriteFailure(.environment, [failure.diagnostic])
    } catch {
      throw WriteFailure(.site, [PageRendering.diagnostic(for: error, at: path)])
    }
  }

  private static func refusal(of path: String, holding name: String) -> Diagnostic {
    Diagnostic(
      .folderNotEmpty, "the folder is not empty; it holds \(name)",
      at: SourceLocation(file: path), hint: "name a new folder, such as `rapor init my-team`")
  }
}
