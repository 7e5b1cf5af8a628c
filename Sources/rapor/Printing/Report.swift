import RaporDiagnostics
import RaporSite

/// Prints the problems of a run, and decides how it ends.
struct Report {
  /// How problems are printed.
  enum Format {
    /// For people, on standard error.
    case text
    /// One JSON object a line.
    case json(Stream)
  }

  /// Where JSON goes: to standard error where standard output carries the result.
  enum Stream {
    case standardOutput, standardError
  }

  let console: Console
  var format = Format.text
  var isStrict = false

  /// Prints all problems, and notes unless the console is quiet; ends the run if problems stop it.
  ///
  /// `unmade` is the folder that stays as it was then; nil when nothing would have been written.
  ///
  /// - Throws: `ExitStatus.inputErrors`.
  func finish(_ diagnostics: DiagnosticList, isMade: Bool, unmade: String? = nil) throws {
    try show(diagnostics.sorted.filter { !console.isQuiet || $0.severity != .note })
    let warningsStop = isStrict && diagnostics.count(of: .warning) > 0
    let isStopped = diagnostics.hasErrors || warningsStop || !isMade
    if case .text = format, let count = DiagnosticText.count(of: diagnostics) {
      let consequence = isStopped ? unmade.map { "; \($0) stays as it was" } : nil
      let strictness =
        warningsStop && !diagnostics.hasErrors ? " (with --strict, warnings are errors)" : ""
      console.say(count + strictness + (consequence ?? ""))
    }
    if isStopped { throw ExitStatus.inputErrors }
  }

  /// Prints why a folder could not be written; gives how the run ends.
  func failure(_ failure: WriteFailure, status: ExitStatus? = nil) -> ExitStatus {
    do {
      try show(failure.diagnostics)
    } catch {
      return .environment
    }
    return status ?? (failure.cause == .environment ? .environment : .inputErrors)
  }

  /// Prints problems.
  func show(_ diagnostics: [Diagnostic]) throws {
    switch format {
    case .text:
      let text = DiagnosticText(inColour: console.inColour)
      let sources = SourceLines(for: diagnostics)
      for diagnostic in diagnostics {
        let line = diagnostic.location.flatMap { sources[$0] }
        console.report(text.lines(for: diagnostic, source: line))
      }
    case .json(let stream):
      for line in diagnostics.lazy.map(DiagnosticText.json) {
        if case .standardOutput = stream { try console.write(line) } else { console.report(line) }
      }
    }
  }
}
