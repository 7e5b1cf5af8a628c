import RaporMetrics
import RaporModel
import Testing

/// Figures of surveys, worked out by hand.
struct SurveyTests {
  private typealias P = PeopleSample
  private let day = Sample.day

  private func figures(_ answers: [SurveyAnswer]) throws -> Figures {
    try P.figures(
      asOf: day(3, 31),
      reps: [Sample.rep("Ayu", team: "North"), Sample.rep("Budi", team: "South")],
      deals: [0, 1].map { Sample.deal(.won, rep: $0, closed: day(1, 2), amount: 1) }
    ) { $0.surveys = answers }
  }

  @Test func `satisfaction is the share of 4 and 5, with the mean beside it`() throws {
    // 5, 4, 4, 3 and 1: three of five, 17 ÷ 5.
    let figures = try figures(
      P.answers(.csat, [5, 4, 4, 3, 1, nil, 9], on: day(1, 8), rep: 0)
        + P.answers(.csat, [1], on: day(2, 8), rep: 1))
    let share = try figures.value("csat", of: .rep(RepIndex(0)), in: "2024-01")
    #expect(share.value == Ratio(3, over: 5))
    #expect(share.n == 5)
    #expect(share.exclusions == [.init(reason: .row(.answerWithoutScore), count: 2)])
    #expect(
      try figures.value("csat", "mean", of: .team("North"), in: "2024-01").value
        == Ratio(17, over: 5))
    #expect(try figures.value("csat", in: "2024-02").value == Ratio(0))
    #expect(try figures.value("csat", in: "2024-03").absence == .noAnswers)
    #expect(try figures.value("csat", "mean", in: "2024-03").absence == .noAnswers)
  }

  @Test func `the net promoter score is promoters less detractors in points, with its error`()
    throws
  {
    // Of ten answers, 5 are promoters and 2 detractors: 50 − 20 = 30 points.
    // √(((0.5 + 0.2) − 0.3²) ÷ 10) = √(0.61 ÷ 10) = √0.061 = 0.24698178…, so 24.698178 points.
    let figures = try figures(
      P.answers(.nps, [10, 9, 9, 10, 9, 8, 7, 7, 6, 0], on: day(1, 8), rep: 0))
    let score = try figures.value("nps", in: "2024-01")
    #expect(score.value == Ratio(30))
    #expect((score.numerator, score.denominator) == (Ratio(300), Ratio(10)))
    #expect(score.n == 10)
    #expect(
      try figures.value("nps", "standard_error", in: "2024-01").value?.decimal() == "24.698178")
    let rows = try figures.cases("nps", in: "2024-01")
    #expect(rows.compactMap(\.value).count == 7)
    #expect(rows.count { $0.part == .compared } == 3)
  }

  @Test func `under five answers the score is hidden, and its number is not`() throws {
    let figures = try figures(P.answers(.nps, [10, 9, 9, 10, nil], on: day(1, 8), rep: 0))
    for variant in ["", "standard_error"] {
      let value = try figures.value("nps", variant, in: "2024-01")
      #expect(value.absence == .tooFewAnswers)
      #expect(value.n == 4)
    }
    #expect(try figures.value("nps", in: "2024-02").absence == .noAnswers)
  }

  @Test func `employees are given for teams and the total alone, and hidden with their rows`()
    throws
  {
    // North has five answers, one of them of a row that names a rep; South has four.
    let figures = try figures(
      P.answers(.enps, [10, 10, 0, 8], on: day(1, 8), team: "North")
        + P.answers(.enps, [9], on: day(1, 8), rep: 0)
        + P.answers(.enps, [0, 0, 0, 10], on: day(1, 8), team: "South"))
    // North: 3 promoters, 1 detractor of 5; the total: 4 and 4 of 9.
    #expect(try figures.value("enps", of: .team("North"), in: "2024-01").value == Ratio(40))
    #expect(try figures.value("enps", in: "2024-01").value == Ratio(0))
    let south = try figures.value("enps", of: .team("South"), in: "2024-01")
    #expect(south.absence == .tooFewAnswers)
    #expect(south.n == 0)
    #expect(try figures.cases("enps", of: .team("South"), in: "2024-01") == [])
    for rep in [0, 1] {
      let scope = Scope.rep(RepIndex(rep))
      #expect(try figures.value("enps", of: scope, in: "2024-01").absence == .notForScope)
      #expect(try figures.cases("enps", of: scope, in: "2024-01") == [])
      // Nor do employees' answers get among those of customers.
      #expect(try figures.value("nps", of: scope, in: "2024-01").absence == .noAnswers)
    }
  }

  @Test func `everybody of one mind has no error, and the range is from −100 to 100`() throws {
    let all = try figures(P.answers(.nps, [0, 1, 2, 3, 6], on: day(1, 8), rep: 0))
    #expect(try all.value("nps", in: "2024-01").value == Ratio(-100))
    #expect(try all.value("nps", "standard_error", in: "2024-01").value == Ratio(0))
  }

  @Test(arguments: [(0, "0"), (1, "1"), (2, "1.414214"), (3, "1.732051"), (1_000_000, "1000")])
  func `a square root is rounded to the digits asked for`(square: Int, root: String) {
    #expect(Ratio(square).squareRoot(digits: 6)?.decimal() == root)
  }

  @Test func `there is no square root below zero, and none that cannot be held`() {
    #expect(Ratio(-1).squareRoot(digits: 6) == nil)
    #expect(Ratio(Int128.max).squareRoot(digits: 6) == nil)
  }
}
