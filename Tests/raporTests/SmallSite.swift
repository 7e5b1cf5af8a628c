/// A site small enough to read: six reps, forty-eight deals, one note.
enum SmallSite {
  static let configuration = """
    title: Small team
    currency: USD
    periods: {quarters: all, months: 2}
    sources:
      - table: deals
        file: data/deals.csv
        stages: {Open: open, Won: won, Lost: lost}

    """

  static let note = """
    ---
    period: 2024-Q1
    author: Maya
    ---

    Revenue was {{ metric "revenue" }}.

    """

  /// Deals whose figures follow from their numbers.
  static var deals: String {
    var lines = ["deal_id,rep_id,stage,created_on,closed_on,amount"]
    for number in 0..<48 {
      let month = number % 6 + 1
      let stage = ["Won", "Lost", "Won", "Open"][number % 4]
      let closed = stage == "Open" ? "" : "2024-0\(month)-2\(number % 8)"
      lines.append(
        "D\(number),Rep \(number / 8),\(stage),2024-0\(month)-0\(number % 9 + 1),\(closed),"
          + "\(100 + number)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Puts the site's input into a folder.
  static func write(to folder: TemporaryFolder) throws {
    try folder.write(Array(configuration.utf8), to: "content/site.yml")
    try folder.write(Array(deals.utf8), to: "content/data/deals.csv")
    try folder.write(Array(note.utf8), to: "content/commentary/2024-Q1.md")
  }
}
