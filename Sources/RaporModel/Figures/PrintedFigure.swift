/// A row of the metrics table as it was printed as JSON: exact texts, so that two builds can be compared.
package struct PrintedFigure: Hashable, Sendable {
  /// What tells it from the other rows of its table.
  package struct Key: Hashable, Sendable {
    /// The metric's id.
    package var metric: String
    /// Its variant; empty for the default.
    package var variant: String
    /// The kind of scope, such as `rep`.
    package var scope: String
    /// What tells the scope from others of its kind; empty for the total and for “not given”.
    package var scopeID: String
    /// The kind of period, such as `month`.
    package var periodKind: String
    /// The key of the period, such as `2017-10`.
    package var period: String

    /// Names a row.
    package init(
      metric: String, variant: String, scope: String, scopeID: String, periodKind: String,
      period: String
    ) {
      self.metric = metric
      self.variant = variant
      self.scope = scope
      self.scopeID = scopeID
      self.periodKind = periodKind
      self.period = period
    }
  }

  /// What tells it from the other rows.
  package var key: Key
  /// The value as a plain decimal; nil where there was none.
  package var value: String?
  /// The upper part of the formula; nil where it has none.
  package var numerator: String?
  /// The lower part of the formula; nil where it has none.
  package var denominator: String?
  /// How many cases stood behind it.
  package var n: Int
  /// Why there was no value; nil where there was one.
  package var reason: String?
  /// The day that the figures described.
  package var asOf: Day
  /// The fingerprint of the metric's definition and of the settings that it goes by.
  package var definition: String

  /// Takes a row.
  package init(
    key: Key, value: String?, numerator: String? = nil, denominator: String? = nil, n: Int,
    reason: String? = nil, asOf: Day, definition: String
  ) {
    self.key = key
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.n = n
    self.reason = reason
    self.asOf = asOf
    self.definition = definition
  }
}
