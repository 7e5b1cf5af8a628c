package import RaporModel

/// What an appraisal comes to: the results and the competencies, each with its share.
package struct AppraisalScore: Hashable, Sendable {
  /// The results.
  package let results: KPIScores
  /// The mean of the competencies' ratings by their weights, on their own scale; nil unless all are rated.
  package let competencies: Ratio?
  /// The same on the scale of the results: as much of the highest score as it is of the highest rating.
  package let competencyPoints: Ratio?
  /// The score as a whole, in points, rounded to hundredths, half up; nil while a part of it is missing.
  package let final: Ratio?
  /// What that is called; nil while there is none.
  package let rating: AppraisalPlan.Rating?

  /// Puts results and ratings together; `ratings` are by the ids of competencies.
  package init(_ results: KPIScores, ratings: [String: Int], by plan: AppraisalPlan) {
    self.results = results
    competencies = AppraisalScore.mean(of: ratings, by: plan)
    competencyPoints = competencies.flatMap { mean in
      Ratio(Int128(plan.highestScore), over: 1000 * Int128(max(1, plan.levels.last?.rating ?? 1)))
        .flatMap { mean.multiplied(by: $0) }
    }
    let exact = AppraisalScore.whole(results.total, competencyPoints, by: plan)
    let final = exact.flatMap { Ratio($0.scaled(digits: 2), over: 100) }
    self.final = final
    rating = final.flatMap { final in
      plan.ratings.last { (Ratio(Int128($0.from), over: 1000) ?? Ratio(0)) <= final }
    }
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
