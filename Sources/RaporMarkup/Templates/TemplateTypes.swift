import RaporDiagnostics

/// What may be inserted and what may open a section, with the message for what may not.
enum TemplateTypes {
  /// What a section does with its content.
  enum Section {
    case when(test: @Sendable (UnsafeRawPointer) -> Bool, wanted: Bool)
    case each(Nesting)
  }

  /// How to insert a value; optional ones insert nothing when they're missing.
  static func leaf(
    _ access: Access, named name: String, raw: Bool
  ) throws(TemplateScopes.Failure) -> (
    Access.Leaf, @Sendable (Frame, inout MarkupBuffer) -> Void
  ) {
    switch access {
    case .leaf(let leaf, let write):
      if raw, leaf != .markup { throw escaped(leaf, name) }
      return (leaf, write)
    case .nested(let nesting) where nesting.kind == .optional:
      guard let inner = nesting.shape().itself else { throw notInserted(access, name) }
      return try self.leaf(inner.through(nesting), named: name, raw: raw)
    case .nested, .flag: throw notInserted(access, name)
    }
  }

  /// What a section over a value does.
  static func section(
    _ access: Access, named name: String, inverted: Bool
  ) throws(TemplateScopes.Failure) -> Section {
    switch access {
    case .flag(let test): return .when(test: test, wanted: !inverted)
    case .nested(let nesting) where !inverted: return .each(nesting)
    case .nested(let nesting) where nesting.kind != .record:
      return .when(test: nesting.isEmpty, wanted: true)
    case .nested:
      throw .init(
        id: .templateType, message: "“\(name)” is always there, so this is never shown",
        hint: "remove {{^\(name)}}…{{/\(name)}}")
    case .leaf:
      throw .init(
        id: .templateType, message: "“\(name)” is \(access.kind), which is always there",
        hint: "a section needs a flag, a record, a list or something optional; write {{\(name)}}")
    }
  }

  private static func escaped(_ leaf: Access.Leaf, _ name: String) -> TemplateScopes.Failure {
    .init(
      id: .templateType,
      message: "“\(name)” is \(leaf == .link ? "a link" : "text"), which is always escaped",
      hint: "write {{\(name)}}; only markup is inserted as it is")
  }

  private static func notInserted(_ access: Access, _ name: String) -> TemplateScopes.Failure {
    let hint =
      if case .flag = access {
        "write {{#\(name)}}…{{/\(name)}} for what to show if it holds"
      } else {
        "write {{#\(name)}}…{{/\(name)}} and insert its fields inside"
      }
    return .init(
      id: .templateType, message: "“\(name)” is \(access.kind), which can't be inserted",
      hint: hint)
  }
}
