import RaporModel
import RaporSources
import Testing

@testable import RaporCoaching

extension RepNotes {
  /// Checks that every sentence has a figure in each of its slots, and stands in the right part.
  var isComplete: Bool {
    let shared: [(MessageID.Part, Message)] =
      all.flatMap { [(.against, $0.against), (.change, $0.change)] }
      + silences.map { (.silent, $0.reason) }
    return shared.allSatisfy { part, message in
      message.id.part == part && message.entries.map(\.slot) == message.id.slots
    } && all.allSatisfy(\.saysOnlyWhatItHas)
  }
}

extension Note {
  /// Whether it has a figure for each one that the rule's own sentences name.
  var saysOnlyWhatItHas: Bool {
    guard let rule = BuiltInRules.all.first(where: { $0.id == rule }),
      let said = rule.outcomes[outcome]
    else { return false }
    let own: [LocalSentence?] = [
      isRun ? said.seenInARow : said.seen, said.step, said.change, said.against,
    ]
    let known = Set(figures.flatMap { $0.slot.names } + Slot.address)
    return own.compactMap(\.self).allSatisfy { sentence in
      sentence.forms.values.allSatisfy {
        $0.rep.placeholders.isSubset(of: known) && $0.manager.placeholders.isSubset(of: known)
      }
    }
  }
}

extension Team {
  /// The notes about a rep in a period, checked to be complete.
  func notes(
    _ rep: Int = 0, _ key: String = "2024-W01", asOf day: Int = 6
  ) throws -> RepNotes {
    let period = try #require(Team.period(key))
    let coaching = try #require(self.coaching(asOf: day, published: [(period.kind, nil)]))
    let notes = coaching.notes(of: RepIndex(rep), in: period)
    #expect(notes.isComplete, "\(notes)")
    return notes
  }
}
