/// The id that a rep has in the data, such as an employee number or, where there is none, the name.
package struct RepID: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: String
  /// Takes an id as the data spells it.
  package init(rawValue: String) { self.rawValue = rawValue }
  /// Orders ids by their text.
  package static func < (a: RepID, b: RepID) -> Bool { a.rawValue < b.rawValue }
}

/// The place of a rep in `Dataset.reps`; what rows refer to.
package struct RepIndex: Hashable, Comparable, Sendable {
  /// The position, from 0.
  package var position: Int
  /// Refers to the rep at `position`.
  package init(_ position: Int) { self.position = position }
  /// Orders by position.
  package static func < (a: RepIndex, b: RepIndex) -> Bool { a.position < b.position }
}

/// Where a rep belonged from a day on, until the next assignment.
package struct Assignment: Hashable, Sendable {
  /// The first day it held.
  package var from: Day
  /// The team; nil when not given.
  package var team: String?
  /// The manager, as in `Rep.manager`; nil when not given.
  package var manager: String?
  /// The territory; nil when not given.
  package var territory: String?
  /// The role; nil when not given.
  package var role: String?

  /// Makes an assignment.
  package init(
    from: Day, team: String? = nil, manager: String? = nil, territory: String? = nil,
    role: String? = nil
  ) {
    self.from = from
    self.team = team
    self.manager = manager
    self.territory = territory
    self.role = role
  }
}

/// A person who sells.
///
/// Team, manager, territory and role are those of the as-of day; `moves` says what they were before.
package struct Rep: Hashable, Sendable {
  /// The id in the data.
  package var id: RepID
  /// The name that people read; the id where the data has none.
  package var name: String
  /// The team; nil when not given.
  package var team: String?
  /// The manager, by name where the manager is a rep of the data too, else as given; nil when not given.
  package var manager: String?
  /// The territory; nil when not given.
  package var territory: String?
  /// The role, which makes peers comparable; nil when not given.
  package var role: String?
  /// The first day in the job; nil when not given.
  package var startedOn: Day?
  /// The last day in the job; nil while it goes on.
  package var endedOn: Day?
  /// The language of the rep's own pages, as a tag; nil for the site's.
  package var language: String?
  /// The cost of a year in minor units of the reporting currency; nil when not given.
  package var annualCost: Int64?
  /// Whether the table of reps has this rep; false for one that only deals or activities name.
  package var isListed: Bool
  /// Where the rep belonged and from when on, in order; empty for one who has never moved.
  package var moves: [Assignment] = []

  /// Makes a rep of whom only the id and name are known.
  package init(
    id: RepID, name: String, team: String? = nil, manager: String? = nil,
    territory: String? = nil, role: String? = nil, startedOn: Day? = nil, endedOn: Day? = nil,
    language: String? = nil, annualCost: Int64? = nil, isListed: Bool = true
  ) {
    self.id = id
    self.name = name
    self.team = team
    self.manager = manager
    self.territory = territory
    self.role = role
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.language = language
    self.annualCost = annualCost
    self.isListed = isListed
  }

  /// Where the rep belonged on a day: the last assignment that had begun, else the first there is.
  package func assignment(on day: Day) -> Assignment {
    moves.last { $0.from <= day } ?? moves.first
      ?? Assignment(
        from: startedOn ?? day, team: team, manager: manager, territory: territory, role: role)
  }
}
