/// A Swift value that a template can show: its schema names what of it can be used.
package protocol TemplateData: SendableMetatype {
  /// The names a template can use, declared once beside the type.
  static var schema: Schema<Self> { get }
}

/// The names a template can use on a `Value`, each with its type and how to read it.
///
/// Fields are read when a template uses them and only then, so a costly one may be computed.
package struct Schema<Value: ~Copyable>: Sendable {
  let shape: Shape

  /// Declares a record.
  ///
  /// - Parameters:
  ///   - summary: what one such value is, a sentence for the reference of templates.
  ///   - fields: the names, in the order the reference lists them.
  package init(_ summary: String, _ fields: [Field<Value>]) {
    let fields = fields.map { ShapeField(name: $0.name, summary: $0.summary, access: $0.access) }
    shape = Shape(type: "\(Value.self)", summary: summary, fields: fields)
  }

  /// Declares a record that needs no explanation.
  package init(_ fields: [Field<Value>]) { self.init("", fields) }

  init(shape: Shape) { self.shape = shape }
}

/// One name that a template can use on a `Value`.
///
/// `name` is how templates write it (`snake_case`), `get` reads it (a key path will do), `summary`
/// is a sentence for the reference.
///
/// `Value` is borrowed, and treated as if it couldn't be copied: copying a page's row to read one of
/// its twenty strings cost five times as much as all the rest.
package struct Field<Value: ~Copyable>: Sendable {
  let name: String
  let summary: String
  let access: Access

  init(_ name: String, _ summary: String, _ access: Access) {
    (self.name, self.summary, self.access) = (name, summary, access)
  }
}

// MARK: - What is inserted

extension Field where Value: ~Copyable {
  /// Text, escaped wherever it's inserted.
  package static func text(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> String, _ summary: String = ""
  ) -> Self {
    Self(
      name, summary,
      .leaf(.text) { $1.append(text: get($0.value.assumingMemoryBound(to: Value.self).pointee)) })
  }

  /// A whole number, written as digits without grouping: for attributes and counts in code.
  package static func number(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Int, _ summary: String = ""
  ) -> Self {
    Self(
      name, summary,
      .leaf(.text) { $1.append(number: get($0.value.assumingMemoryBound(to: Value.self).pointee)) })
  }

  /// Markup, inserted as it is.
  package static func markup(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Markup, _ summary: String = ""
  ) -> Self {
    Self(
      name, summary,
      .leaf(.markup) { $1.append(get($0.value.assumingMemoryBound(to: Value.self).pointee)) })
  }

  /// A link for `href` and `src`, escaped.
  package static func link(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Link, _ summary: String = ""
  ) -> Self {
    Self(
      name, summary,
      .leaf(.link) {
        $1.append(text: get($0.value.assumingMemoryBound(to: Value.self).pointee).text)
      })
  }

  /// Text that may be missing: inserts nothing then, and `{{#name}}` asks whether it's there.
  package static func optionalText(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> String?, _ summary: String = ""
  ) -> Self {
    .optional(name, get, summary, of: .text)
  }

  /// Markup that may be missing.
  package static func optionalMarkup(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Markup?, _ summary: String = ""
  ) -> Self {
    .optional(name, get, summary, of: .markup)
  }

  /// A link that may be missing.
  package static func optionalLink(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Link?, _ summary: String = ""
  ) -> Self {
    .optional(name, get, summary, of: .link)
  }
}

// MARK: - What sections ask and step into

extension Field where Value: ~Copyable {
  /// Something that holds or not: `{{#name}}` shows its content if it does, `{{^name}}` if not.
  package static func flag(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Bool, _ summary: String = ""
  ) -> Self {
    Self(name, summary, .flag { get($0.assumingMemoryBound(to: Value.self).pointee) })
  }

  /// A record that is always there.
  package static func record<Inner: TemplateData>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Inner, _ summary: String = ""
  ) -> Self {
    .record(name, get, summary, of: Inner.schema)
  }

  /// A record that is always there, with its schema given.
  package static func record<Inner>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Inner, _ summary: String = "",
    of schema: @autoclosure @escaping @Sendable () -> Schema<Inner>
  ) -> Self {
    let nesting = Nesting(
      kind: .record, shape: { schema().shape },
      visit: { value, body in
        withUnsafePointer(to: get(value.assumingMemoryBound(to: Value.self).pointee)) {
          body(Frame(value: $0))
        }
      },
      isEmpty: { _ in false })
    return Self(name, summary, .nested(nesting))
  }

  /// A record that may be missing.
  package static func optional<Inner: TemplateData>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Inner?, _ summary: String = ""
  ) -> Self {
    .optional(name, get, summary, of: Inner.schema)
  }

  /// Something that may be missing, with its schema given.
  ///
  /// Inlined, so that optional texts are read as texts: asking the runtime for the type of each took
  /// longer than showing it.
  @inline(__always)
  package static func optional<Inner>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> Inner?, _ summary: String = "",
    of schema: @autoclosure @escaping @Sendable () -> Schema<Inner>
  ) -> Self {
    let nesting = Nesting(
      kind: .optional, shape: { schema().shape },
      visit: { value, body in
        guard let inner = get(value.assumingMemoryBound(to: Value.self).pointee) else { return }
        withUnsafePointer(to: inner) { body(Frame(value: $0)) }
      },
      isEmpty: { get($0.assumingMemoryBound(to: Value.self).pointee) == nil })
    return Self(name, summary, .nested(nesting))
  }

  /// Any number of records: `{{#name}}` shows its content once for each, `{{^name}}` if none.
  package static func list<Inner: TemplateData>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> [Inner], _ summary: String = ""
  ) -> Self {
    .list(name, get, summary, of: Inner.schema)
  }

  /// Any number of texts, each `{{.}}` inside the section.
  package static func texts(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> [String], _ summary: String = ""
  ) -> Self {
    .list(name, get, summary, of: .text)
  }

  /// Any number of pieces of markup, each `{{.}}` inside the section.
  package static func markups(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> [Markup], _ summary: String = ""
  ) -> Self {
    .list(name, get, summary, of: .markup)
  }

  /// Any number of values, with their schema given.
  package static func list<Inner>(
    _ name: String, _ get: @escaping @Sendable (borrowing Value) -> [Inner], _ summary: String = "",
    of schema: @autoclosure @escaping @Sendable () -> Schema<Inner>
  ) -> Self {
    Self(name, summary, .list(of: schema) { get($0.assumingMemoryBound(to: Value.self).pointee) })
  }
}

// MARK: - Values without fields

extension Schema where Value == String {
  /// Text that is itself the value: `{{.}}`.
  package static var text: Self {
    let write = Access.leaf(.text) {
      $1.append(text: $0.value.assumingMemoryBound(to: String.self).pointee)
    }
    return Self(shape: Shape(type: "text", itself: write))
  }
}

extension Schema where Value == Markup {
  /// Markup that is itself the value: `{{.}}`.
  package static var markup: Self {
    let write = Access.leaf(.markup) {
      $1.append($0.value.assumingMemoryBound(to: Markup.self).pointee)
    }
    return Self(shape: Shape(type: "markup", itself: write))
  }
}

extension Schema where Value == Link {
  /// A link that is itself the value: `{{.}}`.
  package static var link: Self {
    let write = Access.leaf(.link) {
      $1.append(text: $0.value.assumingMemoryBound(to: Link.self).pointee.text)
    }
    return Self(shape: Shape(type: "link", itself: write))
  }
}

extension Schema {
  /// A list that is itself the value, as in a list of lists: `{{#.}}…{{/.}}`.
  package static func list<Inner>(of schema: Schema<Inner>) -> Self where Value == [Inner] {
    let access = Access.list(of: { schema }) { $0.assumingMemoryBound(to: [Inner].self).pointee }
    return Self(shape: Shape(type: "list", itself: access))
  }
}

extension Access {
  /// A list got by `get`; its elements are visited where they lie, none is copied.
  fileprivate static func list<Inner>(
    of schema: @escaping @Sendable () -> Schema<Inner>,
    _ get: @escaping @Sendable (UnsafeRawPointer) -> [Inner]
  ) -> Access {
    .nested(
      Nesting(
        kind: .list, shape: { schema().shape },
        visit: { value, body in
          get(value).withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            for i in elements.indices {
              body(Frame(value: first + i, isFirst: i == 0, isLast: i == elements.count - 1))
            }
          }
        },
        isEmpty: { get($0).isEmpty }))
  }
}
