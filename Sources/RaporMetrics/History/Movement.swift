package import RaporModel

/// One change of a deal between two snapshots, or its value in one of them: a line of a pipeline's
/// movement.
package struct Movement: Hashable, Sendable {
  /// Which open deals are meant.
  package enum Pipeline: String, Hashable, Sendable, CaseIterable {
    /// Those that are expected to close in the period; one that closed in it was due on that day.
    case due
    /// All of them.
    case open
  }

  /// What happened, in the order in which a movement is told.
  ///
  /// The values of all steps but `closing` add up to that of `closing`.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    /// In the pipeline of the first snapshot.
    case opening
    /// Created after the first snapshot.
    case new
    /// Closed in the first snapshot, and open again.
    case reopened
    /// Not in the first snapshot, although it was created before it.
    case added
    /// Its expected close moved into the period.
    case pulledIn = "pulled_in"
    /// Worth more than before.
    case raised
    /// Worth less than before.
    case lowered
    /// Handed over: out of the pipeline of one owner, into another's.
    case ownerChanged = "owner_changed"
    /// Its expected close moved out of the period.
    case pushedOut = "pushed_out"
    /// Won.
    case won
    /// Lost.
    case lost
    /// No longer in the data.
    case gone
    /// In the pipeline of the last snapshot.
    case closing
  }

  /// The deal's id.
  package let deal: DealID
  /// Its place in `Dataset.deals`; nil where the data no longer has it.
  package let position: Int?
  /// Which pipeline it changes.
  package let pipeline: Pipeline
  /// What happened.
  package let step: Step
  /// What the step adds to the pipeline, in minor units; what leaves it is negative.
  package let value: Int128
  /// Whether the deal has an amount; one without counts as worth nothing.
  package let hasAmount: Bool
  /// The deal in the first snapshot; nil when it was not there.
  package let before: DealState?
  /// The deal in the last snapshot; nil when it was not there.
  package let after: DealState?
}

/// The movement of one scope's pipeline between two snapshots.
///
/// The opening value and those of the steps add up to the closing value, exactly.
package struct MovementSummary: Hashable, Sendable {
  /// One step, with the deals that took it.
  package struct Line: Hashable, Sendable {
    /// What happened.
    package let step: Movement.Step
    /// What it adds to the pipeline, in minor units.
    package let value: Int128
    /// How many deals took the step and have an amount.
    package let count: Int
    /// How many more took it and have none.
    package let withoutAmount: Int
  }

  /// Which pipeline it is of.
  package let pipeline: Movement.Pipeline
  /// The day of the first snapshot, the last one before the period.
  package let openingOn: Day
  /// The day of the last snapshot up to the period's end.
  package let closingOn: Day
  /// What was in the pipeline on the opening day.
  package let opening: Line
  /// What happened, in the order of `Movement.Step`, steps that nothing took included; those that only
  /// the pipeline due in a period has are left out of the other's.
  package let steps: [Line]
  /// What was in the pipeline on the closing day.
  package let closing: Line
}

extension Movement.Pipeline {
  /// The steps that it can take, opening and closing included.
  package var steps: [Movement.Step] {
    Movement.Step.allCases.filter {
      self == .due || ($0 != .pulledIn && $0 != .pushedOut)
    }
  }
}
