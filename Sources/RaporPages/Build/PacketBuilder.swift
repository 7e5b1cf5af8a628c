import RaporCharts
import RaporCoaching
import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The appraisal of this page's rep.
  func packetPage(
    _ appraisal: Appraisal, of rep: RepIndex, _ score: AppraisalScore, texts: PacketTexts
  ) -> PacketPage {
    let (plan, period) = (appraisal.plan, appraisal.plan.period)
    let peers = peers(of: rep, in: appraisal)
    let record = appraisal.record(of: rep)
    let name = name(of: scope)
    return PacketPage(
      frame: frame(
        heading: name, eyebrow: plan.name.text(in: book.language) + " · " + book.name(of: period)),
      words: words, sheet: packetSheet(of: name, in: period),
      title: plan.name.text(in: book.language), facts: packetFacts(appraisal, rep),
      otherLanguages: packetLinks(plan, rep), outcome: outcome(score, plan),
      missing: appraisal.missingParts(of: rep).map { book.text($0.phrase) },
      moves: movesTable(of: rep), results: results(score.results, plan),
      charts: packetCharts(score.results, in: period, texts.actions),
      comparison: comparisonTable(score, appraisal, rep, peers),
      spread: spreadChart(of: peers, around: score, plan),
      spreadSentence: spreadSentence(about: peers),
      contribution: contribution(to: appraisal), deals: packetDeals(score.results, in: period),
      log: texts.log, trainings: trainingTable(of: rep, in: period),
      trainingText: texts.prose[.training], goals: record.flatMap(goalTable),
      competencies: competencyTable(record, plan), selfAssessment: texts.prose[.selfAssessment],
      comment: texts.prose[.comment], development: texts.prose[.development],
      statement: statementView(in: period), definitions: definitions(of: plan),
      references: references(score.results),
      signers: signers(record, rep))
  }

  /// The ways from this page to appraisals: a rep's to the rep's own packets, others to the calibration.
  func links(to appraisals: [Appraisal]) -> [LinkView] {
    appraisals.compactMap { appraisal in
      let period = appraisal.plan.period
      let label = appraisal.plan.name.text(in: book.language) + " · " + book.shortName(of: period)
      guard case .rep(let rep) = scope else {
        return LinkView(label: label, href: place.link(to: report.map.calibration(in: period)))
      }
      guard appraisal.score(of: rep) != nil else { return nil }
      return LinkView(label: label, href: place.link(to: report.map.packet(of: rep, in: period)))
    }
  }

  /// What people wrote for this packet.
  func texts(of appraisal: Appraisal, _ rep: RepIndex, actions: [Action]) -> PacketTexts {
    let record = appraisal.record(of: rep)
    let own = record?.commentary.file.file
    let earlier = actions.filter { $0.commentary.file.file != own }
    var texts = PacketTexts(
      log: coachingLog(in: appraisal.plan.period, among: earlier), actions: actions)
    guard let record else { return texts }
    for (place, section) in AppraisalRecord.Section.allCases.enumerated() {
      guard let text = record.sections[section], !text.isEmpty else { continue }
      let style = MarkdownStyle(
        headingShift: 3, tableLabel: book.text(.table), firstTableNumber: 1 + 100 * place)
      // What does not resolve is reported once, where the records are read.
      var told = DiagnosticList()
      texts.prose[section] = PacketPage.Prose(
        language: language(of: record.commentary),
        body: text.render(
          style, resolving: { resolve($0, in: record.commentary) },
          describing: { task in
            actions.first { $0.commentary.file.file == own && $0.task.location == task.location }
              .flatMap(terms)
          }, diagnostics: &told))
    }
    return texts
  }

  // MARK: The cover

  private func packetFacts(_ appraisal: Appraisal, _ rep: RepIndex) -> [PacketPage.Fact] {
    let period = appraisal.plan.period
    let place = figures.dataset[rep]?.assignment(on: appraisal.lastDay)
    let record = appraisal.record(of: rep)
    let facts: [(Phrase, String?)] = [
      (.rep, name(of: scope)), (.packetID, figures.dataset[rep]?.id.rawValue),
      (.packetRole, place?.role), (.team, place?.team), (.manager, place?.manager),
      (.packetStarted, figures.dataset[rep]?.startedOn.map { book.date($0) }),
      (.packetEnded, figures.dataset[rep]?.endedOn.map { book.date($0) }),
      (.period, book.name(of: period) + (book.span(of: period).map { " · \($0)" } ?? "")),
      (.packetMadeBy, record?.madeBy), (.date, record?.commentary.date.map { book.date($0) }),
      (.packetData, book.text(.dataAsOf, ["date": .day(dataset.asOf)])),
      (.packetRowsDigest, dealsDigest(in: period)),
      (.packetPlanDigest, appraisal.plan.digest),
    ]
    return facts.compactMap { label, text in
      text.map { PacketPage.Fact(label: book.text(label), text: $0) }
    }
  }

  /// A fingerprint of the file of deals beside the evidence, so that rows that have changed are seen on paper.
  private func dealsDigest(in period: Period) -> String {
    var bytes: [UInt8] = []
    var csv = CSVWriter(reusing: &bytes)
    writeDeals(in: period, to: &csv)
    return Fingerprint(of: csv.takeBytes()).digits
  }

  /// The ways to the same packet in other languages.
  private func packetLinks(_ plan: AppraisalPlan, _ rep: RepIndex) -> [LinkView] {
    report.packetLanguages(of: rep, plan).filter { $0.language != book.language }.map { other in
      LinkView(
        label: other.language.ownName,
        href: place.link(
          to: report.map.packet(of: rep, in: plan.period, language: other.suffix)))
    }
  }

  /// What the appraisal comes to, step by step.
  private func outcome(_ score: AppraisalScore, _ plan: AppraisalPlan) -> PacketPage.Outcome {
    var parts: [String] = []
    if let total = score.resultPoints {
      parts.append(book.text(.packetResultsScore, ["score": points(total)]))
    } else {
      parts.append(book.text(.packetNoResults))
    }
    if !plan.competencies.isEmpty {
      parts.append(competencySentence(score, plan))
      if let total = score.resultPoints, let rated = score.competencyPoints,
        let final = score.final
      {
        parts.append(
          book.text(
            .packetFinalSum,
            [
              "results": points(total), "share": .text(shareText(Ratio(millionths: plan.kpiShare))),
              "competencies": points(rated),
              "rest": .text(shareText(Ratio(millionths: 1_000_000 - plan.kpiShare))),
              "final": points(final),
            ]))
      }
    }
    return PacketPage.Outcome(
      score: score.final.map {
        book.text(.packetScoreOf, ["score": points($0), "most": highest(plan)])
      }, rating: score.rating?.name.text(in: book.language), parts: parts)
  }

  private func competencySentence(_ score: AppraisalScore, _ plan: AppraisalPlan) -> String {
    guard let mean = score.competencies, let rated = score.competencyPoints,
      let most = plan.levels.last?.rating
    else { return book.text(.packetNotRated) }
    guard rated != mean else {
      return book.text(.packetCompetencyScore, ["mean": points(mean)])
    }
    return book.text(
      .packetCompetencyScaled,
      [
        "mean": points(mean), "most": .number(Ratio(most), digits: 0), "highest": highest(plan),
        "points": points(rated),
      ])
  }

  /// Points with two decimals, as everywhere in a packet.
  func points(_ points: Ratio) -> PhraseFigure { .text(pointsText(points)) }

  /// The same as a text.
  func pointsText(_ points: Ratio) -> String { book.number(points, digits: .fixed(2)) }

  func highest(_ plan: AppraisalPlan) -> PhraseFigure {
    .number(Ratio(thousandths: plan.highestScore), digits: 2)
  }

  /// Where the rep belonged, and since when; nil for one who has never moved.
  private func movesTable(of rep: RepIndex) -> RowTable? {
    guard let moves = figures.dataset[rep]?.moves, moves.count > 1 else { return nil }
    return RowTable(
      id: "moves", caption: book.text(.packetMoves),
      columns: [.packetSince, .packetRole, .team, .manager, .territory].map {
        .init(label: book.text($0))
      },
      rows: moves.map { move in
        .init([
          book.date(move.from), move.role ?? "", move.team ?? "", move.manager ?? "",
          move.territory ?? "",
        ])
      })
  }

  // MARK: What people wrote

  /// The goals with how they stand.
  private func goalTable(_ record: AppraisalRecord) -> RowTable? {
    guard !record.goals.isEmpty else { return nil }
    return RowTable(
      id: "goals-table", caption: book.text(.packetGoalsCaption),
      columns: [.packetGoal, .packetMeasure, .packetDue, .packetStatus, .result].map {
        .init(label: book.text($0))
      },
      rows: record.goals.map { goal in
        .init([
          goal.words, goal.measure, book.date(goal.due), book.text(goal.status.phrase),
          goal.result ?? "",
        ])
      })
  }

  /// The competencies with their ratings; nil where the plan has none.
  private func competencyTable(_ record: AppraisalRecord?, _ plan: AppraisalPlan) -> RowTable? {
    guard !plan.competencies.isEmpty else { return nil }
    let names = plan.levels.map { "\($0.rating) = \($0.name.text(in: book.language))" }
    return RowTable(
      id: "competencies-table",
      caption: book.text(.packetScale, ["levels": .text(names.joined(separator: ", "))]),
      columns: [
        .init(label: book.text(.packetCompetency)),
        .init(label: book.text(.packetWeight), isNumber: true),
        .init(label: book.text(.packetRating), isNumber: true),
        .init(label: book.text(.packetReason)),
      ],
      rows: plan.competencies.map { competency in
        let rated = record?.ratings[competency.id]
        let meaning = competency.meaning.map { ": " + $0.text(in: book.language) } ?? ""
        return .init([
          competency.name.text(in: book.language) + meaning,
          shareText(Ratio(millionths: competency.weight)),
          rated.map { book.number($0.rating) } ?? "–",
          rated?.reason ?? (rated == nil ? book.text(.packetNotRatedYet) : ""),
        ])
      })
  }

  private func signers(_ record: AppraisalRecord?, _ rep: RepIndex) -> [PacketPage.Fact] {
    [
      PacketPage.Fact(label: book.text(.packetMadeBy), text: record?.madeBy ?? ""),
      PacketPage.Fact(label: book.text(.packetApprovedBy), text: record?.approvedBy ?? ""),
      PacketPage.Fact(label: book.text(.packetReceivedBy), text: name(of: scope)),
    ]
  }

  // MARK: What it all means

  private func definitions(of plan: AppraisalPlan) -> [PacketPage.Definition] {
    plan.kpis.compactMap { kpi in
      guard let metric = figures.metric(named: kpi.metric) else { return nil }
      let texts = book.words(for: metric)
      return PacketPage.Definition(
        name: book.name(of: metric), meaning: texts.meaning, formula: texts.formulaInWords)
    }
  }

  /// Where the rows behind each result stand, by its number in the table.
  private func references(_ results: KPIScores) -> [PacketPage.Reference] {
    results.scores.enumerated().compactMap { place, score in
      guard let href = evidence(of: score.value) else { return nil }
      return PacketPage.Reference(
        number: book.number(place + 1), name: name(of: score.kpi), href: href,
        address: href.text)
    }
  }

  /// What a packet calls a result.
  func name(of kpi: AppraisalPlan.KPI) -> String {
    if let name = kpi.name { return name.text(in: book.language) }
    return figures.metric(named: kpi.metric).map { book.name(of: $0) } ?? kpi.metric
  }
}
