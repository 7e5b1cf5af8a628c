extension PayPlan {
  /// Whom a plan pays: who is in each of the lists that there are.
  package struct Audience: Hashable, Sendable {
    /// Roles; nil for any.
    package var roles: [String]?
    /// Teams; nil for any.
    package var teams: [String]?
    /// Reps by their ids; nil for any.
    package var reps: [RepID]?

    /// Takes lists; by default none, which is everybody.
    package init(roles: [String]? = nil, teams: [String]? = nil, reps: [RepID]? = nil) {
      self.roles = roles
      self.teams = teams
      self.reps = reps
    }

    /// Whether a rep is in all of the lists on a day.
    package func includes(_ rep: Rep, on day: Day) -> Bool {
      let place = rep.assignment(on: day)
      func holds(_ names: [String]?, _ name: String?) -> Bool {
        guard let names else { return true }
        return name.map(names.contains) ?? false
      }
      return holds(roles, place.role) && holds(teams, place.team)
        && reps?.contains(rep.id) ?? true
    }
  }

  /// What a deal's columns have to hold, each one of some values.
  package struct DealFilter: Hashable, Sendable {
    /// A column and the values that fit.
    package struct Condition: Hashable, Sendable {
      /// The column.
      package var column: Attribute
      /// The values, as the data spells them.
      package var values: [String]

      /// Asks for one of some values.
      package init(_ column: Attribute, _ values: [String]) {
        self.column = column
        self.values = values
      }
    }

    /// What has to hold, all of it; any deal fits where there is nothing.
    package var conditions: [Condition]

    /// Takes conditions, in the order of their columns.
    package init(_ conditions: [Condition] = []) { self.conditions = conditions }
  }

  /// A rate of some deals that are outside the tiers.
  package struct SpecialRate: Hashable, Sendable {
    /// Which deals.
    package var filter: DealFilter
    /// What is paid, in millionths of the revenue.
    package var rate: Int64

    /// Makes a rate.
    package init(_ filter: DealFilter, rate: Int64) {
      self.filter = filter
      self.rate = rate
    }
  }

  /// Extra pay for deals won in some days: a special performance incentive fund.
  package struct Spiff: Hashable, Sendable {
    /// What is paid for a deal.
    package enum Pay: Hashable, Sendable {
      /// Minor units a deal, of which each of two owners has a part.
      case perDeal(Int64)
      /// Millionths of the revenue.
      case rate(Int64)
    }

    /// What statements call it.
    package var name: String
    /// The first day on which deals are closed that it pays for.
    package var from: Day
    /// The last such day.
    package var until: Day
    /// Which deals.
    package var filter: DealFilter
    /// What it pays for each.
    package var pay: Pay

    /// Makes one.
    package init(
      name: String, from: Day, until: Day, filter: DealFilter = DealFilter(), pay: Pay
    ) {
      self.name = name
      self.from = from
      self.until = until
      self.filter = filter
      self.pay = pay
    }
  }

  /// A share of a team's revenue for the reps of the plan.
  package struct Pool: Hashable, Sendable {
    /// How reps share a pool.
    package enum Sharing: String, Hashable, Sendable, CaseIterable {
      case equally
      case byRevenue = "by_revenue"
    }

    /// What statements call it.
    package var name: String
    /// Whose revenue, for all reps of the plan; nil takes each rep's own team, for those in it.
    package var team: String?
    /// What is shared, in millionths of the team's revenue.
    package var rate: Int64
    /// The attainment of the team from which on it is paid, in hundredths of a percent; nil for always.
    package var from: Int64?
    /// How it is divided.
    package var sharing: Sharing

    /// Makes a pool.
    package init(
      name: String, team: String? = nil, rate: Int64, from: Int64? = nil, sharing: Sharing
    ) {
      self.name = name
      self.team = team
      self.rate = rate
      self.from = from
      self.sharing = sharing
    }
  }

  /// The least that a period pays, in advance of what will be earned.
  package struct Draw: Hashable, Sendable {
    /// Minor units a period.
    package var pay: Int64
    /// Whether later periods give back what was paid beyond what had been earned.
    package var isRecoverable: Bool

    /// Makes a draw.
    package init(pay: Int64, isRecoverable: Bool) {
      self.pay = pay
      self.isRecoverable = isRecoverable
    }
  }
}
