import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// Adds how deals pass the stages, and where most value waits longest.
  func addStages(to block: inout ReviewBlock, in period: Period) {
    // Without a history of stages nothing is known of how deals went through them.
    guard !figures.stageVisits.isEmpty else { return }
    let stages = figures.funnel(of: scope, in: period)
    guard stages.contains(where: { $0.conversion.value != nil || $0.dwell.value != nil }) else {
      return
    }
    if let bottleneck = figures.bottleneck(of: scope, in: period) {
      let value = bottleneck.value.map { book.money($0, currency: currency) }
      block.sentences.append(
        sentence(
          .bottleneckSentence,
          [
            "stage": .text(bottleneck.name), "days": .days(bottleneck.dwell),
            "n": .count(bottleneck.standing),
            "value": .text(value ?? book.text(.noData).lowercased()),
          ]))
    }
    block.charts.append(funnelChart(of: stages))
  }

  private func funnelChart(of stages: [FunnelStage]) -> ChartBlock {
    let title = book.text(.stageFunnel)
    var chart = StageFunnel(
      ChartCaption(
        id: "stage-funnel", title: title,
        description: book.text(.stageFunnelDescription, ["n": .count(stages.count)])),
      stages: stages.map(bar), noData: book.text(.noData))
    (chart.enteredLabel, chart.movedOnLabel) = (book.text(.cameIn), book.text(.wentOn))
    chart.bottleneckLabel = book.text(.bottleneck)
    return ChartBlock(
      title: title, subtitle: book.text(.stageFunnelSubtitle), drawing: chart.svg())
  }

  private func bar(of stage: FunnelStage) -> StageFunnel.Stage {
    let conversion = stage.conversion
    let note = [
      stage.dwell.value.map { book.days($0) },
      stage.standing > 0
        ? book.text(.standingHere, ["n": .count(stage.standing)]) : nil,
    ].compactMap { $0 }.joined(separator: " · ")
    return StageFunnel.Stage(
      stage.name, entered: conversion.denominator?.double,
      movedOn: conversion.numerator?.double,
      text: parts(of: conversion) ?? book.text(.noData), note: note,
      isBottleneck: stage.isBottleneck)
  }

  /// The cells of a stay in a stage on an evidence page.
  func cells(of visit: StageVisit) -> [String] {
    let deal = dataset.deals[checked: visit.deal]
    let who = isRepsOwn ? [] : [deal.map { name(of: .rep($0.rep)) } ?? ""]
    return [deal?.id.rawValue ?? ""] + who + [
      dataset.stages[checked: visit.stage]?.name ?? "", book.date(visit.enteredOn),
      visit.leftOn.map { book.date($0) } ?? "", visit.days.map { book.number($0) } ?? "",
    ]
  }
}
