import RaporDiagnostics
import RaporMarkup
import RaporModel

/// What all readers of people's texts understand in the same way.
extension DiagnosticList {
  /// The day that a text names; nil without a text and, with a report, for one that is none.
  mutating func day(
    _ text: FrontMatter.Scalar?, like example: String, _ id: DiagnosticID
  ) -> Day? {
    guard let text else { return nil }
    if let day = Day(iso: text.text) { return day }
    report(
      id, "“\(text.text)” is not a date", at: text.location, hint: "write it as \(example)")
    return nil
  }

  /// Reports each entry whose key is not among those that something has.
  mutating func reportUnknown(
    _ entries: [FrontMatter.Entry], among names: [String], of what: String, _ id: DiagnosticID
  ) {
    for entry in entries where !names.contains(entry.key.text) {
      report(
        id, "\(what) has no key “\(entry.key.text)”", at: entry.key.location,
        hint: NearName.hint(for: entry.key.text, among: names)
          ?? "the keys are \(names.joined(separator: ", "))")
    }
  }
}
