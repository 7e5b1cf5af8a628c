import RaporMarkup
import RaporModel

/// The words of a page's language, by the names that templates use.
struct Words: TemplateData {
  let book: Phrasebook

  static let schema = Schema<Words>(
    "The words of the page's language.",
    Phrase.allCases.filter(\.isPlain).map { phrase in
      .text(phrase.templateName, writing: { $1.append(text: $0.book.text(phrase)) })
    })
}

extension Phrase {
  /// The name in templates: `skip_to_content`, `download_csv`.
  var templateName: String {
    var name = ""
    for letter in key {
      if letter.isUppercase, name.last?.isUppercase == false { name += "_" }
      name.append(letter)
    }
    return name.lowercased()
  }

  /// Whether the phrase has no placeholders, so that a template can show it.
  fileprivate var isPlain: Bool {
    PhraseTable.table(of: .english).phrases[rawValue].placeholders.isEmpty
  }
}
