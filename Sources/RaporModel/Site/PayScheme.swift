/// What plans.yml says: the plans that pay reps, and what is put right by hand.
package struct PayScheme: Hashable, Sendable {
  /// The plans; the first that fits a rep pays.
  package var plans: [PayPlan]
  /// What is added to or taken from single statements.
  package var adjustments: [PayAdjustment]
  /// The fingerprint of the file's bytes in 16 hexadecimal digits, so that a change can be seen; empty
  /// without a file.
  package var digest: String

  /// Takes plans; by default none, which pay nobody.
  package init(plans: [PayPlan] = [], adjustments: [PayAdjustment] = [], digest: String = "") {
    self.plans = plans
    self.adjustments = adjustments
    self.digest = digest
  }
}

/// An amount that is put on one statement by hand, or what was paid for a deal and is taken back.
package struct PayAdjustment: Hashable, Sendable {
  /// What changes.
  package enum Change: Hashable, Sendable {
    /// Minor units to pay; below zero takes away.
    case pay(Int64)
    /// Takes back what the deal was paid in the statement of the period that it was won in.
    case takesBack(DealID)
  }

  /// Whose statement.
  package var rep: RepID
  /// The plan's period whose statement has it.
  package var period: Period
  /// What changes.
  package var change: Change
  /// Why, as the statement says it.
  package var reason: LocalText

  /// Makes an adjustment.
  package init(rep: RepID, period: Period, change: Change, reason: LocalText) {
    self.rep = rep
    self.period = period
    self.change = change
    self.reason = reason
  }
}

/// A period that a plan pays a rep for.
package struct PayTerm: Hashable, Sendable {
  /// The position of the plan in `PayScheme.plans`.
  package var plan: Int
  /// The period.
  package var period: Period

  /// Names a plan and a period.
  package init(plan: Int, period: Period) {
    self.plan = plan
    self.period = period
  }
}

extension PayScheme {
  /// The periods that plans pay a rep for in the fiscal years that touch some days, in order; no two
  /// share a day.
  ///
  /// From the first day of a fiscal year on: the first plan, in the order of the file, that begins a
  /// period on the day, is in force for all of it, and fits the rep on that day, pays the period. Days
  /// without such a plan pay nothing up to the next month.
  package func terms(
    of rep: Rep, touching days: Range<Day>, calendar: ReportingCalendar
  ) -> [PayTerm] {
    guard !plans.isEmpty else { return [] }
    var terms: [PayTerm] = []
    for year in calendar.periods(.year, touching: days) {
      var day = year.start
      while day < year.end {
        if let term = term(of: rep, from: day, calendar: calendar) {
          terms.append(term)
          day = max(term.period.end, day.advanced(by: 1))
        } else {
          day = calendar.period(.month, containing: day)?.end ?? year.end
        }
      }
    }
    return terms
  }

  private func term(of rep: Rep, from day: Day, calendar: ReportingCalendar) -> PayTerm? {
    for (place, plan) in plans.enumerated() where !plan.tiers.isEmpty {
      guard let period = calendar.period(plan.period, containing: day), period.start == day,
        plan.isInForce(for: period), plan.audience.includes(rep, on: day)
      else { continue }
      return PayTerm(plan: place, period: period)
    }
    return nil
  }
}

extension PayPlan {
  /// Whether it is in force on every day of a period.
  package func isInForce(for period: Period) -> Bool {
    (from.map { $0 <= period.start } ?? true) && (until.map { $0 >= period.lastDay } ?? true)
  }

  /// Whether the period of its kind that holds `day` begins on it.
  package func begins(on day: Day, _ calendar: ReportingCalendar) -> Bool {
    calendar.period(period, containing: day)?.start == day
  }

  /// Whether the period of its kind that holds `day` ends with it.
  package func ends(on day: Day, _ calendar: ReportingCalendar) -> Bool {
    calendar.period(period, containing: day)?.lastDay == day
  }

  /// A period's share of an amount a year, by its months, in minor units rounded half up so that the
  /// periods of a fiscal year add up to the year.
  package func share(
    ofYearly amount: Int64, in period: Period, _ calendar: ReportingCalendar
  ) -> Int128 {
    guard let year = calendar.period(.year, containing: period.start) else { return 0 }
    func reached(by day: Day) -> Int128 {
      let (from, to) = (year.start.civil, day.civil)
      let months = (to.year - from.year) * 12 + to.month - from.month
      let parts = Int128(min(max(months, 0), 12))
      return (Int128(amount) * parts * 2 + 12).flooredQuotient(by: 24)
    }
    return reached(by: period.end) - reached(by: period.start)
  }
}
