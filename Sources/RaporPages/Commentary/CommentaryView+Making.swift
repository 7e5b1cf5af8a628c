import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// A commentary as this page shows it; references that stand for no figure are reported.
  func view(
    of commentary: Commentary, actions: [Action], firstTable: Int,
    diagnostics: inout DiagnosticList
  ) -> CommentaryView {
    let style = MarkdownStyle(
      headingShift: 3, tableLabel: book.text(.table), firstTableNumber: firstTable)
    let body = commentary.file.render(
      style, resolving: { resolve($0, in: commentary) },
      describing: { task in
        actions.first { $0.task.location == task.location }.flatMap(terms)
      }, diagnostics: &diagnostics)
    return CommentaryView(
      byline: byline(of: commentary), isReply: commentary.kind == .reply,
      language: language(of: commentary), body: body)
  }

  /// The tag of a commentary's language; nil where it is the page's.
  func language(of commentary: Commentary) -> String? {
    commentary.language.flatMap { $0 == book.language ? nil : $0.rawValue }
  }

  private func byline(of commentary: Commentary) -> String {
    let about: String? =
      switch commentary.about {
      case .team, .rep:
        isRepsOwn ? nil : book.text(.about, ["name": .text(name(of: commentary.about))])
      default: nil
      }
    let audience =
      commentary.shownOn == .total && commentary.about != .total
      ? book.text(.managersOnly) : nil
    let parts = [about, commentary.author, commentary.date.map { book.date($0) }, audience]
      .compactMap { $0 }
    let line = parts.isEmpty ? book.text(.commentary) : parts.joined(separator: " · ")
    return commentary.kind == .reply ? book.text(.replyBy, ["line": .text(line)]) : line
  }

  /// The figure that a reference stands for, leading to its rows.
  func resolve(_ reference: MetricReference, in commentary: Commentary)
    -> Result<Markup, ReferenceProblem>
  {
    do throws(ReferenceProblem) {
      return .success(markup(of: try value(of: reference, in: commentary), in: reference))
    } catch {
      return .failure(error)
    }
  }

  /// The words of an action without markup, with its figures; what stands for none stays as it is written.
  func name(of action: Action) -> String {
    action.task.text { reference in
      let value = try? value(of: reference, in: action.commentary)
      return value.map {
        $0.absence == nil ? book.value($0, currency: currency) : book.text(.noData)
      }
    }
  }

  private func value(
    of reference: MetricReference, in commentary: Commentary
  ) throws(ReferenceProblem) -> MetricValue {
    let metric = try metric(of: reference)
    let scope = try scope(of: reference, in: commentary)
    let period = try period(of: reference, in: commentary)
    return value(metric, of: scope, in: period)
  }

  private func markup(of value: MetricValue, in reference: MetricReference) -> Markup {
    let view = view(of: value)
    return Markup { markup in
      if let href = evidence(of: value), !reference.isInsideLink {
        markup.append("<a class=\"metric-ref\" href=\"")
        markup.append(text: href.text)
        markup.append("\">")
        view.writeText(to: &markup)
        markup.append("</a>")
      } else {
        markup.append("<span class=\"metric-ref\">")
        view.writeText(to: &markup)
        markup.append("</span>")
      }
    }
  }

  private func metric(of reference: MetricReference) throws(ReferenceProblem) -> Metric {
    let known = figures.definitions.map(\.metric)
    let id = reference.metric.text
    let variants = known.filter { $0.id == id }.map(\.variant)
    guard !variants.isEmpty else {
      throw ReferenceProblem(
        "there is no metric “\(id)”",
        hint: NearName.hint(for: id, among: known.map(\.id)) ?? "the glossary lists them all")
    }
    let variant = reference[.variant]?.text ?? ""
    guard variants.contains(variant) else {
      throw ReferenceProblem(
        "“\(id)” has no variant “\(variant)”", argument: .variant,
        hint: NearName.hint(for: variant, among: variants)
          ?? variantHint(variants.filter { !$0.isEmpty }))
    }
    return Metric(id, variant: variant)
  }

  private func variantHint(_ variants: [String]) -> String {
    variants.isEmpty ? "remove the argument" : "it has: \(variants.joined(separator: ", "))"
  }

  private func period(of reference: MetricReference, in commentary: Commentary)
    throws(ReferenceProblem) -> Period
  {
    guard let key = reference[.period]?.text else { return commentary.period }
    let found = figures.settings.calendar.period(key: key)
    guard let found, report.has(found) else {
      throw ReferenceProblem(
        found == nil ? "“\(key)” is not a period" : "there are no figures for \(key)",
        argument: .period, hint: "periods are written as 2017-W40, 2017-10, 2017-Q4, 2017-H2, 2017")
    }
    return found
  }

  private func scope(of reference: MetricReference, in commentary: Commentary)
    throws(ReferenceProblem) -> Scope
  {
    var scope = commentary.about
    if let name = reference[.rep]?.text {
      guard let rep = report.directory.rep(called: name) else {
        throw ReferenceProblem(
          "no rep is called “\(name)”", argument: .rep,
          hint: NearName.hint(for: name, among: report.directory.repNames))
      }
      scope = .rep(rep)
    } else if let name = reference[.team]?.text {
      guard let team = report.directory.team(called: name) else {
        throw ReferenceProblem(
          "no team is called “\(name)”", argument: .team,
          hint: NearName.hint(for: name, among: report.directory.teamNames))
      }
      scope = team
    }
    guard !isRepsOwn || scope == self.scope else {
      throw ReferenceProblem(
        "a rep's own page shows nobody else's figures",
        argument: reference[.rep] == nil ? .team : .rep,
        hint: commentary.file.frontMatter.scalar("audience") == nil
          ? "remove the argument" : "remove the argument, or the line “audience: rep”")
    }
    return scope
  }
}
