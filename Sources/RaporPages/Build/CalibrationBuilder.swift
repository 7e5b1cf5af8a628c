import RaporCharts
import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// A score that rests on fewer cases is named.
  private static let fewCases = 10

  /// The appraisals of all reps in a period beside each other.
  func calibrationPage(_ appraisal: Appraisal) -> CalibrationPage {
    let period = appraisal.plan.period
    let complete = appraisal.reps.count { appraisal.missingParts(of: $0).isEmpty }
    return CalibrationPage(
      frame: frame(heading: book.text(.calibration), eyebrow: book.name(of: period)),
      words: words, title: appraisal.plan.name.text(in: book.language),
      counts: book.text(
        .calibrationCounts,
        ["complete": .count(complete), "total": .count(appraisal.reps.count)]),
      state: stateTable(appraisal), spread: spreadTable(appraisal), chart: ratingBars(appraisal),
      raters: raterTable(appraisal), few: fewTable(appraisal),
      noFew: book.text(.calibrationNoFew, ["n": .count(PageContext.fewCases)]))
  }

  // MARK: The packets

  private func stateTable(_ appraisal: Appraisal) -> RowTable {
    let plan = appraisal.plan
    let columns: [(Phrase, Bool)] =
      [(.rep, false), (.team, false), (.calibrationRater, false), (.packetResults, true)]
      + (plan.competencies.isEmpty ? [] : [(.packetCompetencies, true)])
      + [(.packetFinal, true), (.calibrationRating, false), (.packetStatus, false)]
    return RowTable(
      id: "state", caption: book.text(.calibrationStateCaption, ["period": .period(plan.period)]),
      columns: columns.map { .init(label: book.text($0.0), isNumber: $0.1) },
      rows: appraisal.reps.map { rep in
        let score = appraisal.score(of: rep)
        let competencies = plan.competencies.isEmpty ? [] : [dash(score?.competencyPoints)]
        return .init(
          [
            name(of: .rep(rep)), team(of: rep, in: appraisal) ?? "",
            appraisal.rater(of: rep, figures) ?? "", dash(score?.resultPoints),
          ] + competencies + [
            dash(score?.final), score?.rating?.name.text(in: book.language) ?? "–",
            state(of: rep, appraisal),
          ], href: place.link(to: report.map.packet(of: rep, in: plan.period)))
      })
  }

  private func dash(_ points: Ratio?) -> String { points.map(pointsText) ?? "–" }

  private func team(of rep: RepIndex, in appraisal: Appraisal) -> String? {
    figures.dataset[rep]?.assignment(on: appraisal.lastDay).team
  }

  private func state(of rep: RepIndex, _ appraisal: Appraisal) -> String {
    let missing = appraisal.missingParts(of: rep)
    guard !missing.isEmpty else { return book.text(.calibrationComplete) }
    let names = missing.map { book.text($0.phrase) }
    return book.text(.calibrationMissing, ["parts": .text(names.joined(separator: ", "))])
  }

  // MARK: The spread

  /// Some reps with what they are called together.
  private struct Group {
    var name: String
    var reps: [RepIndex]
  }

  private func groups(of appraisal: Appraisal) -> [Group] {
    let byTeam = grouped(appraisal.reps) { team(of: $0, in: appraisal) }
    let byRater = grouped(appraisal.reps) { appraisal.rater(of: $0, figures) }
    return [Group(name: book.text(.total), reps: appraisal.reps)]
      + byTeam.map { Group(name: "\(book.text(.team)): \($0.name)", reps: $0.reps) }
      + byRater.map { Group(name: "\(book.text(.calibrationRater)): \($0.name)", reps: $0.reps) }
  }

  /// The reps by a name, in the order of the names; those without one are left out.
  private func grouped(_ reps: [RepIndex], by name: (RepIndex) -> String?) -> [Group] {
    var groups: [String: [RepIndex]] = [:]
    for rep in reps { name(rep).map { groups[$0, default: []].append(rep) } }
    return groups.sorted { $0.key < $1.key }.map { Group(name: $0.key, reps: $0.value) }
  }

  private func spreadTable(_ appraisal: Appraisal) -> RowTable? {
    let plan = appraisal.plan
    guard !plan.ratings.isEmpty, !appraisal.reps.isEmpty else { return nil }
    return RowTable(
      id: "spread-table", caption: book.text(.calibrationSpreadCaption),
      columns: [
        .init(label: book.text(.calibrationGroup)),
        .init(label: book.text(.calibrationReps), isNumber: true),
        .init(label: book.text(.calibrationMean), isNumber: true),
      ]
        + plan.ratings.map { .init(label: $0.name.text(in: book.language), isNumber: true) }
        + [.init(label: book.text(.packetNoScore), isNumber: true)],
      rows: groups(of: appraisal).map { group in
        let scores = group.reps.map { appraisal.score(of: $0) }
        let known = scores.compactMap { $0?.final }
        let sum = known.dropFirst().reduce(known.first) { $0?.adding($1) }
        let mean = sum.flatMap { $0.divided(by: Ratio(known.count)) }
        return .init(
          [group.name, book.number(group.reps.count), dash(mean)]
            + plan.ratings.map { rating in
              book.number(scores.count { $0?.rating == rating })
            } + [book.number(scores.count - known.count)])
      })
  }

  private func ratingBars(_ appraisal: Appraisal) -> ChartBlock? {
    let scores = appraisal.reps.compactMap { appraisal.score(of: $0)?.rating }
    guard !scores.isEmpty else { return nil }
    let title = book.text(.total)
    let bars = appraisal.plan.ratings.map { rating in
      let count = scores.count { $0 == rating }
      return BarChart.Bar(
        rating.name.text(in: book.language), Double(count), text: book.number(count))
    }
    let chart = BarChart(
      ChartCaption(
        id: "ratings", title: title,
        description: book.text(.packetSpreadDescription, ["n": .count(scores.count)])),
      bars: bars, noData: book.text(.noData))
    return ChartBlock(title: title, subtitle: nil, drawing: chart.svg())
  }

  // MARK: Raters

  /// Who rates higher or lower than results alone would; nil where nothing is rated.
  private func raterTable(_ appraisal: Appraisal) -> RowTable? {
    let gaps = appraisal.reps.compactMap { rep -> (rater: String, gap: Double)? in
      guard let score = appraisal.score(of: rep), let rated = score.competencyPoints,
        let results = score.resultPoints, let rater = appraisal.rater(of: rep, figures)
      else { return nil }
      return (rater, rated.double - results.double)
    }
    let raters = Set(gaps.map(\.rater)).sorted()
    guard !raters.isEmpty else { return nil }
    return RowTable(
      id: "raters", caption: book.text(.calibrationRatersCaption),
      columns: [
        .init(label: book.text(.calibrationRater)),
        .init(label: book.text(.calibrationReps), isNumber: true),
        .init(label: book.text(.calibrationGap), isNumber: true),
        .init(label: book.text(.calibrationAgainst)),
      ],
      rows: raters.compactMap { rater in
        RaterGap(
          own: gaps.filter { $0.rater == rater }.map(\.gap),
          others: gaps.filter { $0.rater != rater }.map(\.gap)
        ).map { gap in
          .init([
            rater, book.number(gap.count),
            book.number(Ratio(rounding: gap.mean), digits: .fixed(2), sign: .always),
            book.text(phrase(of: gap)),
          ])
        }
      })
  }

  private func phrase(of gap: RaterGap) -> Phrase {
    guard gap.isKnown else { return .calibrationTooFew }
    return switch gap.side {
    case .above: .calibrationHigher
    case .below: .calibrationLower
    case nil: .calibrationAlike
    }
  }

  // MARK: Few cases

  /// The scores that rest on few cases, with what one more or less would make of them; nil where there are none.
  private func fewTable(_ appraisal: Appraisal) -> RowTable? {
    let rows = appraisal.reps.flatMap { rep in
      (appraisal.score(of: rep)?.results.scores ?? []).filter(restsOnFew).map { kpi in
        RowTable.Row(
          [
            name(of: .rep(rep)), name(of: kpi.kpi), book.string { append(kpi.value, to: &$0) },
            book.number(kpi.value.n), kpi.score.map { book.number($0, digits: .upTo(3)) } ?? "–",
            oneMoreOrLess(kpi),
          ], href: place.link(to: report.map.packet(of: rep, in: appraisal.plan.period)))
      }
    }
    guard !rows.isEmpty else { return nil }
    let columns: [(Phrase, Bool)] = [
      (.rep, false), (.packetKPI, false), (.packetResult, true), (.count, true),
      (.packetScore, true), (.calibrationOneMore, false),
    ]
    return RowTable(
      id: "few",
      caption: book.text(.calibrationFewCaption, ["n": .count(PageContext.fewCases)]),
      columns: columns.map { .init(label: book.text($0.0), isNumber: $0.1) }, rows: rows)
  }

  /// Averages and shares of few cases may be chance; sums are what they are.
  private func restsOnFew(_ kpi: KPIScore) -> Bool {
    kpi.score != nil && kpi.value.n > 0 && kpi.value.n < PageContext.fewCases
      && hasParts(kpi.value) && !growsWithTime(kpi.value)
  }

  /// What a share of cases would score with one case more or less; a dash for an average, which depends on the
  /// case.
  private func oneMoreOrLess(_ kpi: KPIScore) -> String {
    guard figures.definition(of: kpi.value.metric)?.isShareOfCases == true,
      let count = kpi.value.numerator, let total = kpi.value.denominator, let score = kpi.score,
      let target = kpi.target
    else { return "–" }
    let scores = [-1, 1].map { step -> Ratio in
      let moved = min(max(count.scaled(digits: 0) + Int128(step), 0), total.scaled(digits: 0))
      let share = Ratio(moved).divided(by: total)?.divided(by: target) ?? Ratio(0)
      return kpi.kpi.score(of: kpi.isLowerBetter ? Ratio(2).subtracting(share) ?? share : share)
    }
    guard scores.contains(where: { $0 != score }) else { return book.text(.calibrationStays) }
    let texts = scores.map { PhraseFigure.text(book.number($0, digits: .upTo(3))) }
    return book.text(.calibrationWould, ["less": texts[0], "more": texts[1]])
  }
}
