import RaporDiagnostics
import RaporModel

/// Finds out how the dates and numbers of a source are written: per column, over all rows.
struct StyleInference {
  /// The decided styles by column of the schema; nil where a column needs none.
  private(set) var dateOrders: [DateOrder?]
  private(set) var numberStyles: [NumberStyle?]
  /// Columns that an error was reported for; their values are not read.
  private(set) var undecided: Set<Int> = []
  /// Whether only the first rows were asked, so that a later one may contradict.
  private(set) var isAssumed = false

  /// How few bytes of a file are asked first.
  private static let headLength = 1 << 16

  /// Asks all rows.
  init(_ source: OpenSource, problems: inout ProblemReport) {
    self.init(givenBy: source.mapping)
    let (open, evidence) = evidence(of: source, headLength: nil)
    for index in open { decide(index, evidence[index], source, &problems) }
  }

  /// Asks the first rows of each file; nil where they leave anything open.
  init?(assuming source: OpenSource) {
    self.init(givenBy: source.mapping)
    isAssumed = true
    let (open, evidence) = evidence(of: source, headLength: StyleInference.headLength)
    for index in open {
      guard evidence[index].isClear else { return nil }
      dateOrders[index] = evidence[index].dates.keys.first
      numberStyles[index] = evidence[index].numbers.keys.first
    }
  }

  /// Knows what site.yml says.
  private init(givenBy mapping: SourceMapping) {
    dateOrders = mapping.schema.map { mapping.dateOrder[$0.name] }
    numberStyles = mapping.schema.map { mapping.numberStyle[$0.name] }
  }

  /// What the rows say about the columns that site.yml leaves open.
  private func evidence(
    of source: OpenSource, headLength: Int?
  ) -> (open: [Int], evidence: [ColumnEvidence]) {
    let schema = source.mapping.schema
    let open = schema.indices.filter { index in
      schema[index].kind.hasStyle && !source.mapping.isStyleGiven(index)
    }
    var evidence = [ColumnEvidence](repeating: ColumnEvidence(), count: schema.count)
    for (position, file) in source.files.enumerated() {
      Self.merge(
        &evidence, Self.gather(file, position, schema, open, headLength), linesBefore: 0)
    }
    return (open, evidence)
  }

  private static func gather(
    _ file: OpenFile, _ position: Int, _ schema: [TableColumn], _ open: [Int], _ headLength: Int?
  ) -> [ColumnEvidence] {
    let asked = open.compactMap { index in
      file.cells[index].field.map { (index, $0, schema[index].kind.isDay) }
    }
    let none = [ColumnEvidence](repeating: ColumnEvidence(), count: schema.count)
    guard !asked.isEmpty else { return none }
    let days = DayReader(order: nil, zone: .utc)
    return file.csv.fold(
      head: headLength, { none },
      row: { evidence, record in
        for (index, field, isDay) in asked {
          let cell = record.bytes(at: field)
          let sample = { Sample(file: position, line: record.line, offset: record.offset) }
          if isDay {
            evidence[index].take(days.evidence(cell), sample)
          } else {
            evidence[index].take(NumberEvidence(cell), sample)
          }
        }
      },
      merge: { merge(&$0, $1, linesBefore: $2) }
    ).state
  }

  private static func merge(
    _ total: inout [ColumnEvidence], _ next: [ColumnEvidence], linesBefore: Int
  ) {
    for index in total.indices where next.indices.contains(index) {
      total[index].merge(next[index], linesBefore: linesBefore)
    }
  }

  private mutating func decide(
    _ index: Int, _ evidence: ColumnEvidence, _ source: OpenSource, _ problems: inout ProblemReport
  ) {
    let report = StyleReport(source: source, column: index)
    if source.mapping.schema[index].kind.isDay {
      let orders = evidence.dates.keys.sorted { $0.rawValue < $1.rawValue }
      dateOrders[index] = orders.first
      if orders.count > 1 {
        undecided.insert(index)
        report.mixedDates(orders.compactMap { evidence.dates[$0] }, &problems)
      } else if orders.isEmpty, let sample = evidence.ambiguous {
        undecided.insert(index)
        report.ambiguousDates(sample, &problems)
      }
    } else {
      let styles = evidence.numbers.keys.sorted { $0.rawValue < $1.rawValue }
      numberStyles[index] = styles.first
      if styles.count > 1 {
        undecided.insert(index)
        report.mixedNumbers(styles.compactMap { evidence.numbers[$0] }, &problems)
      } else if styles.isEmpty, let sample = evidence.ambiguous {
        undecided.insert(index)
        report.ambiguousNumbers(sample, &problems)
      }
    }
  }
}

extension TableColumn.Kind {
  /// Whether cells can be written in several styles.
  fileprivate var hasStyle: Bool { !isText }
}

extension SourceMapping {
  /// Whether site.yml says how the cells of a column are written.
  func isStyleGiven(_ column: Int) -> Bool {
    let name = schema[column].name
    return schema[column].kind.isDay ? dateOrder[name] != nil : numberStyle[name] != nil
  }
}

/// A row to show.
struct Sample: Comparable {
  var file: Int
  var line: Int
  var offset: Int

  static func < (a: Sample, b: Sample) -> Bool { (a.file, a.line) < (b.file, b.line) }
}

/// The first row that speaks for each reading of a column, and the first that speaks for two.
struct ColumnEvidence {
  private(set) var dates: [DateOrder: Sample] = [:]
  private(set) var numbers: [NumberStyle: Sample] = [:]
  private(set) var ambiguous: Sample?

  mutating func take(_ evidence: DateEvidence?, _ sample: () -> Sample) {
    switch evidence {
    case nil, .some(.none): return
    case .only(let order)?: if dates[order] == nil { dates[order] = sample() }
    case .ambiguous?: if ambiguous == nil { ambiguous = sample() }
    }
  }

  mutating func take(_ evidence: NumberEvidence, _ sample: () -> Sample) {
    switch evidence {
    case .none: return
    case .only(let style): if numbers[style] == nil { numbers[style] = sample() }
    case .ambiguous: if ambiguous == nil { ambiguous = sample() }
    }
  }

  /// Whether the rows give one reading or none, and none of them has two that nobody decides between.
  var isClear: Bool {
    let readings = dates.count + numbers.count
    return readings == 1 || readings == 0 && ambiguous == nil
  }

  /// Takes in what a later part of the rows says, whose lines are counted from `linesBefore`.
  mutating func merge(_ next: ColumnEvidence, linesBefore: Int) {
    func moved(_ sample: Sample) -> Sample {
      var sample = sample
      sample.line += linesBefore
      return sample
    }
    dates.merge(next.dates.mapValues(moved), uniquingKeysWith: min)
    numbers.merge(next.numbers.mapValues(moved), uniquingKeysWith: min)
    ambiguous = [ambiguous, next.ambiguous.map(moved)].compactMap { $0 }.min()
  }
}

/// Words what is wrong with the style of a column.
struct StyleReport {
  let source: OpenSource
  let column: Int

  func ambiguousDates(_ sample: Sample, _ problems: inout ProblemReport) {
    let text = text(of: sample)
    let readings: [String] = [DateOrder.dayMonthYear, .monthDayYear].compactMap { order in
      let reader = DayReader(order: order, zone: .utc)
      return Array(text.utf8).withUnsafeBufferPointer { reader.read($0).value }.map(Self.spoken)
    }
    problems.report(
      .ambiguousDates,
      "“\(text)” in “\(theirs(sample))” is \(readings.joined(separator: " or ")), and no row decides",
      at: place(sample), hint: hint("date_order", "day-month-year", "month-day-year"))
  }

  func mixedDates(_ samples: [Sample], _ problems: inout ProblemReport) {
    problems.report(
      .mixedDates, mixture(samples, "orders of day, month and year"), at: samples.max().map(place),
      hint: hint("date_order", "day-month-year", "month-day-year")
        + "; rows that do not fit are then left out and counted")
  }

  func ambiguousNumbers(_ sample: Sample, _ problems: inout ProblemReport) {
    let text = text(of: sample)
    let readings = Array(text.utf8).withUnsafeBufferPointer { cell in
      NumberBody(cell).map { body in
        let digits = String(decoding: body.digits, as: UTF8.self)
        let parts = digits.split { $0 == "." || $0 == "," }.map(String.init)
        return "\(parts.joined()) or \(parts.joined(separator: ".").trimmingZeros)"
      } ?? ""
    }
    problems.report(
      .ambiguousNumbers, "“\(text)” in “\(theirs(sample))” is \(readings), and no row decides",
      at: place(sample), hint: hint("number_style", "decimal-comma", "decimal-point"))
  }

  func mixedNumbers(_ samples: [Sample], _ problems: inout ProblemReport) {
    problems.report(
      .mixedNumbers, mixture(samples, "number styles"), at: samples.max().map(place),
      hint: hint("number_style", "decimal-comma", "decimal-point")
        + "; rows that do not fit are then left out and counted")
  }

  private func mixture(_ samples: [Sample], _ what: String) -> String {
    let rows = samples.sorted().map { "“\(text(of: $0))” (line \($0.line))" }
    return "“\(theirs(samples[0]))” mixes two \(what): \(rows.joined(separator: " and "))"
  }

  private func hint(_ key: String, _ first: String, _ second: String) -> String {
    "say `\(key): {\(source.mapping.schema[column].name): \(first)}` or `… \(second)` in this source"
  }

  private func place(_ sample: Sample) -> SourceLocation {
    source.files[sample.file].place(of: column, offset: sample.offset, line: sample.line)
  }

  private func theirs(_ sample: Sample) -> String { source.files[sample.file].cells[column].theirs }

  private func text(of sample: Sample) -> String {
    let file = source.files[sample.file]
    return file.csv.text(ofField: file.cells[column].field ?? 0, inRecordAt: sample.offset)
  }

  private static func spoken(_ day: Day) -> String {
    let (year, month, number) = day.civil
    let name = MonthName.all[month - 1][0]
    return "\(number) \(name.prefix(1).uppercased() + name.dropFirst()) \(year)"
  }
}

extension String {
  /// Without zeros at the end of the decimals: `1.250` is `1.25`.
  fileprivate var trimmingZeros: String {
    var text = self
    while text.hasSuffix("0"), text.contains(".") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
