import Foundation
import RaporCoaching
import RaporMetrics
import RaporModel
import RaporSources
import Testing

@testable import RaporPages

@Suite struct LanguageNoteTests {
  private static let readers = [NoteReader.rep, .manager(of: "Dewi Lestari")]

  @Test(arguments: SiteLanguage.allCases)
  func `every shared sentence says all its figures and no others`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    for id in MessageID.allCases {
      guard let template = words.table.templates[id.rawValue] else {
        Issue.record("no sentence for \(id.rawValue) in \(language)")
        continue
      }
      for slot in id.slots where !(id == .noneListed && slot == .days) {
        #expect(
          !template.placeholders.isDisjoint(with: slot.names),
          "\(slot) is not said by \(id.rawValue) in \(language)")
      }
      let known = Set(id.slots.flatMap(\.names) + Slot.address)
      #expect(
        template.placeholders.subtracting(known) == [],
        "\(id.rawValue) in \(language) says what the message does not have")
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every sentence in a table belongs to a message`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    let parts = Set(MessageID.Part.allCases.map(\.rawValue))
    let used = Set(MessageID.allCases.map(\.rawValue) + ["silent.cases"])
    let kept = words.table.templates.keys.filter { key in
      key.contains(".") && parts.contains(String(key.prefix { $0 != "." }))
    }
    #expect(Set(kept).subtracting(used).sorted() == [])
  }

  @Test func `every built-in rule says everything in every language`() {
    for rule in BuiltInRules.all {
      for texts in [rule.name, rule.meaning] {
        #expect(Set(texts.texts.keys) == Set(SiteLanguage.allCases), "\(rule.id)")
      }
      let own: [LocalSentence?] = rule.outcomes.values.flatMap {
        [$0.seen, $0.seenInARow, $0.step, $0.change, $0.against]
      }
      for sentence in (own + [rule.cases, rule.none, rule.unknown]).compactMap(\.self) {
        #expect(Set(sentence.forms.keys) == Set(SiteLanguage.allCases), "\(rule.id)")
        let figures = sentence.forms.values.map {
          $0.manager.placeholders.subtracting(Slot.address)
        }
        #expect(Set(figures).count == 1, "\(rule.id) says \(figures)")
      }
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `degrees of certainty and kinds of period have words`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    for certainty in Note.Certainty.allCases {
      #expect(words.text(of: certainty) != certainty.rawValue)
    }
    for kind in Period.Kind.allCases {
      #expect(words.text(key: "kind.\(kind.rawValue)") != nil)
      #expect(words.text(key: "kinds.\(kind.rawValue)") != nil)
    }
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
