import RaporMetrics
import RaporModel

/// What changed between two builds, as people read it and as programs do.
struct ComparisonText {
  let comparison: FigureComparison
  let currency: Currency
  let inColour: Bool

  /// How many lines of new activity are shown before only those of the whole team are.
  private static let shownActivity = 40

  private typealias Change = FigureComparison.Change

  /// The words.
  var lines: String {
    let days = "From \(comparison.oldAsOf) to \(comparison.newAsOf)"
    guard !comparison.isEmpty else { return "\(days): nothing changed.\n" }
    let parts = [
      [days],
      names("Changed definitions", comparison.redefined),
      restated,
      newActivity,
      names("New metrics", comparison.appeared),
      names("Metrics that are gone", comparison.vanished),
      section("Figures that are gone", comparison.gone.map(line)),
    ].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String], note: String = "") -> [String] {
    guard !lines.isEmpty else { return [] }
    return [paint("\(title) (\(lines.count))") + note] + lines.map { "  \($0)" }
  }

  private func names(_ title: String, _ names: [FigureComparison.MetricName]) -> [String] {
    section(title, names.map { Metric($0.id, variant: $0.variant).name })
  }

  private var restated: [String] {
    guard !comparison.restated.isEmpty else { return [] }
    return [
      paint("Restated figures (\(comparison.restated.count))")
        + ": of periods that were over on \(comparison.oldAsOf)"
    ]
      + comparison.restated.flatMap { change in
        ["  \(line(change))"] + change.deals.map { "    \(line($0))" }
      }
  }

  private var newActivity: [String] {
    let all = comparison.newActivity
    guard !all.isEmpty else { return [] }
    let shown =
      all.count > ComparisonText.shownActivity ? all.filter { $0.key.scope == "total" } : all
    let rest = all.count - shown.count
    return [paint("New activity (\(all.count))") + ": of periods that were not over, or not there"]
      + shown.map { "  \(line($0))" }
      + (rest > 0
        ? ["  and \(rest) of other scopes: choose some with --scope, or take --json"] : [])
  }

  private func line(_ change: Change) -> String {
    let key = change.key
    let scope = [key.scope, key.scopeID].filter { !$0.isEmpty }.joined(separator: " ")
    let metric = Metric(key.metric, variant: key.variant).name
    return "\(metric)  \(scope)  \(key.period): \(text(change.old)) → \(text(change.new))"
  }

  private func text(_ figure: PrintedFigure?) -> String {
    guard let figure else { return "none" }
    return "\(figure.value ?? "none") (n \(figure.n))"
  }

  private func line(_ change: DealChange) -> String {
    guard let old = change.old else { return "\(change.deal.rawValue): was not there" }
    guard let new = change.new else { return "\(change.deal.rawValue): is gone" }
    let fields = zip(facts(old), facts(new)).filter { $0.text != $1.text }
    let parts = fields.map { "\($0.name) \($0.text) → \($1.text)" }
    return "\(change.deal.rawValue): \(parts.joined(separator: ", "))"
  }

  private func facts(_ state: DealState) -> [(name: String, text: String)] {
    [
      ("rep", state.rep.rawValue), ("stage", state.stage), ("outcome", state.outcome.rawValue),
      ("amount", state.amount.map { currency.decimal($0) } ?? "none"),
      ("created_on", text(state.createdOn)),
      ("closed_on", text(state.closedOn)), ("expected_close_on", text(state.expectedCloseOn)),
    ]
  }

  private func text(_ day: Day?) -> String { day?.description ?? "none" }

  private func paint(_ text: String) -> String {
    inColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

// MARK: - JSON

extension ComparisonText {
  /// The same as one JSON object on one line.
  var json: String {
    let line = JSONWriter.line { object in
      object.member("kind", "diff")
      object.member("old_as_of", comparison.oldAsOf.description)
      object.member("new_as_of", comparison.newAsOf.description)
      write("definitions_changed", comparison.redefined, to: &object)
      write("restated", comparison.restated, to: &object)
      write("new_activity", comparison.newActivity, to: &object)
      write("metrics_appeared", comparison.appeared, to: &object)
      write("metrics_vanished", comparison.vanished, to: &object)
      write("gone", comparison.gone, to: &object)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private func write(
    _ key: String, _ names: [FigureComparison.MetricName], to object: inout JSONWriter
  ) {
    object.key(key)
    object.inlineArray(names) { name, text in
      text.object { object in
        object.member("metric", name.id)
        object.member("variant", name.variant)
      }
    }
  }

  private func write(_ key: String, _ changes: [Change], to object: inout JSONWriter) {
    object.key(key)
    object.inlineArray(changes) { change, text in
      text.object { object in
        object.member("metric", change.key.metric)
        object.member("variant", change.key.variant)
        object.member("scope", change.key.scope)
        object.member("scope_id", change.key.scopeID)
        object.member("period_kind", change.key.periodKind)
        object.member("period", change.key.period)
        write("old", change.old, to: &object)
        write("new", change.new, to: &object)
        object.key("deals")
        object.inlineArray(change.deals) { deal, text in write(deal, to: &text) }
      }
    }
  }

  private func write(_ key: String, _ figure: PrintedFigure?, to object: inout JSONWriter) {
    object.key(key)
    guard let figure else { return object.null() }
    object.object { object in
      for (name, digits) in [
        ("value", figure.value), ("numerator", figure.numerator),
        ("denominator", figure.denominator),
      ] {
        object.key(name)
        if let digits { object.number(digits) } else { object.null() }
      }
      object.member("n", figure.n)
      object.member("reason", figure.reason)
    }
  }

  private func write(_ change: DealChange, to text: inout JSONWriter) {
    text.object { object in
      object.member("deal_id", change.deal.rawValue)
      for (key, state) in [("old", change.old), ("new", change.new)] {
        object.key(key)
        guard let state else {
          object.null()
          continue
        }
        object.object { object in
          for fact in facts(state) {
            object.member(fact.name, fact.text == "none" ? nil : fact.text)
          }
        }
      }
    }
  }
}
