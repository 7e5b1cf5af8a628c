import RaporMetrics
import RaporModel

extension PageContext {
  /// What the pipeline's figures mean together: whether it is enough, and what a day of it brings.
  func pipelineSentences(in period: Period) -> [ReviewSentence] {
    [coverageSentence(in: period), velocitySentence(in: period)].compactMap { $0 }
  }

  /// The coverage beside the one that the win rate calls for; nil where one of them is not known.
  private func coverageSentence(in period: Period) -> ReviewSentence? {
    guard let coverage = shownValue("coverage", in: period),
      let needed = shownValue("coverage", "needed", in: period)
    else { return nil }
    return sentence(
      coverage < needed ? .coverageIsShort : .coverageSuffices,
      ["coverage": .text(book.multiple(coverage)), "needed": .text(book.multiple(needed))],
      of: value(Metric("coverage"), in: period))
  }

  /// Velocity with its four factors; nil where it is not known.
  private func velocitySentence(in period: Period) -> ReviewSentence? {
    guard let velocity = shownValue("velocity", in: period),
      let deal = shownValue("average_deal", in: period),
      let rate = shownValue("win_rate", in: period),
      let cycle = shownValue("sales_cycle", "mean", in: period),
      let count = shownValue("deals_open", in: period)
    else { return nil }
    return sentence(
      .velocityFactors,
      [
        "velocity": .text(book.money(velocity, currency: currency)),
        "n": .text(book.number(count, digits: .fixed(0))),
        "average": .text(book.money(deal, currency: currency)), "rate": .percent(rate),
        "days": .text(book.number(cycle, digits: .upTo(1))),
      ], of: value(Metric("velocity"), in: period))
  }

  /// The value of a metric that this page explains; nil where it has none.
  private func shownValue(_ id: String, _ variant: String = "", in period: Period) -> Ratio? {
    let metric = Metric(id, variant: variant)
    return explained.contains(metric) ? value(metric, in: period).value : nil
  }
}
