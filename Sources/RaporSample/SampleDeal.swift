import RaporModel

/// A deal of the sample team, with its future as it will be known after the data ends.
struct SampleDeal {
  /// The position of its owner in the team.
  var owner: Int
  let account: SampleAccount
  let product: SampleProduct
  let quantity: Int
  /// In ringgit.
  let amount: Int
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

  /// The stage at the end of the data.
  var stage: String {
    if let closes, closes <= SampleCalendar.asOf { return isWon ? "Won" : "Lost" }
    guard closes != nil else { return "Proposal sent" }
    let progress = created.distance(to: SampleCalendar.asOf) * 100 / max(1, cycle)
    switch progress {
    case ..<25: return "Qualified"
    case ..<50: return "Demo held"
    case ..<80: return "Proposal sent"
    default: return "Negotiation"
    }
  }
}
