import RaporMetrics
import RaporModel

extension RepNotes {
  /// Takes in all that is said; deals by their ids in a data set, since their positions tell nothing.
  func add(to digest: inout ContentDigest, of dataset: Dataset) {
    for notes in [shown, alsoSeen] {
      digest.add(notes.count)
      for note in notes { note.add(to: &digest, of: dataset) }
    }
    digest.add(focus.flatMap(shown.firstIndex))
    digest.add(resolved.count)
    for note in resolved { note.add(to: &digest, of: dataset) }
    for silence in silences {
      digest.add(silence.rule.rawValue)
      digest.add(silence.metric.id)
      silence.reason.add(to: &digest)
    }
  }
}

extension Note {
  fileprivate func add(to digest: inout ContentDigest, of dataset: Dataset) {
    for text in [rule.rawValue, outcome.rawValue, kind.rawValue, certainty.rawValue, metric.id] {
      digest.add(text)
    }
    digest.add(metric.variant)
    digest.add(isRun ? 1 : 0)
    digest.add(course?.rawValue ?? "")
    figures.add(to: &digest)
    for message in [against, change] { message.add(to: &digest) }
    digest.add(deals.count)
    for deal in deals where dataset.deals.indices.contains(deal) {
      digest.add(dataset.deals[deal].id.rawValue)
    }
    digest.add(effect)
  }
}

extension Message {
  fileprivate func add(to digest: inout ContentDigest) {
    digest.add(id.rawValue)
    entries.add(to: &digest)
  }
}

extension [Message.Entry] {
  fileprivate func add(to digest: inout ContentDigest) {
    digest.add(count)
    for entry in self {
      digest.add(entry.slot.rawValue)
      switch entry.figure {
      case .value(let value, let unit):
        digest.add(value.numerator)
        digest.add(value.denominator)
        digest.add(unit.rawValue)
      case .periodKind(let kind): digest.add(kind.rawValue)
      case .period(let period): digest.add(period.key)
      case .text(let text): digest.add(text)
      }
    }
  }
}
