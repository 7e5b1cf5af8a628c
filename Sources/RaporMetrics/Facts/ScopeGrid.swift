import RaporModel

/// The scopes that have facts, and which of them a rep and a deal belong to.
final class ScopeGrid: Sendable {
  /// The scopes: total, teams, managers, reps, then the values of each attribute, “not given” last.
  let scopes: [Scope]
  /// Per rep, the positions of the scopes that all its rows belong to, whatever their day: the total,
  /// and the team and manager of a rep who has never moved.
  let aggregatesOfRep: [[Int]]
  /// Per rep who has moved, where the rep belonged and from when on, in order; empty for the others.
  let stintsOfRep: [[Stint]]
  /// The position of the first rep's scope; those of the others follow.
  let firstRep: Int
  /// Per attribute, the position of each deal's scope.
  let attributeScopes: [[Int32]]
  private let positions: [Scope: Int]

  /// A stay of a rep in a team and with a manager, until the next.
  struct Stint: Hashable, Sendable {
    /// The first day.
    let from: Day
    /// The positions of the scopes of the team and the manager, where there are any.
    let scopes: [Int]
  }

  /// Lays out the scopes of a data set.
  init(of dataset: Dataset, dimensions: [Attribute]) {
    var scopes: [Scope] = [.total]
    scopes += ScopeGrid.teams(of: dataset).map { .team($0) }
    scopes += ScopeGrid.managers(of: dataset).map { .manager($0) }
    firstRep = scopes.count
    scopes += dataset.reps.indices.map { .rep(RepIndex($0)) }
    var attributeScopes: [[Int32]] = []
    for attribute in ScopeGrid.attributes(of: dataset, dimensions: dimensions) {
      let values = ScopeGrid.values(of: attribute, in: dataset)
      attributeScopes.append(values.codes.map { $0 + Int32(clamping: scopes.count) })
      scopes += values.distinct.map { .attribute(attribute, $0) }
    }
    let positions = Dictionary(zip(scopes, scopes.indices), uniquingKeysWith: { first, _ in first })
    self.scopes = scopes
    self.positions = positions
    self.attributeScopes = attributeScopes
    func places(_ team: String?, _ manager: String?) -> [Int] {
      [team.map { Scope.team($0) }, manager.map { .manager($0) }]
        .compactMap { $0.flatMap { positions[$0] } }
    }
    aggregatesOfRep = dataset.reps.map { rep in
      [0] + (rep.moves.isEmpty ? places(rep.team, rep.manager) : [])
    }
    stintsOfRep = dataset.reps.map { rep in
      rep.moves.map { Stint(from: $0.from, scopes: places($0.team, $0.manager)) }
    }
  }

  /// The positions of the scopes of the team and manager that a rep who has moved had on a day; empty
  /// for one who never has.
  func movedScopes(ofRep rep: Int, on day: Day) -> [Int] {
    let stints = stintsOfRep[rep]
    return (stints.last { $0.from <= day } ?? stints.first)?.scopes ?? []
  }

  /// Whether a row of a rep's on a day belongs to a scope that some rows of the rep belong to.
  func holds(_ scope: Int, rep: Int, on day: Day) -> Bool {
    let isTeamOrManager = scope > 0 && scope < firstRep
    guard isTeamOrManager, !stintsOfRep[rep].isEmpty else { return true }
    return movedScopes(ofRep: rep, on: day).contains(scope)
  }

  /// The positions of the scopes that a rep's row of a day belongs to: the rep's own, the total, and
  /// the team and manager of that day.
  func scopes(ofRep rep: RepIndex, in dataset: Dataset, on day: Day) -> [Int] {
    guard aggregatesOfRep.indices.contains(rep.position) else { return [] }
    return [firstRep + rep.position] + aggregatesOfRep[rep.position]
      + movedScopes(ofRep: rep.position, on: day)
  }

  /// Whether `scopes(ofRep:in:on:)` has the scope at a position.
  func isScope(_ scope: Int, ofRep rep: Int, on day: Day) -> Bool {
    scope == firstRep + rep || aggregatesOfRep[rep].contains(scope)
      || movedScopes(ofRep: rep, on: day).contains(scope)
  }

  /// The positions of the scopes that any row of a rep may belong to, each once.
  func scopesEver(ofRep rep: Int) -> [Int] {
    let moved = Set(stintsOfRep[rep].flatMap(\.scopes)).sorted()
    return [firstRep + rep] + aggregatesOfRep[rep] + moved
  }

  /// The place of a scope; nil when the data does not have it.
  func position(of scope: Scope) -> Int? {
    if case .rep(let rep) = scope, aggregatesOfRep.indices.contains(rep.position) {
      return firstRep + rep.position
    }
    return positions[scope]
  }

  /// A column with more values than this is broken down by only where the settings name it.
  static let mostValuesUnasked = 30

  /// The columns to break down by: territory and product where the data has them, then the site's, then
  /// those that a mix is made of, where they have not too many values.
  private static func attributes(of dataset: Dataset, dimensions: [Attribute]) -> [Attribute] {
    var attributes: [Attribute] = []
    for attribute in [.territory, .product] + dimensions where !attributes.contains(attribute) {
      let hasColumn = dataset.attributes[attribute] != nil
      let hasReps = attribute == .territory && dataset.reps.contains { !$0.territories.isEmpty }
      if hasColumn || hasReps { attributes.append(attribute) }
    }
    let mixed: [Attribute] = [.source, .segment, .type, .lostReason]
    for attribute in mixed where !attributes.contains(attribute) {
      let count = dataset.attributes[attribute]?.values.count ?? 0
      if count > 0, count <= mostValuesUnasked { attributes.append(attribute) }
    }
    return attributes
  }

  /// The distinct values of an attribute, “not given” last if any deal lacks one, and per deal the
  /// position of its value among them.
  private static func values(
    of attribute: Attribute, in dataset: Dataset
  ) -> (distinct: [String?], codes: [Int32]) {
    let column = dataset.attributes[attribute]
    let ofReps = attribute == .territory ? dataset.reps.flatMap(\.territories) : []
    let ofLeads = dataset.leads.map { dataset.value(of: attribute, lead: $0) }
    let distinct = ordered((column?.values ?? []) + ofReps + ofLeads.compactMap { $0 })
    let places = Dictionary(zip(distinct, Int32(0)...), uniquingKeysWith: { first, _ in first })
    let notGiven = Int32(clamping: distinct.count)
    let codeOfValue = (column?.values ?? []).map { places[$0] ?? notGiven }
    let codes = dataset.deals.indices.map { deal in
      if let own = column?.code(ofDeal: deal) { return codeOfValue[own] }
      guard attribute == .territory else { return notGiven }
      return dataset.value(of: attribute, deal: deal).flatMap { places[$0] } ?? notGiven
    }
    let isIncomplete =
      codes.contains(notGiven) || (Lead.attributes.contains(attribute) && ofLeads.contains(nil))
    return (isIncomplete ? distinct + [nil] : distinct, codes)
  }

  private static func teams(of dataset: Dataset) -> [String] {
    let withQuota = dataset.quotas.compactMap { quota -> String? in
      if case .team(let name) = quota.owner { name } else { nil }
    }
    let ofReps = dataset.reps.flatMap { rep in [rep.team] + rep.moves.map(\.team) }
    return ordered(ofReps.compactMap { $0 } + withQuota)
  }

  private static func managers(of dataset: Dataset) -> [String] {
    let ofReps = dataset.reps.flatMap { rep in [rep.manager] + rep.moves.map(\.manager) }
    return ordered(ofReps.compactMap { $0 })
  }

  /// Distinct names in the order of their bytes.
  private static func ordered(_ names: [String]) -> [String] {
    Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Rep {
  /// The territories that the rep has, or had before a move.
  fileprivate var territories: [String] {
    ([territory] + moves.map(\.territory)).compactMap { $0 }
  }
}

extension AttributeColumn {
  /// The position in `values` of a deal's value; nil when not given.
  func code(ofDeal deal: Int) -> Int? {
    guard codes.indices.contains(deal), values.indices.contains(Int(codes[deal])) else {
      return nil
    }
    return Int(codes[deal])
  }
}
