import RaporMarkup

/// A table of metrics: one row per rep, team or part of the business.
struct FigureTable: TemplateData, Sendable {
  /// One row.
  struct Row: TemplateData, Sendable {
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
struct RowTable: TemplateData, Sendable {
  /// One column.
  struct Column: TemplateData, Sendable {
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
  struct Row: TemplateData, Sendable {
    /// What links lead to it by; nil where none do.
    var anchor: String?
    /// The sets of rows that it belongs to, as classes; nil where the table has none.
    var sets: String?
    /// Where its first cell leads; nil for nowhere.
    var href: Link?
    /// What stands in its cells, one text per column.
    private var cells: Cells

    private enum Cells {
      case texts([String])
      case deal(Int, DealCells, marks: [String])
    }

    /// Makes a row.
    init(_ cells: [String], anchor: String? = nil, sets: String? = nil, href: Link? = nil) {
      self.cells = .texts(cells)
      (self.anchor, self.sets, self.href) = (anchor, sets, href)
    }

    /// Makes a row of a deal, whose marks are the only element of `marks`.
    init(
      deal: Int, _ cells: DealCells, marks: [String], anchor: String? = nil, sets: String? = nil,
      href: Link? = nil
    ) {
      self.cells = .deal(deal, cells, marks: marks)
      (self.anchor, self.sets, self.href) = (anchor, sets, href)
    }

    private var count: Int {
      switch cells {
      case .texts(let texts): texts.count
      case .deal(_, let cells, _): cells.count
      }
    }

    /// Hands over the text of a cell, where it lies.
    private func withText(_ cell: Int, _ body: (UnsafePointer<String>) -> Void) {
      switch cells {
      case .texts(let texts):
        texts.withUnsafeBufferPointer { texts in
          if let first = texts.baseAddress, cell < texts.count { body(first + cell) }
        }
      case .deal(let deal, let cells, let marks):
        cells.withText(cell, ofDeal: deal, marks: marks, body)
      }
    }

    private var first: String {
      var first = ""
      withText(0) { first = $0.pointee }
      return first
    }

    static let schema = Schema<Row>(
      "A row.",
      [
        .optionalText("anchor", \.anchor, "What links lead to it by."),
        .optionalText("sets", \.sets, "The sets of rows that it belongs to, as classes."),
        .optionalLink("href", \.href, "Where its first cell leads."),
        .text("first", { $0.first }, "What stands in its first cell."),
        .texts(
          "others", at: { 1..<max(1, $0.count) }, { row, cell, show in row.withText(cell, show) },
          "What stands in its other cells."),
      ])
  }

  var id: String
  var caption: String
  var columns: [Column]
  var rows: [Row]
  var csv: Link?
  var footnote: String?

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
