package import RaporMetrics
package import RaporModel

/// One figure of everybody, in the order of the data: a column of what a rule compares.
struct ComparedColumn: Sendable {
  let metric: Metric
  /// The value of a column of deals that the metric is taken apart by; the variant where it is not.
  let part: String
  let figures: [RepFigure]
  /// The fewest cases that a figure of it is compared by.
  let fewestCases: Int
  /// Which cases it is of, where it is a share.
  var cases = CaseChoice.upperPart

  /// What a rule compares in a period.
  static func all(
    of applied: AppliedRule, _ reps: [RepIndex], in period: Period, _ figures: Figures
  ) -> [ComparedColumn] {
    let terms = applied.rule.terms
    if terms.isOfLargerHalf { return largerHalf(applied, reps, in: period, figures) }
    if let by = terms.by {
      return parts(applied, Attribute(rawValue: by), reps, in: period, figures)
    }
    let isPair = applied.rule.comparison == .pair
    let metrics = applied.metrics + (isPair ? [applied.beside].compactMap(\.self) : [])
    // Half a month's activities are not to be held against a month's.
    let needsWholePeriod = applied.method == .amounts || isPair
    let read = reps.map { rep in
      needsWholePeriod && !figures.isInJob(rep, throughout: period)
        ? nil : figures.values(metrics, of: .rep(rep), in: period)
    }
    return metrics.enumerated().map { place, metric in
      ComparedColumn(
        metric: metric, part: metric.variant,
        figures: read.map { $0.map { RepFigure($0[place]) } ?? .none },
        // Of two figures at once, each is known from the first case on.
        fewestCases: isPair ? 0 : terms.fewestCases)
    }
  }

  /// The share of the metric's deals that count, of those worth more than the middle one of all.
  private static func largerHalf(
    _ applied: AppliedRule, _ reps: [RepIndex], in period: Period, _ figures: Figures
  ) -> [ComparedColumn] {
    guard let metric = applied.metrics.first else { return [] }
    let ofReps = reps.map { deals(behind: metric, of: $0, in: period, figures) }
    let amounts = ofReps.flatMap { $0.compactMap(\.amount) }.sorted()
    guard let middle = amounts.isEmpty ? nil : amounts[(amounts.count - 1) / 2] else { return [] }
    let counted = ofReps.map { own in
      let larger = own.filter { $0.amount ?? .min > middle }
      return RepFigure(larger.count(where: \.counts), of: larger.count)
    }
    return [
      ComparedColumn(
        metric: metric, part: metric.variant, figures: counted,
        fewestCases: applied.rule.terms.fewestCases, cases: .worthMore(than: middle))
    ]
  }

  /// The share of each value of a column among the metric's deals, those where it is not given included: so
  /// that it can be counted on the page of evidence.
  private static func parts(
    _ applied: AppliedRule, _ column: Attribute, _ reps: [RepIndex], in period: Period,
    _ figures: Figures
  ) -> [ComparedColumn] {
    guard let metric = applied.metrics.first, let texts = figures.dataset.attributes[column] else {
      return []
    }
    let values = reps.map { rep in
      deals(behind: metric, of: rep, in: period, figures).filter(\.counts)
        .map { texts[$0.deal] }
    }
    // A value that few reps have would tell of their deals, and of so many values none could stand out.
    var reps: [String: Int] = [:]
    for own in values { for value in Set(own.compactMap(\.self)) { reps[value, default: 0] += 1 } }
    let shared = texts.values.filter { reps[$0] ?? 0 >= applied.rule.terms.fewestPeers }
    return shared.map { value in
      ComparedColumn(
        metric: metric, part: value,
        figures: values.map { own in RepFigure(own.count { $0 == value }, of: own.count) },
        fewestCases: applied.rule.terms.fewestCases, cases: .having(column, value))
    }
  }

  /// The deals behind a metric of a rep, and whether each is in its upper part.
  private static func deals(
    behind metric: Metric, of rep: RepIndex, in period: Period, _ figures: Figures
  ) -> [(deal: Int, counts: Bool, amount: Int64?)] {
    figures.cases(behind: metric, of: .rep(rep), in: period).compactMap { one in
      guard case .deal(let position) = one.row, one.isCounted,
        figures.dataset.deals.indices.contains(position)
      else { return nil }
      return (position, one.part == .counted, figures.dataset.deals[position].amount)
    }
  }
}

extension Figures {
  /// Whether a rep was in the job on all days of a period that count.
  func isInJob(_ rep: RepIndex, throughout period: Period) -> Bool {
    guard let rep = dataset[rep] else { return false }
    let last = min(period.lastDay, dataset.asOf)
    return rep.startedOn.map { $0 <= period.start } ?? true
      && rep.endedOn.map { $0 >= last } ?? true
  }

  /// Whether a rep was in the job on any day of a period that counts.
  func isInJob(_ rep: RepIndex, onAnyDayOf period: Period) -> Bool {
    guard let rep = dataset[rep] else { return false }
    return rep.startedOn.map { $0 <= min(period.lastDay, dataset.asOf) } ?? true
      && rep.endedOn.map { $0 >= period.start } ?? true
  }

  /// Whether a rep has left the job by the as-of day.
  package func hasLeft(_ rep: RepIndex) -> Bool {
    dataset[rep]?.endedOn.map { $0 < dataset.asOf } ?? false
  }
}
