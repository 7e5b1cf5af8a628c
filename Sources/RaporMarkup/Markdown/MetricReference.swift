package import RaporDiagnostics

/// A figure in prose, `{{ metric "revenue" period="2017-Q3" }}`, as its author wrote it.
///
/// Which metrics, periods, reps and teams there are is known only to whoever resolves it.
package struct MetricReference: Hashable, Sendable {
  /// A piece of the reference with its place.
  package struct Part: Hashable, Sendable {
    /// The text without quotes, never empty.
    package var text: String
    /// Where the text begins, after the quote.
    package var location: SourceLocation
  }

  /// What may be said beside the metric.
  package enum Argument: String, Hashable, Sendable, CaseIterable {
    /// Which of a metric's definitions, such as `median`.
    case variant
    /// Which period instead of the note's own, such as `2017-Q3`.
    case period
    /// Which rep instead of the note's own, by slug or id.
    case rep
    /// Which team instead of the note's own.
    case team
  }

  /// The metric's id.
  package let metric: Part
  /// The value of each argument that is given.
  package let arguments: [Argument: Part]
  /// The whole reference as it is written, with its braces.
  package let source: String
  /// Where the first brace stands.
  package let location: SourceLocation
  /// Whether it stands in a link's text, where its markup must not hold a link.
  package internal(set) var isInsideLink = false

  /// The value of an argument; nil when it is not given.
  package subscript(argument: Argument) -> Part? { arguments[argument] }

  /// The diagnostic for a problem that resolving this reference met, at the part it is about.
  package func diagnostic(for problem: ReferenceProblem) -> Diagnostic {
    let part = problem.argument.flatMap { arguments[$0] } ?? metric
    return Diagnostic(
      .referenceUnresolved, problem.message, at: part.location, hint: problem.hint)
  }
}

/// Why a reference does not stand for a figure, in the words of whoever tried to resolve it.
package struct ReferenceProblem: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop, such as `there is no metric “revnue”`.
  package var message: String
  /// The argument it is about; nil for the metric.
  package var argument: MetricReference.Argument?
  /// How to mend it, such as a near name; nil when the message says enough.
  package var hint: String?

  /// Describes a problem with the metric or with one argument.
  package init(
    _ message: String, argument: MetricReference.Argument? = nil, hint: String? = nil
  ) {
    self.message = message
    self.argument = argument
    self.hint = hint
  }
}
