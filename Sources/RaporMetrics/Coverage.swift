package import RaporModel

/// How much of a period the data covers.
package struct Coverage: Hashable, Sendable {
  /// The first day in the period that any deal was closed on, when the data begins only after the
  /// period does: figures of the period then start there. Nil where the data reaches back further.
  package let beginsOn: Day?
  /// The last day that counts, when the as-of day comes before the period's end; nil where it is over.
  package let endsOn: Day?

  /// Whether the period was over on the as-of day.
  package var isOver: Bool { endsOn == nil }

  /// Whether the data covers the period from its first day to its last.
  package var isWhole: Bool { beginsOn == nil && isOver }
}

extension Figures {
  /// How much of a period the closed deals cover, so that a page can say that this quarter's data
  /// begins in March.
  ///
  /// A working day on which nothing was closed cannot be told from one before the data begins, so
  /// the first period is whole only if something was closed by its first selling day.
  package func coverage(of period: Period) -> Coverage {
    let first = firstClose.flatMap { day in
      period.start < day && day < period.end && hasSellingDays(period.start..<day) ? day : nil
    }
    let asOf = dataset.asOf
    return Coverage(
      beginsOn: period.kind == .all ? nil : first,
      endsOn: period.kind != .all && asOf < period.lastDay ? asOf : nil)
  }

  private func hasSellingDays(_ days: Range<Day>) -> Bool {
    settings.sellingDays.count(in: days) > 0
  }
}
