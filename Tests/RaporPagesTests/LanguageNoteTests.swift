import Foundation
import RaporCoaching
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

@Suite struct LanguageNoteTests {
  private static let readers = [NoteReader.rep, .manager(of: "Dewi Lestari")]

  /// The placeholders that a slot can fill.
  private func names(of slot: Slot) -> Set<String> {
    switch slot {
    case .periodKind: ["periodKind", "periodKinds", "PeriodKind"]
    case .days: ["days", "dayCount"]
    default: [slot.rawValue]
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every message has a sentence for both readers that says all its figures and no others`(
    language: SiteLanguage
  ) {
    let words = Phrasebook(language: language)
    let address: Set = ["you", "your", "You", "Your"]
    for id in MessageID.allCases {
      for (rule, reader) in RuleID.allCases.flatMap({ rule in Self.readers.map { (rule, $0) } }) {
        guard let template = words.template(of: id, rule: rule, for: reader) else {
          Issue.record("no sentence for \(id.rawValue) in \(language)")
          continue
        }
        for slot in id.slots {
          #expect(
            !template.placeholders.isDisjoint(with: names(of: slot)),
            "\(slot) is not said by \(id.rawValue) in \(language)")
        }
        let known = id.slots.reduce(address) { $0.union(names(of: $1)) }
        #expect(
          template.placeholders.subtracting(known) == [],
          "\(id.rawValue) in \(language) says what the message does not have")
      }
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every sentence in a table belongs to a message`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    let parts = Set(MessageID.Part.allCases.map(\.rawValue))
    let used = Set(
      MessageID.allCases.flatMap { id in
        RuleID.allCases.flatMap { ["\(id.rawValue):\($0.rawValue)"] }
          + [id.rawValue, "\(id.rawValue).rep", "\(id.rawValue).manager"]
      })
    let kept = words.table.templates.keys.filter { key in
      key.contains(".") && parts.contains(String(key.prefix { $0 != "." }))
    }
    #expect(Set(kept).subtracting(used).sorted() == [])
  }

  @Test(arguments: SiteLanguage.allCases)
  func `rules, degrees of certainty and kinds of period have words`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    for rule in RuleID.allCases { #expect(words.name(of: rule) != rule.rawValue) }
    for certainty in Note.Certainty.allCases {
      #expect(words.text(of: certainty) != certainty.rawValue)
    }
    for kind in Period.Kind.allCases {
      #expect(words.text(key: "kind.\(kind.rawValue)") != nil)
      #expect(words.text(key: "kinds.\(kind.rawValue)") != nil)
    }
  }

  @Test func `a rep is spoken to and a manager is told by name`() throws {
    let usd = try #require(Currency(code: "USD"))
    let message = Message(
      .winRateBelowPeers,
      [.count: .count(12), .total: .count(40), .value: .rate(0.3), .comparison: .rate(0.632)])
    func said(_ language: SiteLanguage, _ reader: NoteReader) -> String {
      Phrasebook(language: language)
        .sentence(message, rule: .winRate, for: reader, currency: usd)
    }
    #expect(
      said(.english, .rep)
        == "You won 12 of 40 closed deals (30%). Comparable reps together won 63.2% of theirs.")
    #expect(said(.english, .manager(of: "Ana")).hasPrefix("Ana won 12 of 40 closed deals (30%)."))
    #expect(said(.indonesian, .rep).hasPrefix("Anda memenangkan 12 dari 40 deal"))
    #expect(said(.malay, .manager(of: "Ana")).hasPrefix("Ana memenangi 12 daripada 40"))
  }

  /// Every sentence in every language, as a manager would read it aloud. After a deliberate change
  /// delete the file, run the test once to write it anew, and read what changed.
  @Test func `all sentences read as the golden file has them`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/Notes.txt")
    let text = try SampleNotes.everySentence(readers: Self.readers)
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Golden/Notes.txt was missing and has been written: read it, and run again")
      return
    }
    for (ours, theirs) in zip(text.split(separator: "\n"), golden.split(separator: "\n")) {
      #expect(ours == theirs)
    }
    #expect(text == golden)
  }
}
