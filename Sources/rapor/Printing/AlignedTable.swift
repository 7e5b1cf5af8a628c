/// A table of texts as a terminal shows it: columns as wide as they need to be.
struct AlignedTable {
  /// A column.
  struct Column {
    var name: String
    /// Whether its texts stand at the right.
    var isNumber = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  /// The lines, the names of the columns first; columns without any text are left out.
  func lines(indent: String) -> [String] {
    let shown = columns.indices.filter { column in
      rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
    let widths = shown.map { column in
      ([columns[column].name] + rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let heading = columns.map(\.name)
    return ([heading] + rows).map { row in
      let cells = zip(shown, widths).map { column, width in
        AlignedTable.pad(row[column], to: width, atRight: columns[column].isNumber)
      }
      let line = indent + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func pad(_ text: String, to width: Int, atRight: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return atRight ? space + text : text + space
  }
}
