package import RaporDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, and says in the user's words what stands in the way.
package enum FileBytes {
  /// The bytes of the file at `path`; `name` is what diagnostics call it.
  ///
  /// Throws `file-not-found` or `file-unreadable`.
  package static func contents(of path: String, name: String) throws(Diagnostic) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(errno, name) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw fault(errno, name) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw Diagnostic(
        .fileUnreadable, "“\(name)” is a folder, not a file", at: SourceLocation(file: name))
    }
    return try contents(of: file, size: Int(status.st_size), name)
  }

  /// Reads to the end, because a pipe or a growing file has no size to trust.
  private static func contents(of file: Int32, size: Int, _ name: String) throws(Diagnostic)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var room = max(size, 0) + 1
    while true {
      let got = append(upTo: room, from: file, to: &bytes)
      if got == 0 { return bytes }
      if got < 0, errno != EINTR { throw fault(errno, name) }
      room = max(room - max(got, 0), 65_536)
    }
  }

  private static func append(upTo room: Int, from file: Int32, to bytes: inout [UInt8]) -> Int {
    var got = 0
    bytes.append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = read(file, buffer.baseAddress, room)
        count = max(got, 0)
      })
    return got
  }

  private static func fault(_ code: Int32, _ name: String) -> Diagnostic {
    guard code != ENOENT, code != ENOTDIR else {
      return Diagnostic(
        .fileNotFound, "there is no file “\(name)”", at: SourceLocation(file: name))
    }
    return Diagnostic(
      .fileUnreadable, "“\(name)” cannot be read: \(String(cString: strerror(code)))",
      at: SourceLocation(file: name))
  }
}
