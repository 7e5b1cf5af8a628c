package import RaporModel

/// A row of quotas with what of it counts in a scope and period.
package struct QuotaPart: Hashable, Sendable {
  /// The row.
  package let quota: Quota
  /// What of its target counts, in the target's unit: less than all where a rep was not in the job, or
  /// not in the team, on all days, or was new.
  package let part: Int64
}

extension Figures {
  /// The rows that make a scope's quota for a metric in a period, in the order of files and lines; a
  /// row stands twice where two stays of a rep count. None where the quota is absent.
  package func quotaEvidence(
    of scope: Scope, in period: Period, for metric: String = "revenue"
  ) -> [QuotaPart] {
    guard let book = quotaBooks[metric],
      case .rows(let rows) = book.parts(
        of: scope, in: period, countsIdle: settings.countsIdleReps)
    else { return [] }
    return rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.quota.row, b.element.quota.row)
      return (x.file, x.line, a.offset) < (y.file, y.line, b.offset)
    }.map(\.element)
  }

  /// The quota of a scope in a period for a metric, by default for revenue; `countsIdle` says whether
  /// reps without any row count in a group's, as the settings say where it is nil.
  func quota(
    of scope: Scope, in period: Period, for metric: String = "revenue", countsIdle: Bool? = nil
  ) -> QuotaBook.Answer {
    guard let book = quotaBooks[metric] else { return .absent(.noQuota) }
    return book.quota(
      of: scope, in: period, countsIdle: countsIdle ?? settings.countsIdleReps)
  }
}
