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
    case .count(let count): numbers.append(count, to: &bytes)
    case .number(let value, let digits): numbers.append(value, digits: .upTo(digits), to: &bytes)
    case .percent(let share): append(percent: share, to: &bytes)
    case .points(let difference): append(points: difference, sign: .negativeOnly, to: &bytes)
    case .money(let amount, let currency): append(money: amount, currency: currency, to: &bytes)
    case .days(let days): append(days: days, to: &bytes)
    case .day(let day): append(date: day, to: &bytes)
    case .period(let period): bytes += self.name(of: period).utf8
    case .list(let items): bytes += list(items).utf8
    }
  }

  /// A figure as it stands in a phrase.
  package func text(of figure: PhraseFigure) -> String {
    string { append(figure, named: "", to: &$0) }
  }
}
