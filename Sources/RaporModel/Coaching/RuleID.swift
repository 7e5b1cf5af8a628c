/// Names a coaching rule for good: in notes, in links, in coaching.yml.
package struct RuleID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as it is written: lower-case letters, digits and `_`.
  package let rawValue: String

  /// Names a rule.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Orders by the letters of the ids.
  package static func < (a: RuleID, b: RuleID) -> Bool { a.rawValue < b.rawValue }
}
