package import RaporDiagnostics

/// What a Markdown file says about itself between its first two `---` lines.
///
/// Keys keep the order of the file. A value is one text, a list of texts or, where that is asked for, a list
/// of records; what a text means (a date, a rep) is for the reader of the key to say, who finds the place
/// beside it.
package struct FrontMatter: Hashable, Sendable {
  /// A piece of text with its place in the file.
  package struct Scalar: Hashable, Sendable {
    /// The text as YAML reads it, without quotes; empty for a key without a value.
    package var text: String
    /// Where it begins.
    package var location: SourceLocation
  }

  /// What stands after a key.
  package enum Value: Hashable, Sendable {
    /// `key: text`.
    case scalar(Scalar)
    /// `key: [a, b]`, or one `- item` a line.
    case list([Scalar])
    /// One `- key: text` with its further keys after another, where the reader asks for them.
    case records([Record])

    /// The texts, one for a scalar; none for records.
    package var scalars: [Scalar] {
      switch self {
      case .scalar(let scalar): [scalar]
      case .list(let scalars): scalars
      case .records: []
      }
    }
  }

  /// One of several things that a key lists, with what is said of it.
  package struct Record: Hashable, Sendable {
    /// Where it begins.
    package var location: SourceLocation
    /// What is said of it, in the file's order.
    package internal(set) var entries: [Entry]

    /// The text of `key`; nil when it is not given.
    package func scalar(_ key: String) -> Scalar? {
      entries.first { $0.key.text == key }.flatMap(\.value.scalars.first)
    }
  }

  /// One key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key as it is written.
    package var key: Scalar
    /// The value.
    package var value: Value
  }

  /// What a key lists; none when the file does not give it, or gives something else.
  package func records(_ key: String) -> [Record] {
    guard case .records(let records) = self[key] else { return [] }
    return records
  }

  /// The entries in the file's order; no key occurs twice.
  package internal(set) var entries: [Entry] = []

  /// Makes front matter that says nothing.
  package init() {}

  /// The value of `key`; nil when the file does not give it.
  package subscript(key: String) -> Value? {
    entries.first { $0.key.text == key }?.value
  }

  /// The text of `key`; nil when the file does not give it or gives a list.
  package func scalar(_ key: String) -> Scalar? {
    guard case .scalar(let scalar) = self[key] else { return nil }
    return scalar
  }
}
