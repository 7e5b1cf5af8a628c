import RaporModel

/// What was read, and how long it took.
struct ReadingSummary {
  /// How many files of data there were.
  var files = 0
  /// How many rows they held.
  var rowsRead = 0
  /// How many of them count.
  var rowsUsed = 0
  /// How long reading and folding took.
  var duration = Duration.zero

  /// Describes what was read.
  init(files: Int, rowsRead: Int, rowsUsed: Int, duration: Duration) {
    self.files = files
    self.rowsRead = rowsRead
    self.rowsUsed = rowsUsed
    self.duration = duration
  }

  /// Sums up the files' ledgers.
  init(of ledgers: [SourceLedger] = [], duration: Duration = .zero) {
    files = ledgers.count
    rowsRead = ledgers.reduce(0) { $0 + $1.rowsRead }
    rowsUsed = ledgers.reduce(0) { $0 + $1.rowsUsed }
    self.duration = duration
  }

  /// One line for people.
  var line: String {
    let rows = rowsRead == rowsUsed ? "all used" : "\(rowsRead - rowsUsed) excluded"
    return "Read \(rowsRead) rows of \(files) \(files == 1 ? "file" : "files") (\(rows)) "
      + "in \(BuildSummary.time(duration))"
  }
}
