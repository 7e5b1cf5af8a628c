package import RaporModel

/// What an appraisal comes to: the results and the competencies, each with its share.
package struct AppraisalScore: Hashable, Sendable {
  /// The results.
  package let results: KPIScores
  /// What they score, in points, rounded to hundredths, half up; nil where no result has data.
  package let resultPoints: Ratio?
  /// The mean of the competencies' ratings by their weights, on their own scale, rounded to hundredths, half
  /// up; nil unless all are rated.
  package let competencies: Ratio?
  /// The same on the scale of the results: as much of the highest score as it is of the highest rating, rounded
  /// likewise.
  package let competencyPoints: Ratio?
  /// The score as a whole, in points, rounded to hundredths, half up; nil while a part of it is missing.
  package let final: Ratio?
  /// What that is called; nil while there is none.
  package let rating: AppraisalPlan.Rating?

  /// Puts results and ratings together; `ratings` are by the ids of competencies.
  package init(_ results: KPIScores, ratings: [String: Int], by plan: AppraisalPlan) {
    self.results = results
    resultPoints = results.total?.inHundredths
    competencies = AppraisalScore.mean(of: ratings, by: plan)?.inHundredths
    competencyPoints = competencies.flatMap { mean in
      Ratio(Int128(plan.highestScore), over: 1000 * Int128(max(1, plan.levels.last?.rating ?? 1)))
        .flatMap { mean.multiplied(by: $0)?.inHundredths }
    }
    // Each part is rounded before they are put together, so that the printed sum can be done again.
    final = AppraisalScore.whole(resultPoints, competencyPoints, by: plan)?.inHundredths
    rating = final.flatMap { plan.place(ofRating: $0) }.map { plan.ratings[$0] }
  }

  /// The mean of all ratings by the weights of their competencies; nil where one is missing.
  private static func mean(of ratings: [String: Int], by plan: AppraisalPlan) -> Ratio? {
    var (sum, weights) = (Int128(0), Int128(0))
    for competency in plan.competencies {
      guard let rating = ratings[competency.id] else { return nil }
      sum += Int128(competency.weight) * Int128(rating)
      weights += Int128(competency.weight)
    }
    return Ratio(sum, over: weights)
  }

  /// Both parts by their shares; nil while a part that counts is missing.
  private static func whole(
    _ results: Ratio?, _ competencies: Ratio?, by plan: AppraisalPlan
  ) -> Ratio? {
    guard !plan.competencies.isEmpty else { return results }
    let shares = [(results, plan.kpiShare), (competencies, 1_000_000 - plan.kpiShare)]
    var whole: Ratio? = Ratio(0)
    for (points, share) in shares where share > 0 {
      let part = points?.multiplied(by: Ratio(millionths: share))
      whole = part.flatMap { whole?.adding($0) }
    }
    return whole
  }
}

extension AppraisalPlan {
  /// The place of the rating that a number of points has, rounded to hundredths as it is printed; nil below all.
  package func place(ofRating points: Ratio) -> Int? {
    ratings.lastIndex { Ratio(thousandths: $0.from) <= points.inHundredths }
  }
}

extension Ratio {
  /// The value rounded to hundredths, half away from zero.
  fileprivate var inHundredths: Ratio { Ratio(scaled(digits: 2), over: 100) ?? self }

  /// A number of thousandths.
  package init(thousandths: Int64) {
    self = Ratio(Int128(thousandths), over: 1_000) ?? Ratio(0)
  }
}
