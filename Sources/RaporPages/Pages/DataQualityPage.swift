import RaporMarkup

/// What became of the rows that were read.
struct DataQualityPage: Page {
  var frame: PageFrame
  var words: Words
  var files: RowTable
  var excluded: RowTable?
  var gaps: RowTable?

  static let schema = Schema<DataQualityPage>(
    "`data-quality.html`: what became of the rows that were read.",
    common(\.frame, \.words) + [
      .record("files", \.files, "The files, with the rows read, used and left out."),
      .optional("excluded", \.excluded, "The rows that were left out, with the reason."),
      .optional("gaps", \.gaps, "Values that are missing in rows that were used."),
    ])
}
