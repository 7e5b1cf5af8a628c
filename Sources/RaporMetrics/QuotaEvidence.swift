package import RaporModel

extension Figures {
  /// The quotas for revenue that a scope's attainment in a period may draw on, in the order of files
  /// and lines; none for parts of the deals.
  package func quotaEvidence(of scope: Scope, in period: Period) -> [Quota] {
    dataset.quotas.filter { quota in
      quota.metric == "revenue" && period.start <= quota.period.start
        && quota.period.end <= period.end && belongs(quota.owner, to: scope)
    }
  }

  private func belongs(_ owner: Quota.Owner, to scope: Scope) -> Bool {
    switch (scope, owner) {
    case (.total, _): true
    case (.rep(let rep), .rep(let own)): rep == own
    case (.team(let team), .team(let own)): team == own
    case (.team(let team), .rep(let rep)): dataset[rep]?.team == team
    case (.manager(let manager), .rep(let rep)): dataset[rep]?.manager == manager
    default: false
    }
  }
}
