package import RaporDiagnostics

/// Reads whole files, and says in the user's words what stands in the way.
package enum FileBytes {
  /// The bytes of the file at `path`; `name` is what diagnostics call it.
  ///
  /// Throws `file-not-found` or `file-unreadable`.
  package static func contents(of path: String, name: String) throws(Diagnostic) -> [UInt8] {
    try OpenedFile(path: path, name: name).contents()
  }
}
