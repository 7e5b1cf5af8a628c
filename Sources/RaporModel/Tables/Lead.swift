/// Somebody who may become a customer, before there is a deal.
package struct Lead: Hashable, Sendable {
  /// The id in the data.
  package var id: String
  /// Who works on it; nil when nobody does yet.
  package var rep: RepIndex?
  /// When it came in; midnight where the data gives only the day (`hasTime` is false then).
  package var createdAt: Moment
  /// Whether the data gives the time of day it came in.
  package var hasTime: Bool
  /// Where it came from; nil when not given.
  package var source: String?
  /// The market segment; nil when not given.
  package var segment: String?
  /// The territory; nil when not given.
  package var territory: String?
  /// The day it became a deal; nil while it has not.
  package var convertedOn: Day?
  /// The position in `Dataset.deals` of the deal it became; nil when not given, or not in the data.
  package var deal: Int?
  /// When it was first contacted: the row's own value, else the first activity that names the lead.
  /// Nil where neither is known, and where the data gives only the day: `respondedOn` then has it, so
  /// that no number of minutes is made up.
  package var firstResponseAt: Moment?
  /// The day it was first contacted; nil where that is not known.
  package var respondedOn: Day?
  /// The row it was read from.
  package var row: RowReference

  /// Makes a lead; everything that may be missing is missing unless given.
  package init(
    id: String, rep: RepIndex? = nil, createdAt: Moment, hasTime: Bool = true,
    source: String? = nil, segment: String? = nil, territory: String? = nil,
    convertedOn: Day? = nil, deal: Int? = nil, firstResponseAt: Moment? = nil,
    respondedOn: Day? = nil,
    row: RowReference
  ) {
    self.id = id
    self.rep = rep
    self.createdAt = createdAt
    self.hasTime = hasTime
    self.source = source
    self.segment = segment
    self.territory = territory
    self.convertedOn = convertedOn
    self.deal = deal
    self.firstResponseAt = firstResponseAt
    self.respondedOn = respondedOn ?? firstResponseAt?.day
    self.row = row
  }

  /// The columns that leads share with deals.
  package static let attributes: [Attribute] = [.source, .segment, .territory]

  /// The lead's own value of a column that leads share with deals; nil when not given, and for others.
  package func value(of attribute: Attribute) -> String? {
    switch attribute {
    case .source: source
    case .segment: segment
    case .territory: territory
    default: nil
    }
  }
}
