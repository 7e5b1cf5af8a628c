/// The hours of a selling day in which leads are answered.
package struct BusinessHours: Hashable, Sendable {
  /// The minute of the day they begin with, 0…1439.
  package var opens: Int
  /// The minute of the day before which they end, 1…1440; later than `opens`.
  package var closes: Int

  /// Makes hours; by default nine to five.
  package init(opens: Int = 9 * 60, closes: Int = 17 * 60) {
    self.opens = min(max(opens, 0), 1_439)
    self.closes = min(max(closes, self.opens + 1), 1_440)
  }
}
