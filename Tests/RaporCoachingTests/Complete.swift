import RaporModel
import Testing

@testable import RaporCoaching

extension RepNotes {
  /// Checks that every sentence has a figure in each of its slots, and stands in the right part.
  var isComplete: Bool {
    let parts: [(MessageID.Part, Message)] =
      all.flatMap { note in
        [
          (.seen, note.seen), (.against, note.against), (.step, note.nextStep),
          (.change, note.change),
        ]
      } + silences.map { (.silent, $0.reason) }
    return parts.allSatisfy { part, message in
      message.id.part == part && message.entries.map(\.slot) == message.id.slots
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
