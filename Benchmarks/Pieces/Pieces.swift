import RaporModel
import RaporSources

/// Runs one piece of the program over and over, for a profiler, a counter of instructions or a sanitizer.
///
///     pieces reader FILE.csv [THREADS]
///     pieces load CONTENT [THREADS]
///     pieces facts CONTENT [THREADS]
///     pieces template|chart|markdown COUNT
///     pieces fuzz COUNT
@main struct Pieces {
  private static let usage = """
    usage: pieces reader|load|facts PATH [THREADS]
           pieces template|chart|markdown|fuzz COUNT
    """

  static func main() throws {
    let names = Array(CommandLine.arguments.dropFirst())
    guard names.count >= 2 else { return print(usage) }
    let threads = names.count > 2 ? Int(names[2]) ?? 1 : 1
    let start = ContinuousClock.now
    switch (names[0], Int(names[1])) {
    case ("reader", _): try read(names[1], threads: threads)
    case ("load", _): load(names[1], threads: threads)
    case ("facts", _): facts(names[1], threads: threads)
    case ("template", let count?): PagePieces.renderTemplate(count)
    case ("chart", let count?): PagePieces.drawChart(count)
    case ("markdown", let count?): PagePieces.renderMarkdown(count)
    case ("fuzz", let count?): try ReaderFuzz.run(rounds: count)
    default: print(usage)
    }
    print(start.duration(to: .now))
  }

  private static func read(_ path: String, threads: Int) throws {
    let file = try CSVFile(
      path: path, name: path, format: CSVFormat(effort: CSVEffort(threads: threads)))
    let folded = file.fold(
      { (rows: 0, bytes: 0) },
      row: { state, record in
        state.rows += 1
        for index in 0..<record.count { state.bytes += record.bytes(at: index).count }
      },
      merge: { total, next, _ in
        total = (total.rows + next.rows, total.bytes + next.bytes)
      })
    print("\(folded.state.rows) rows, \(folded.state.bytes) bytes of values")
  }

  private static func load(_ content: String, threads: Int) {
    let site = SiteLoader.load(contentFolder: content, jobs: threads)
    print(
      "\(site.dataset?.deals.count ?? 0) deals,",
      "\(site.dataset?.activities.entries.count ?? 0) entries of activities")
  }

  private static func facts(_ content: String, threads: Int) {
    let facts = SiteLoader.facts(contentFolder: content, by: .week, jobs: threads).facts
    print("\(facts?.csv().reduce(0) { $0 + $1.count } ?? 0) bytes of facts")
  }
}
