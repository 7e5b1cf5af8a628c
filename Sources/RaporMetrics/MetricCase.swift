package import RaporModel

/// A row behind a figure, and the part it plays in it.
///
/// Every count on a page is a count of these, and an evidence page lists them: so both agree.
package struct MetricCase: Hashable, Sendable {
  /// A row of a table of the data, or something that several rows make up.
  package enum Row: Hashable, Sendable {
    /// A deal, by its position in `Dataset.deals`.
    case deal(Int)
    /// A lead, by its position in `Dataset.leads`.
    case lead(Int)
    /// An answer, by its position in `Dataset.surveys`.
    case survey(Int)
    /// A course taken, by its position in `Dataset.trainings`.
    case training(Int)
    /// Spending, by its position in `Dataset.expenses`.
    case expense(Int)
    /// The stay of a deal in a stage, by its position in `Figures.stageVisits`.
    case visit(Int)
    /// The entry of a deal into a stage, by its position in `Dataset.stageChanges`.
    case stageChange(Int)
    /// A customer, by the position of the name among the values of the column of accounts.
    case account(Int)
    /// A rep.
    case rep(RepIndex)
    /// A change of a deal between two snapshots.
    indirect case movement(Movement)
    /// A closed deal that was reported otherwise.
    indirect case restatement(Restatement)
    /// A stored forecast, by its position in `DealHistory.forecasts`.
    case forecast(Int)
    /// An earlier period that a pace is drawn from.
    case period(Period)
  }

  /// What a row does in a formula.
  package enum Part: Hashable, Sendable {
    /// It counts in the upper part, or in the whole where the formula has no parts. What counts in the
    /// upper part of a share counts in the lower part too.
    case counted
    /// It counts in the lower part only.
    case compared
    /// It belongs here but could not be used.
    case leftOut(CaseExclusion)
  }

  /// The row.
  package let row: Row
  /// What it does in the formula.
  package let part: Part
  /// What it adds, in the metric's unit; nil where it counts as one.
  package let value: Ratio?
  /// Whose part of the deal it is, where two share it; nil for whole deals and for other rows.
  package let share: Share?

  /// An owner's part of a deal.
  package struct Share: Hashable, Sendable {
    /// The owner or the co-owner.
    package let rep: RepIndex
    /// What is credited of the amount, in minor units; nil when not given.
    package let amount: Int64?
  }

  /// Says what a row does.
  package init(
    _ row: Row, _ part: Part = .counted, value: Ratio? = nil, share: Share? = nil
  ) {
    self.row = row
    self.part = part
    self.value = value
    self.share = share
  }

  /// Whether the row is one of the metric's n.
  package var isCounted: Bool {
    if case .leftOut = part { false } else { true }
  }
}

/// Why a row that is not judged by a deal's roles had to be left out of a metric.
package enum CaseExclusion: String, Hashable, Sendable, CaseIterable {
  /// A lead too young to have converted.
  case leadTooYoung = "lead_too_young"
  /// A lead that nobody is known to have answered.
  case leadWithoutResponse = "lead_without_response"
  /// A lead, or its first answer, without a time of day.
  case leadWithoutTime = "lead_without_time"
  /// A lead answered before it came in.
  case leadAnsweredEarly = "lead_answered_early"
  /// A lead that became a deal before it came in.
  case leadConvertedEarly = "lead_converted_early"
  /// A lead that came in too late to have been answered in time by the as-of day.
  case leadTooRecent = "lead_too_recent"
  /// An answer without a score.
  case answerWithoutScore = "answer_without_score"
  /// A won deal without an account.
  case dealWithoutAccount = "deal_without_account"
  /// A deal without any entry into a stage.
  case dealWithoutStages = "deal_without_stages"
  /// A stay in a stage that has not ended.
  case visitNotOver = "visit_not_over"
  /// A course whose window reaches beyond the data.
  case windowIncomplete = "window_incomplete"
  /// A rep whose pay needs a quota, without one.
  case repWithoutQuota = "rep_without_quota"
  /// A rep whom no plan pays for the period.
  case repWithoutPlan = "rep_without_plan"
  /// A course at whose time nobody, or too few, went without one.
  case courseWithoutPeers = "course_without_peers"
  /// A deal without an amount.
  case dealWithoutAmount = "deal_without_amount"
  /// A won deal without an amount or without a cost: its margin is not known.
  case dealWithoutMargin = "deal_without_margin"
  /// A rep whose cost is not known.
  case repWithoutCost = "rep_without_cost"
  /// A deal without the date that the metric goes by.
  case dealWithoutDate = "deal_without_date"
  /// A row without the number that one of the site's own metrics measures.
  case rowWithoutValue = "row_without_value"
  /// A row without the day that one of the site's own metrics goes by.
  case rowWithoutDate = "row_without_date"
}

extension Figures {
  /// The rows behind a metric of a scope in a period, those left out included, in the order of the data;
  /// none for activities, which are counted by day and type, and where there is no such metric.
  package func cases(
    behind metric: Metric, of scope: Scope, in period: Period
  ) -> [MetricCase] {
    guard let definition = definition(of: metric) else { return [] }
    return cases(behind: definition, context(of: scope, in: period), of: scope, in: period)
  }

  /// The same of a metric whose facts were found already.
  func cases(
    behind definition: MetricDefinition, _ context: MetricContext?, of scope: Scope,
    in period: Period
  ) -> [MetricCase] {
    guard let context, definition.audience.includes(scope) else { return [] }
    if let cases = definition.cases { return cases(context) }
    guard definition.rows.countsDeals else { return [] }
    return evidence(of: scope, in: period).compactMap { row in
      definition.rows.part(of: row.roles).map { MetricCase(.deal(row.deal), $0, share: row.share) }
    }
  }
}

extension DealEvidence {
  fileprivate var share: MetricCase.Share? {
    isPart ? MetricCase.Share(rep: rep, amount: amount) : nil
  }
}

extension MetricDefinition.Rows {
  /// What a deal with these roles does in the formula; nil where it does nothing, or is left out for a
  /// reason that its roles name.
  func part(of roles: DealRoles) -> MetricCase.Part? {
    guard count(roles) else { return nil }
    return roles.isDisjoint(with: numerator) ? .compared : .counted
  }
}
