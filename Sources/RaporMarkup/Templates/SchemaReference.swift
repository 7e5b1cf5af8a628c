/// A name that templates can use, as the reference of templates lists it.
package struct FieldReference: Hashable, Sendable {
  /// The name with the names it lies in: `reps.manager.name`.
  package let path: String
  /// `text`, `link`, `markup`, `flag`, `record`, `list of records`, `optional text` and so on.
  package let kind: String
  /// What it is, in a sentence.
  package let summary: String
}

extension Schema where Value: ~Copyable {
  /// What one such value is, in a sentence.
  package var summary: String { shape.summary }

  /// Every name of this and of what lies in it, each after the name it lies in.
  ///
  /// A type inside itself is listed once.
  package var reference: [FieldReference] { shape.reference(prefix: "", inside: [shape.type]) }
}

extension Shape {
  fileprivate func reference(prefix: String, inside types: [String]) -> [FieldReference] {
    fields.flatMap { field in
      let own = FieldReference(
        path: prefix + field.name, kind: field.access.referenceKind, summary: field.summary)
      guard case .nested(let nesting) = field.access else { return [own] }
      let inner = nesting.shape()
      guard !types.contains(inner.type) else { return [own] }
      return [own]
        + inner.reference(prefix: prefix + field.name + ".", inside: types + [inner.type])
    }
  }
}

extension Access {
  fileprivate var referenceKind: String {
    switch self {
    case .leaf(let leaf, _): leaf.rawValue
    case .flag: "flag"
    case .nested(let nesting):
      switch (nesting.kind, nesting.shape().itself) {
      case (.record, _): "record"
      case (.optional, let itself): "optional \(itself?.referenceKind ?? "record")"
      case (.list, let itself): "list of \(itself?.pluralKind ?? "records")"
      }
    }
  }

  private var pluralKind: String {
    switch self {
    case .leaf(.text, _): "texts"
    case .leaf(.link, _): "links"
    case .leaf(.markup, _): "pieces of markup"
    case .flag, .nested: "lists"
    }
  }
}
