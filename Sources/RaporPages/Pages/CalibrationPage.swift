import RaporMarkup

/// The appraisals of all reps in one period beside each other, for those who answer for them.
struct CalibrationPage: Page {
  var frame: PageFrame
  var words: Words
  var title: String
  var counts: String
  var state: RowTable
  var spread: RowTable?
  var chart: ChartBlock?
  var raters: RowTable?
  var few: RowTable?
  var noFew: String

  static let schema = Schema<CalibrationPage>(
    "`calibration.html`: the appraisals of all reps in one period beside each other.",
    common(\.frame, \.words) + [
      .text("title", \.title, "What the appraisal is called."),
      .text("counts", \.counts, "How many packets are complete, in words."),
      .record("state", \.state, "Every packet: its scores, and what is still to be written."),
      .optional("spread", \.spread, "How many reps have each rating, by team and manager."),
      .optional("chart", \.chart, "How many reps have each rating."),
      .optional("raters", \.raters, "Who rates higher or lower than results alone would."),
      .optional("few", \.few, "The scores that rest on few cases."),
      .text("no_few", \.noFew, "What is said where there are none."),
    ])
}
