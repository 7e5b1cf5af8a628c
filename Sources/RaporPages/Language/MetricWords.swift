package import RaporMetrics
import RaporModel

/// What people read about a metric: one object, since pages ask for it time and again.
package final class MetricWords: Sendable {
  /// The name, such as “Win rate by value”.
  package let name: String
  /// A name for column heads and cards, such as “Win rate, value”.
  package let short: String
  /// One or two sentences that say what it tells.
  package let meaning: String
  /// The formula in the signs that `Phrase.formulaSigns` explains.
  package let formula: String
  /// The formula in words: “deals won ÷ (deals won + deals lost)”.
  package let formulaInWords: String
  /// Other definitions that the field uses, and why or how they differ.
  package let rivals: [String]

  /// Takes the texts.
  init(
    name: String, short: String, meaning: String, formula: String, formulaInWords: String,
    rivals: [String]
  ) {
    (self.name, self.short, self.meaning) = (name, short, meaning)
    (self.formula, self.formulaInWords, self.rivals) = (formula, formulaInWords, rivals)
  }
}

extension Phrasebook {
  /// What people read about a metric; where nothing is known of it, its id.
  ///
  /// The catalogue's own texts are English; the tables have the rest. A variant that comes
  /// from the data, such as a type of activity or a stage, is worded by `id:*` and its own name.
  package func words(for metric: Metric) -> MetricWords {
    if let known = known.words(for: metric) { return known }
    if let own = customWords(for: metric) { return own }
    let english = language == .english ? Catalogue[metric]?.words : nil
    return MetricWords(
      name: english?.name ?? text(of: metric, "name") ?? metric.id,
      short: text(of: metric, "short") ?? metric.id,
      meaning: english?.meaning ?? text(of: metric, "meaning") ?? "",
      formula: english?.formula ?? text(of: metric, "formula") ?? "",
      formulaInWords: text(of: metric, "words") ?? "",
      rivals: english?.rivals ?? (1...3).compactMap { text(of: metric, "rival\($0)") })
  }

  /// The name of a metric.
  package func name(of metric: Metric) -> String {
    if let known = known.words(for: metric) { return known.name }
    if let own = customName(of: metric) { return own }
    let english = language == .english ? Catalogue[metric]?.words.name : nil
    return english ?? text(of: metric, "name") ?? metric.id
  }

  /// The short name of a metric, for column heads and cards.
  package func shortName(of metric: Metric) -> String {
    known.words(for: metric)?.short ?? customName(of: metric) ?? text(of: metric, "short")
      ?? metric.id
  }

  /// The heading of a part of the catalogue.
  package func name(of group: MetricDefinition.Group) -> String {
    switch group {
    case .results: text(.groupResults)
    case .pipeline: text(.groupPipeline)
    case .activity: text(.groupActivity)
    case .people: text(.groupPeople)
    case .custom: text(.groupCustom)
    }
  }

  /// Where a rep stands by activity and revenue, in a few words.
  package func text(of quadrant: ActivityResult.Quadrant) -> String {
    switch quadrant {
    case .busyAndProductive: text(.quadrantBusyAndProductive)
    case .productive: text(.quadrantProductive)
    case .busy: text(.quadrantBusy)
    case .quiet: text(.quadrantQuiet)
    }
  }

  private func text(of metric: Metric, _ part: String) -> String? {
    let key = metric.name
    if let known = text(key: "metric.\(key).\(part)") { return known }
    guard !metric.variant.isEmpty else { return nil }
    let shared = "metric.\(metric.id):*.\(part)"
    guard table.templates[shared]?.placeholders.isEmpty == false else { return text(key: shared) }
    // A variant that is another metric's is called as that one is.
    let held = metric.id == "quota_attainment" ? Metric(metric.variant) : nil
    let variant =
      held.flatMap { Catalogue[$0] == nil ? nil : name(of: $0) } ?? name(ofVariant: metric)
    return text(key: shared, [("variant", .text(variant))])
  }

  /// A variant that comes from the data as people read it: the last step of the chain of activities in
  /// the language's own word.
  private func name(ofVariant metric: Metric) -> String {
    let name = metric.variantName
    guard metric.id == "activity_ratio", name.hasSuffix(ActivityRatio.lastStep) else { return name }
    return name.dropLast(ActivityRatio.lastStep.count) + " → " + text(.roleWon)
  }
}
