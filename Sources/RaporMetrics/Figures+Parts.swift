package import RaporModel

extension Figures {
  /// What `evidence(of:in:)` gives for each team, manager and value of a column, by the place in `scopes`;
  /// nothing for the total and for reps.
  ///
  /// What a deal is to a period does not depend on whose it is, so one look at all deals will do.
  package func evidenceOfParts(in period: Period) -> [[DealEvidence]] {
    var parts = [[DealEvidence]](repeating: [], count: scopeGrid.scopes.count)
    guard let column = periodGrid.position(of: period) else { return parts }
    let days = periodGrid.countedDays[column]
    for (credit, roles) in credits(of: .total, in: period) {
      let row = DealEvidence(credit, roles: roles)
      let day = credit.outline.creditDay(in: days)
      for codes in scopeGrid.attributeScopes { parts[Int(codes[credit.deal])].append(row) }
      for scope in scopeGrid.aggregatesOfRep[credit.rep] where scope > 0 {
        parts[scope].append(row)
      }
      for scope in scopeGrid.movedScopes(ofRep: credit.rep, on: day) { parts[scope].append(row) }
    }
    return parts
  }
}
