import RaporMetrics
import RaporModel

/// Looks for one part that nearly all of a rep's revenue comes from: one customer, one product. It is a
/// count, so there is nothing to be unsure about.
struct PartsJudge {
  let applied: AppliedRule
  let subject: Subject

  var finding: Finding? {
    guard let metric = applied.metrics.first, let column = applied.rule.terms.by,
      let values = subject.figures.dataset.attributes[Attribute(rawValue: column)],
      values.values.count > 1
    else { return nil }
    let terms = applied.rule.terms
    let deals = wonDeals
    guard !deals.isEmpty else { return nil }
    if let reason = terms.tooFew(cases: deals.count) { return .silence(reason) }
    let parts = Dictionary(grouping: deals) { values[$0.deal] ?? "" }
    guard let largest = largest(of: parts.filter { !$0.key.isEmpty }) else { return nil }
    let all = deals.reduce(Int128(0)) { $0 + Int128($1.amount) }
    guard let share = Ratio(largest.amount, over: all) else { return nil }
    let figures: [Slot: Figure] = [
      .value: .value(share, .rate), .variant: .text(largest.name),
      .amount: subject.money(Int64(clamping: largest.amount)),
      .count: .count(largest.deals.count), .total: .count(deals.count),
      .comparison: .value(terms.share, .rate),
    ]
    guard share >= terms.share else { return .silence(Message(.noLargePart, figures)) }
    return .note(
      Observation(
        outcome: .found, certainty: .fact, figures: figures,
        against: Message(.againstParts, figures), change: Message(.otherPartsWouldChange, figures),
        metric: metric, deals: largest.deals,
        caseChoice: .revenueOf(Attribute(rawValue: column), largest.name)))
  }

  private struct Part {
    let name: String
    let amount: Int128
    let deals: [Int]
  }

  /// The part with the largest amount; of equals the first by name.
  private func largest(of parts: [String: [(deal: Int, amount: Int64)]]) -> Part? {
    let all = parts.map { name, deals in
      Part(
        name: name, amount: deals.reduce(0) { $0 + Int128($1.amount) },
        deals: deals.sorted { ($1.amount, $0.deal) < ($0.amount, $1.deal) }.map(\.deal))
    }
    return all.min { a, b in
      a.amount == b.amount
        ? a.name.utf8.lexicographicallyPrecedes(b.name.utf8) : a.amount > b.amount
    }
  }

  /// The rep's won deals that have a value above zero, with what of it is the rep's.
  private var wonDeals: [(deal: Int, amount: Int64)] {
    subject.figures.evidence(of: .rep(subject.rep), in: subject.period).compactMap { row in
      guard !row.roles.isDisjoint(with: .anyWon), let amount = row.amount, amount > 0 else {
        return nil
      }
      return (row.deal, amount)
    }
  }
}
