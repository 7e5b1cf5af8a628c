import RaporModel

/// A part of a deal that is somebody else's than its owner's.
struct SharedDeal: Equatable {
  /// The position in the team of who has it.
  let rep: Int
  /// In per cent.
  let share: Int
}

/// A deal of the sample team, with its future as it will be known after the data ends.
struct SampleDeal {
  /// The position of its owner in the team.
  var owner: Int
  let account: SampleAccount
  let product: SampleProduct
  let quantity: Int
  /// In ringgit.
  let amount: Int
  /// Who helped to win it, and how much of it is theirs; nil for most.
  var coOwner: SharedDeal?
  let source: String
  let type: String
  let created: Day
  let expected: Day?
  let isWon: Bool
  let lostReason: String
  /// The day it is won or lost; nil for one that nobody ever closes.
  let closes: Day?
  /// The days it takes, or would ordinarily take.
  let cycle: Int

  /// Whether it was open on a day.
  func isOpen(on day: Day) -> Bool { created <= day && closes.map { day < $0 } ?? true }
}
