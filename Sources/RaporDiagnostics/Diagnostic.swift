/// One thing that is wrong with the input, as its author reads it: where, what, and how to mend it.
package struct Diagnostic: Error, Hashable, Sendable {
  /// How much a problem weighs.
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing can be made until this is mended.
    case error
    /// A site can be made; `--strict` refuses to.
    case warning
    /// Worth knowing; never stops anything.
    case note
  }

  /// What kind of problem it is; also its section in the reference.
  package var id: DiagnosticID
  /// What is wrong, in one sentence without a full stop, naming the values it is about.
  package var message: String
  /// Where it is; nil when the problem has no place in a file.
  package var location: SourceLocation?
  /// How to mend it; nil when the message says enough.
  package var hint: String?

  /// The severity follows from the kind of problem.
  package var severity: Severity { id.severity }

  /// Makes a diagnostic of the kind `id`.
  package init(
    _ id: DiagnosticID, _ message: String, at location: SourceLocation? = nil, hint: String? = nil
  ) {
    self.id = id
    self.message = message
    self.location = location
    self.hint = hint
  }
}

/// A place in a file of the user's, as editors count: lines and columns from 1, columns in characters.
package struct SourceLocation: Hashable, Sendable {
  /// The file's path as the user would type it, relative to where the command runs.
  package var file: String
  /// The line, from 1; nil when the whole file is meant.
  package var line: Int?
  /// The column, from 1; nil when the whole line is meant.
  package var column: Int?

  /// Names a place in `file`.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as far as it is known.
  package var description: String {
    [file, line.map(String.init), line == nil ? nil : column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, then line, then column; a whole file comes before its lines.
  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}
