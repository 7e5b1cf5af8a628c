import Synchronization

/// A list that many pages show alike: what a template makes of it is kept, and copied the next time.
///
/// Only where the section over the list names nothing but what is in its elements; what stands around them may
/// differ from page to page.
package final class KeptList<Element: Sendable>: Sendable {
  /// The elements.
  package let elements: [Element]
  let kept = KeptMarkup()

  /// Takes the elements.
  package init(_ elements: [Element]) { self.elements = elements }
}

/// What the sections of templates made of a list, by the numbers of the sections.
final class KeptMarkup: Sendable {
  private let known = Mutex<[Int: Markup]>([:])

  /// What a section made of it; nil when it was not shown there yet.
  subscript(section: Int) -> Markup? { known.withLock { $0[section] } }

  /// Keeps what a section made of it.
  func keep(_ markup: Markup, of section: Int) { known.withLock { $0[section] = markup } }

  /// A number that no section has had yet.
  static func nextSection() -> Int { sections.wrappingAdd(1, ordering: .relaxed).newValue }

  private static let sections = Atomic(0)
}

extension Field where Value: ~Copyable {
  /// Any number of records that many pages share: `{{#name}}` shows its content once for each.
  package static func list<Inner: TemplateData & Sendable>(
    _ name: String, kept get: @escaping @Sendable (borrowing Value) -> KeptList<Inner>,
    _ summary: String = ""
  ) -> Self {
    let list = Field.list(name, { get($0).elements }, summary)
    guard case .nested(var nesting) = list.access else { return list }
    nesting.kept = { get($0.assumingMemoryBound(to: Value.self).pointee).kept }
    return Self(name, summary, .nested(nesting))
  }
}
