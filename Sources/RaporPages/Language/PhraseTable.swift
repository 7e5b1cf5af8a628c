import RaporModel

/// All texts of one language, by key.
///
/// The tables are written as lines of `key = text`; a line that begins with `#` is a comment.
struct PhraseTable: Sendable {
  /// The readable texts.
  let templates: [String: PhraseTemplate]
  /// The texts of the pages, by the place of their phrase: pages say hundreds, so none is looked up by
  /// its key.
  let phrases: [PhraseTemplate]
  /// What is wrong with the table, in the order of its lines; the tests want none.
  let faults: [String]

  /// The table of a language, read at its first use.
  static func table(of language: SiteLanguage) -> PhraseTable {
    switch language {
    case .english: english
    case .indonesian: indonesian
    case .malay: malay
    }
  }

  private static let english = PhraseTable([
    EnglishWords.pages, EnglishWords.reviews, EnglishWords.metrics, EnglishWords.historyMetrics,
    EnglishWords.notes,
    EnglishWords.people,
    EnglishWords.stages,
    EnglishWords.forecasts,
    EnglishWords.deals,
    EnglishWords.evidence,
    EnglishWords.custom,
    EnglishWords.coaching,
    EnglishWords.appraisals,
    EnglishWords.pay,
  ])
  private static let indonesian = PhraseTable([
    IndonesianWords.pages, IndonesianWords.reviews, IndonesianWords.metrics,
    IndonesianWords.historyMetrics, IndonesianWords.notes,
    IndonesianWords.people,
    IndonesianWords.stages,
    IndonesianWords.forecasts,
    IndonesianWords.deals,
    IndonesianWords.evidence,
    IndonesianWords.custom,
    IndonesianWords.coaching,
    IndonesianWords.appraisals,
    IndonesianWords.pay,
  ])
  private static let malay = PhraseTable([
    MalayWords.pages, MalayWords.reviews, MalayWords.metrics, MalayWords.historyMetrics,
    MalayWords.notes,
    MalayWords.people,
    MalayWords.stages,
    MalayWords.forecasts,
    MalayWords.deals,
    MalayWords.evidence,
    MalayWords.custom,
    MalayWords.coaching,
    MalayWords.appraisals,
    MalayWords.pay,
  ])

  /// Reads tables; lines that cannot be read, and keys that come twice, become faults.
  init(_ texts: [String]) {
    var templates: [String: PhraseTemplate] = [:]
    var faults: [String] = []
    templates.reserveCapacity(1024)
    // Every command begins with this, so that lines are taken apart byte by byte.
    for line in texts.lazy.flatMap({ $0.utf8.split(separator: UInt8(ascii: "\n")) })
    where line.first != UInt8(ascii: "#") {
      guard let separator = line.firstRange(of: " = ".utf8) else {
        faults.append("not of the form “key = text”: \(Substring(line))")
        continue
      }
      let key = String(Substring(line[..<separator.lowerBound]))
      do throws(PhraseTemplate.Fault) {
        let template = try PhraseTemplate(Substring(line[separator.upperBound...]))
        if templates.updateValue(template, forKey: key) != nil { faults.append("twice: \(key)") }
      } catch {
        faults.append("\(key): \(error)")
      }
    }
    self.templates = templates
    phrases = Phrase.allCases.map { templates[$0.key] ?? PhraseTemplate(plain: $0.key) }
    self.faults = faults
  }
}
