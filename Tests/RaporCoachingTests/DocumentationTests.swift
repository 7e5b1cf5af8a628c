import Foundation
import RaporMetrics
import Testing

@testable import RaporCoaching

struct DocumentationTests {
  /// Set RAPOR_UPDATE_DOCUMENTATION to any value to rewrite the file instead.
  @Test func `the reference in Documentation/Coaching.md is what the rules say`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/Coaching.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("<!-- begin: made from the rules -->\n", "<!-- end -->")
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end, range: start..<text.endIndex)).lowerBound
    if ProcessInfo.processInfo.environment["RAPOR_UPDATE_DOCUMENTATION"] != nil {
      let updated = text.replacingCharacters(in: start..<stop, with: markdown)
      try updated.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text[start..<stop] == markdown,
        "run the tests with RAPOR_UPDATE_DOCUMENTATION=1 to write it anew")
    }
  }

  @Test func `every rule's id is one rule's`() {
    #expect(Set(CoachingRules.all.map(\.id)) == Set(RuleID.allCases))
    #expect(CoachingRules.all.count == RuleID.allCases.count)
  }

  private var markdown: String {
    "\n"
      + CoachingRules.all.map { rule in
        let reference = rule.reference
        return """
          ### `\(rule.id.rawValue)`

          \(reference.meaning) Metric: `\(rule.metric.id)`.

          - **Speaks:** \(reference.speaks)
          - **Is silent:** \(reference.silent)
          - **Rests on:** \(reference.basis)


          """
      }.joined()
  }
}
