import RaporDiagnostics

/// One template as its author wrote it.
package struct TemplateSource: Sendable {
  /// What partials and layouts call it: `partials/card`.
  package let name: String
  /// The path shown in diagnostics.
  package let file: String
  /// The template's text, without a byte order mark.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Takes a template's bytes, which should be UTF-8; a byte order mark is skipped.
  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.bytes = text
    lineStarts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line and column of a byte of `bytes`.
  func location(at offset: Int) -> SourceLocation {
    let line = lineStarts.partitioningIndex { $0 > offset } - 1
    let start = lineStarts[line]
    return SourceLocation(file: file, line: line + 1, column: string(start..<offset).count + 1)
  }

  /// A part of the template as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the first bytes are that are not UTF-8; nil when all are.
  var malformedLocation: SourceLocation? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var (decoder, iterator, offset) = (UTF8(), bytes.makeIterator(), 0)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return location(at: offset)
  }
}

extension [Int] {
  /// The first index of a sorted array whose element satisfies `belongsAfter`, else `count`.
  fileprivate func partitioningIndex(where belongsAfter: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
