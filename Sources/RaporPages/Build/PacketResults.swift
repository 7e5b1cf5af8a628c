import RaporCharts
import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The results with their weights, targets, attainments and scores, so that the sum can be done by hand.
  func results(_ results: KPIScores, _ plan: AppraisalPlan) -> PacketPage.Results {
    let columns: [(Phrase, Bool)] = [
      (.packetNumber, true), (.packetKPI, false), (.packetWeight, true), (.target, true),
      (.packetResult, true), (.packetAttainment, true), (.packetScore, true),
      (.packetWeightedScore, true),
    ]
    let rows = results.scores.enumerated().map { place, score in
      RowTable.Row(cells(of: score, number: place + 1), href: evidence(of: score.value))
    }
    let total = [
      "", book.text(.total), shareText(Ratio(1)), "", "", "", "",
      results.total.map(pointsText) ?? "–",
    ]
    return PacketPage.Results(
      table: RowTable(
        id: "results-table", caption: book.text(.packetResultsCaption),
        columns: columns.map { .init(label: book.text($0.0), isNumber: $0.1) },
        rows: rows + [.init(total)]),
      rules: rules(results, plan), bands: bandTable(plan))
  }

  private func cells(of score: KPIScore, number: Int) -> [String] {
    let weight = shareText(Ratio(millionths: score.kpi.weight))
    let isMoved = score.score != nil && score.effectiveWeight != Ratio(millionths: score.kpi.weight)
    let effective = shareText(score.effectiveWeight)
    return [
      book.number(number), name(of: score.kpi), isMoved ? "\(weight) → \(effective)" : weight,
      score.target.map { amount($0, in: score.value.unit) } ?? "–",
      score.value.absence.map { book.reason(for: $0) }
        ?? book.string { append(score.value, to: &$0) }
        + (parts(of: score.value).map { " (\($0))" } ?? ""),
      score.attainment.map { book.percent($0, digits: 1) } ?? "–",
      score.score.map { book.number($0, digits: .upTo(3)) } ?? "–",
      score.weightedScore.map(pointsText) ?? "–",
    ]
  }

  /// A share with at most two decimals, without those that say nothing.
  func shareText(_ share: Ratio) -> String {
    book.number(share.times(100), digits: .upTo(2)) + "%"
  }

  /// An amount in a metric's unit; rates without decimals that say nothing.
  private func amount(_ ratio: Ratio, in unit: Metric.Unit) -> String {
    unit == .rate
      ? shareText(ratio) : book.amount(ratio, in: unit, currency: currency)
  }

  /// How a score comes about, as far as it matters for these results.
  private func rules(_ results: KPIScores, _ plan: AppraisalPlan) -> [String] {
    var rules = [book.text(.packetRuleAttainment)]
    if results.scores.contains(where: \.isLowerBetter) {
      let names = results.scores.filter(\.isLowerBetter).map { name(of: $0.kpi) }
      rules.append(book.text(.packetRuleLower, ["names": .list(names)]))
    }
    rules.append(book.text(.packetRuleScore))
    rules.append(book.text(.packetRuleRounding))
    if isPart(of: plan.period) { rules.append(book.text(.packetRuleTarget)) }
    let missing = results.scores.filter { $0.score == nil }
    guard !missing.isEmpty, missing.count < results.scores.count else { return rules }
    let phrase: Phrase = plan.redistributes ? .packetRuleRedistributed : .packetRuleLost
    rules.append(
      book.text(
        phrase,
        [
          "names": .list(missing.map { name(of: $0.kpi) }),
          "weight": .text(shareText(results.missingWeight)),
        ]))
    return rules
  }

  /// Whether this page's rep has worked for a part of a period only, or it is not over.
  private func isPart(of period: Period) -> Bool {
    guard case .rep(let rep) = scope, let person = figures.dataset[rep] else { return false }
    return isRunning(period) || (person.startedOn ?? period.start) > period.start
      || (person.endedOn ?? period.lastDay) < period.lastDay
  }

  /// What reaching a share of the target scores: a row for each set of bands.
  private func bandTable(_ plan: AppraisalPlan) -> RowTable {
    var sets: [(bands: [AppraisalPlan.Band], numbers: [Int])] = []
    for (place, kpi) in plan.kpis.enumerated() {
      if let known = sets.firstIndex(where: { $0.bands == kpi.bands }) {
        sets[known].numbers.append(place + 1)
      } else {
        sets.append((kpi.bands, [place + 1]))
      }
    }
    // Where all have the same bands, nobody needs to be told which have them.
    let tellsWhose = sets.count > 1
    return RowTable(
      id: "bands-table", caption: book.text(.packetBandsCaption),
      columns: (tellsWhose ? [.init(label: book.text(.packetKPI))] : []) + [
        .init(label: book.text(.packetAttainment)),
        .init(label: book.text(.packetScore), isNumber: true),
      ],
      rows: sets.flatMap { set in
        set.bands.indices.map { place in
          let score = Ratio(thousandths: set.bands[place].score)
          return .init(
            (tellsWhose ? [set.numbers.map { book.number($0) }.joined(separator: ", ")] : [])
              + [range(of: place, in: set.bands), book.number(score, digits: .upTo(3))])
        }
      })
  }

  private func range(of place: Int, in bands: [AppraisalPlan.Band]) -> String {
    let from = PhraseFigure.text(shareText(Ratio(millionths: bands[place].from)))
    guard place + 1 < bands.count else { return book.text(.packetBandFrom, ["from": from]) }
    let to = PhraseFigure.text(
      shareText(Ratio(millionths: bands[place + 1].from)))
    return place == 0
      ? book.text(.packetBandBelow, ["to": to])
      : book.text(.packetBandBetween, ["from": from, "to": to])
  }

  /// The course of each result over the periods before, with its limits and the actions that were to move it.
  func packetCharts(
    _ results: KPIScores, in period: Period, _ actions: [Action]
  ) -> [ChartBlock] {
    let metrics = results.scores.map(\.value.metric)
    return trendCharts(
      of: metrics, in: period, beginnings: beginnings(among: actions), showsLimits: true)
  }
}

// MARK: - Beside others

extension PageContext {
  /// The results beside those of the appraisal before, and of peers; nil where there is neither.
  func comparisonTable(
    _ score: AppraisalScore, _ appraisal: Appraisal, _ rep: RepIndex, _ peers: [AppraisalScore]
  ) -> RowTable? {
    let earlier = appraisal.earlier.flatMap { before in
      before.score(of: rep).map { (plan: before.plan, score: $0) }
    }
    let isKnown = peers.count >= PeerDistribution.fewestOthers
    guard earlier != nil || isKnown else { return nil }
    var columns: [RowTable.Column] = [
      .init(label: book.text(.packetKPI)), .init(label: book.text(.packetResult), isNumber: true),
      .init(label: book.text(.packetScore), isNumber: true),
    ]
    if let earlier {
      let name = PhraseFigure.text(book.shortName(of: earlier.plan.period))
      columns += [
        .init(label: book.text(.packetResultIn, ["period": name]), isNumber: true),
        .init(label: book.text(.packetScoreIn, ["period": name]), isNumber: true),
      ]
    }
    if isKnown { columns.append(.init(label: book.text(.packetPeers), isNumber: true)) }
    var rows = score.results.scores.map { kpi in
      RowTable.Row(
        [name(of: kpi.kpi), text(of: kpi.value)]
          + [kpi.score.map { book.number($0, digits: .upTo(2)) } ?? "–"]
          + (earlier.map { before(kpi, in: $0.score.results) } ?? [])
          + (isKnown ? [spread(of: kpi, among: peers)] : []))
    }
    rows.append(
      .init(
        [book.text(.packetFinal), "", whole(score, appraisal.plan)]
          + (earlier.map { ["", whole($0.score, $0.plan)] } ?? []) + (isKnown ? [""] : [])))
    return RowTable(
      id: "comparison-table", caption: book.text(.packetComparisonCaption), columns: columns,
      rows: rows)
  }

  /// The score as a whole with the highest that there is; a dash without one.
  private func whole(_ score: AppraisalScore, _ plan: AppraisalPlan) -> String {
    score.final.map {
      book.text(.packetScoreOf, ["score": points($0), "most": highest(plan)])
    } ?? "–"
  }

  private func text(of value: MetricValue) -> String {
    value.value == nil ? "–" : book.string { append(value, to: &$0) }
  }

  /// The same result and its score in the appraisal before.
  private func before(_ kpi: KPIScore, in results: KPIScores) -> [String] {
    guard let then = results.scores.first(where: { $0.kpi.metric == kpi.kpi.metric }) else {
      return ["–", "–"]
    }
    return [text(of: then.value), then.score.map { book.number($0, digits: .upTo(3)) } ?? "–"]
  }

  /// The comparable others whom the appraisal is about too.
  func peers(of rep: RepIndex, in appraisal: Appraisal) -> [AppraisalScore] {
    report.coaching.peers(of: rep, in: appraisal.plan.period).compactMap {
      appraisal.score(of: $0)
    }
  }

  /// The middle of the peers' results, and their middle half; a dash where too few have any.
  private func spread(of kpi: KPIScore, among peers: [AppraisalScore]) -> String {
    let values = peers.compactMap { peer in
      peer.results.scores.first { $0.kpi.metric == kpi.kpi.metric }?.value.value
    }.sorted()
    guard values.count >= PeerDistribution.fewestOthers else { return "–" }
    let last = values.count - 1
    let texts = [last / 4, last / 2, last - last / 4].map { place in
      kpi.value.unit == .rate
        ? book.percent(values[place])
        : book.amount(values[place], in: kpi.value.unit, currency: currency)
    }
    return book.text(
      .packetMiddle,
      ["median": .text(texts[1]), "low": .text(texts[0]), "high": .text(texts[2])])
  }

  /// How many peers have results of each rating, the rep's own marked; nil where there are too few.
  func spreadChart(
    of peers: [AppraisalScore], around own: AppraisalScore, _ plan: AppraisalPlan
  ) -> ChartBlock? {
    let totals = peers.compactMap(\.resultPoints)
    guard totals.count >= PeerDistribution.fewestOthers else { return nil }
    let own = own.resultPoints.flatMap(plan.place)
    var counts = [Int](repeating: 0, count: plan.ratings.count)
    for total in totals { plan.place(ofRating: total).map { counts[$0] += 1 } }
    let bars = plan.ratings.indices.map { place in
      BarChart.Bar(
        plan.ratings[place].name.text(in: book.language), Double(counts[place]),
        text: book.number(counts[place]) + (place == own ? " · \(book.text(.you))" : ""),
        isHighlighted: place == own)
    }
    let title = book.text(.packetSpread)
    let chart = BarChart(
      ChartCaption(
        id: "spread", title: title,
        description: book.text(.packetSpreadDescription, ["n": .count(totals.count)])),
      bars: bars, noData: book.text(.noData))
    return ChartBlock(
      title: title, subtitle: book.text(.packetSpreadSubtitle, ["n": .count(totals.count)]),
      drawing: chart.svg())
  }

  /// Why there is nothing about peers; nil where there is.
  func spreadSentence(about peers: [AppraisalScore]) -> String? {
    let known = peers.count { $0.resultPoints != nil }
    guard known < PeerDistribution.fewestOthers else { return nil }
    return book.text(.packetTooFewPeers, ["n": .count(PeerDistribution.fewestOthers)])
  }

  /// What the rep added to the whole, where enough others did for nobody to be known by the rest.
  func contribution(to appraisal: Appraisal) -> [ReviewSentence] {
    guard appraisal.sellers > PeerDistribution.fewestOthers else { return [] }
    return appraisal.wholes.compactMap { whole in
      let (metric, own) = (whole.metric, value(whole.metric, in: whole.period))
      guard let part = own.value, let all = whole.value, let share = part.divided(by: all) else {
        return nil
      }
      return sentence(
        .packetContribution,
        [
          "metric": .text(book.name(of: metric)), "part": .text(text(of: own)),
          "whole": .text(text(of: whole)), "share": .percent(share),
        ], of: own)
    }
  }
}

// MARK: - Rows

extension PageContext {
  /// The deals that the results count, each with the numbers of the results that count it; nil where there are
  /// none.
  func packetDeals(_ results: KPIScores, in period: Period) -> RowTable? {
    var counting: [Int: [Int]] = [:]
    for (place, score) in results.scores.enumerated() {
      for row in cases(behind: score.value.metric, in: period) where row.isCounted {
        guard case .deal(let deal) = row.row else { continue }
        if counting[deal]?.last != place + 1 { counting[deal, default: []].append(place + 1) }
      }
    }
    guard !counting.isEmpty else { return nil }
    let deals = counting.keys.sorted { a, b in
      let (x, y) = (
        dataset.deals[a].closedOn?.number ?? .max, dataset.deals[b].closedOn?.number ?? .max
      )
      return (x, a) < (y, b)
    }
    let columns = packetDealColumns
    let texts = report.dealTexts(in: book.language)
    return RowTable(
      id: "packet-deals", caption: book.text(.packetDealsCaption),
      columns: columns.map(column) + [.init(label: book.text(.packetKPINumbers))],
      rows: deals.map { deal in
        .init(
          columns.map { texts.text($0, ofDeal: deal) }
            + [(counting[deal] ?? []).map { book.number($0) }.joined(separator: ", ")],
          href: evidence(ofDeal: deal, in: period))
      }, csv: place.link(to: report.map.evidenceCSV(of: scope, in: period)))
  }

  private var packetDealColumns: [DealColumn] {
    report.dealColumns.ownEvidence.filter { column in
      switch column {
      case .deal, .attribute(.account), .attribute(.product), .stage, .closed, .amount: true
      default: false
      }
    }
  }

  /// The courses up to the end of a period, with what was measured before and after; nil where there are none.
  func trainingTable(of rep: RepIndex, in period: Period) -> RowTable? {
    guard let before = figures.settings.calendar.before(period),
      let metric = figures.metric(named: figures.settings.trainingMetric)
    else { return nil }
    let courses = dataset.trainings.filter {
      $0.rep == rep && $0.day >= before.start && $0.day < period.end && $0.day <= dataset.asOf
    }
    guard !courses.isEmpty else { return nil }
    return RowTable(
      id: "courses", caption: book.text(.packetCoursesCaption),
      columns: [.course, .date, .packetBeforeAndAfter].map { .init(label: book.text($0)) },
      rows: courses.sorted { ($0.day, $0.course) < ($1.day, $1.course) }.map { course in
        .init([
          course.course, book.date(course.day),
          effect(on: metric, since: course.day, in: period) ?? book.text(.noData),
        ])
      }, footnote: book.text(.effectCaveat))
  }
}
