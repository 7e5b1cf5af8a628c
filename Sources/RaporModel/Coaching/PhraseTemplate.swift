/// A phrase with its placeholders, read once.
///
/// `{name}` stands for a figure. `{n|deal|deals}` picks a word by a count: the first for one, the
/// second for all else; of three, `{n|no deals|# deal|# deals}`, the first is for none. `#` inside
/// such a choice stands for the count itself.
package struct PhraseTemplate: Hashable, Sendable {
  /// A piece of the text.
  package enum Part: Hashable, Sendable {
    case literal(String)
    case figure(name: String)
    case choice(name: String, none: Form?, one: Form, other: Form)
  }

  /// A form of a choice: the texts between which the count stands.
  package typealias Form = [String]

  /// Why a text cannot be read.
  package enum Fault: Error, Hashable {
    case unclosedBrace
    case strayBrace
    case emptyName
    case wrongNumberOfForms(String)
  }

  /// The pieces in order.
  package let parts: [Part]
  /// The names that have to be filled.
  package let placeholders: Set<String>
  /// The text where it has no placeholders.
  package let plain: String?

  /// Makes one that says a text as it is.
  package init(plain text: String) {
    parts = [.literal(text)]
    placeholders = []
    plain = text
  }

  /// Reads a text; throws a `Fault` when its braces do not make sense.
  package init(_ text: Substring) throws(Fault) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      (parts, placeholders, plain) = ([.literal(String(text))], [], String(text))
      return
    }
    var parts: [Part] = []
    var rest = text
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{" else { throw .strayBrace }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}") else { throw .unclosedBrace }
      parts.append(try PhraseTemplate.part(inner[..<close]))
      rest = inner[inner.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.parts = parts
    placeholders = Set(parts.compactMap(\.name))
    plain = placeholders.isEmpty ? parts.map { $0.literal ?? "" }.joined() : nil
  }

  private static func part(_ inner: Substring) throws(Fault) -> Part {
    let pieces = inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let name = pieces.first, !name.isEmpty, !name.contains("{") else { throw .emptyName }
    switch pieces.count {
    case 1: return .figure(name: name)
    case 3: return .choice(name: name, none: nil, one: form(pieces[1]), other: form(pieces[2]))
    case 4:
      return .choice(
        name: name, none: form(pieces[1]), one: form(pieces[2]), other: form(pieces[3]))
    default: throw .wrongNumberOfForms(name)
    }
  }

  private static func form(_ text: String) -> Form {
    text.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
  }
}

extension PhraseTemplate.Part {
  /// The placeholder's name; nil for plain text.
  var name: String? {
    switch self {
    case .literal: nil
    case .figure(let name), .choice(let name, _, _, _): name
    }
  }

  /// The text of a literal; nil for a placeholder.
  var literal: String? { if case .literal(let text) = self { text } else { nil } }
}
