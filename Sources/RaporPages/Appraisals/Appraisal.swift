package import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// One appraisal: its plan, whom it is about, what people wrote, and what everybody's comes to.
///
/// An object, since every packet holds on to it.
final class Appraisal: Sendable {
  let plan: AppraisalPlan
  /// Whom it is about, in the order of the data.
  let reps: [RepIndex]
  /// The appraisal before it; nil where there is none.
  let earlier: Appraisal?
  /// The last day that counts.
  let lastDay: Day
  /// Whether the period is over on the as-of day.
  let isOver: Bool
  /// What all reps reached together: won value and won deals, of which packets tell the rep's part.
  let wholes: [MetricValue]
  /// How many reps have won anything in the period.
  let sellers: Int
  /// A number for what everybody's comes to, which every packet shows something of.
  let digestOfScores: ContentDigest
  private let records: [RepIndex: AppraisalRecord]
  private let scores: [RepIndex: AppraisalScore]

  init(
    _ plan: AppraisalPlan, _ records: [RepIndex: AppraisalRecord], after earlier: Appraisal?,
    _ figures: Figures
  ) {
    self.plan = plan
    self.records = records
    self.earlier = earlier
    lastDay = min(plan.period.lastDay, figures.dataset.asOf)
    isOver = plan.period.lastDay <= figures.dataset.asOf
    let reps = figures.dataset.reps.indices.map { RepIndex($0) }.filter {
      records[$0] != nil || figures.isAppraised($0, in: plan.period)
    }
    self.reps = reps
    let scores = reps.map { rep in
      AppraisalScore(
        KPIScores(of: rep, by: plan, figures),
        ratings: records[rep]?.ratings.mapValues(\.rating) ?? [:], by: plan)
    }
    self.scores = Dictionary(zip(reps, scores), uniquingKeysWith: { first, _ in first })
    wholes = figures.values([.revenue, .dealsWon], of: .total, in: plan.period)
    sellers = figures.dataset.reps.indices.count { rep in
      figures.value(.revenue, of: .rep(RepIndex(rep)), in: plan.period).value.map {
        $0 > Ratio(0)
      } ?? false
    }
    var digest = ContentDigest()
    for score in scores { digest.add(score) }
    for whole in wholes { digest.add(whole.value?.decimal() ?? "") }
    digest.add(sellers)
    digestOfScores = digest
  }

  /// What people wrote about a rep; nil where nobody has.
  func record(of rep: RepIndex) -> AppraisalRecord? { records[rep] }

  /// What a rep's comes to; nil for somebody whom it is not about.
  func score(of rep: RepIndex) -> AppraisalScore? { scores[rep] }

  /// Who judges a rep: who made the appraisal, else the manager on its last day; nil where nobody is known.
  func rater(of rep: RepIndex, _ figures: Figures) -> String? {
    records[rep]?.madeBy
      ?? figures.dataset[rep]?.assignment(on: lastDay).manager
  }
}

extension Figures {
  /// Whether a period's work of a rep is appraised: the rep has sold or worked, was in the job by its last day,
  /// and has not left by then.
  fileprivate func isAppraised(_ rep: RepIndex, in period: Period) -> Bool {
    guard hasRows(.rep(rep)), let person = dataset[rep] else { return false }
    let last = min(period.lastDay, dataset.asOf)
    return (person.startedOn ?? last) <= last && (person.endedOn ?? last) >= last
  }
}

/// A part of a packet that it lacks until somebody writes it, or the period is over.
enum PacketPart: String, CaseIterable, Sendable {
  case period, goals, ratings, selfAssessment, comment, development, maker, approver

  /// Its name.
  var phrase: Phrase {
    switch self {
    case .period: .packetRunning
    case .goals: .packetGoals
    case .ratings: .packetCompetencies
    case .selfAssessment: .packetSelfAssessment
    case .comment: .packetComment
    case .development: .packetDevelopment
    case .maker: .packetMadeBy
    case .approver: .packetApprovedBy
    }
  }
}

extension Appraisal {
  /// What is still to be written about a rep, in the order of a packet.
  func missingParts(of rep: RepIndex) -> [PacketPart] {
    let record = records[rep]
    return PacketPart.allCases.filter { part in
      switch part {
      case .period: !isOver
      case .goals: record?.goals.isEmpty ?? true
      case .ratings: plan.competencies.contains { record?.ratings[$0.id] == nil }
      case .selfAssessment: record?.sections[.selfAssessment]?.isEmpty ?? true
      case .comment: record?.sections[.comment]?.isEmpty ?? true
      case .development: record?.sections[.development]?.isEmpty ?? true
      case .maker: record?.madeBy == nil
      case .approver: record?.approvedBy == nil
      }
    }
  }
}

/// All appraisals of a site, the earliest first.
package struct Appraisals: Sendable {
  let all: [Appraisal]

  /// Reads what people wrote, and reports whatever cannot be appraised.
  init(_ files: [SourceFile], report: Report, diagnostics: inout DiagnosticList) {
    let figures = report.figures
    var reader = AppraisalRecordReader(figures: figures, directory: report.directory)
    var records: [Period: [RepIndex: AppraisalRecord]] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) {
      guard let (record, plan) = reader.read(file) else { continue }
      records[plan.period, default: [:]][record.rep] = record
      Appraisals.checkReferences(of: record, report, diagnostics: &diagnostics)
    }
    diagnostics.append(contentsOf: reader.diagnostics)
    var all: [Appraisal] = []
    for plan in figures.settings.appraisals.sorted(by: { $0.period.end < $1.period.end }) {
      AppraisalCheck.check(plan, report, diagnostics: &diagnostics)
      let earlier = all.last { $0.plan.period.end <= plan.period.start }
      all.append(Appraisal(plan, records[plan.period] ?? [:], after: earlier, figures))
    }
    self.all = all
  }
}

extension Appraisals {
  /// What people wrote, in the order of the periods and of the data.
  var commentaries: [Commentary] {
    all.flatMap { appraisal in appraisal.reps.compactMap { appraisal.record(of: $0)?.commentary } }
  }

  /// Checks how appraisals of reps are written, where it is not known yet who the reps are.
  package static func checkText(of file: SourceFile, diagnostics: inout DiagnosticList) {
    _ = MarkdownFile.parse(
      file.bytes, file: file.file, records: AppraisalRecordReader.recordKeys,
      diagnostics: &diagnostics)
  }

  /// Reports what stands for no figure: packets of all languages show the same.
  fileprivate static func checkReferences(
    of record: AppraisalRecord, _ report: Report, diagnostics: inout DiagnosticList
  ) {
    let (scope, period) = (record.commentary.about, record.commentary.period)
    let context = PageContext(
      report: report, scope: scope, period: period,
      path: report.map.packet(of: record.rep, in: period))
    _ = record.commentary.file.render(
      MarkdownStyle(tableLabel: ""), resolving: { context.resolve($0, in: record.commentary) },
      diagnostics: &diagnostics)
  }
}

/// Whether people can be appraised by a plan on the data there is.
private enum AppraisalCheck {
  /// Without deals and reps there is nothing to tell it by, and nothing is reported.
  static func check(_ plan: AppraisalPlan, _ report: Report, diagnostics: inout DiagnosticList) {
    let figures = report.figures
    guard !figures.dataset.deals.isEmpty || !figures.dataset.reps.isEmpty else { return }
    if !report.isPublished(plan.period) {
      diagnostics.report(
        .appraisalPeriod,
        "\(plan.period) has no pages, so that no packet could lead to the rows behind its figures",
        at: SourceLocation(file: plan.file, line: 1),
        hint: "publish it under “periods” in site.yml")
    }
    for (place, kpi) in plan.kpis.enumerated() {
      let metric = figures.metric(named: kpi.metric)
      let isTwice = plan.kpis[..<place].contains { figures.metric(named: $0.metric) == metric }
      let again = ("“\(kpi.metric)” is a KPI twice", "keep one, with both weights")
      guard let (problem, hint) = fault(of: kpi, in: report) ?? (isTwice ? again : nil) else {
        continue
      }
      diagnostics.report(
        .appraisalMetric, problem, at: SourceLocation(file: plan.file, line: kpi.line), hint: hint)
    }
  }

  /// Why nobody can be appraised by a metric, and what to do; nil where everybody can.
  private static func fault(
    of kpi: AppraisalPlan.KPI, in report: Report
  ) -> (problem: String, hint: String)? {
    let figures = report.figures
    guard let definition = figures.metric(named: kpi.metric).flatMap(figures.definition) else {
      let names = figures.definitions.map(\.metric.name)
      return (
        "there is no metric “\(kpi.metric)”",
        NearName.hint(for: kpi.metric, among: names) ?? "the glossary lists them all"
      )
    }
    if !definition.audience.includes(.rep(RepIndex(0)))
      || Report.isManagersOnly(definition.metric)
    {
      return ("“\(kpi.metric)” is not measured of a rep", "take another metric")
    }
    if definition.direction == .neutral, kpi.isLowerBetter == nil {
      return (
        "of “\(kpi.metric)” neither more nor less is better by itself",
        "add “better: higher” or “better: lower”"
      )
    }
    return nil
  }
}
