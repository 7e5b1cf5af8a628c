package import RaporCoaching
import RaporMetrics
package import RaporModel

/// Who reads a note: a rep is spoken to, a manager is told about the rep by name.
package enum NoteReader: Hashable, Sendable {
  case rep
  case manager(of: String)
}

/// A note as sentences, in the order of reading.
package struct NoteSentences: Hashable, Sendable {
  /// What was seen.
  package let seen: String
  /// What it was held against.
  package let against: String
  /// How sure it is.
  package let certainty: String
  /// The one thing to do next.
  package let nextStep: String
  /// What would change the note.
  package let change: String
}

extension Phrasebook {
  /// A note in words, with its amounts in a currency.
  package func sentences(
    of note: Note, for reader: NoteReader, currency: Currency
  ) -> NoteSentences {
    let say = { self.sentence($0, rule: note.rule, for: reader, currency: currency) }
    return NoteSentences(
      seen: say(note.seen), against: say(note.against), certainty: text(of: note.certainty),
      nextStep: say(note.nextStep), change: say(note.change))
  }

  /// Why a rule is silent, in words.
  package func sentence(
    of silence: Silence, for reader: NoteReader, currency: Currency
  ) -> String {
    sentence(silence.reason, rule: silence.rule, for: reader, currency: currency)
  }

  /// A message of a rule in words; its id where the tables have no sentence.
  package func sentence(
    _ message: Message, rule: RuleID, for reader: NoteReader, currency: Currency
  ) -> String {
    guard let template = template(of: message.id, rule: rule, for: reader) else {
      return message.id.rawValue
    }
    if let plain = template.plain { return plain }
    let figures = message.entries.flatMap { self.figures(of: $0, currency: currency) }
    return string { bytes in
      template.append(to: &bytes, by: self) { name in
        figures.first { $0.name == name }?.figure ?? address(of: reader, called: name)
      }
    }
  }

  /// The name of a rule on a page: `Win rate`, `Stale deals`, …
  package func name(of rule: RuleID) -> String {
    text(key: "rule.\(rule.rawValue)") ?? rule.rawValue
  }

  /// How sure a note is, as a sentence.
  package func text(of certainty: Note.Certainty) -> String {
    text(key: "certainty.\(certainty.rawValue)") ?? certainty.rawValue
  }

  /// The sentence of a message: one of its own for the rule, else for the reader, else for all.
  func template(of id: MessageID, rule: RuleID, for reader: NoteReader) -> PhraseTemplate? {
    let isReps = reader == .rep
    return noteTemplates.value(for: NoteKey(message: id, rule: rule, isReps: isReps)) {
      table.templates["\(id.rawValue):\(rule.rawValue)"]
        ?? table.templates["\(id.rawValue).\(isReps ? "rep" : "manager")"]
        ?? table.templates[id.rawValue]
    }
  }

  /// What fills the places of a slot; a kind of period has its forms, days their number too.
  private func figures(
    of entry: Message.Entry, currency: Currency
  ) -> [(name: String, figure: PhraseFigure)] {
    let slot = entry.slot.rawValue
    switch entry.figure {
    case .value(let value, .count): return [(slot, .number(value, digits: 1))]
    case .value(let value, .days) where entry.slot == .days:
      return [(slot, .days(value)), ("dayCount", .number(value, digits: 1))]
    case .value(let value, let unit):
      return [(slot, .text(prose(value, in: unit, currency: currency)))]
    case .period(let period): return [(slot, .period(period))]
    case .text(let text): return [(slot, .text(text))]
    case .periodKind(let kind):
      let word = text(key: "kind.\(kind.rawValue)") ?? kind.rawValue
      let plural = text(key: "kinds.\(kind.rawValue)") ?? kind.rawValue
      return [
        (slot, .text(word)), ("periodKinds", .text(plural)),
        ("PeriodKind", .text(word.prefix(1).uppercased() + word.dropFirst())),
      ]
    }
  }

  /// A value as it stands in a sentence: as on a card, but without a needless “.0”.
  private func prose(_ value: Ratio, in unit: Metric.Unit, currency: Currency) -> String {
    guard unit == .rate else { return amount(value, in: unit, currency: currency) }
    return number(value.times(100), digits: .upTo(1)) + "%"
  }

  /// The words for the rep; in Indonesian and Malay they follow what they possess, so that only
  /// English needs a possessive of its own.
  private func address(of reader: NoteReader, called name: String) -> PhraseFigure? {
    guard ["you", "your", "You", "Your"].contains(name) else { return nil }
    let (you, your): (String, String)
    switch (language, reader) {
    case (.english, .rep): (you, your) = ("you", "your")
    case (.english, .manager(let name)): (you, your) = (name, name + "’s")
    case (.indonesian, .rep): (you, your) = ("Anda", "Anda")
    case (.malay, .rep): (you, your) = ("anda", "anda")
    case (.indonesian, .manager(let name)), (.malay, .manager(let name)): (you, your) = (name, name)
    }
    let text = name.utf8.count == 3 ? you : your
    guard reader == .rep, name.first == "Y" else { return .text(text) }
    return .text(text.prefix(1).uppercased() + text.dropFirst())
  }
}

/// What tells apart the sentences of notes.
struct NoteKey: Hashable, Sendable {
  let message: MessageID
  let rule: RuleID
  let isReps: Bool
}
