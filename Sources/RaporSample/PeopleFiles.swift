import RaporModel

extension SampleTeam {
  /// The people: one row for each, and one more for each team that somebody belonged to before.
  static func repsFile(asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: [
        "rep_id", "name", "team", "manager_id", "territory", "role", "started_on", "ended_on",
        "valid_from", "annual_cost", "language",
      ], lineEnd: .lineFeed)
    for rep in reps where rep.startedOn <= day {
      if let before = rep.before { csv.row(fields(of: rep, in: before.team, from: nil, day)) }
      csv.row(fields(of: rep, in: rep.team, from: rep.before?.until, day))
    }
    return csv.bytes
  }

  private static func fields(
    of rep: SampleRep, in team: Team, from first: Day?, _ day: Day
  ) -> [String] {
    let end = rep.endedOn.flatMap { $0 <= day ? $0 : nil }
    return [
      rep.id, rep.name, team.rawValue, rep.manager(in: team), rep.territory, rep.role.rawValue,
      "\(rep.startedOn)", end.map { "\($0)" } ?? "", first.map { "\($0)" } ?? "",
      "\(rep.annualCost)", rep.language,
    ]
  }

  /// The courses that reps took.
  static func trainingsFile(asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(columns: ["rep_id", "course", "completed_on"], lineEnd: .lineFeed)
    for course in courses where course.day <= day {
      for rep in course.reps { csv.row([rep, course.name, "\(course.day)"]) }
    }
    return csv.bytes
  }

  private static let courses: [(name: String, day: Day, reps: [String])] = [
    (
      "Asking before showing", SampleCalendar.day(2025, 6, 19),
      ["SR-101", "SR-103", "SR-202", "SR-301", "SR-304"]
    ),
    (
      "Negotiating without discounts", SampleCalendar.day(2025, 11, 20),
      ["SR-105", "SR-203", "SR-302", "SR-303", "SR-305"]
    ),
    (
      "The demo that sells", SampleCalendar.day(2026, 3, 26),
      ["SR-101", "SR-204", "SR-301", "SR-304"]
    ),
    ("Asking before showing", SampleCalendar.day(2026, 6, 18), ["SR-204", "SR-306"]),
  ]
}

extension SampleTeam {
  /// The answers to surveys: satisfaction after a purchase, and twice a year whether customers, and
  /// the team's own people every quarter, would recommend the house.
  static func surveysFile(_ history: SampleHistory, asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: ["kind", "answered_on", "score", "rep_id", "team", "account"], lineEnd: .lineFeed)
    let answers = satisfaction(history) + recommendations(history) + colleagues
    for answer in answers.enumerated().sorted(by: { ($0.1.day, $0.0) < ($1.1.day, $1.0) })
    where answer.element.day <= day {
      let (kind, day, score) = (answer.element.kind, answer.element.day, answer.element.score)
      csv.row(
        [kind, "\(day)", score.map { "\($0)" } ?? ""] + answer.element.from)
    }
    return csv.bytes
  }

  private typealias Answer = (kind: String, day: Day, score: Int?, from: [String])

  /// Nearly half of the buyers answer within weeks.
  private static func satisfaction(_ history: SampleHistory) -> [Answer] {
    var chance = Chance(stream: 5_000)
    return history.deals.compactMap { deal in
      let (answers, days) = (chance.happens(430), chance.among(18...55))
      let isTired =
        reps[deal.owner].id == "SR-104" && deal.created >= SampleCalendar.day(2026, 3, 1)
      let weights = isTired ? [14, 20, 28, 26, 12] : [3, 5, 14, 37, 41]
      let (score, isBlank) = (chance.weighted(weights) + 1, chance.happens(6))
      guard answers, deal.isWon, let closes = deal.closes else { return nil }
      let day = closes.advanced(by: days)
      return ("csat", day, isBlank ? nil : score, [reps[deal.owner].id, "", deal.account.name])
    }
  }

  /// A third of the customers answer in June and December.
  private static func recommendations(_ history: SampleHistory) -> [Answer] {
    var chance = Chance(stream: 5_001)
    let waves = [(2025, 6), (2025, 12), (2026, 6)]
    return waves.flatMap { year, month -> [Answer] in
      let first = SampleCalendar.day(year, month, 8)
      var asked: Set<String> = []
      return history.deals.compactMap { deal in
        let (answers, days) = (chance.happens(330), chance.below(14))
        let score = chance.weighted([1, 1, 2, 2, 3, 6, 8, 17, 25, 20, 15])
        guard deal.isWon, let closes = deal.closes, closes < first,
          asked.insert(deal.account.name).inserted, answers
        else { return nil }
        return (
          "nps", first.advanced(by: days), score, [reps[deal.owner].id, "", deal.account.name]
        )
      }
    }
  }

  /// Nine in ten of the people answer in the middle of each quarter; nobody's name is kept.
  private static var colleagues: [Answer] {
    var chance = Chance(stream: 5_002)
    let days = SampleCalendar.months(from: (2025, 1), to: (2026, 6)).filter { $0.month % 3 == 2 }
      .map { SampleCalendar.day($0.year, $0.month, 12) }
    return days.flatMap { first -> [Answer] in
      reps.compactMap { rep in
        let (answers, days) = (chance.happens(920), chance.below(9))
        let score = chance.weighted([0, 1, 2, 3, 4, 8, 10, 18, 24, 18, 12])
        guard answers, rep.works(on: first) else { return nil }
        let team = rep.before.flatMap { first < $0.until ? $0.team : nil } ?? rep.team
        return ("enps", first.advanced(by: days), score, ["", team.rawValue, ""])
      }
    }
  }
}
