/// One answer to a survey.
package struct SurveyAnswer: Hashable, Sendable {
  /// What was asked, which decides the scale.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Customers' satisfaction, 1…5.
    case csat
    /// Whether customers would recommend the business, 0…10.
    case nps
    /// Whether employees would recommend the employer, 0…10.
    case enps

    /// The scores that can be given.
    package var scale: ClosedRange<Int> { self == .csat ? 1...5 : 0...10 }
  }

  /// What was asked.
  package var kind: Kind
  /// The day of the answer.
  package var day: Day
  /// Within the kind's scale; nil when not given.
  package var score: Int?
  /// The rep it is about; nil when not given. Answers about the employer name nobody.
  package var rep: RepIndex?
  /// The team it comes from or is about; nil when not given.
  package var team: String?
  /// The customer; nil when not given.
  package var account: String?
  /// The row it was read from.
  package var row: RowReference

  /// Makes an answer.
  package init(
    kind: Kind, day: Day, score: Int?, rep: RepIndex? = nil, team: String? = nil,
    account: String? = nil, row: RowReference
  ) {
    self.kind = kind
    self.day = day
    self.score = score
    self.rep = rep
    self.team = team
    self.account = account
    self.row = row
  }
}
