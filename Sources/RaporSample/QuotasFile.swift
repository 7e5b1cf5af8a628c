import RaporModel

extension SampleTeam {
  /// The quotas: one row for each rep and month in the job, to the end of the last year, and one for
  /// each territory and quarter.
  ///
  /// They are whole ones: what somebody new need not reach yet is the site's `quota_ramp`.
  static func quotasFile(asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: ["rep_id", "territory", "period", "metric", "target"], lineEnd: .lineFeed)
    let months = SampleCalendar.months(from: (2025, 1), to: (2026, 12))
    for rep in reps where rep.startedOn <= day {
      for (year, month) in months {
        let target = quota(of: rep, year: year, month: month)
        if target > 0 {
          csv.row([rep.id, "", "\(year)-\(twoDigits(month))", "revenue", "\(target)"])
        }
      }
    }
    for territory in territories {
      for (year, month) in months where month % 3 == 0 {
        let target = quota(of: territory, year: year, quarter: month / 3)
        if target > 0 {
          csv.row(["", territory, "\(year)-Q\(month / 3)", "revenue", "\(target)"])
        }
      }
    }
    return csv.bytes
  }

  private static var territories: [String] {
    reps.map(\.territory).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The revenue that a rep is to win in a month, in ringgit; 0 for a month outside the job.
  ///
  /// It follows the season, and grows by a twentieth in the second year.
  private static func quota(of rep: SampleRep, year: Int, month: Int) -> Int {
    let first = SampleCalendar.day(year, month, 1)
    let last = SampleCalendar.day(year, month, Day.length(ofMonth: month, year: year))
    guard rep.startedOn <= last, rep.endedOn.map({ first <= $0 }) ?? true else { return 0 }
    let season = [90, 90, 105, 95, 100, 110, 95, 100, 110, 100, 105, 100][month - 1]
    let growth = year > 2025 ? 105 : 100
    return rep.quota * season * growth / 10_000 / 500 * 500
  }

  /// What is to be won in a territory in a quarter: a little less than all of its reps together, to
  /// whole thousands.
  private static func quota(of territory: String, year: Int, quarter: Int) -> Int {
    let targets = reps.filter { $0.territory == territory }.flatMap { rep in
      (quarter * 3 - 2...quarter * 3).map { quota(of: rep, year: year, month: $0) }
    }
    return targets.reduce(0, +) * 95 / 100_000 * 1_000
  }
}
