import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// What people wrote for the appraisal of one rep.
struct AppraisalRecord: Sendable {
  /// Something that a rep was to reach in the period, or is to reach: specific, measured and dated.
  struct Goal: Sendable {
    /// What is to be reached.
    let words: String
    /// What it is measured by.
    let measure: String
    /// The day by which.
    let due: Day
    let status: GoalStatus
    /// What came of it; nil where nothing is written.
    let result: String?
  }

  /// How a goal stands.
  enum GoalStatus: String, Sendable, CaseIterable {
    case met, partly, missed, open

    /// Its words.
    var phrase: Phrase {
      switch self {
      case .met: .goalMet
      case .partly: .goalPartly
      case .missed: .goalMissed
      case .open: .goalOpen
      }
    }
  }

  /// The rating of a competency.
  struct Rated: Sendable {
    let rating: Int
    /// What it rests on; nil where nothing is written.
    let reason: String?
  }

  /// The parts of the text, by their headings.
  enum Section: CaseIterable, Sendable {
    case selfAssessment, comment, development, training

    /// The heading that packets give it.
    var heading: Phrase {
      switch self {
      case .selfAssessment: .packetSelfAssessment
      case .comment: .packetComment
      case .development: .packetDevelopment
      case .training: .packetTraining
      }
    }

    /// The part that a heading begins, in any language; nil for other headings.
    init?(heading: String) {
      let folded = Section.folded(heading)
      let found = Section.allCases.first { section in
        Section.headings(of: section).contains { Section.folded($0) == folded }
      }
      guard let found else { return nil }
      self = found
    }

    /// What its heading is called in each language.
    private static func headings(of section: Section) -> [String] {
      SiteLanguage.allCases.map { Phrasebook(language: $0).text(section.heading) }
    }

    /// The headings that there are, in a language.
    static func headings(in language: SiteLanguage) -> [String] {
      allCases.map { Phrasebook(language: language).text($0.heading) }
    }

    /// Apostrophes are typed in two ways.
    private static func folded(_ text: String) -> String {
      String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    }
  }

  /// Whom it is about, when, and what stands in the file.
  var commentary: Commentary
  let rep: RepIndex
  /// Who made it; nil where nobody is named.
  var madeBy: String?
  /// Who approves it; nil where nobody is named.
  var approvedBy: String?
  var goals: [Goal] = []
  /// By the ids of competencies.
  var ratings: [String: Rated] = [:]
  var sections: [Section: MarkdownDocument] = [:]
}
