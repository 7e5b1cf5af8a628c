import RaporModel

/// The scopes that have facts, and which of them a rep and a deal belong to.
struct ScopeGrid: Sendable {
  /// The scopes: total, teams, managers, reps, then the values of each attribute, “not given” last.
  let scopes: [Scope]
  /// Per rep, the positions of the scopes that its facts are merged into.
  let aggregatesOfRep: [[Int]]
  /// The position of the first rep's scope; those of the others follow.
  let firstRep: Int
  /// Per attribute, the position of each deal's scope.
  let attributeScopes: [[Int32]]
  private let positions: [Scope: Int]

  /// Lays out the scopes of a data set.
  init(of dataset: Dataset, dimensions: [Attribute]) {
    var scopes: [Scope] = [.total]
    scopes += ScopeGrid.teams(of: dataset).map { .team($0) }
    scopes += ScopeGrid.ordered(dataset.reps.compactMap(\.manager)).map { .manager($0) }
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
    aggregatesOfRep = dataset.reps.map { rep in
      let teamAndManager = [rep.team.map { Scope.team($0) }, rep.manager.map { Scope.manager($0) }]
      return [0] + teamAndManager.compactMap { $0.flatMap { positions[$0] } }
    }
  }

  /// The positions of the scopes that a rep's row of a day belongs to: the rep's own, the total, and
  /// the team and manager of that day.
  func scopes(ofRep rep: RepIndex, in dataset: Dataset, on day: Day) -> [Int] {
    guard let known = dataset[rep] else { return [] }
    let assignment = known.assignment(on: day)
    let belongs = [assignment.team.map { Scope.team($0) }, assignment.manager.map { .manager($0) }]
    return [firstRep + rep.position, 0] + belongs.compactMap { $0.flatMap { positions[$0] } }
  }

  /// The place of a scope; nil when the data does not have it.
  func position(of scope: Scope) -> Int? { positions[scope] }

  /// The columns to break down by: territory and product where the data has them, then the site's.
  private static func attributes(of dataset: Dataset, dimensions: [Attribute]) -> [Attribute] {
    var attributes: [Attribute] = []
    for attribute in [.territory, .product] + dimensions where !attributes.contains(attribute) {
      let hasColumn = dataset.attributes[attribute] != nil
      let hasReps = attribute == .territory && dataset.reps.contains { $0.territory != nil }
      if hasColumn || hasReps { attributes.append(attribute) }
    }
    return attributes
  }

  /// The distinct values of an attribute, “not given” last if any deal lacks one, and per deal the
  /// position of its value among them.
  private static func values(
    of attribute: Attribute, in dataset: Dataset
  ) -> (distinct: [String?], codes: [Int32]) {
    let column = dataset.attributes[attribute]
    let ofReps = attribute == .territory ? dataset.reps.map(\.territory) : []
    let ofLeads = dataset.leads.map { dataset.value(of: attribute, lead: $0) }
    let distinct = ordered((column?.values ?? []) + (ofReps + ofLeads).compactMap { $0 })
    let places = Dictionary(zip(distinct, Int32(0)...), uniquingKeysWith: { first, _ in first })
    let notGiven = Int32(clamping: distinct.count)
    let codeOfValue = (column?.values ?? []).map { places[$0] ?? notGiven }
    let codeOfRep = ofReps.map { $0.flatMap { places[$0] } ?? notGiven }
    let codes = dataset.deals.indices.map { deal in
      if let own = column?.code(ofDeal: deal) { return codeOfValue[own] }
      let rep = dataset.deals[deal].rep.position
      return codeOfRep.indices.contains(rep) ? codeOfRep[rep] : notGiven
    }
    let isIncomplete =
      codes.contains(notGiven) || (Lead.attributes.contains(attribute) && ofLeads.contains(nil))
    return (isIncomplete ? distinct + [nil] : distinct, codes)
  }

  private static func teams(of dataset: Dataset) -> [String] {
    let withQuota = dataset.quotas.compactMap { quota -> String? in
      if case .team(let name) = quota.owner { name } else { nil }
    }
    return ordered(dataset.reps.compactMap(\.team) + withQuota)
  }

  /// Distinct names in the order of their bytes.
  private static func ordered(_ names: [String]) -> [String] {
    Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
