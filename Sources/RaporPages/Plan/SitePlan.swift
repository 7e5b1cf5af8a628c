import RaporCharts
package import RaporDiagnostics
import RaporMarkup
package import RaporMetrics
package import RaporModel

/// A file of the user's that was read for its text: commentary, a template or a style sheet.
package struct SourceFile: Hashable, Sendable {
  /// The path within its folder, with `/` between parts.
  package var name: String
  /// The path as the user would type it.
  package var file: String
  /// What is in it.
  package var bytes: [UInt8]

  /// Takes a file as it was read.
  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// Every file of a site, checked, and ready to be rendered in any order.
package struct SitePlan: Sendable {
  /// The files, each once, in a stable order.
  package private(set) var files: [PlannedFile] = []
  /// The pages among them that are made to be printed and signed, in a stable order.
  package private(set) var packets: [Packet] = []
  let report: Report
  private let templates: PageTemplates
  private let commentaries: CommentaryShelf
  private let appraisals: Appraisals
  /// Nil where it is not known what files are made of.
  private let inputs: PageInputs?

  /// Plans a site; nil when templates or commentary have errors, all of which are reported.
  ///
  /// - Parameters:
  ///   - figures: the figures to show.
  ///   - commentary: the Markdown files, in any order.
  ///   - appraisals: those below appraisals/, in any order.
  ///   - templates: the files of the templates folder.
  ///   - workers: do the work that is not the pages' together.
  ///   - site: stands for the program and all files of the site but commentary, templates, history, and the
  ///     tables of deals, activities and entries into stages; nil where it is not to be known what files are
  ///     made of.
  ///   - diagnostics: gets everything that is wrong.
  package init?(
    figures: Figures, commentary: [SourceFile], appraisals: [SourceFile] = [],
    templates: [SourceFile],
    workers: Workers = .single, site: ContentDigest? = nil, diagnostics: inout DiagnosticList
  ) {
    let report = Report(figures: figures, workers: workers)
    ShownMetrics.check(figures, diagnostics: &diagnostics)
    let problems = diagnostics
    let (inputs, texts) = workers.all(
      { site.map { PageInputs($0, report: report, workers: workers) } },
      { Texts(commentary, appraisals, templates, report: report, diagnostics: problems) })
    diagnostics = texts.diagnostics
    guard let compiled = texts.templates, !diagnostics.hasErrors else { return nil }
    self.report = report
    self.templates = compiled
    commentaries = texts.commentaries
    self.appraisals = texts.appraisals
    self.inputs = inputs
    let (ofReps, ofAll) = workers.both(
      { [plan = self] in
        workers.parts(of: figures.dataset.reps.count, each: 2) { reps in
          plan.files { part in for rep in reps { part.planRep(RepIndex(rep)) } }
        }
      }, { files { $0.planWholeSite() } })
    files = ofAll + ofReps.joined()
    planAssets(templates.filter { !$0.name.hasSuffix(".html") })
    packets = self.appraisals.all.flatMap { appraisal in
      appraisal.reps.flatMap { packets(of: $0, in: appraisal) }
    }
  }

  /// The packets of a rep, one in each language.
  private func packets(of rep: RepIndex, in appraisal: Appraisal) -> [Packet] {
    let (plan, missing) = (appraisal.plan, appraisal.missingParts(of: rep))
    return report.packetLanguages(of: rep, plan).map { language, suffix in
      let book = report.book(in: language)
      let parts = [
        report.repNames[checked: rep.position] ?? "", plan.name.text(in: language),
        book.shortName(of: plan.period),
      ]
      return Packet(
        path: report.map.packet(of: rep, in: plan.period, language: suffix),
        title: parts.joined(separator: " · "), missing: missing.map { book.text($0.phrase) })
    }
  }

  /// What people have written, taken apart.
  private struct Texts: Sendable {
    let commentaries: CommentaryShelf
    let appraisals: Appraisals
    /// Nil when they have errors.
    let templates: PageTemplates?
    /// Those that were known before, and what is wrong with the texts.
    var diagnostics: DiagnosticList

    init(
      _ commentary: [SourceFile], _ appraisals: [SourceFile], _ templates: [SourceFile],
      report: Report, diagnostics known: DiagnosticList
    ) {
      diagnostics = known
      let ofReps = Appraisals(appraisals, report: report, diagnostics: &diagnostics)
      var shelf = CommentaryShelf(commentary, report: report, diagnostics: &diagnostics)
      // What a development plan asks for is followed up like every other action.
      shelf.takeActions(of: ofReps.commentaries, report, diagnostics: &diagnostics)
      (self.appraisals, commentaries) = (ofReps, shelf)
      let pages = templates.filter { $0.name.hasSuffix(".html") }.map {
        TemplateSource(name: String($0.name.dropLast(5)), file: $0.file, bytes: $0.bytes)
      }
      let set = TemplateSet(pages, diagnostics: &diagnostics)
      self.templates = PageTemplates(set, diagnostics: &diagnostics)
    }
  }

  // MARK: Pages

  private mutating func planWholeSite() {
    let links = appraisalLinks(from: SiteMap.home, of: .total)
    page(.total, nil, at: SiteMap.home, templates.index, links) {
      $0.indexPage(appraisals: links.appraisals)
    }
    page(.total, nil, at: SiteMap.glossary, templates.glossary) { $0.glossaryPage() }
    // What became of each row is not known by the rows that are used.
    page(.total, nil, at: SiteMap.dataQuality, templates.dataQuality, of: .everything) {
      $0.dataQualityPage()
    }
    file(.total, nil, at: SiteMap.excludedCSV, of: .everything) { $0.writeExcluded(to: &$1) }
    for period in report.publishedPeriods {
      planTeamReview(of: period)
      planEvidence(of: .total, in: period)
    }
    for appraisal in appraisals.all {
      page(
        .total, appraisal.plan.period, at: report.map.calibration(in: appraisal.plan.period),
        templates.calibration, of: .everything
      ) { $0.calibrationPage(appraisal) }
    }
  }

  private mutating func planTeamReview(of period: Period) {
    guard let path = report.map.review(of: .total, in: period) else { return }
    let context = PageContext(report: report, scope: .total, period: period, path: path)
    let texts = texts(for: context, in: period) { $0.actionsDue(in: period, among: $1) }
    page(.total, period, at: path, templates.team, of: .review, texts) {
      $0.teamPage(in: period, texts: texts)
    }
    page(.total, period, at: report.map.leaderboard(in: period), templates.leaderboard, of: .review)
    {
      $0.leaderboardPage(in: period)
    }
    if report.hasPayBudget(in: period) {
      page(.total, period, at: report.map.payBudget(in: period), templates.payBudget) {
        $0.payBudgetPage(in: period)
      }
    }
    for grid in [context.repGrid(in: period)] + context.breakdownGrids(in: period) {
      file(.total, period, at: context.csvPath(of: grid.id, in: period)) { $0.write(grid, to: &$1) }
    }
  }

  /// The files that one part of the planning gives.
  private func files(_ plan: (inout SitePlan) -> Void) -> [PlannedFile] {
    var part = self
    part.files = []
    plan(&part)
    return part.files
  }

  private mutating func planRep(_ rep: RepIndex) {
    let scope = Scope.rep(rep)
    let root = report.map.root(of: scope)
    let start = report.map.start(of: scope)
    let links = appraisalLinks(from: start, of: scope)
    page(scope, nil, at: start, templates.repIndex, links) {
      $0.repIndexPage(appraisals: links.appraisals)
    }
    for appraisal in appraisals.all { planPackets(of: rep, in: appraisal) }
    page(scope, nil, at: root + SiteMap.glossary, templates.glossary) { $0.glossaryPage() }
    let context = PageContext(report: report, scope: scope, period: nil, path: root)
    for grid in Period.Kind.allCases.compactMap(context.historyGrid) {
      file(scope, nil, at: context.historyCSVPath(of: grid)) { $0.write(grid, to: &$1) }
    }
    for period in report.publishedPeriods {
      planEvidence(of: scope, in: period)
      guard let path = report.map.review(of: scope, in: period) else { continue }
      let context = PageContext(report: report, scope: scope, period: period, path: path)
      let texts = texts(for: context, in: period) { $0.agreedBefore(period, among: $1) }
      page(scope, period, at: path, templates.rep, of: .review, texts) {
        $0.repPage(in: period, texts: texts)
      }
      if report.hasPayStatement(of: rep, in: period) {
        page(
          scope, period, at: report.map.payStatement(of: rep, in: period), templates.payStatement
        ) {
          $0.payStatementPage(in: period)
        }
      }
      if report.hasAgenda(of: rep, in: period) { planAgenda(of: rep, in: period) }
    }
  }

  /// The packet of a rep in every language that it is made in.
  private mutating func planPackets(of rep: RepIndex, in appraisal: Appraisal) {
    guard let score = appraisal.score(of: rep) else { return }
    let (scope, period) = (Scope.rep(rep), appraisal.plan.period)
    for (language, suffix) in report.packetLanguages(of: rep, appraisal.plan) {
      let path = report.map.packet(of: rep, in: period, language: suffix)
      let context = PageContext(
        report: report, scope: scope, period: period, path: path, language: language)
      let texts = context.texts(
        of: appraisal, rep, actions: named(commentaries.actions(on: scope), for: context))
      page(
        scope, period, at: path, in: language, templates.packet, of: .review,
        adding: { $0.add(texts, of: appraisal, rep) }
      ) {
        $0.packetPage(appraisal, of: rep, score, texts: texts)
      }
    }
  }

  private mutating func planAgenda(of rep: RepIndex, in period: Period) {
    let scope = Scope.rep(rep)
    let path = report.map.agenda(of: rep, in: period)
    let context = PageContext(report: report, scope: scope, period: period, path: path)
    let texts = texts(for: context, in: period) { $0.agendaActions(in: period, among: $1) }
    page(scope, period, at: path, templates.agenda, of: .review, texts) {
      $0.agendaPage(in: period, texts: texts)
    }
  }

  /// What people wrote for a page, with the actions that `choose` lists.
  private func texts(
    for context: PageContext, in period: Period,
    _ choose: (PageContext, [Action]) -> ActionsView?
  ) -> PageTexts {
    let actions = named(commentaries.actions(on: context.scope), for: context)
    return PageTexts(
      commentaries: commentaries.views(on: context.scope, in: period), actions: actions,
      agreed: actions.isEmpty ? nil : choose(context, actions),
      appraisals: context.links(to: appraisals.all.filter { $0.plan.period == period }))
  }

  /// Actions with their words as a page says them.
  private func named(_ actions: [Action], for context: PageContext) -> [Action] {
    actions.map { action in
      var named = action
      named.name = context.name(of: action)
      return named
    }
  }

  /// The ways to all appraisals, for the first page of a scope.
  private func appraisalLinks(from path: String, of scope: Scope) -> PageTexts {
    let context = PageContext(report: report, scope: scope, period: nil, path: path)
    return PageTexts(
      commentaries: [], actions: [], agreed: nil,
      appraisals: context.links(to: appraisals.all.reversed()))
  }

  private mutating func planEvidence(of scope: Scope, in period: Period) {
    let map = report.map
    page(scope, period, at: map.evidence(of: scope, in: period), templates.evidence, of: .evidence)
    {
      $0.evidencePage(in: period)
    }
    file(scope, period, at: map.evidenceCSV(of: scope, in: period)) {
      $0.writeDeals(in: period, to: &$1)
    }
    if report.hasCases {
      file(scope, period, at: map.casesCSV(of: scope, in: period)) {
        $0.writeCases(in: period, to: &$1)
      }
    }
    if report.figures.hasActivityEvidence(of: scope, in: period) {
      file(scope, period, at: map.activityCSV(of: scope, in: period)) {
        $0.writeActivities(in: period, to: &$1)
      }
    }
  }

  /// The style sheet with the charts' part, and every other file of the templates folder as it is;
  /// each rep's folder has its own copy.
  private mutating func planAssets(_ assets: [SourceFile]) {
    let roots =
      [""]
      + report.figures.dataset.reps.indices.map {
        report.map.root(of: .rep(RepIndex($0)))
      }
    let sheets = (
      whole: KnownFile(RowStyles.css(for: report, isRepsOwn: false)),
      own: KnownFile(RowStyles.css(for: report, isRepsOwn: true))
    )
    for root in roots {
      files.append((root.isEmpty ? sheets.whole : sheets.own).planned(at: root + RowStyles.path))
    }
    for asset in assets.sorted(by: { $0.name < $1.name }) {
      let isSheet = asset.name == "site.css"
      let file = KnownFile(
        isSheet ? asset.bytes + Array("\n\(ChartStyle.css)".utf8) : asset.bytes)
      for root in roots {
        let path = root + (isSheet ? SiteMap.stylesheet : "assets/\(asset.name)")
        files.append(file.planned(at: path))
      }
    }
  }

  /// A file whose bytes are known, which has copies at several places.
  private struct KnownFile {
    private let bytes: [UInt8]
    private let inputs: ContentDigest

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var digest = ContentDigest()
      digest.add(bytes)
      inputs = digest
    }

    func planned(at path: String) -> PlannedFile {
      PlannedFile(path: path, bytes: bytes, inputs: inputs)
    }
  }

  // MARK: Files

  /// What a file is made of, beside texts and settings.
  private enum Material {
    /// The rows of its scope.
    case rows
    /// Those, and which of them notes count.
    case evidence
    /// Those, and how reps did beside each other.
    case review
    /// More than can be told before it is made.
    case everything
  }

  private func digest(
    of material: Material, _ scope: Scope, _ period: Period?
  ) -> ContentDigest? {
    switch material {
    case .rows: return inputs?.digest(of: scope, in: period)
    case .evidence:
      return period.flatMap { inputs?.digestOfEvidence(of: scope, in: $0) }
    case .review:
      return period.flatMap { inputs?.digestOfReview(of: scope, in: $0) }
    case .everything: return nil
    }
  }

  private mutating func page<Content: Page>(
    _ scope: Scope, _ period: Period?, at path: String, _ template: Template<Content>,
    of material: Material = .rows, _ texts: PageTexts? = nil,
    _ make: @escaping @Sendable (PageContext) -> Content
  ) {
    page(
      scope, period, at: path, in: nil, template, of: material,
      adding: { digest in if let texts { digest.add(texts) } }, make)
  }

  /// Plans a page in a language, that of its scope where none is given; `addTexts` takes in what people wrote
  /// for it.
  private mutating func page<Content: Page>(
    _ scope: Scope, _ period: Period?, at path: String, in language: SiteLanguage?,
    _ template: Template<Content>, of material: Material,
    adding addTexts: (inout ContentDigest) -> Void,
    _ make: @escaping @Sendable (PageContext) -> Content
  ) {
    var inputs = digest(of: material, scope, period)
    inputs?.add(templates.digest(of: template))
    if var known = inputs {
      addTexts(&known)
      inputs = known
    }
    files.append(
      PlannedFile(path: path, isPage: true, inputs: inputs) { [report] bytes, desk in
        let context = PageContext(
          report: report, scope: scope, period: period, path: path, language: language, desk: desk)
        desk.write(to: &bytes) { template.render(make(context), into: &$0) }
      })
  }

  private mutating func file(
    _ scope: Scope, _ period: Period?, at path: String, of material: Material = .rows,
    _ write: @escaping @Sendable (PageContext, inout CSVWriter) -> Void
  ) {
    files.append(
      PlannedFile(path: path, inputs: digest(of: material, scope, period)) {
        [report] bytes, desk in
        let context = PageContext(
          report: report, scope: scope, period: period, path: path, desk: desk)
        var csv = CSVWriter(reusing: &bytes)
        write(context, &csv)
        bytes = csv.takeBytes()
      })
  }
}
