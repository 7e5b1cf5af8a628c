import RaporDiagnostics
import Testing

@testable import RaporMarkup

private let isMissing = MustacheCase.folder == nil

@Suite(.disabled(if: isMissing, "the Mustache specification is not beside this project"))
struct TemplateConformanceTests {
  @Test(arguments: [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ])
  func `the cases of the specification that apply give what it says`(file: String) throws {
    let cases = try #require(MustacheCase.all(in: file))
    let leftOut = Self.leftOut[file] ?? [:]
    for example in cases {
      let (output, diagnostics) = render(example)
      if let reason = leftOut[example.name] {
        #expect(diagnostics.all.map(\.id) == [reason], "\(example.name)")
      } else {
        #expect(output == example.expected, "\(example.name)")
        #expect(!diagnostics.hasErrors, "\(example.name)")
      }
    }
    #expect(Set(leftOut.keys).isSubset(of: cases.map(\.name)))
  }

  /// The cases that don't apply, each with the error that Rapor reports where the specification
  /// shows nothing. Lambdas and dynamic names are left out as a whole: all is resolved before any
  /// data is seen.
  private static let leftOut: [String: [String: DiagnosticID]] = [
    // A name that the page doesn't have is an error.
    "interpolation": [
      "Basic Context Miss Interpolation": .templateName,
      "Triple Mustache Context Miss Interpolation": .templateName,
      "Ampersand Context Miss Interpolation": .templateName,
      "Dotted Names - Broken Chains": .templateName,
      "Dotted Names - Broken Chain Resolution": .templateName,
      "Dotted Names - Context Precedence": .templateName,
      "Dotted Names are never single keys": .templateName,
    ],
    "sections": [
      "Context Misses": .templateName,
      "Dotted Names - Broken Chains": .templateName,
    ],
    "inverted": [
      "Context Misses": .templateName,
      "Dotted Names - Broken Chains": .templateName,
      // Where a list is empty, none of its elements' names exist.
      "List": .templateName,
      // A record that is always there can't be missing.
      "Context": .templateType,
    ],
    "partials": [
      // A template that doesn't exist is an error.
      "Failed Lookup": .templateNotFound,
      // Partials are put in place before any data is seen, so they can't contain themselves.
      "Recursion": .templateRecursion,
    ],
    "~inheritance": [
      "Recursion": .templateRecursion,
      "Negative Sections": .templateName,
    ],
  ]

  private func render(_ example: MustacheCase) -> (String?, DiagnosticList) {
    var diagnostics = DiagnosticList()
    let partials = (example.partials ?? [:]).sorted { $0.key < $1.key }
    let texts = [("main", example.template)] + partials.map { ($0.key, $0.value) }
    let sources = texts.map {
      TemplateSource(name: $0.0, file: "\($0.0).mustache", bytes: Array($0.1.utf8))
    }
    let set = TemplateSet(sources, diagnostics: &diagnostics)
    let schema = example.data.schema(for: texts.map(\.1).joined(separator: "\n"))
    let template = set.compile("main", with: schema, diagnostics: &diagnostics)
    let shown = template.map { template in
      Markup { template.render(example.data, into: &$0) }.string
    }
    return (shown, diagnostics)
  }
}
