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
    let said = rules[note.rule]?.outcomes[note.outcome]
    let own = { (sentence: LocalSentence?) -> String? in
      self.own(sentence, note.figures, for: reader, currency: currency)
    }
    let shared = { (message: Message) -> String in
      self.sentence(message, rule: note.rule, for: reader, currency: currency)
    }
    return NoteSentences(
      seen: own(note.isRun ? said?.seenInARow : said?.seen) ?? note.rule.rawValue,
      against: own(said?.against) ?? shared(note.against), certainty: text(of: note.certainty),
      nextStep: own(said?.step) ?? "", change: own(said?.change) ?? shared(note.change))
  }

  /// Why a rule is silent, in words.
  package func sentence(
    of silence: Silence, for reader: NoteReader, currency: Currency
  ) -> String {
    let rule = rules[silence.rule]
    let said: LocalSentence? =
      switch silence.reason.id {
      case .noneListed: rule?.none
      case .notKnown: rule?.unknown
      default: nil
      }
    return own(said, silence.reason.entries, for: reader, currency: currency)
      ?? sentence(silence.reason, rule: silence.rule, for: reader, currency: currency)
  }

  /// A message that rules share in words; its id where the tables have no sentence.
  package func sentence(
    _ message: Message, rule: RuleID, for reader: NoteReader, currency: Currency
  ) -> String {
    guard let template = table.templates[message.id.rawValue] else { return message.id.rawValue }
    return filled(template, message.entries, rule, for: reader, currency: currency)
  }

  /// A sentence of a rule's own in words; nil where the rule has none.
  private func own(
    _ sentence: LocalSentence?, _ figures: [Message.Entry], for reader: NoteReader,
    currency: Currency
  ) -> String? {
    guard let forms = sentence?.forms(in: language) else { return nil }
    return filled(
      reader == .rep ? forms.rep : forms.manager, figures, nil, for: reader, currency: currency)
  }

  private func filled(
    _ template: PhraseTemplate, _ entries: [Message.Entry], _ rule: RuleID?,
    for reader: NoteReader, currency: Currency
  ) -> String {
    if let plain = template.plain { return plain }
    let figures = entries.flatMap { self.figures(of: $0, rule, currency: currency) }
    return string { bytes in
      template.append(to: &bytes, by: self) { name in
        figures.first { $0.name == name }?.figure ?? address(of: reader, called: name)
      }
    }
  }

  /// The name of a rule on a page: `Win rate`, `Stale deals`, …
  package func name(of rule: RuleID) -> String {
    rules[rule]?.name.text(in: language) ?? rule.rawValue
  }

  /// What a period of a kind is called within a sentence: `week`, `month`, …
  func word(for kind: Period.Kind) -> String { text(key: "kind.\(kind.rawValue)") ?? kind.rawValue }

  /// How sure a note is, as a sentence.
  package func text(of certainty: Note.Certainty) -> String {
    text(key: "certainty.\(certainty.rawValue)") ?? certainty.rawValue
  }

  /// A number of the cases that a rule judges by, as the rule calls them.
  private func cases(_ count: Ratio, of rule: RuleID?) -> String {
    let own = rule.flatMap { rules[$0]?.cases }?.forms(in: language)?.rep
    let figures = [(name: "count", figure: PhraseFigure.number(count, digits: 0))]
    return (own ?? table.templates["silent.cases"])?.filled(with: figures, by: self) ?? ""
  }

  /// What fills the places of a slot; a kind of period has its forms, days their number too.
  private func figures(
    of entry: Message.Entry, _ rule: RuleID?, currency: Currency
  ) -> [(name: String, figure: PhraseFigure)] {
    let slot = entry.slot.rawValue
    switch entry.figure {
    case .value(let value, _) where entry.slot == .cases:
      return [(slot, .text(cases(value, of: rule)))]
    case .value(let value, .count): return [(slot, .number(value, digits: 1))]
    case .value(let value, .days) where entry.slot == .days:
      return [(slot, .days(value)), ("day_count", .number(value, digits: 1))]
    case .value(let value, let unit):
      return [(slot, .text(prose(value, in: unit, currency: currency)))]
    case .period(let period): return [(slot, .period(period))]
    case .text(let text): return [(slot, .text(text))]
    case .periodKind(let kind):
      let word = word(for: kind)
      let plural = text(key: "kinds.\(kind.rawValue)") ?? kind.rawValue
      return [
        (slot, .text(word)), ("period_kinds", .text(plural)),
        ("Period_kind", .text(word.prefix(1).uppercased() + word.dropFirst())),
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
