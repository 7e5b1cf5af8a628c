/// The id that a deal has in the data.
package struct DealID: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: String
  /// Takes an id as the data spells it.
  package init(rawValue: String) { self.rawValue = rawValue }
  /// Orders ids by their text.
  package static func < (a: DealID, b: DealID) -> Bool { a.rawValue < b.rawValue }
}

/// A step of the sales process, as the data names it.
package struct Stage: Hashable, Sendable {
  /// Whether a deal in the stage is still open, and how it ended if not.
  package enum Outcome: String, Hashable, Sendable, CaseIterable { case open, won, lost }

  /// The name in the data.
  package var name: String
  /// Open, won or lost.
  package var outcome: Outcome

  /// Names a stage.
  package init(name: String, outcome: Outcome) {
    self.name = name
    self.outcome = outcome
  }
}

/// An opportunity: what somebody may buy, or has bought, or has not.
///
/// Facts that are texts (account, product, territory, …) are `Dataset.attributes`.
package struct Deal: Hashable, Sendable {
  /// Where the amount comes from.
  package enum AmountOrigin: String, Hashable, Sendable { case given, listPrice }

  /// The id in the data.
  package var id: DealID
  /// Who owns it.
  package var rep: RepIndex
  /// Who shares its value with the owner; nil when nobody does.
  package var coOwner: RepIndex?
  /// The co-owner's part of the value, in hundredths of a percent, 0…10,000; the owner has the rest.
  package var coOwnerShare: Int32
  /// The position of its stage in `Dataset.stages`.
  package var stage: Int
  /// Open, won or lost: the outcome of its stage.
  package var outcome: Stage.Outcome
  /// The day it was created; nil when not given.
  package var createdOn: Day?
  /// The day it was won or lost; nil while open, or when not given.
  package var closedOn: Day?
  /// The day it is expected to close; nil when not given.
  package var expectedCloseOn: Day?
  /// The value in minor units of the reporting currency; nil when not given.
  package var amount: Int64?
  /// Whether the amount is the row's own or its product's list price.
  package var amountOrigin: AmountOrigin
  /// How many units, in thousandths; nil when not given.
  package var quantity: Int64?
  /// The cost in minor units of the reporting currency; nil when not given.
  package var cost: Int64?
  /// The day of the latest activity that names the deal; nil when there is none.
  package var lastActivityOn: Day?
  /// The day of the earliest activity that is planned for it after the as-of day; nil when there is none.
  package var nextActivityOn: Day?
  /// The row it was read from.
  package var row: RowReference

  /// Makes a deal; everything that may be missing is missing unless given.
  package init(
    id: DealID, rep: RepIndex, stage: Int, outcome: Stage.Outcome, createdOn: Day? = nil,
    closedOn: Day? = nil, expectedCloseOn: Day? = nil, amount: Int64? = nil,
    amountOrigin: AmountOrigin = .given, quantity: Int64? = nil, cost: Int64? = nil,
    lastActivityOn: Day? = nil, nextActivityOn: Day? = nil, coOwner: RepIndex? = nil,
    coOwnerShare: Int32 = 0, row: RowReference
  ) {
    self.id = id
    self.rep = rep
    self.stage = stage
    self.outcome = outcome
    self.createdOn = createdOn
    self.closedOn = closedOn
    self.expectedCloseOn = expectedCloseOn
    self.amount = amount
    self.amountOrigin = amountOrigin
    self.quantity = quantity
    self.cost = cost
    self.lastActivityOn = lastActivityOn
    self.nextActivityOn = nextActivityOn
    self.coOwner = coOwner
    self.coOwnerShare = coOwnerShare
    self.row = row
  }

  /// Days from creation to close; nil when either is missing, negative when they are the wrong way round.
  package var cycleDays: Int? {
    guard let createdOn, let closedOn else { return nil }
    return createdOn.distance(to: closedOn)
  }
}

extension Deal {
  /// The co-owner's part of an amount or a quantity, rounded half up to a whole unit; the owner has the
  /// rest.
  package func coOwnersPart(of value: Int64) -> Int64 {
    let whole: Int128 = 10_000
    let share = Int128(min(max(coOwnerShare, 0), 10_000))
    return Int64(clamping: (Int128(value) * share * 2 + whole).flooredQuotient(by: whole * 2))
  }
}

extension Int128 {
  /// The greatest whole number that is not above the quotient by one above zero.
  package func flooredQuotient(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// Where a row stands in the files that were read.
package struct RowReference: Hashable, Sendable {
  /// The position of its file in `Dataset.ledgers`.
  package var file: Int32
  /// The line it begins on, from 1.
  package var line: Int32

  /// Refers to a line of a file.
  package init(file: Int32, line: Int32) {
    self.file = file
    self.line = line
  }
}
