import RaporDiagnostics
import RaporModel

/// What the stages are, and which of them a row is in.
struct StageDirectory {
  private var stages: [Stage] = []
  private var positions: [Stage: Int] = [:]
  /// The names, folded, that entries into stages give: with them the stages of a preset are known
  /// in their order before deals are read.
  private var entered: Set<String> = []
  /// Whether a source says what the stages are.
  private var isDeclared = false

  /// The stages open ones first, then won, then lost, each in the order of the process; and where
  /// each position went.
  func sorted() -> (stages: [Stage], moved: [Int]) {
    let rank: [Stage.Outcome: Int] = [.open: 0, .won: 1, .lost: 2]
    let order = stages.indices.sorted {
      (rank[stages[$0].outcome] ?? 0, $0) < (rank[stages[$1].outcome] ?? 0, $1)
    }
    var moved = [Int](repeating: 0, count: stages.count)
    for (new, old) in order.enumerated() { moved[old] = new }
    return (order.map { stages[$0] }, moved)
  }

  subscript(position: Int) -> Stage? { stages.indices.contains(position) ? stages[position] : nil }

  private mutating func add(_ stage: Stage) -> Int {
    if let known = positions[stage] { return known }
    positions[stage] = stages.count
    stages.append(stage)
    return stages.count - 1
  }

  /// The stage of each row of a table; nil where it has none that is known.
  mutating func read(_ table: FileTable, _ state: inout LoadState) -> [Int?] {
    declare(table.mapping.stages)
    let words = StageWords(table)
    addPresetStages(words, table)
    var known: [StageWords.Codes: Int?] = [:]
    return (0..<table.rows.count).map { row in
      let codes = words.codes(row)
      if let stage = known[codes] { return stage }
      let stage = resolve(words.word(row), row, words, &state)
      known[codes] = .some(stage)
      return stage
    }
  }

  private mutating func declare(_ stages: [Stage]) {
    for stage in stages { _ = add(stage) }
    isDeclared = isDeclared || !stages.isEmpty
  }

  // MARK: Entries into stages

  /// Notes the names that a table of entries gives.
  mutating func note(_ table: FileTable) {
    entered.formUnion(table.distinctTexts(table.column("stage")).map(Folding.looseKey))
  }

  /// The stage that each row of a table of entries is about; nil where it is none that is known.
  mutating func readEntries(_ table: FileTable, _ state: inout LoadState) -> [Int?] {
    declare(table.mapping.stages)
    let words = StageWords(table)
    var known: [String: Int?] = [:]
    var rows: [Int?] = []
    for row in 0..<table.rows.count {
      guard let name = words.word(row).stage else {
        rows.append(nil)
        continue
      }
      if known[name] == nil { known[name] = .some(entry(name, row, words, &state)) }
      rows.append(known[name] ?? nil)
    }
    return rows
  }

  private mutating func entry(
    _ name: String, _ row: Int, _ words: StageWords, _ state: inout LoadState
  ) -> Int? {
    if let own = Self.declared(name, words.table.mapping) { return add(own) }
    let known =
      stages.firstIndex { Folding.key($0.name) == Folding.key(name) }
      ?? stages.firstIndex { Folding.looseKey($0.name) == Folding.looseKey(name) }
    if let known { return known }
    guard !isDeclared else {
      reportUnknown(name, words.stage, row, words, &state)
      return nil
    }
    let outcome = StageWords.outcome(name) ?? .open
    reportGuess(name, outcome, row, words, &state)
    return add(Stage(name: name, outcome: outcome))
  }

  /// The stages of a preset that the data has, in the order of the process.
  private mutating func addPresetStages(_ words: StageWords, _ table: FileTable) {
    let met = entered.union(table.texts(in: words.stage).map { Folding.looseKey($0.text) })
    for stage in table.mapping.preset?.stages ?? [] where met.contains(Folding.looseKey(stage.name))
    {
      if Self.declared(stage.name, table.mapping) == stage { _ = add(stage) }
    }
  }

  /// The stage that the source or its preset declares under a name.
  static func declared(_ name: String, _ mapping: SourceMapping) -> Stage? {
    mapping.stages.first { Folding.key($0.name) == Folding.key(name) }
      ?? mapping.preset?.stages.first {
        Folding.looseKey($0.name) == Folding.looseKey(name)
      }
  }

  private mutating func resolve(
    _ word: StageWords.Word, _ row: Int, _ words: StageWords, _ state: inout LoadState
  ) -> Int? {
    let table = words.table
    if let outcome = word.outcome {
      guard let ended = StageWords.outcome(outcome) else {
        reportUnknown(outcome, words.outcome, row, words, &state)
        return nil
      }
      return add(stage(word.stage, ended, table))
    }
    guard let name = word.stage else { return nil }
    if let stage = Self.declared(name, table.mapping) { return add(stage) }
    guard table.mapping.stages.isEmpty else {
      reportUnknown(name, words.stage, row, words, &state)
      return nil
    }
    let outcome = StageWords.outcome(name) ?? .open
    reportGuess(name, outcome, row, words, &state)
    return add(Stage(name: name, outcome: outcome))
  }

  /// A closed deal is in a stage of its outcome, whatever step it had reached before.
  private func stage(_ name: String?, _ outcome: Stage.Outcome, _ table: FileTable) -> Stage {
    let own = name.flatMap { Self.declared($0, table.mapping) }
    if let own, own.outcome == outcome { return own }
    switch outcome {
    case .open: return Stage(name: name ?? "Open", outcome: .open)
    case .won: return Stage(name: "Won", outcome: .won)
    case .lost: return Stage(name: "Lost", outcome: .lost)
    }
  }

  private func reportUnknown(
    _ name: String, _ column: Int?, _ row: Int, _ words: StageWords, _ state: inout LoadState
  ) {
    let known = stages.map(\.name)
    let rows = words.count(name)
    state.problems.report(
      .unknownStage,
      "“\(name)” is none of the stages; \(rows) \(rows == 1 ? "row is" : "rows are") left out",
      at: words.table.place(column, row),
      hint: NearName.hint(for: name, among: known)
        ?? "add “\(name): open” (or won, or lost) to `stages`")
  }

  private func reportGuess(
    _ name: String, _ outcome: Stage.Outcome, _ row: Int, _ words: StageWords,
    _ state: inout LoadState
  ) {
    state.problems.report(
      .guessedStage, "the stage “\(name)” is taken as \(outcome.rawValue)",
      at: words.table.place(words.stage, row),
      hint: "say what each stage means: `stages: {\(name): \(outcome.rawValue), …}`")
  }
}

/// The cells of a table that say which stage a row is in.
private struct StageWords {
  struct Word: Hashable {
    var stage: String?
    var outcome: String?
  }

  /// The codes of a word's texts; −1 for none.
  struct Codes: Hashable {
    var stage: Int
    var outcome: Int
  }

  let table: FileTable
  let stage: Int?
  let outcome: Int?

  init(_ table: FileTable) {
    self.table = table
    stage = table.column("stage")
    outcome = table.given("outcome")
  }

  func word(_ row: Int) -> Word {
    Word(stage: table.text(stage, row), outcome: table.text(outcome, row))
  }

  /// What rows with the same word share.
  func codes(_ row: Int) -> Codes {
    Codes(stage: table.code(stage, row) ?? -1, outcome: table.code(outcome, row) ?? -1)
  }

  /// How many rows have a word as their stage or outcome.
  func count(_ text: String) -> Int {
    (0..<table.rows.count).count { row in
      let word = word(row)
      return word.stage == text || word.outcome == text
    }
  }

  /// What a word says by itself; nil when it does not say.
  static func outcome(_ word: String) -> Stage.Outcome? {
    switch Folding.looseKey(word) {
    case "won", "closedwon", "win", "menang", "berhasil", "berjaya": .won
    case "lost", "closedlost", "loss", "kalah", "gagal": .lost
    case "open", "inprogress", "terbuka", "berjalan": .open
    default: nil
    }
  }
}
