/// What a value is to a template, whatever its Swift type: the type-erased half of `Schema`.
///
/// Values are handed on as raw pointers, so that reading a field costs one call and no box. That's
/// sound because only `Schema` and `Field` make shapes, each for the one type its closures read, and
/// the compiler of templates pairs every pointer with the shape it came with.
struct Shape: Sendable {
  /// The Swift type's name, for the reference.
  var type: String
  /// What one such value is, in a sentence; empty when nothing needs saying.
  var summary = ""
  /// The names a template can use where such a value is the context.
  var fields: [ShapeField] = []
  /// What `{{.}}` stands for; nil for a record, which is only its fields.
  var itself: Access?

  /// The field called `name`; the first one when there are several.
  func field(_ name: some StringProtocol) -> ShapeField? { fields.first { $0.name == name } }
}

/// One name that a template can use.
struct ShapeField: Sendable {
  let name: String
  let summary: String
  let access: Access
}

/// How a template gets at something, given a pointer to the value that has it.
enum Access: Sendable {
  /// Something to insert.
  case leaf(Leaf, write: @Sendable (Frame, inout MarkupBuffer) -> Void)
  /// Something that holds or not.
  case flag(@Sendable (UnsafeRawPointer) -> Bool)
  /// Something to step into.
  case nested(Nesting)

  /// What a leaf is; all but markup is escaped.
  enum Leaf: String, Sendable {
    case text, markup, link
  }
}

/// Values inside a value: one, none or one, or any number.
struct Nesting: Sendable {
  enum Kind: String, Sendable {
    case record, optional, list
  }

  let kind: Kind
  /// What the inner values are; asked for late, since a type may contain itself.
  let shape: @Sendable () -> Shape
  /// Hands over each inner value in order.
  let visit: @Sendable (UnsafeRawPointer, (Frame) -> Void) -> Void
  /// Whether there is no inner value.
  let isEmpty: @Sendable (UnsafeRawPointer) -> Bool
  /// Where a record lies in the value, so that what is in it can be read at once; nil where it is
  /// computed, and for what may be missing.
  var offset: Int?
  /// What sections over a list that many pages share have made of it; nil for other values.
  var kept: (@Sendable (UnsafeRawPointer) -> KeptMarkup)?
}

/// A value that names are looked up in, and where it stands in its list.
struct Frame {
  let value: UnsafeRawPointer
  /// Which of the value's texts is meant, where they are written one by one and none lies anywhere.
  var place = 0
  var isFirst = true
  var isLast = true
}

extension Access {
  /// The same access, starting one value further out: `b` becomes `a.b`.
  func through(_ outer: Nesting) -> Access {
    if let offset = outer.offset { return moved(by: offset) }
    let visit = outer.visit
    switch self {
    case .leaf(let leaf, let write):
      return .leaf(leaf) { frame, markup in visit(frame.value) { write($0, &markup) } }
    case .flag(let test):
      return .flag { value in
        var result = false
        visit(value) { result = test($0.value) }
        return result
      }
    case .nested(let inner): return .nested(inner.through(outer))
    }
  }

  /// The same access, to something that lies so much further on in the value.
  private func moved(by offset: Int) -> Access {
    switch self {
    case .leaf(let leaf, let write):
      return .leaf(leaf) { frame, markup in
        write(Frame(value: frame.value + offset, place: frame.place), &markup)
      }
    case .flag(let test): return .flag { test($0 + offset) }
    case .nested(let inner): return .nested(inner.moved(by: offset))
    }
  }

  /// The kind in words, as a message says it.
  var kind: String {
    switch self {
    case .leaf(.text, _): "text"
    case .leaf(.markup, _): "markup"
    case .leaf(.link, _): "a link"
    case .flag: "a flag"
    case .nested(let nesting):
      switch nesting.kind {
      case .record: "a record"
      case .optional: "optional"
      case .list: "a list"
      }
    }
  }
}

extension Nesting {
  fileprivate func moved(by offset: Int) -> Nesting {
    let (visit, isEmpty) = (visit, isEmpty)
    return Nesting(
      kind: kind, shape: shape, visit: { visit($0 + offset, $1) },
      isEmpty: { isEmpty($0 + offset) }, offset: self.offset.map { $0 + offset })
  }

  fileprivate func through(_ outer: Nesting) -> Nesting {
    let (visitOuter, visitInner, innerIsEmpty) = (outer.visit, visit, isEmpty)
    return Nesting(
      kind: kind == .record ? outer.kind : kind,
      shape: shape,
      visit: { value, body in visitOuter(value) { visitInner($0.value, body) } },
      isEmpty: { value in
        var result = true
        visitOuter(value) { result = innerIsEmpty($0.value) }
        return result
      })
  }
}
