import RaporDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is open for reading, from any place and by any thread; it is closed when nobody needs it.
final class OpenedFile: Sendable {
  /// What diagnostics call it.
  let name: String
  /// How many bytes it had when it was opened; 0 for what has no size, such as a pipe.
  let size: Int
  private let descriptor: Int32

  /// Opens the file at `path`.
  ///
  /// Throws `file-not-found` or `file-unreadable`.
  init(path: String, name: String) throws(Diagnostic) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw OpenedFile.fault(errno, name) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let code = errno
      close(file)
      throw OpenedFile.fault(code, name)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(file)
      throw Diagnostic(
        .fileUnreadable, "“\(name)” is a folder, not a file", at: SourceLocation(file: name))
    }
    descriptor = file
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    self.name = name
  }

  deinit { close(descriptor) }

  /// Puts bytes from a place on into a buffer; gives how many, fewer than asked for at the end alone.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      filled += got
    }
    return filled
  }

  /// At most `count` bytes from a place on.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = read(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// All bytes, read to the end, because a pipe or a growing file has no size to trust.
  ///
  /// Throws `file-unreadable`.
  func contents() throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    // A file that is read a second time is read from its beginning again; a pipe cannot be.
    if size > 0 { lseek(descriptor, 0, SEEK_SET) }
    while true {
      let got = append(upTo: room, to: &bytes)
      if got == 0 { return bytes }
      if got < 0, errno != EINTR { throw OpenedFile.fault(errno, name) }
      room = max(room - max(got, 0), 65_536)
    }
  }

  private func append(upTo room: Int, to bytes: inout [UInt8]) -> Int {
    var got = 0
    bytes.append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: room) { [descriptor] buffer, count in
        #if canImport(Glibc)
          got = Glibc.read(descriptor, buffer.baseAddress, room)
        #elseif canImport(Musl)
          got = Musl.read(descriptor, buffer.baseAddress, room)
        #else
          got = Darwin.read(descriptor, buffer.baseAddress, room)
        #endif
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
