package import RaporModel

extension Phrasebook {
  /// The full name of a period: `Week 40, 2017`, `October 2017`, `Q4 2017`, `First half of 2017`,
  /// `2017`; where the fiscal year is not the calendar year `Q1 FY2018`, `FY2018`.
  package func name(of period: Period) -> String {
    if let known = known.names(of: period) { return known.full }
    let year = yearName(of: period)
    let ordinal = period.number
    switch period.kind {
    case .week: return text(.weekName, ["n": .text(String(ordinal)), "year": .text(year)])
    case .month: return "\(longMonth(max(1, ordinal))) \(year)"
    case .quarter: return text(quarterNames[clamped: ordinal - 1], ["year": .text(year)])
    case .half: return text(halfNames[clamped: ordinal - 1], ["year": .text(year)])
    case .year: return year
    case .all: return text(.allPeriods)
    }
  }

  /// The short name of a period, for tables and menus: `W40 2017`, `Oct 2017`, `Q4 2017`, `H1 2017`.
  package func shortName(of period: Period) -> String {
    if let known = known.names(of: period) { return known.short }
    return switch period.kind {
    case .year, .all: name(of: period)
    case .week, .month, .quarter, .half: "\(tickName(of: period)) \(yearName(of: period))"
    }
  }

  /// The words for a comparison with a period: `vs W15 2024`.
  func comparison(with period: Period) -> String {
    if let known = known.names(of: period) { return known.comparison }
    return text(.comparedWith, ["period": .text(shortName(of: period))])
  }

  /// The name of a period on an axis, where the year stands elsewhere: `W40`, `Oct`, `Q4`, `H1`.
  package func tickName(of period: Period) -> String {
    if let known = known.names(of: period) { return known.tick }
    let number = PhraseFigure.text(String(period.number))
    switch period.kind {
    case .week: return text(.weekTick, ["n": number])
    case .month: return shortMonth(max(1, period.number))
    case .quarter: return text(.quarterTick, ["n": number])
    case .half: return text(.halfTick, ["n": number])
    case .year, .all: return name(of: period)
    }
  }

  /// The days that a period spans, as its readers think of them: `2–8 Oct 2017` for a week,
  /// `Oct–Dec 2017` for a quarter, half or year; nil for a month, which its name tells.
  package func span(of period: Period) -> String? {
    switch period.kind {
    case .week, .all: dates(from: period.start, through: period.lastDay)
    case .quarter, .half, .year: months(from: period.start, through: period.lastDay)
    case .month: nil
    }
  }

  /// The full name with the span: `Week 40, 2017 (2–8 Oct 2017)`; only the name for a month and
  /// for a calendar year, which say it already.
  package func nameAndSpan(of period: Period) -> String {
    let saysItself = period.kind == .year && !period.isFiscal
    guard !saysItself, let span = span(of: period) else { return name(of: period) }
    return "\(name(of: period)) (\(span))"
  }

  /// The word for periods of a kind: `Week`, `Month`, …
  package func name(of kind: Period.Kind) -> String {
    switch kind {
    case .week: text(.week)
    case .month: text(.month)
    case .quarter: text(.quarter)
    case .half: text(.half)
    case .year: text(.year)
    case .all: text(.allPeriods)
    }
  }

  private func yearName(of period: Period) -> String {
    let year = String(period.year)
    return period.isFiscal ? text(.fiscalYear, ["year": .text(year)]) : year
  }

  private var quarterNames: [Phrase] { [.quarter1, .quarter2, .quarter3, .quarter4] }

  private var halfNames: [Phrase] { [.half1, .half2] }
}

extension Period {
  /// Whether it is counted in a fiscal year that is not the calendar year.
  var isFiscal: Bool {
    let months: Int
    switch kind {
    case .quarter: months = 3
    case .half: months = 6
    case .year: months = 12
    case .week, .month, .all: return false
    }
    let first = start.civil
    return first.year != year || first.month != max(0, number - 1) * months + 1
  }
}

extension Array {
  /// The element at an index, or the nearest there is; the array must not be empty.
  fileprivate subscript(clamped index: Int) -> Element {
    self[Swift.min(Swift.max(index, 0), count - 1)]
  }
}
