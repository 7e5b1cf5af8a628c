import RaporModel

extension Figures {
  /// A fingerprint of what a metric means here, in 16 hexadecimal digits: of its definition, and of the
  /// settings that its arithmetic goes by. It changes when and only when one of them does.
  package func digest(of definition: MetricDefinition) -> String {
    var fingerprint = Fingerprint()
    for text in texts(of: definition) + settings.texts(for: definition.metric) {
      fingerprint.add(text)
    }
    return fingerprint.digits
  }

  private func texts(of definition: MetricDefinition) -> [String] {
    let rows = definition.rows
    return [
      definition.metric.id, definition.metric.variant, definition.unit.rawValue,
      definition.direction.rawValue, definition.words.formula,
    ] + [rows.numerator, rows.denominator, rows.exclusions].map { $0.words.joined(separator: " ") }
  }
}

extension SiteSettings {
  /// The settings that a metric's arithmetic goes by, as texts: those of every metric, and those of its
  /// kind, found by its id.
  ///
  /// A test changes each setting and looks which values move, so that none is forgotten here.
  fileprivate func texts(for metric: Metric) -> [String] {
    let id = metric.id
    func isOne(of prefixes: String...) -> Bool { prefixes.contains { id.hasPrefix($0) } }
    var texts = [currency.code, calendar.text, timeZone]
    if isOne(of: "stale") { texts.append("stale \(stalePercentile)") }
    if isOne(of: "quota", "pacing", "coverage", "payout", "capacity") {
      texts += ["idle \(countsIdleReps)", "ramp \(quotaRamp)"]
    }
    if isOne(of: "pacing", "units", "activities", "capacity", "forecast", "lead", "velocity") {
      texts.append(sellingDays.text)
    }
    if isOne(of: "payout") { texts.append(pay.text) }
    if isOne(of: "lead") {
      texts.append(
        "lead \(businessHours.opens) \(businessHours.closes) \(leadServiceMinutes) "
          + "\(leadMaturityDays ?? -1)")
    }
    if isOne(of: "stalled") {
      texts.append("stalled \(stalledDays)")
      texts += stalledDaysOfStage.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    }
    if isOne(of: "activit") {
      texts +=
        ["chain"] + activityChain + ["held"] + heldOutcomes.sorted() + ["missed"]
        + missedOutcomes.sorted()
    }
    if isOne(of: "training") { texts.append("\(trainingMetric) \(trainingWindowDays)") }
    if isOne(of: "cac", "ltv") {
      texts += acquisitionCategories.map { ["spending"] + $0.sorted() } ?? ["all spending"]
    }
    return texts
  }
}

extension ReportingCalendar {
  fileprivate var text: String {
    "\(firstWeekday.name) \(fiscalYearFirstMonth) \(fiscalYearName.rawValue)"
  }
}

extension SellingDays {
  fileprivate var text: String {
    let worked = Weekday.allCases.filter(workingDays.contains).map(\.name)
    return (worked + holidays.map(\.description)).joined(separator: " ")
  }
}
