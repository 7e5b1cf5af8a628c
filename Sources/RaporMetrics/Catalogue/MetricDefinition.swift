package import RaporModel

/// What a metric is: its meaning and arithmetic, and which rows it counts.
///
/// One object that all share, since every figure asks for its definition and copying its texts each
/// time would cost more than many a formula.
package final class MetricDefinition: Sendable {
  /// Which metric or variant.
  package let metric: Metric
  /// The part of the catalogue that it belongs to.
  package let group: Group
  /// What it is measured in.
  package let unit: Metric.Unit
  /// Whether more is good news.
  package let direction: Metric.Direction
  /// Which scopes it is defined for.
  package let audience: Audience
  /// Whether it is the share of its n cases that count, so that what chance does to it is binomial.
  package let isShareOfCases: Bool
  /// Which deals it counts, and which it leaves out.
  package let rows: Rows
  /// The English texts.
  package let words: Words
  /// Computes it.
  package let compute: @Sendable (MetricContext) -> MetricOutcome
  /// The rows behind it, where they are not the deals that `rows` says; nil where they are, and for
  /// activities, which are counted by day and type.
  package let cases: (@Sendable (MetricContext) -> [MetricCase])?

  /// The parts of the catalogue.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case results, pipeline, activity, people
    /// The site's own metrics.
    case custom
  }

  /// The scopes that a metric can be computed for.
  package enum Audience: Hashable, Sendable {
    /// Every scope.
    case everyone
    /// The total, teams, managers and reps, but not parts of the deals.
    case people
    /// The total, teams and managers.
    case groups
    /// The total, teams, managers, reps, and the territories of deals, which have quotas too.
    case peopleAndTerritories
    /// Reps alone, since they are compared with each other.
    case reps
    /// The total, teams, managers, reps, and the sources, segments and territories that leads have.
    case leads
    /// The total and teams alone: the answers of people who are not to be known by them.
    case teams
    /// The values of one column of deals, as parts of the whole.
    case values(of: Attribute)

    /// Whether a scope is among them.
    package func includes(_ scope: Scope) -> Bool {
      switch (self, scope) {
      case (.everyone, _), (.reps, .rep): true
      case (.peopleAndTerritories, .attribute(let attribute, _)): attribute == .territory
      case (.people, .rep), (.peopleAndTerritories, .rep): true
      case (.people, _), (.peopleAndTerritories, _), (.groups, _): scope.isGroup
      case (.leads, .total), (.leads, .team), (.leads, .manager), (.leads, .rep): true
      case (.leads, .attribute(let attribute, _)): Lead.attributes.contains(attribute)
      case (.teams, .total), (.teams, .team): true
      case (.values(let asked), .attribute(let attribute, _)): asked == attribute
      default: false
      }
    }
  }

  /// The deals that a metric counts, by their roles.
  package struct Rows: Hashable, Sendable {
    /// The roles of deals in the formula's upper part, or in the whole where it has no parts.
    package let numerator: DealRoles
    /// The roles of deals in the formula's lower part; empty where it does not count deals.
    package let denominator: DealRoles
    /// The roles that keep a deal out.
    package let exclusions: DealRoles
    /// Each of them, in the order of their bits: asked for with every value.
    package let reasons: [DealRoles]

    /// Says which deals count.
    package init(
      _ numerator: DealRoles = [], over denominator: DealRoles = [],
      without exclusions: DealRoles = []
    ) {
      self.numerator = numerator
      self.denominator = denominator
      self.exclusions = exclusions
      reasons = exclusions.each
    }

    /// Whether the metric is about deals at all.
    package var countsDeals: Bool { !numerator.union(denominator).isEmpty }

    /// Whether a deal with these roles is one of the metric's n.
    package func count(_ roles: DealRoles) -> Bool {
      isRelevant(roles) && roles.isDisjoint(with: exclusions)
    }

    /// Why a deal with these roles, though it belongs here, is left out; empty when it is not, or
    /// does not belong here.
    package func reasonsToLeaveOut(_ roles: DealRoles) -> DealRoles {
      let reasons = roles.intersection(exclusions)
      return isRelevant(roles) ? reasons : reasons.intersection(.standingAlone)
    }

    private func isRelevant(_ roles: DealRoles) -> Bool {
      !roles.isDisjoint(with: numerator.union(denominator))
    }
  }

  /// What people read about a metric, in English; translations go by the metric.
  package struct Words: Hashable, Sendable {
    /// The name, such as “Win rate”.
    package let name: String
    /// One or two sentences that say what it tells.
    package let meaning: String
    /// The formula, in the signs of the catalogue's conventions.
    package let formula: String
    /// Other definitions that the field uses, and why or how they differ.
    package let rivals: [String]

    /// Takes the texts.
    package init(name: String, meaning: String, formula: String, rivals: [String] = []) {
      self.name = name
      self.meaning = meaning
      self.formula = formula
      self.rivals = rivals
    }
  }

  /// Defines a metric.
  package init(
    _ metric: Metric, group: Group, unit: Metric.Unit, direction: Metric.Direction,
    audience: Audience = .everyone, isShareOfCases: Bool = false, rows: Rows = Rows(), words: Words,
    cases: (@Sendable (MetricContext) -> [MetricCase])? = nil,
    compute: @escaping @Sendable (MetricContext) -> MetricOutcome
  ) {
    self.metric = metric
    self.group = group
    self.unit = unit
    self.direction = direction
    self.audience = audience
    self.isShareOfCases = isShareOfCases
    self.rows = rows
    self.words = words
    self.compute = compute
    self.cases = cases
  }
}

/// What the arithmetic of a metric gives: the value with its parts, or why there is none.
package struct MetricOutcome: Hashable, Sendable {
  /// The value, or why there is none.
  package let result: MetricValue.Result
  /// The upper part of the formula; nil where it has none.
  package let numerator: Ratio?
  /// The lower part of the formula; nil where it has none.
  package let denominator: Ratio?
  /// How many cases stand behind it where they are not deals; nil where the rows say it.
  package let n: Int?
  /// Rows left out that are not deals with a role of the definition's.
  package var exclusions: [MetricValue.Exclusion] = []

  /// A value without parts.
  package static func value(_ value: Ratio, n: Int? = nil) -> MetricOutcome {
    MetricOutcome(result: .available(value), numerator: nil, denominator: nil, n: n)
  }

  /// The same with the rows that these cases leave out counted by reason.
  package func leavingOut(_ cases: [MetricCase]) -> MetricOutcome {
    var outcome = self
    outcome.exclusions = CaseExclusion.allCases.compactMap { reason in
      let count = cases.count { $0.part == .leftOut(reason) }
      return count > 0 ? MetricValue.Exclusion(reason: .row(reason), count: count) : nil
    }
    return outcome
  }

  /// The same with so many more rows left out for a reason; none where there are none.
  package func leavingOut(_ count: Int, _ reason: CaseExclusion) -> MetricOutcome {
    guard count > 0 else { return self }
    var outcome = self
    outcome.exclusions.append(MetricValue.Exclusion(reason: .row(reason), count: count))
    return outcome
  }

  /// No value, for a reason.
  package static func absent(_ absence: MetricValue.Absence, n: Int? = nil) -> MetricOutcome {
    MetricOutcome(result: .unavailable(absence), numerator: nil, denominator: nil, n: n)
  }

  /// One number divided by another; without a lower part above zero there is no value, for the
  /// reason given.
  package static func quotient(
    _ numerator: Ratio, _ denominator: Ratio, else absence: MetricValue.Absence, n: Int? = nil
  ) -> MetricOutcome {
    let value = numerator.divided(by: denominator)
    return MetricOutcome(
      result: value.map { .available($0) } ?? .unavailable(absence), numerator: numerator,
      denominator: denominator, n: n)
  }
}
