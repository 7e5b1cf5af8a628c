package import RaporModel

/// A closed deal whose facts changed after a snapshot had them, or that came to be known late: listed
/// apart from new activity, since it changes what was reported.
package struct Restatement: Hashable, Sendable {
  /// What happened to it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Its outcome, value, close date or owner is another than was reported.
    case changed
    /// It is open again.
    case reopened
    /// The data no longer has it.
    case removed
    /// It was closed on a day that an earlier snapshot covered, without having it so.
    case late
  }

  /// The deal's id.
  package let deal: DealID
  /// Its place in `Dataset.deals`; nil where the data no longer has it.
  package let position: Int?
  /// What happened.
  package let kind: Kind
  /// The last snapshot that had it as it was.
  package let reportedOn: Day
  /// The first snapshot that has it as it is.
  package let foundOn: Day
  /// What was reported; nil when the deal was not known.
  package let before: DealState?
  /// What it is now; nil when the data no longer has it.
  package let after: DealState?

  /// Whether it changes the figures of some days: it was closed on one of them, or is now.
  package func affects(_ days: Range<Day>) -> Bool {
    [before, after].contains { $0?.closedDay.map(days.contains) ?? false }
  }
}

extension DealState {
  /// The day it was closed; nil while it is open.
  var closedDay: Day? { outcome == .open ? nil : closedOn }

  /// Whether what results are made of is the same: outcome, value, close date and owner.
  fileprivate func hasSameResult(as other: DealState) -> Bool {
    (outcome, amount, closedOn, rep) == (other.outcome, other.amount, other.closedOn, other.rep)
  }
}

/// All restated deals of a timeline, by scope.
struct RestatementTable: Sendable {
  /// The restatements, by deal, then day.
  let all: [Restatement]
  private let ofScope: [[Int32]]

  /// Finds them.
  init(of timeline: DealTimeline, holders: MovementHolders, scopeCount: Int) {
    var found: [Restatement] = []
    var ofScope = [[Int32]](repeating: [], count: scopeCount)
    for deal in timeline.deals.indices {
      let sightings = timeline.sightings(ofDeal: deal)
      for place in sightings.indices {
        let before = place > 0 ? sightings[place - 1] : nil
        guard
          let restatement = RestatementTable.restatement(deal, before, sightings[place], timeline)
        else { continue }
        let states = [restatement.before, restatement.after].compactMap { $0 }
        let scopes = states.flatMap { state in
          holders.scopes(of: state.rep, on: state.closedDay ?? restatement.foundOn)
        }
        for scope in Set(scopes) { ofScope[scope].append(Int32(clamping: found.count)) }
        found.append(restatement)
      }
    }
    all = found
    self.ofScope = ofScope
  }

  /// The restatements of the scope at a position, by deal, then day.
  func restatements(ofScope scope: Int) -> [Restatement] {
    ofScope.indices.contains(scope) ? ofScope[scope].map { all[Int($0)] } : []
  }

  /// What a sighting changes of what was reported; nil for new activity.
  private static func restatement(
    _ deal: Int, _ before: DealTimeline.Sighting?, _ after: DealTimeline.Sighting,
    _ timeline: DealTimeline
  ) -> Restatement? {
    guard let reportedOn = timeline.snapshot(before: after.day),
      let kind = kind(from: before?.state, to: after.state, reportedOn: reportedOn)
    else { return nil }
    return Restatement(
      deal: timeline.deals[deal], position: timeline.positions[deal], kind: kind,
      reportedOn: reportedOn, foundOn: after.day, before: before?.state, after: after.state)
  }

  private static func kind(
    from before: DealState?, to after: DealState?, reportedOn: Day
  ) -> Restatement.Kind? {
    guard let before, before.outcome != .open else {
      guard let closedOn = after?.closedDay, closedOn <= reportedOn else { return nil }
      return .late
    }
    guard let after else { return .removed }
    if after.outcome == .open { return .reopened }
    return after.hasSameResult(as: before) ? nil : .changed
  }
}
