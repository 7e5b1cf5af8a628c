extension EnglishWords {
  /// Short names and formulas in words of the metrics of margins, quotas, mixes and pay.
  static let deals = """
    metric.gross_margin.short = Gross profit
    metric.gross_margin.words = sum of value less cost of the deals won
    metric.margin_rate.short = Margin
    metric.margin_rate.words = (value − cost of the deals won) ÷ value of the deals won
    metric.quota_attainment:active.short = Attainment, no idle reps
    metric.quota_attainment:active.words = revenue ÷ quota of the reps who have rows
    metric.quota_attainment:all.short = Attainment, all reps
    metric.quota_attainment:all.words = revenue ÷ quota of all reps, idle ones too
    metric.quota_attainment:*.name = Quota attainment: {variant}
    metric.quota_attainment:*.short = Attainment: {variant}
    metric.quota_attainment:*.meaning = {variant} against the quota for it in the same period.
    metric.quota_attainment:*.formula = {variant} ÷ Q
    metric.quota_attainment:*.words = {variant} ÷ quota
    metric.pacing_seasonal.short = Pace, seasonal
    metric.pacing_seasonal.words = attainment ÷ mean share of revenue that earlier periods had reached by then
    metric.payout.short = Incentive
    metric.payout.words = sum over the bands of the plan of revenue in the band × its rate, and the plan's other parts
    metric.source_mix.short = Share by source
    metric.source_mix.words = revenue of the source ÷ revenue of all
    metric.territory_mix.short = Share by territory
    metric.territory_mix.words = revenue of the territory ÷ revenue of all
    metric.product_mix.short = Share by product
    metric.product_mix.words = revenue of the product ÷ revenue of all
    metric.segment_mix.short = Share by segment
    metric.segment_mix.words = revenue of the segment ÷ revenue of all
    metric.lost_reasons.short = Share of losses
    metric.lost_reasons.words = deals lost for the reason ÷ all deals lost
    metric.mix:*.name = Revenue by {variant}
    metric.mix:*.short = Share by {variant}
    metric.mix:*.meaning = The share of revenue of the deals that have a value of {variant}. All shares, with “not given”, add up to 100 %.
    metric.mix:*.formula = Σ v(W of the value) ÷ Σ v(W)
    metric.mix:*.words = revenue of the value ÷ revenue of all
    metric.coverage.short = Coverage
    metric.coverage.words = value of the open deals due in the period ÷ (quota − revenue so far)
    metric.coverage:needed.short = Coverage needed
    metric.coverage:needed.words = value of the deals won and lost ÷ value of the deals won
    metric.velocity.short = Velocity
    metric.velocity.words = open deals × average deal × win rate ÷ mean days from creation to close of the won deals
    """
}
