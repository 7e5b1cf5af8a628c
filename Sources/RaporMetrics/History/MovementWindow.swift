import RaporModel

/// The two snapshots that a period's movement lies between, and what a deal did between them.
struct MovementWindow: Sendable {
  /// Whose pipeline a change counts in.
  enum Holder: Sendable {
    /// That of the owner in the first snapshot.
    case former
    /// That of the owner in the last snapshot.
    case latter
    /// Out of the former owner's and, with the other sign, into the latter's.
    case handedOver
  }

  /// A change without its scope.
  struct Change: Sendable {
    let step: Movement.Step
    let value: Int128
    let hasAmount: Bool
    let holder: Holder

    init(_ step: Movement.Step, _ state: DealState, _ holder: Holder, isLeaving: Bool = false) {
      let worth = Int128(state.amount ?? 0)
      self.step = step
      self.value = isLeaving ? -worth : worth
      self.hasAmount = state.amount != nil
      self.holder = holder
    }

    init(_ step: Movement.Step, by value: Int128) {
      (self.step, self.value, hasAmount, holder) = (step, value, true, .latter)
    }
  }

  /// The days of the period that count.
  let days: Range<Day>
  /// The day after the period, whether it is over or not.
  let end: Day
  /// The last snapshot before the period.
  let opening: Day
  /// The last snapshot up to the period's last counted day.
  let closing: Day

  /// What a deal did in a pipeline between the two snapshots; its values of all steps but `closing` add
  /// up to that of `closing`.
  ///
  /// A hand-over comes first, at the old value, then the change of value, which is the new owner's,
  /// then what became of the deal: so that hand-overs cancel out where both owners count.
  func changes(
    from before: DealState?, to after: DealState?, in pipeline: Movement.Pipeline
  ) -> [Change] {
    let stood = isIn(pipeline, before)
    let stands = isIn(pipeline, after)
    var changes: [Change] = []
    if stood, let before { changes += leavingOpening(before, after, pipeline, stands: stands) }
    if !stood, let after, stands || closedMeanwhile(before, after, in: pipeline) {
      changes.append(Change(entry(before, after), after, .latter))
      if !stands { changes.append(exit(after)) }
    }
    if stands, let after { changes.append(Change(.closing, after, .latter)) }
    return changes
  }

  /// What a deal that stood in the opening pipeline did.
  private func leavingOpening(
    _ before: DealState, _ after: DealState?, _ pipeline: Movement.Pipeline, stands: Bool
  ) -> [Change] {
    let opening = Change(.opening, before, .former)
    guard let after else { return [opening, Change(.gone, before, .former, isLeaving: true)] }
    var changes = [opening, Change(.ownerChanged, before, .handedOver)]
    let rise = Int128(after.amount ?? 0) - Int128(before.amount ?? 0)
    if rise != 0 { changes.append(Change(rise > 0 ? .raised : .lowered, by: rise)) }
    if !stands { changes.append(exit(after)) }
    return changes
  }

  private func exit(_ after: DealState) -> Change {
    let step: Movement.Step =
      switch after.outcome {
      case .won: .won
      case .lost: .lost
      case .open: .pushedOut
      }
    return Change(step, after, .latter, isLeaving: true)
  }

  private func entry(_ before: DealState?, _ after: DealState) -> Movement.Step {
    switch before?.outcome {
    case .open: .pulledIn
    case .won, .lost: .reopened
    case nil: after.createdOn.map { $0 <= opening } ?? false ? .added : .new
    }
  }

  /// Whether a deal came into the pipeline and was closed, all between the snapshots.
  ///
  /// One with a close date that the first snapshot covered is no news: it is restated history.
  private func closedMeanwhile(
    _ before: DealState?, _ after: DealState, in pipeline: Movement.Pipeline
  ) -> Bool {
    guard after.outcome != .open, before.map({ $0.outcome == .open }) ?? true,
      let closedOn = after.closedOn, closedOn > opening
    else { return false }
    return pipeline == .open || days.contains(closedOn)
  }

  private func isIn(_ pipeline: Movement.Pipeline, _ state: DealState?) -> Bool {
    guard let state, state.outcome == .open else { return false }
    return pipeline == .open || isDue(state)
  }

  private func isDue(_ state: DealState) -> Bool {
    state.expectedCloseOn.map { days.lowerBound <= $0 && $0 < end } ?? false
  }

  /// Whether a deal that was due in the period in the first snapshot is due after it in the last one.
  func slipped(_ before: DealState?, _ after: DealState?) -> Bool {
    guard isIn(.due, before), let after, after.outcome == .open,
      let expected = after.expectedCloseOn
    else { return false }
    return expected >= end
  }
}
