package import RaporDiagnostics
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of the user's that files are put into one at a time, beside what else is there.
package final class FileFolder: Sendable {
  /// What became of a file.
  package enum Arrival: Hashable, Sendable {
    case written, unchanged
  }

  private let folder: Folder
  private let hint: String?
  private let count = Atomic(0)

  /// Opens a folder, making it and the folders above it where they are missing.
  ///
  /// - Parameters:
  ///   - path: the folder, as the user would type it.
  ///   - hint: how to mend what the system refuses there.
  /// - Throws: `output-failed`.
  package init(making path: String, hint: String? = nil) throws(Diagnostic) {
    self.hint = hint
    folder = try Self.failing(with: hint, at: path) { try Folder(making: path) }
  }

  /// Puts a file in place in one step, unless it stands there with these bytes, which leaves it as it is.
  ///
  /// `name` is that of a file right in the folder. What was there before stays when that fails.
  ///
  /// - Throws: `output-failed`.
  package func put(_ bytes: [UInt8], at name: String) throws(Diagnostic) -> Arrival {
    try Self.failing(with: hint, at: folder.display(name)) {
      var scratch = [UInt8](repeating: 0, count: 1 << 16)
      if folder.holds(bytes, at: name, scratch: &scratch) { return .unchanged }
      // Several threads may put files there, and several programs.
      let number = count.wrappingAdd(1, ordering: .relaxed).newValue
      let aside = ".rapor-\(getpid())-\(number).part"
      do {
        try folder.write(bytes, to: aside)
        try folder.rename(aside, to: name)
      } catch {
        try? folder.removeFile(aside)
        throw error
      }
      return .written
    }
  }

  private static func failing<Result>(
    with hint: String?, at path: String, _ work: () throws -> Result
  ) throws(Diagnostic) -> Result {
    do {
      return try work()
    } catch {
      let failure = error as? SystemFailure ?? SystemFailure("written", path, code: 0)
      throw failure.diagnostic(hint: hint)
    }
  }
}
