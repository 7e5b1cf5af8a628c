import RaporDiagnostics
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

/// Sites choose which metrics their pages show, and in which order.
@Suite struct ShownMetricsTests {
  private func figures(_ choice: MetricChoice) -> Figures {
    var settings = PreviewTeam.figures().settings
    settings.shown = choice
    return Figures(of: PreviewTeam.dataset, settings: settings)
  }

  @Test func `a place that is not chosen is as it is by default`() {
    let usual = ShownMetrics(for: figures(MetricChoice()))
    let chosen = ShownMetrics(for: figures(MetricChoice(cards: ["win_rate", "units:per_week"])))
    #expect(chosen.headline == [Metric("win_rate"), Metric("units", variant: "per_week")])
    #expect(chosen.table == usual.table && chosen.trends == usual.trends)
    #expect(usual.headline.first == Metric("revenue"))
  }

  @Test func `a choice keeps its order, and each metric once`() {
    let chosen = ShownMetrics(for: figures(MetricChoice(table: ["stale", "revenue", "stale"])))
    #expect(chosen.table == [Metric("stale"), Metric("revenue")])
  }

  @Test func `each name that no metric has is reported, with the nearest one`() {
    var diagnostics = DiagnosticList()
    let choice = MetricChoice(cards: ["revenu", "win_rate"], charts: ["no such thing at all"])
    ShownMetrics.check(figures(choice), diagnostics: &diagnostics)
    #expect(
      diagnostics.all.map(\.message) == [
        "“revenu” under “pages: cards” in site.yml is no metric of this site",
        "“no such thing at all” under “pages: charts” in site.yml is no metric of this site",
      ])
    #expect(diagnostics.all.first?.hint == "did you mean “revenue”?")
    #expect(diagnostics.all.allSatisfy { $0.id == .unknownShownMetric })
  }

  @Test func `the cards of a page are those chosen`() {
    let report = Report(figures: figures(MetricChoice(cards: ["deals_lost", "revenue"])))
    guard let period = report.publishedPeriods.last else { return }
    let context = PageContext(
      report: report, scope: .total, period: period, path: "team/\(period.key).html")
    #expect(context.cards(in: period).map(\.name) == ["Deals lost", "Revenue"])
  }
}
