import RaporMetrics
import RaporModel

/// The rows of tables of what earlier builds knew.
extension PageContext {
  /// The cells of a change of the pipeline: deal, owner, expected close, amount, and what it adds.
  func cells(of movement: Movement) -> [String] {
    let states = shown(movement.before, movement.after)
    return [movement.deal.rawValue] + owners(of: states) + [
      change(states) { $0.expectedCloseOn.map { book.date($0) } },
      change(states) { money($0.amount) },
      book.money(minor: Int64(clamping: movement.value), currency: currency),
    ]
  }

  /// The cells of a restated deal: deal, owner, outcome, close date, amount, and when it was found.
  func cells(of restatement: Restatement) -> [String] {
    let states = shown(restatement.before, restatement.after)
    return [restatement.deal.rawValue] + owners(of: states) + [
      change(states) { book.labels(of: $0.role).first },
      change(states) { $0.closedOn.map { book.date($0) } }, book.date(restatement.foundOn),
      change(states) { money($0.amount) },
    ]
  }

  /// What the page may show of a deal before and after: a rep's own pages show nothing of the time that
  /// it was somebody else's.
  private func shown(_ before: DealState?, _ after: DealState?) -> [DealState?] {
    guard case .rep(let own) = scope, let id = dataset[own]?.id else { return [before, after] }
    return [before, after].map { $0?.rep == id ? $0 : nil }
  }

  private func owners(of states: [DealState?]) -> [String] {
    guard !isRepsOwn else { return [] }
    return [change(states) { state in dataset.reps.first { $0.id == state.rep }?.name }]
  }

  private func money(_ amount: Int64?) -> String? {
    amount.map { book.money(minor: $0, currency: currency) }
  }

  /// A value before and after, such as `10 → 12`; once where it stayed.
  private func change(_ states: [DealState?], _ text: (DealState) -> String?) -> String {
    var texts: [String] = []
    for case let state? in states {
      if let text = text(state), text != texts.last { texts.append(text) }
    }
    return texts.joined(separator: " → ")
  }
}

extension DealState {
  /// The deal's role that says how it stands.
  fileprivate var role: DealRoles {
    switch outcome {
    case .open: .open
    case .won: .won
    case .lost: .lost
    }
  }
}
