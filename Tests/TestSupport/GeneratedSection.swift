import Foundation

/// The part of a document that is made from the code.
package struct GeneratedSection {
  /// Why a section cannot be checked.
  package enum Fault: Error {
    case markersMissing(file: String)
  }

  private let path: String
  private let begin: String
  private let end = "<!-- end -->"

  /// Names the section of a document, such as `Documentation/Metrics.md`, between the lines
  /// `<!-- begin: made from SOURCE -->` and `<!-- end -->`.
  package init(in path: String, madeFrom source: String) {
    self.path = path
    begin = "<!-- begin: made from \(source) -->\n"
  }

  /// Whether the section holds exactly `text`.
  ///
  /// With RAPOR_UPDATE_DOCUMENTATION set to any value it is rewritten instead.
  package func isUpToDate(with text: String) throws -> Bool {
    let file = Project.root.appending(path: path)
    let document = try String(contentsOf: file, encoding: .utf8)
    guard let start = document.range(of: begin)?.upperBound,
      let stop = document.range(of: end, range: start..<document.endIndex)?.lowerBound
    else { throw Fault.markersMissing(file: path) }
    guard ProcessInfo.processInfo.environment["RAPOR_UPDATE_DOCUMENTATION"] != nil else {
      return document[start..<stop] == text
    }
    let updated = document.replacingCharacters(in: start..<stop, with: text)
    try updated.write(to: file, atomically: true, encoding: .utf8)
    return true
  }
}
