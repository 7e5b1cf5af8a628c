import RaporDiagnostics
import RaporModel

/// How plain numbers of a column of shares are meant.
enum ShareStyle: String, CaseIterable {
  /// 1 is all.
  case fraction
  /// 100 is all.
  case percentage
}

/// The shares that the files of one source give, read as all rows together decide.
struct ShareColumn {
  /// The name of the column.
  let name: String
  private let style: ShareStyle?
  /// Whether nothing decides, which has been reported; the column is then not read.
  let isUndecided: Bool

  /// A number as written, in ten-thousandths.
  private struct Written {
    var value: Int64
    var isPercentage: Bool

    /// Nil when it is no number, or can be no share in any style.
    init?(_ text: String) {
      isPercentage = text.hasSuffix("%")
      let digits = Array(Folding.tidy(isPercentage ? String(text.dropLast()) : text).utf8)
      // No share is above a hundred, so that of 12,500 and 12.500 only one reading can be one.
      let readings = NumberStyle.allCases.lazy.compactMap { style in
        digits.withUnsafeBufferPointer { DecimalReader(style: style, decimals: 4).read($0).value }
      }
      guard let value = readings.first(where: { (0...1_000_000).contains($0) }) else { return nil }
      self.value = value
    }
  }

  /// Finds out how the shares of a source's files are meant.
  init(_ name: String, _ tables: [FileTable], _ state: inout LoadState) {
    self.name = name
    var samples: [ShareStyle?: (table: FileTable, text: String)] = [:]
    for table in tables {
      for text in table.distinctTexts(table.column(name)) {
        guard let written = Written(text), !written.isPercentage, written.value != 0 else {
          continue
        }
        let meant: ShareStyle? =
          written.value > 10_000 ? .percentage : written.value < 10_000 ? .fraction : nil
        if samples[meant] == nil { samples[meant] = (table, text) }
      }
    }
    let said = tables.first?.mapping.shareStyle
    style = said ?? (samples[.fraction] != nil ? .fraction : .percentage)
    let report = ShareReport(name: name)
    if said == nil, let fraction = samples[.fraction], let percentage = samples[.percentage] {
      isUndecided = true
      report.mixed(fraction, percentage, &state)
    } else if said == nil, samples[.fraction] == nil, samples[.percentage] == nil,
      let sample = samples[nil]
    {
      isUndecided = true
      report.ambiguous(sample, &state)
    } else {
      isUndecided = false
    }
  }

  /// A share in hundredths of a percent; nil when the text is none.
  func share(_ text: String) -> Int32? {
    guard let written = Written(text) else { return nil }
    guard written.isPercentage || style == .percentage else {
      return written.value <= 10_000 ? Int32(clamping: written.value) : nil
    }
    return Int32(clamping: (written.value + 50) / 100)
  }
}

/// Words what is wrong with a column of shares.
private struct ShareReport {
  let name: String

  typealias Sample = (table: FileTable, text: String)

  func mixed(_ fraction: Sample, _ percentage: Sample, _ state: inout LoadState) {
    state.problems.report(
      .mixedNumbers,
      "“\(name)” mixes fractions and percentages: “\(fraction.text)” and “\(percentage.text)”",
      at: place(percentage), hint: "write a percent sign, or say `share_style: percentage`")
  }

  func ambiguous(_ sample: Sample, _ state: inout LoadState) {
    state.problems.report(
      .ambiguousNumbers,
      "“\(sample.text)” in “\(name)” is all of the deal or a hundredth, and no row decides",
      at: place(sample),
      hint: "write a percent sign, or say `share_style: fraction` or `share_style: percentage`")
  }

  private func place(_ sample: Sample) -> SourceLocation? {
    let (table, text) = sample
    let column = table.column(name)
    return (0..<table.rows.count).first { table.text(column, $0) == text }
      .map { table.place(column, $0) } ?? table.mapping.constants[name]?.place
  }
}
