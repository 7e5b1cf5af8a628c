/// Fields whose bytes go straight to the page: nothing is put together for them that is copied and thrown
/// away.
///
/// A page has a thousand figures. What `write` is given can only be added to as text, or as markup that
/// is such already, so nothing reaches a page unescaped.
extension Field where Value: ~Copyable {
  /// Text that is written where it's inserted.
  package static func text(
    _ name: String,
    writing write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    Self(name, summary, .written(.text, by: write))
  }

  /// A link that is written where it's inserted; what is written must be a `Link`, or one with an anchor.
  package static func link(
    _ name: String,
    writing write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    Self(name, summary, .written(.link, by: write))
  }

  /// Text that may be missing, and is written where it's inserted.
  package static func optionalText(
    _ name: String, if isThere: @escaping @Sendable (borrowing Value) -> Bool,
    writing write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    Self(name, summary, .optional(.text, if: isThere, by: write))
  }

  /// A link that may be missing, and is written where it's inserted.
  package static func optionalLink(
    _ name: String, if isThere: @escaping @Sendable (borrowing Value) -> Bool,
    writing write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    Self(name, summary, .optional(.link, if: isThere, by: write))
  }

  /// Markup that may be missing, and is written where it's inserted.
  package static func optionalMarkup(
    _ name: String, if isThere: @escaping @Sendable (borrowing Value) -> Bool,
    writing write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    Self(name, summary, .optional(.markup, if: isThere, by: write))
  }

  /// Texts that are written where they're inserted, each `{{.}}` inside the section: one for each of
  /// `places`.
  package static func texts(
    _ name: String, at places: @escaping @Sendable (borrowing Value) -> Range<Int>,
    writing write: @escaping @Sendable (borrowing Value, Int, inout MarkupBuffer) -> Void,
    _ summary: String = ""
  ) -> Self {
    let itself = Access.leaf(.text) { frame, markup in
      write(frame.value.assumingMemoryBound(to: Value.self).pointee, frame.place, &markup)
    }
    let nesting = Nesting(
      kind: .list, shape: { Shape(type: "text", itself: itself) },
      visit: { value, body in
        let all = places(value.assumingMemoryBound(to: Value.self).pointee)
        for place in all {
          body(
            Frame(
              value: value, place: place, isFirst: place == all.lowerBound,
              isLast: place == all.upperBound - 1))
        }
      },
      isEmpty: { places($0.assumingMemoryBound(to: Value.self).pointee).isEmpty })
    return Self(name, summary, .nested(nesting))
  }
}

extension Access {
  fileprivate static func written<Value: ~Copyable>(
    _ leaf: Leaf, by write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void
  ) -> Access {
    .leaf(leaf) { write($0.value.assumingMemoryBound(to: Value.self).pointee, &$1) }
  }

  /// Something that the value itself writes, if it is there.
  fileprivate static func optional<Value: ~Copyable>(
    _ leaf: Leaf, if isThere: @escaping @Sendable (borrowing Value) -> Bool,
    by write: @escaping @Sendable (borrowing Value, inout MarkupBuffer) -> Void
  ) -> Access {
    let itself = written(leaf, by: write)
    return .nested(
      Nesting(
        kind: .optional, shape: { Shape(type: leaf.rawValue, itself: itself) },
        visit: { value, body in
          if isThere(value.assumingMemoryBound(to: Value.self).pointee) {
            body(Frame(value: value))
          }
        },
        isEmpty: { !isThere($0.assumingMemoryBound(to: Value.self).pointee) }))
  }
}
