package import RaporModel

/// On which days, and how much, a rep's quota asks for.
struct QuotaTerms: Sendable {
  /// The days in the job; without bounds where none is known.
  let job: Range<Day>
  private let ramp: [(days: Range<Day>, weight: Int128)]

  /// The weight of a day that asks for all of its quota.
  static let whole: Int128 = 10_000

  /// Takes the days in the job, and the parts of a quota, in hundredths of a percent, that its first,
  /// second, … month asks for; a month in the job ends on the day of the month it began on, or on
  /// the month's last where it has none.
  init(of rep: Rep, ramp: [Int]) {
    let start = rep.startedOn ?? Day(number: .min)
    let end = rep.endedOn?.advanced(by: 1) ?? Day(number: .max)
    job = start..<max(start, end)
    guard let first = rep.startedOn else {
      self.ramp = []
      return
    }
    self.ramp = ramp.enumerated().map { month, weight in
      let begin = first.advanced(byMonths: month)
      let end = first.advanced(byMonths: month + 1)
      return (begin..<max(begin, end), Int128(min(max(weight, 0), 10_000)))
    }
  }

  /// What some days ask for: 10,000 for each day in the job, less in its first months.
  func weight(of days: Range<Day>) -> Int128 {
    let inJob = days.clamped(to: job)
    return ramp.reduce(Int128(inJob.count) * QuotaTerms.whole) { sum, month in
      sum - Int128(inJob.clamped(to: month.days).count) * (QuotaTerms.whole - month.weight)
    }
  }
}

extension QuotaTerms {
  /// Whether a day asks for less than all of its quota.
  func isRamping(on day: Day) -> Bool {
    job.contains(day) && ramp.contains { $0.weight < QuotaTerms.whole && $0.days.contains(day) }
  }
}

extension Figures {
  /// Whether a rep is still so new at the end of a period that the quota does not ask for all of itself.
  package func isRamping(_ rep: RepIndex, in period: Period) -> Bool {
    dataset[rep].map {
      QuotaTerms(of: $0, ramp: settings.quotaRamp).isRamping(on: period.lastDay)
    } ?? false
  }
}

extension Day {
  /// The same day of the month some months later, or the month's last day where it has none.
  func advanced(byMonths months: Int) -> Day {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return Day(
      year: newYear, month: newMonth,
      day: min(day, Day.length(ofMonth: newMonth, year: newYear))) ?? self
  }
}
