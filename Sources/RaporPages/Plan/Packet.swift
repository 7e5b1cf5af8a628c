/// A document about a rep that is made to be printed and signed: where it lies, and what it still lacks.
package struct Packet: Hashable, Sendable {
  /// Where its page lies below the output folder, such as `reps/ana/2026-H1-appraisal.html`.
  package let path: String
  /// What it is called, in the language of its page.
  package let title: String
  /// The parts that nobody has written yet, in words; empty when it is complete.
  package let missing: [String]

  /// Names a document.
  package init(path: String, title: String, missing: [String] = []) {
    self.path = path
    self.title = title
    self.missing = missing
  }
}
