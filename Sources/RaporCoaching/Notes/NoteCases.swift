package import RaporMetrics
package import RaporModel

/// Which rows a note counts, so that its k of n can be counted again from the data.
package enum CaseChoice: Hashable, Sendable {
  /// Those in the upper part of the metric, of all its cases.
  case upperPart
  /// The same among the deals worth more than an amount in minor units.
  case worthMore(than: Int64)
  /// Those that have a value of a column, of the cases in the metric's upper part.
  case having(Attribute, String)
  /// Those whose number lies on a side of another one, of all that have a number.
  case beyond(Side, Double)
  /// The listed ones, of those that another metric counts; of their own number where that is nil.
  case listed(among: Metric?)
  /// The won deals that have a value of a column, of all that brought an amount.
  case revenueOf(Attribute, String)
}

/// The rows that a note counts.
package struct NoteCases: Hashable, Sendable {
  /// Those that count: k.
  package let counted: [MetricCase.Row]
  /// All of them: n. They hold those that count.
  package let all: [MetricCase.Row]
}

extension Coaching {
  /// The rows that a note counts; nil for a note that counts none, such as one about periods.
  package func cases(of note: Note) -> NoteCases? {
    guard let choice = note.caseChoice else { return nil }
    let cases = figures.cases(behind: note.metric, of: .rep(note.rep), in: note.period)
      .filter(\.isCounted)
    let deals = figures.dataset.deals
    func isWorthMore(_ row: MetricCase.Row, than amount: Int64) -> Bool {
      guard case .deal(let place) = row, deals.indices.contains(place) else { return false }
      return deals[place].amount ?? .min > amount
    }
    switch choice {
    case .upperPart: return NoteCases(cases)
    case .worthMore(let amount):
      return NoteCases(cases.filter { isWorthMore($0.row, than: amount) })
    case .having(let column, let value):
      let upper = cases.filter { $0.part == .counted }.map(\.row)
      return NoteCases(counted: upper.filter { has($0, value, in: column) }, all: upper)
    case .beyond(let side, let middle):
      let numbered = NumberedCase.all(of: note.metric, note.rep, in: note.period, figures)
      return NoteCases(
        counted: numbered.filter { side == .above ? $0.number > middle : $0.number < middle }
          .map(\.row), all: numbered.map(\.row))
    case .listed(let among): return listed(note, cases.map(\.row), among: among)
    case .revenueOf(let column, let value):
      let won = figures.evidence(of: .rep(note.rep), in: note.period)
        .filter { !$0.roles.isDisjoint(with: .anyWon) && $0.amount ?? 0 > 0 }
        .map { MetricCase.Row.deal($0.deal) }
      return NoteCases(counted: won.filter { has($0, value, in: column) }, all: won)
    }
  }

  private func has(_ row: MetricCase.Row, _ value: String, in column: Attribute) -> Bool {
    guard case .deal(let place) = row else { return false }
    return figures.dataset.attributes[column]?[place] == value
  }

  private func listed(
    _ note: Note, _ own: [MetricCase.Row], among: Metric?
  ) -> NoteCases {
    let counted = note.deals.isEmpty ? own : note.deals.map { .deal($0) }
    guard let among else { return NoteCases(counted: counted, all: own) }
    let all = figures.cases(behind: among, of: .rep(note.rep), in: note.period)
      .filter(\.isCounted).map(\.row)
    return NoteCases(counted: counted, all: all)
  }

  /// Takes in which rows the notes about a rep in a period count: the rows themselves are taken in elsewhere.
  package func addCases(of rep: RepIndex, in period: Period, to digest: inout ContentDigest) {
    for note in notes(of: rep, in: period).all {
      guard let cases = note.caseChoice else { continue }
      digest.add(note.rule.rawValue)
      digest.add(note.metric.id)
      digest.add(note.metric.variant)
      cases.add(to: &digest)
    }
  }
}

extension CaseChoice {
  fileprivate func add(to digest: inout ContentDigest) {
    switch self {
    case .upperPart: digest.add("upper")
    case .worthMore(let amount): digest.add(amount)
    case .having(let column, let value):
      digest.add(column.rawValue)
      digest.add(value)
    case .beyond(let side, let middle):
      digest.add(side.rawValue)
      digest.add(middle.bitPattern)
    case .listed(let among):
      digest.add("listed")
      digest.add(among?.id ?? "")
    case .revenueOf(let column, let value):
      digest.add("revenue")
      digest.add(column.rawValue)
      digest.add(value)
    }
  }
}

extension NoteCases {
  /// The cases in a metric's upper part, of all.
  fileprivate init(_ cases: [MetricCase]) {
    self.init(
      counted: cases.filter { $0.part == .counted }.map(\.row), all: cases.map(\.row))
  }
}
