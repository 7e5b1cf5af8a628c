import RaporDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A call of the operating system that failed.
struct SystemFailure: Error {
  /// What was to be done, as in “cannot be written”.
  let action: String
  /// The file or folder, as the user would type it.
  let path: String
  /// The system's number for the reason.
  let code: Int32

  /// Notes the reason that the last call left behind.
  init(_ action: String, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// Whether there is no such file or folder.
  var isMissingFile: Bool { code == ENOENT }

  /// The failure as whoever builds a site reads it.
  var diagnostic: Diagnostic { diagnostic(hint: hint) }

  /// The failure as the user reads it, with another way to mend it.
  func diagnostic(hint: String?) -> Diagnostic {
    let reason = String(cString: strerror(code))
    return Diagnostic(
      .outputFailed, "cannot be \(action): \(reason)", at: SourceLocation(file: path), hint: hint)
  }

  private var hint: String? {
    switch code {
    case ENOSPC, EDQUOT:
      "make room on the disk and build again; the site there now is untouched or complete"
    case EACCES, EPERM:
      "give yourself the right to write there, or choose another folder with --output"
    case EROFS: "choose a folder that can be written to with --output"
    case ENOTDIR: "a file stands where a folder is needed; choose another folder with --output"
    case EFBIG: "raise the limit of this process for the size of a file"
    case EMFILE, ENFILE: "raise the limit of open files"
    default: nil
    }
  }
}
