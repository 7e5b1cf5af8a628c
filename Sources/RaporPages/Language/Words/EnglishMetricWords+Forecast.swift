extension EnglishWords {
  /// Short names and formulas in words of the forecasts.
  static let forecasts = """
    metric.forecast:stage_weighted.short = Forecast, deals
    metric.forecast:stage_weighted.words = revenue so far + sum of value × chance of winning in the days left over the open deals
    metric.forecast:stage_weighted_low.short = Forecast, deals, low
    metric.forecast:stage_weighted_low.words = forecast by open deals + the 10th percentile of its resampled past errors
    metric.forecast:stage_weighted_high.short = Forecast, deals, high
    metric.forecast:stage_weighted_high.words = forecast by open deals + the 90th percentile of its resampled past errors
    metric.forecast:run_rate.short = Forecast, run rate
    metric.forecast:run_rate.words = revenue so far + selling days left × revenue per selling day, along its trend and season
    metric.forecast:run_rate_low.short = Forecast, run rate, low
    metric.forecast:run_rate_low.words = forecast by run rate + the 10th percentile of its resampled past errors
    metric.forecast:run_rate_high.short = Forecast, run rate, high
    metric.forecast:run_rate_high.words = forecast by run rate + the 90th percentile of its resampled past errors
    """
}
