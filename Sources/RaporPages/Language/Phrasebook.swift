import RaporMetrics
package import RaporModel

/// Everything that depends on the language of a page: its words, numbers, money, dates and lists.
///
/// Made once for a site and shared by all threads: one object, since every page holds on to it.
package final class Phrasebook: Sendable {
  /// The language; its raw value is the tag for `lang` attributes.
  package let language: SiteLanguage
  /// How the language writes numbers.
  package let numbers: NumberStyle
  /// The language's names of months and weekdays.
  package let calendar: CalendarWords
  let table: PhraseTable
  /// The site's own metrics, by id.
  let customMetrics: [String: CustomMetric]
  /// The names that pages use most, put together once.
  let known: KnownNames
  /// The coaching rules, by id: what notes say is theirs.
  let rules: [RuleID: CoachingRule]

  /// Makes the phrasebook of a language, which also knows the site's own metrics and its rules.
  package init(
    language: SiteLanguage, customMetrics: [CustomMetric] = [], rules: [CoachingRule] = []
  ) {
    self.language = language
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.customMetrics = Dictionary(
      customMetrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    numbers = NumberStyle(language)
    calendar = CalendarWords(language)
    table = PhraseTable.table(of: language)
    known = KnownNames()
  }

  /// Makes one that knows the names of a site's metrics and periods by heart.
  init(_ other: Phrasebook, knowing metrics: [Metric], periods: [Period]) {
    language = other.language
    numbers = other.numbers
    calendar = other.calendar
    table = other.table
    customMetrics = other.customMetrics
    rules = other.rules
    known = KnownNames(metrics, periods, by: other)
  }

  /// The text of a phrase without placeholders.
  package func text(_ phrase: Phrase) -> String {
    table.phrases[phrase.rawValue].plain ?? text(phrase, [:])
  }

  /// The text of a phrase with its placeholders filled.
  ///
  /// The names must be those of the phrase: a debug build stops at a missing or needless one, a
  /// release build shows the name of the missing one in braces.
  package func text(_ phrase: Phrase, _ figures: KeyValuePairs<String, PhraseFigure>) -> String {
    string { append(phrase, figures, to: &$0) }
  }

  /// Adds the text of a phrase with its placeholders filled.
  func append(
    _ phrase: Phrase, _ figures: KeyValuePairs<String, PhraseFigure>, to bytes: inout [UInt8]
  ) {
    let template = table.phrases[phrase.rawValue]
    assert(
      Set(figures.map(\.key)) == template.placeholders,
      "\(phrase) takes \(template.placeholders.sorted()), not \(figures.map(\.key))")
    template.append(to: &bytes, by: self) { name in figures.first { $0.key == name }?.value }
  }

  /// The text of the table under a key, filled like a phrase; nil when the table has no such key.
  func text(key: String, _ figures: [(name: String, figure: PhraseFigure)] = []) -> String? {
    guard let template = table.templates[key] else { return nil }
    assert(
      Set(figures.map(\.name)) == template.placeholders,
      "\(key) takes \(template.placeholders.sorted()), not \(figures.map(\.name))")
    return template.filled(with: figures, by: self)
  }

  /// Several things in one phrase: `a, b and c`; empty for none.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    // Only Indonesian writes a comma before the last of three or more.
    let comma = language == .indonesian && items.count > 2 ? "," : ""
    return items.dropLast().joined(separator: ", ") + comma + " \(text(.and)) " + last
  }

  /// A text out of what `write` adds.
  func string(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SiteLanguage {
  /// What the language calls itself.
  var ownName: String {
    switch self {
    case .english: "English"
    case .indonesian: "Bahasa Indonesia"
    case .malay: "Bahasa Melayu"
    }
  }
}
