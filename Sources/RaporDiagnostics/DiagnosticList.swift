/// The problems found so far, in the order they were found.
package struct DiagnosticList: Hashable, Sendable {
  /// All problems, unsorted.
  package private(set) var all: [Diagnostic] = []

  /// Makes an empty list.
  package init() {}

  /// Whether anything here stops a site from being made.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// The problems in reading order: by place, then by kind and text; those without a place come first.
  package var sorted: [Diagnostic] {
    all.sorted { a, b in
      switch (a.location, b.location) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let x?, let y?) where x != y: return x < y
      default: return (a.id.rawValue, a.message) < (b.id.rawValue, b.message)
      }
    }
  }

  /// How many problems of one severity there are.
  package func count(of severity: Diagnostic.Severity) -> Int {
    all.count { $0.severity == severity }
  }

  /// Adds one problem.
  package mutating func append(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  /// Adds a problem of the kind `id`.
  package mutating func report(
    _ id: DiagnosticID, _ message: String, at location: SourceLocation? = nil, hint: String? = nil
  ) {
    all.append(Diagnostic(id, message, at: location, hint: hint))
  }

  /// Adds everything that another list found.
  package mutating func append(contentsOf other: DiagnosticList) { all += other.all }
}
