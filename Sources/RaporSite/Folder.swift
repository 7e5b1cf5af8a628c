#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open folder, and what can be done below it; names are relative to it and separated by `/`.
///
/// The last component of a name is never followed when it is a symbolic link. Callers look at the
/// folders on the way with `kind(of:)` before they go through them.
final class Folder: Sendable {
  /// What stands at a name.
  enum Kind {
    case file, folder, link, other
  }

  /// The folder's path as the user typed it.
  let path: String
  private let descriptor: Int32

  /// Opens a folder, making it and the folders above it where they are missing.
  init(making path: String) throws {
    self.path = path
    try Folder.makeWithParents(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw SystemFailure("opened as a folder", path) }
  }

  deinit {
    close(descriptor)
  }

  private static func makeWithParents(_ path: String) throws {
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw SystemFailure("made", path)
    }
    try makeWithParents(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemFailure("made", path) }
  }

  /// A name below this folder as the user would type it.
  func display(_ name: String) -> String {
    name == "." ? path : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// What stands at a name; nil when nothing does, or nothing can be known about it.
  func kind(of name: String) -> Kind? {
    status(of: name).map { status in
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    }
  }

  /// Whether two names lead to one file, as on a disk that ignores letter case.
  func isSameFile(_ a: String, _ b: String) -> Bool {
    guard let a = status(of: a), let b = status(of: b) else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  private func status(of name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// How a file looks on the disk; nil where there is none.
  func look(of name: String) -> FileLook? {
    guard let status = status(of: name), status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    return FileLook(
      size: Int64(status.st_size), place: UInt64(status.st_ino), seconds: Int64(changed.tv_sec),
      nanoseconds: Int64(changed.tv_nsec))
  }

  /// The names in a folder, without `.` and `..`, in no order.
  func entries(of name: String = ".") throws -> [String] {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { throw SystemFailure("read", display(name)) }
    guard let stream = fdopendir(opened) else {
      close(opened)
      throw SystemFailure("read", display(name))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder; one that is there already will do.
  func makeFolder(_ name: String) throws {
    guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else {
      throw SystemFailure("made", display(name))
    }
  }

  /// Moves a file, replacing what stands at `newName` in one step.
  func rename(_ name: String, to newName: String) throws {
    guard renameat(descriptor, name, descriptor, newName) == 0 else {
      throw SystemFailure("put in place", display(newName))
    }
  }

  /// Removes a file or a link; one that is not there will do.
  func removeFile(_ name: String) throws {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw SystemFailure("removed", display(name))
    }
  }

  /// Removes a folder if nothing is in it.
  func removeFolderIfEmpty(_ name: String) {
    _ = unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  /// Claims a file for this process until it ends, making the file when missing; nil when another has it.
  func lock(_ name: String) throws -> FileLock? {
    let opened = openat(descriptor, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard opened >= 0 else { throw SystemFailure("opened", display(name)) }
    if flock(opened, LOCK_EX | LOCK_NB) == 0 { return FileLock(descriptor: opened) }
    let code = errno
    close(opened)
    if code == EWOULDBLOCK { return nil }
    throw SystemFailure("locked", display(name), code: code)
  }
}

/// A claim on a file that ends with this value, or with the process whatever becomes of it.
final class FileLock: Sendable {
  private let descriptor: Int32

  fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

  deinit {
    // Closing alone would leave the claim with a child process that has not yet begun its program.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}

// MARK: - Contents

extension Folder {
  /// The bytes of a file; nil when it does not exist.
  func read(_ name: String) throws -> [UInt8]? {
    let opened = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemFailure("read", display(name))
    }
    defer { close(opened) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Folder.fill(&chunk, from: opened, at: bytes.count)
      if count < 0 { throw SystemFailure("read", display(name)) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Whether a plain file holds exactly these bytes; one that cannot be read does not.
  ///
  /// `scratch` is room for reading, at least one byte, used again from file to file.
  func holds(_ bytes: [UInt8], at name: String, scratch: inout [UInt8]) -> Bool {
    guard let status = status(of: name), status.st_mode & S_IFMT == S_IFREG,
      status.st_size == bytes.count
    else { return false }
    let opened = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { return false }
    defer { close(opened) }
    var position = 0
    while true {
      let count = Folder.fill(&scratch, from: opened, at: position)
      if count <= 0 { return count == 0 && position == bytes.count }
      guard Folder.matches(scratch, count, bytes, at: position) else { return false }
      position += count
    }
  }

  /// Whether the first `count` bytes of `part` stand in `whole` at a position.
  ///
  /// By `memcmp`: comparing slices goes byte by byte and takes ten times as long.
  private static func matches(_ part: [UInt8], _ count: Int, _ whole: [UInt8], at position: Int)
    -> Bool
  {
    guard count <= part.count, position + count <= whole.count else { return false }
    return part.withUnsafeBytes { part in
      whole.withUnsafeBytes { whole in
        guard let a = part.baseAddress, let b = whole.baseAddress else { return count == 0 }
        return memcmp(a, b + position, count) == 0
      }
    }
  }

  /// Writes a file anew.
  func write(_ bytes: [UInt8], to name: String) throws {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let opened = openat(descriptor, name, flags, 0o666)
    guard opened >= 0 else { throw SystemFailure("written", display(name)) }
    let code = Folder.drain(bytes, into: opened)
    let closed = close(opened) == 0 ? 0 : errno
    guard code == 0, closed == 0 || closed == EINTR else {
      throw SystemFailure("written", display(name), code: code == 0 ? closed : code)
    }
  }

  /// Reads as much as there is room for; 0 at the end, negative (with `errno`) when that fails.
  private static func fill(_ room: inout [UInt8], from opened: Int32, at offset: Int) -> Int {
    room.withUnsafeMutableBytes { room in
      while true {
        let count = pread(opened, room.baseAddress, room.count, off_t(offset))
        if count >= 0 || errno != EINTR { return count }
      }
    }
  }

  /// Writes all bytes; gives the system's number for the reason if that fails, else 0.
  private static func drain(_ bytes: [UInt8], into opened: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
        let count = pwrite(opened, rest.baseAddress, rest.count, off_t(position))
        if count > 0 {
          position += count
        } else if count == 0 {
          return EIO
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }
}
