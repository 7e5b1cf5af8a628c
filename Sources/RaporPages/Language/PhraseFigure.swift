package import RaporMetrics
package import RaporModel

/// What fills a placeholder of a phrase: the phrasebook writes it as its language does.
package enum PhraseFigure: Hashable, Sendable {
  /// A name, or a text that is finished already.
  case text(String)
  /// How many there are; it also picks between singular and plural.
  case count(Int)
  /// A plain number with at most so many decimals.
  case number(Ratio, digits: Int)
  /// A share: 0.25 is 25 %.
  case percent(Ratio)
  /// A difference of two shares in percentage points, without a sign.
  case points(Ratio)
  /// An amount in major units.
  case money(Ratio, Currency)
  /// A length in days, with the word.
  case days(Ratio)
  /// A day.
  case day(Day)
  /// A period by its full name.
  case period(Period)
  /// Several names as one phrase.
  case list([String])
}

extension PhraseFigure: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A finished text.
  package init(stringLiteral value: String) { self = .text(value) }
  /// How many there are.
  package init(integerLiteral value: Int) { self = .count(value) }
}

extension Phrasebook {
  /// How many cases there are: `n = 349`.
  func cases(_ count: Int) -> String {
    known.cases(count) ?? text(.casesCount, ["n": .count(count)])
  }

  /// How many rows a figure counts.
  func rowsCounted(_ count: Int) -> String {
    known.rowsCounted(count) ?? text(.rowsCounted, ["n": .count(count)])
  }

  /// Adds a figure as the language writes it; the name of a missing one in braces.
  func append(_ figure: PhraseFigure?, named name: String, to bytes: inout [UInt8]) {
    switch figure {
    case nil: bytes += "{\(name)}".utf8
    case .text(let text): bytes += text.utf8
    case .count(let count): numbers.append(Ratio(count), digits: .fixed(0), to: &bytes)
    case .some(let figure): bytes += text(of: figure).utf8
    }
  }

  /// A figure as the language writes it.
  package func text(of figure: PhraseFigure) -> String {
    switch figure {
    case .text(let text): text
    case .count(let count): number(count)
    case .number(let value, let digits): number(value, digits: .upTo(digits))
    case .percent(let share): percent(share)
    case .points(let difference): points(difference, sign: .negativeOnly)
    case .money(let amount, let currency): money(amount, currency: currency)
    case .days(let days): self.days(days)
    case .day(let day): date(day)
    case .period(let period): name(of: period)
    case .list(let items): list(items)
    }
  }
}
