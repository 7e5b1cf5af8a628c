extension EnglishWords {
  /// Short names and formulas in words of the metrics of stages, and the texts of their variants.
  static let stages = """
    metric.pipeline_weighted.short = Weighted
    metric.pipeline_weighted.words = sum of value × win rate of the stage over the open deals
    metric.stage_conversion:*.name = Stage conversion: {variant}
    metric.stage_conversion:*.short = {variant} → on
    metric.stage_conversion:*.meaning = Of the deals that in this period came for the first time as far as {variant}, the share that has come further by the as-of day. A won deal has passed every stage, a lost one counts where it was lost. Deals that still stand there count as not gone on, so a recent period's share still rises.
    metric.stage_conversion:*.formula = |deals that ever entered a later stage or W| ÷ |deals that ever entered {variant} or later|
    metric.stage_conversion:*.words = deals that came further than {variant} ÷ deals that came as far as {variant}
    metric.stage_conversion:*.rival1 = Of the deals that have moved on or are closed only: it favours deals that move fast, since those that will be lost are still standing; the funnel says how many stand.
    metric.stage_dwell:*.name = Time in stage: {variant}
    metric.stage_dwell:*.short = Days in {variant}
    metric.stage_dwell:*.meaning = The median of the days that deals stayed in {variant}, of the stays that ended in the period, whether the deal moved on, moved back or was closed. A deal that returns stays anew. Stays that are not over at the period's end are left out and counted.
    metric.stage_dwell:*.formula = median of left − entered, in days, of the stays in {variant}
    metric.stage_dwell:*.words = the middle one of the days from entering {variant} to leaving it
    metric.stage_dwell:*.rival1 = The mean: a few deals that were forgotten in the stage move it far; not computed.
    metric.stalled.short = Stalled
    metric.stalled.words = number of open deals without an activity for too many days and with none planned
    """
}
