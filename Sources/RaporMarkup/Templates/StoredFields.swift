/// Where a stored property lies in the values that have it.
///
/// Most of what pages show is stored in them. It is read where it lies: no closure has to copy a text,
/// count references to it, and give it back.
private struct StoredPlace<Inner>: Sendable {
  let offset: Int

  /// Finds it; nil for a property that is computed.
  init?<Value>(_ path: KeyPath<Value, Inner>) {
    guard let offset = MemoryLayout<Value>.offset(of: path) else { return nil }
    self.offset = offset
  }

  func pointer(in value: UnsafeRawPointer) -> UnsafePointer<Inner> {
    (value + offset).assumingMemoryBound(to: Inner.self)
  }
}

extension Field {
  /// Text, escaped wherever it's inserted.
  package static func text(
    _ name: String, _ path: any KeyPath<Value, String> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else { return .text(name, { $0[keyPath: path] }, summary) }
    return Self(
      name, summary, .leaf(.text) { $1.append(text: place.pointer(in: $0.value).pointee) })
  }

  /// Markup, inserted as it is.
  package static func markup(
    _ name: String, _ path: any KeyPath<Value, Markup> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else {
      return .markup(name, { $0[keyPath: path] }, summary)
    }
    return Self(name, summary, .leaf(.markup) { $1.append(place.pointer(in: $0.value).pointee) })
  }

  /// A link for `href` and `src`, escaped.
  package static func link(
    _ name: String, _ path: any KeyPath<Value, Link> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else { return .link(name, { $0[keyPath: path] }, summary) }
    return Self(
      name, summary, .leaf(.link) { $1.append(text: place.pointer(in: $0.value).pointee.text) })
  }

  /// Something that holds or not.
  package static func flag(
    _ name: String, _ path: any KeyPath<Value, Bool> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else { return .flag(name, { $0[keyPath: path] }, summary) }
    return Self(name, summary, .flag { place.pointer(in: $0).pointee })
  }

  /// Text that may be missing: inserts nothing then, and `{{#name}}` asks whether it's there.
  package static func optionalText(
    _ name: String, _ path: any KeyPath<Value, String?> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else {
      return .optionalText(name, { $0[keyPath: path] }, summary)
    }
    return Self(
      name, summary, .optional(place, of: Schema<String>.text.shape) { $0.pointee == nil })
  }

  /// Markup that may be missing.
  package static func optionalMarkup(
    _ name: String, _ path: any KeyPath<Value, Markup?> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else {
      return .optionalMarkup(name, { $0[keyPath: path] }, summary)
    }
    return Self(
      name, summary, .optional(place, of: Schema<Markup>.markup.shape) { $0.pointee == nil })
  }

  /// A link that may be missing.
  package static func optionalLink(
    _ name: String, _ path: any KeyPath<Value, Link?> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else {
      return .optionalLink(name, { $0[keyPath: path] }, summary)
    }
    return Self(
      name, summary, .optional(place, of: Schema<Link>.link.shape) { $0.pointee == nil })
  }

  /// A record that is always there.
  package static func record<Inner: TemplateData>(
    _ name: String, _ path: any KeyPath<Value, Inner> & Sendable, _ summary: String = ""
  ) -> Self {
    guard let place = StoredPlace(path) else {
      return .record(name, { $0[keyPath: path] }, summary)
    }
    let nesting = Nesting(
      kind: .record, shape: { Inner.schema.shape },
      visit: { value, body in body(Frame(value: place.pointer(in: value))) },
      isEmpty: { _ in false }, offset: place.offset)
    return Self(name, summary, .nested(nesting))
  }
}

extension Access {
  /// What may be missing at a place; what is there lies at the beginning of the optional.
  fileprivate static func optional<Inner>(
    _ place: StoredPlace<Inner?>, of shape: Shape,
    isMissing: @escaping @Sendable (UnsafePointer<Inner?>) -> Bool
  ) -> Access {
    .nested(
      Nesting(
        kind: .optional, shape: { shape },
        visit: { value, body in
          let field = place.pointer(in: value)
          if !isMissing(field) { body(Frame(value: UnsafeRawPointer(field))) }
        },
        isEmpty: { isMissing(place.pointer(in: $0)) }))
  }
}
