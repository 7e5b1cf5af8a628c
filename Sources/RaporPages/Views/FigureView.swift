import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

/// A number as a page shows it: its text, the way to the rows behind it, and what stands beside it.
///
/// It holds the value alone, and writes what a template asks for straight to the page.
struct FigureView: TemplateData {
  let page: PageContext
  /// The value; nil where only a drawing is shown.
  let value: MetricValue?
  /// A small drawing beside it.
  var drawing: CourseView?

  static let schema = Schema<FigureView>(
    "A number, or the words for its absence.",
    [
      .text(
        "text", writing: { $0.writeText(to: &$1) }, "The number, or the words for its absence."),
      .optionalLink(
        "href", if: { $0.hasEvidence },
        writing: { view, markup in
          if let value = view.value { view.page.append(evidenceOf: value, to: &markup) }
        }, "The rows behind it."),
      .flag("is_missing", { $0.value?.absence != nil }, "Whether there is no number."),
      .optionalText(
        "reason", if: { $0.value?.absence != nil },
        writing: { view, markup in
          if let absence = view.value?.absence {
            markup.append(text: view.page.book.reason(for: absence))
          }
        }, "Why there is no number."),
      .optionalText(
        "detail", if: { $0.hasDetail },
        writing: { view, markup in
          if let value = view.value { view.page.append(partsOf: value, to: &markup) }
        }, "What it was made of, such as “349 of 553”."),
      .optionalMarkup(
        "drawing", if: { $0.drawing != nil }, writing: { $0.drawing?.write(to: &$1) },
        "A small chart beside it."),
    ])

  private var hasEvidence: Bool { value.map(page.hasEvidence) ?? false }

  private var hasDetail: Bool {
    guard let value, value.absence == nil else { return false }
    return page.hasParts(value)
  }

  /// Writes the number, or the words for its absence.
  func writeText(to markup: inout MarkupBuffer) {
    guard let value else { return }
    if value.absence != nil { return markup.append(text: page.book.text(.noData)) }
    markup.append(textBy: { page.book.append(value, currency: page.currency, to: &$0) })
  }
}

/// A metric at the top of a page.
struct MetricCard: TemplateData {
  /// How a value differs from an earlier one.
  struct Change: TemplateData {
    let page: PageContext
    let then: Ratio
    let now: Ratio
    let unit: Metric.Unit
    /// What it is compared with.
    let other: Period
    /// `good`, `bad` or empty: never said by colour alone, the sign says it too.
    let tone: String

    static let schema = Schema<Change>(
      "How a value differs from an earlier one.",
      [
        .text(
          "amount",
          writing: { change, markup in
            markup.append(textBy: {
              change.page.append(
                changeFrom: change.then, to: change.now, in: change.unit, to: &$0)
            })
          }, "The difference, with its sign."),
        .text(
          "against",
          writing: { $1.append(text: $0.page.book.comparison(with: $0.other)) },
          "What it is compared with."),
        .text("tone", \.tone, "`good`, `bad` or empty."),
      ])
  }

  let name: String
  let figure: FigureView
  let changes: [Change]
  let spark: CourseView?

  static let schema = Schema<MetricCard>(
    "A metric at the top of a page.",
    [
      .text("name", \.name, "The metric's name."),
      .record("figure", \.figure, "Its value."),
      .flag("has_changes", { !$0.changes.isEmpty }, "Whether there is anything to compare with."),
      .list("changes", \.changes, "How it differs from earlier periods."),
      .optionalMarkup(
        "spark", if: { $0.spark != nil }, writing: { $0.spark?.write(to: &$1) },
        "Its recent course."),
    ])
}

/// The course of a metric over the last periods, small enough to stand beside its figure.
struct CourseView {
  let page: PageContext
  let metric: Metric
  let prefix: String
  let first: Period
  let last: Period
  let course: [Double?]

  /// Draws it.
  func write(to markup: inout MarkupBuffer) {
    let caption = ChartCaption(
      id: "\(prefix)-\(page.report.map.anchor(of: metric))", title: page.book.name(of: metric),
      description: page.courseDescription(from: first, to: last))
    Sparkline(caption, course).draw(into: &markup)
  }
}
