package import RaporModel

/// Whose figures, and when.
package struct FigurePlace: Hashable, Sendable {
  /// Whose.
  package let scope: Scope
  /// When.
  package let period: Period

  /// Names figures.
  package init(scope: Scope, period: Period) {
    self.scope = scope
    self.period = period
  }
}
