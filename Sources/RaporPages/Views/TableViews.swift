import RaporMarkup

/// A table of metrics: one row per rep, team or part of the business.
struct FigureTable: TemplateData {
  /// One row.
  struct Row: TemplateData {
    var name: String
    var href: Link?
    var cells: [FigureView]

    static let schema = Schema<Row>(
      "A row of figures.",
      [
        .text("name", \.name, "Whose figures they are."),
        .optionalLink("href", \.href, "The page about it."),
        .list("cells", \.cells, "One figure per column."),
      ])
  }

  var id: String
  var title: String
  var caption: String
  var rowHeader: String
  var columns: [String]
  var rows: [Row]
  var total: Row?
  var csv: Link?
  var footnote: String?

  static let schema = Schema<FigureTable>(
    "A table of metrics.",
    [
      .text("id", \.id, "A name that is unique on the page."),
      .text("title", \.title, "A heading."),
      .text("caption", \.caption, "What the table shows."),
      .text("row_header", \.rowHeader, "What the rows are."),
      .texts("columns", \.columns, "The metrics' names."),
      .list("rows", \.rows, "The rows."),
      .optional("total", \.total, "The row for all of them."),
      .optionalLink("csv", \.csv, "The same figures as a file."),
      .optionalText("footnote", \.footnote, "What must be known to read it."),
    ])
}

/// A table of rows as they were read.
struct RowTable: TemplateData {
  /// One column.
  struct Column: TemplateData {
    var label: String
    var isNumber = false

    static let schema = Schema<Column>(
      "A column.",
      [
        .text("label", \.label, "Its heading."),
        .flag("is_number", \.isNumber, "Whether it holds numbers."),
      ])
  }

  /// One row.
  struct Row: TemplateData {
    /// What links lead to it by; nil where none do.
    var anchor: String?
    /// The sets of rows that it belongs to, as classes; nil where the table has none.
    var sets: String?
    /// Where its first cell leads; nil for nowhere.
    private let href: Link?
    /// What stands in its cells.
    private let cells: Cells

    private enum Cells {
      /// One text per column.
      case texts([String])
      /// One text per column but the last, which shows what the row counts in: a text that many rows share.
      case marked([String], marks: String)
      /// The table holds the columns, so that no reference to them is counted for each cell.
      case deal(Int, Unmanaged<DealCells>, marks: Int)
      case figure(FigureCells)
      case activities(ActivityDay)
    }

    /// Makes a row.
    init(_ cells: [String], anchor: String? = nil, sets: String? = nil, href: Link? = nil) {
      self.cells = .texts(cells)
      (self.anchor, self.sets, self.href) = (anchor, sets, href)
    }

    /// Makes a row whose last column shows what it counts in.
    init(_ cells: [String], marks: String, anchor: String?, sets: String?) {
      self.cells = .marked(cells, marks: marks)
      (self.anchor, self.sets, href) = (anchor, sets, nil)
    }

    /// Makes a row of a deal, for a table that holds `cells`.
    init(
      deal: Int, _ cells: DealCells, marks: Int, anchor: String? = nil, sets: String? = nil,
      href: Link? = nil
    ) {
      self.cells = .deal(deal, Unmanaged.passUnretained(cells), marks: marks)
      (self.anchor, self.sets, self.href) = (anchor, sets, href)
    }

    /// Makes a row of a figure, leading to its evidence.
    init(_ cells: FigureCells) {
      self.cells = .figure(cells)
      (anchor, sets, href) = (nil, nil, nil)
    }

    /// Makes a row of a day's activities.
    init(_ day: ActivityDay) {
      cells = .activities(day)
      (anchor, sets, href) = (nil, nil, nil)
    }

    private var count: Int {
      switch cells {
      case .texts(let texts): texts.count
      case .marked(let texts, _): texts.count + 1
      case .deal(_, let cells, _): cells._withUnsafeGuaranteedRef(\.count)
      case .figure(let cells): cells.count
      case .activities(let day): day.count
      }
    }

    private func write(_ cell: Int, to markup: inout MarkupBuffer) {
      switch cells {
      case .texts(let texts): if cell < texts.count { markup.append(text: texts[cell]) }
      case .marked(let texts, let marks):
        markup.append(text: cell < texts.count ? texts[cell] : marks)
      case .deal(let deal, let cells, let marks):
        cells._withUnsafeGuaranteedRef {
          $0.write(cell, ofDeal: deal, marks: marks, to: &markup)
        }
      case .figure(let cells): cells.write(cell, to: &markup)
      case .activities(let day): day.write(cell, to: &markup)
      }
    }

    private var hasLink: Bool {
      if case .figure(let cells) = cells { cells.hasLink } else { href != nil }
    }

    private func writeLink(to markup: inout MarkupBuffer) {
      if case .figure(let cells) = cells {
        cells.writeLink(to: &markup)
      } else if let href {
        markup.append(text: href.text)
      }
    }

    static let schema = Schema<Row>(
      "A row.",
      [
        .optionalText("anchor", \.anchor, "What links lead to it by."),
        .optionalText("sets", \.sets, "The sets of rows that it belongs to, as classes."),
        .optionalLink(
          "href", if: { $0.hasLink }, writing: { $0.writeLink(to: &$1) },
          "Where its first cell leads."),
        .text("first", writing: { $0.write(0, to: &$1) }, "What stands in its first cell."),
        .texts(
          "others", at: { 1..<max(1, $0.count) }, writing: { $0.write($1, to: &$2) },
          "What stands in its other cells."),
      ])
  }

  var id: String
  var caption: String
  var columns: [Column]
  var rows: [Row]
  var csv: Link?
  var footnote: String?
  /// What rows of deals are made of.
  var dealCells: DealCells?

  /// Which columns hold numbers, as classes: once for the table instead of once for each cell.
  var alignment: String {
    columns.indices.filter { columns[$0].isNumber }.map { "n\($0 + 1)" }.joined(separator: " ")
  }

  /// Whether it is so long that a browser had better lay it out only when it comes into view.
  var isLong: Bool { rows.count > 1_000 }

  static let schema = Schema<RowTable>(
    "A table of rows.",
    [
      .text("id", \.id, "A name that is unique on the page."),
      .text("caption", \.caption, "What the table shows."),
      .text("alignment", \.alignment, "Which columns hold numbers, as classes: `n3 n8`."),
      .flag("is_long", \.isLong, "Whether it has more than a thousand rows."),
      .list("columns", \.columns, "The columns."),
      .list("rows", \.rows, "The rows."),
      .optionalLink("csv", \.csv, "All of the rows as a file."),
      .optionalText("footnote", \.footnote, "What must be known to read it."),
    ])
}
