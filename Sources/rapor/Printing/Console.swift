import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two streams that the program prints to.
///
/// Results go to standard output; problems, progress and what is being done to standard error.
final class Console: Sendable {
  /// Whether standard error is read by somebody at a terminal.
  let isTerminal: Bool
  /// Whether colours are shown there: not when NO_COLOR is set to anything, nor on a dumb terminal.
  let inColour: Bool
  /// The same of standard output.
  let resultInColour: Bool
  let isQuiet: Bool
  private let hasProgressLine = Mutex(false)

  /// Looks at where the streams lead.
  init(isQuiet: Bool) {
    let environment = ProcessInfo.processInfo.environment
    self.isQuiet = isQuiet
    isTerminal = isatty(STDERR_FILENO) == 1
    let allowsColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    inColour = isTerminal && allowsColour
    resultInColour = isatty(STDOUT_FILENO) == 1 && allowsColour
  }

  /// Prints a result.
  ///
  /// - Throws: `ExitStatus.environment` when it cannot be written, as on a full disk.
  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Prints a result.
  func write(_ bytes: [UInt8]) throws {
    clearProgress()
    guard let code = Console.drain(bytes, into: STDOUT_FILENO) else { return }
    report("rapor: error: standard output cannot be written: \(String(cString: strerror(code)))\n")
    throw ExitStatus.environment
  }

  /// Prints a problem, whatever the options.
  func report(_ text: String) {
    clearProgress()
    _ = Console.drain(Array(text.utf8), into: STDERR_FILENO)
  }

  /// Says what is being done; nothing with `--quiet`.
  func say(_ text: String) {
    guard !isQuiet else { return }
    report(text + "\n")
  }

  /// Shows how far a long work is, on a terminal, in place of what was shown before.
  func showProgress(_ text: String) {
    guard isTerminal, !isQuiet else { return }
    hasProgressLine.withLock {
      $0 = true
      _ = Console.drain(Array("\r\(text)\u{1B}[K".utf8), into: STDERR_FILENO)
    }
  }

  private func clearProgress() {
    hasProgressLine.withLock {
      if $0 { _ = Console.drain(Array("\r\u{1B}[K".utf8), into: STDERR_FILENO) }
      $0 = false
    }
  }

  /// Writes all bytes; gives the system's number for the reason when that fails.
  private static func drain(_ bytes: [UInt8], into stream: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(stream, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(stream, part.baseAddress, part.count)
        #else
          let count = Darwin.write(stream, part.baseAddress, part.count)
        #endif
        if count < 0, errno != EINTR { return errno }
        rest = rest.dropFirst(max(count, 0))
      }
      return nil
    }
  }
}
