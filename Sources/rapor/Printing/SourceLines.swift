import RaporDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines that diagnostics point at, as they stand in the user's files.
struct SourceLines {
  /// A longer line is shown up to here, so that one broken file cannot flood the screen.
  private static let longestLine = 4096

  private var lines: [SourceLocation: String] = [:]

  /// Reads each file once, however many lines of it are wanted; what cannot be read is left out.
  init(for diagnostics: [Diagnostic]) {
    var wanted: [String: Set<Int>] = [:]
    for location in diagnostics.compactMap(\.location) {
      if let line = location.line { wanted[location.file, default: []].insert(line) }
    }
    for (file, numbers) in wanted { read(numbers, of: file) }
  }

  /// The line that a location lies on; nil when it has none or the file could not be read as text.
  subscript(location: SourceLocation) -> String? {
    lines[SourceLocation(file: location.file, line: location.line)]
  }

  private mutating func read(_ numbers: Set<Int>, of path: String) {
    // Non-blocking, so that a pipe in a file's place does not hold up the report.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0, let last = numbers.max() else { return }
    defer { close(opened) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var (number, offset, line) = (1, 0, [UInt8]())
    while number <= last {
      let count = chunk.withUnsafeMutableBytes {
        pread(opened, $0.baseAddress, $0.count, off_t(offset))
      }
      guard count >= 0 else { return }
      if count == 0 { break }
      offset += count
      for byte in chunk[..<count] {
        if byte == UInt8(ascii: "\n") {
          keep(line, number, of: path, if: numbers)
          line.removeAll(keepingCapacity: true)
          number += 1
        } else if line.count < SourceLines.longestLine {
          line.append(byte)
        }
      }
    }
    keep(line, number, of: path, if: numbers)
  }

  /// UTF-16 shows itself by its zero bytes and is not shown; bytes of other encodings become `�`.
  private mutating func keep(_ line: [UInt8], _ number: Int, of path: String, if wanted: Set<Int>) {
    guard wanted.contains(number), !line.contains(0) else { return }
    let location = SourceLocation(file: path, line: number)
    guard lines[location] == nil else { return }
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
    lines[location] = String(decoding: text, as: UTF8.self)
  }
}
