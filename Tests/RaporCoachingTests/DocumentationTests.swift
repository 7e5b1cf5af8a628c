import RaporModel
import RaporSources
import TestSupport
import Testing

struct DocumentationTests {
  @Test(arguments: ["the rules", "the comparisons", "the keys"])
  func `the reference in Documentation/Coaching.md is what the code says`(source: String) throws {
    let section = GeneratedSection(in: "Documentation/Coaching.md", madeFrom: source)
    let text =
      switch source {
      case "the rules": rules
      case "the comparisons": comparisons
      default: keys
      }
    #expect(try section.isUpToDate(with: "\n" + text + "\n"))
  }

  private var keys: String {
    func table(_ options: [ConfigOption]) -> String {
      "| Key | Takes | |\n| --- | --- | --- |\n"
        + options.map { "| `\($0.name)` | \($0.takes) | \($0.summary) |\n" }.joined()
    }
    return "A rule:\n\n" + table(ConfigOption.rule) + "\nWhat it says about an outcome:\n\n"
      + table(ConfigOption.ruleSaying)
  }

  private var rules: String {
    "| Rule | Metric | Held against | Says | |\n| --- | --- | --- | --- | --- |\n"
      + BuiltInRules.all.map { rule in
        let says = RuleOutcome.allCases.compactMap { outcome in
          rule.outcomes[outcome].map { "\(outcome.rawValue): \($0.kind.rawValue)" }
        }
        return "| `\(rule.id.rawValue)` | `\(rule.metric)` | `\(rule.comparison.rawValue)` | "
          + says.joined(separator: ", ") + " | \(rule.meaning.text(in: .english)) |\n"
      }.joined()
  }

  private var comparisons: String {
    RuleComparison.allCases.map { comparison in
      let reference = comparison.reference
      let slots = comparison.slots.map { "`{\($0.rawValue)}`" }.joined(separator: ", ")
      return """
        ### `compare: \(comparison.rawValue)`

        \(reference.meaning)

        - **Speaks:** \(reference.speaks)
        - **Is silent:** \(reference.silent)
        - **Rests on:** \(reference.basis)
        - **Comes to:** \(comparison.outcomes.map { "`\($0.rawValue)`" }.joined(separator: ", "))
        - **Sentences may name:** \(slots)

        """
    }.joined(separator: "\n")
  }
}
