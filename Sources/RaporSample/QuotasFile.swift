import RaporModel

extension SampleTeam {
  /// The quotas: one row for each rep and month in the job, to the end of the last year.
  static var quotas: [UInt8] {
    var csv = CSVWriter(columns: ["rep_id", "period", "metric", "target"], lineEnd: .lineFeed)
    let months = SampleCalendar.months(from: (2025, 1), to: (2026, 12))
    for rep in reps {
      for (year, month) in months {
        let target = quota(of: rep, year: year, month: month)
        if target > 0 {
          csv.row([rep.id, "\(year)-\(twoDigits(month))", "revenue", "\(target)"])
        }
      }
    }
    return csv.bytes
  }

  /// The revenue that a rep is to win in a month, in ringgit; 0 for a month outside the job.
  ///
  /// It follows the season, grows by a twentieth in the second year, and rises to the whole over
  /// somebody's first six months.
  private static func quota(of rep: SampleRep, year: Int, month: Int) -> Int {
    let first = SampleCalendar.day(year, month, 1)
    let last = SampleCalendar.day(year, month, Day.length(ofMonth: month, year: year))
    guard rep.startedOn <= last, rep.endedOn.map({ first <= $0 }) ?? true else { return 0 }
    let started = rep.startedOn.civil
    let monthsInJob = (year - started.year) * 12 + month - started.month
    let season = [90, 90, 105, 95, 100, 110, 95, 100, 110, 100, 105, 100][month - 1]
    let growth = year > 2025 ? 105 : 100
    let ramp = min(100, 25 + monthsInJob * 15)
    return rep.quota * season * growth / 100 * ramp / 10_000 / 500 * 500
  }
}
