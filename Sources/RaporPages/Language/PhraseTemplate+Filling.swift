import RaporMetrics
import RaporModel

extension PhraseTemplate {
  /// The text with its figures; a placeholder without one shows its name in braces.
  func filled(with figures: [(name: String, figure: PhraseFigure)], by words: Phrasebook) -> String
  {
    if let plain { return plain }
    return words.string { bytes in
      append(to: &bytes, by: words) { name in figures.first { $0.name == name }?.figure }
    }
  }

  /// Adds the text with the figures that `figure` gives by name.
  func append(
    to bytes: inout [UInt8], by words: Phrasebook, figure: (String) -> PhraseFigure?
  ) {
    for part in parts {
      switch part {
      case .literal(let literal): bytes += literal.utf8
      case .figure(let name): words.append(figure(name), named: name, to: &bytes)
      case .choice(let name, let none, let one, let other):
        let figure = figure(name)
        let form = figure?.isZero == true ? none ?? other : figure?.isOne == true ? one : other
        for (place, piece) in form.enumerated() {
          if place > 0 { words.append(figure, named: name, to: &bytes) }
          bytes += piece.utf8
        }
      }
    }
  }
}

extension PhraseFigure {
  /// Whether it counts exactly one, as a language with a singular sees it.
  var isOne: Bool {
    switch self {
    case .count(let count): count == 1
    case .number(let value, let digits):
      value.scaled(digits: digits) == Ratio(1).scaled(digits: digits)
    case .days(let days): days.scaled(digits: 1) == 10
    default: false
    }
  }

  /// Whether it counts nothing.
  var isZero: Bool {
    switch self {
    case .count(let count): count == 0
    case .number(let value, let digits): value.scaled(digits: digits) == 0
    default: false
    }
  }
}
