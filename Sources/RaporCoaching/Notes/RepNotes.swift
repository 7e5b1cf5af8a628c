import RaporModel

/// What the rules have to say about one rep in one period.
package struct RepNotes: Hashable, Sendable {
  /// The notes to show, strengths first, then the focus, then the others; at most five.
  package let shown: [Note]
  /// The one to work on: the concern with the largest effect; nil when there is none.
  package let focus: Note?
  /// Further notes that were left off so that the first ones are read.
  package let alsoSeen: [Note]
  /// The rules that are silent, in the order of the rules.
  package let silences: [Silence]

  /// The concerns of the period before that have gone.
  package let resolved: [Note]

  /// Nothing to say.
  package static let none = RepNotes([], silences: [])

  /// At most so many notes are shown beside the focus.
  package static let mostFurther = 4

  /// Every note, the shown ones first.
  package var all: [Note] { shown + alsoSeen }

  /// Puts the notes of one rep and period, given in the order of the rules, into the order of a page.
  init(_ notes: [Note], silences: [Silence]) {
    let strengths = notes.filter { $0.kind == .strength }.inOrder
    let concerns = notes.filter { $0.kind == .concern }.inOrder
    let information = notes.filter { $0.kind == .information }.inOrder
    let focus = concerns.first
    let others = Array(concerns.dropFirst()) + information
    let first = strengths.prefix(RepNotes.mostFurther)
    let rest = others.prefix(RepNotes.mostFurther - first.count)
    self.focus = focus
    shown = first + (focus.map { [$0] } ?? []) + rest
    alsoSeen = Array(strengths.dropFirst(first.count)) + others.dropFirst(rest.count)
    self.silences = silences
    resolved = []
  }

  /// Takes notes that stand in the order of a page.
  init(
    shown: [Note], focus: Note?, alsoSeen: [Note], silences: [Silence], resolved: [Note]
  ) {
    self.shown = shown
    self.focus = focus
    self.alsoSeen = alsoSeen
    self.silences = silences
    self.resolved = resolved
  }
}

extension [Note] {
  /// By effect, the largest first and those without last; then by certainty; then as they are.
  fileprivate var inOrder: [Note] {
    enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      if left.effect != right.effect { return left.effect ?? .min > right.effect ?? .min }
      let order = (left.certainty.rank, a.offset)
      return order < (right.certainty.rank, b.offset)
    }.map(\.element)
  }
}

extension Note.Certainty {
  /// The place among all certainties, the surest inference first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
