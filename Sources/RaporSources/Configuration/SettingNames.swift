import RaporDiagnostics
import RaporModel

/// Words of site.yml that stand for values of the data, found there whatever their case and spaces.
struct SettingNames {
  /// Whose values a word is looked for among.
  enum Kind: String {
    case stage = "open stage"
    case activity = "type of activity"
    case outcome = "outcome of activities"
    case category = "category of expenses"
  }

  /// The words, in the order of the file.
  var words: [(kind: Kind, word: Located<String>)] = []

  /// Gives the settings the data's own spellings, and reports words that the data does not have.
  func settle(_ settings: inout SiteSettings, _ data: Dataset, _ problems: inout DiagnosticList) {
    let spellings = Spellings(data)
    for (kind, word) in words where spellings.all(of: word.value, kind).isEmpty {
      let known = spellings.names(kind)
      // Without any value there is no table to be wrong about.
      guard !known.isEmpty else { continue }
      problems.report(
        .unknownValue, "“\(word.value)” is no \(kind.rawValue) of the data", at: word.place,
        hint: NearName.hint(for: word.value, among: known)
          ?? "there are: \(known.prefix(20).joined(separator: ", "))")
    }
    settings.activityChain = settings.activityChain.map {
      spellings.all(of: $0, .activity).first ?? $0
    }
    settings.heldOutcomes = spellings.settled(settings.heldOutcomes, .outcome)
    settings.missedOutcomes = spellings.settled(settings.missedOutcomes, .outcome)
    settings.acquisitionCategories = settings.acquisitionCategories.map {
      spellings.settled($0, .category)
    }
    let said = settings.stalledDaysOfStage
    for (name, days) in said.sorted(by: { $0.key < $1.key }) {
      for own in spellings.all(of: name, .stage) where said[own] == nil {
        settings.stalledDaysOfStage[own] = days
      }
    }
  }

  /// The values of the data by what equal names have in common.
  private struct Spellings {
    private var byKind: [Kind: [String]] = [:]

    init(_ data: Dataset) {
      byKind[.stage] = data.stages.filter { $0.outcome == .open }.map(\.name)
      byKind[.activity] = data.activities.types
      byKind[.outcome] = data.activities.outcomes
      byKind[.category] = Set(data.expenses.compactMap(\.category)).sorted()
    }

    func names(_ kind: Kind) -> [String] { byKind[kind] ?? [] }

    /// The spelling itself where the data has it, then those that differ by case and spaces only.
    func all(of word: String, _ kind: Kind) -> [String] {
      let same = names(kind).filter { Folding.key($0) == Folding.key(word) }
      return same.filter { $0 == word } + same.filter { $0 != word }
    }

    func settled(_ words: Set<String>, _ kind: Kind) -> Set<String> {
      words.union(words.flatMap { all(of: $0, kind) })
    }
  }
}
