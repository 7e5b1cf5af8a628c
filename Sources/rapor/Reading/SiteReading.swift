import FoundationEssentials
import RaporDiagnostics
import RaporHistory
import RaporMarkup
import RaporMetrics
import RaporModel
import RaporPages
import RaporSources

/// Reads a site's input, once for all commands.
struct SiteReading {
  let options: SiteOptions
  let console: Console
  /// What is wrong with what was read so far.
  private(set) var diagnostics = DiagnosticList()
  /// What was read so far.
  private(set) var summary = ReadingSummary()
  /// Where the day can be recorded; nil until the settings are read, and where they ask for none.
  private(set) var historyFile: HistoryFile?

  init(options: SiteOptions, console: Console) {
    self.options = options
    self.console = console
  }

  /// The figures; nil when the data has errors.
  mutating func figures() -> Figures? {
    let figures = load().figures
    return diagnostics.hasErrors ? nil : figures
  }

  /// What was counted, by periods of one kind; nil when the data has errors.
  mutating func facts(by kind: Period.Kind) -> FactSheet? {
    console.say("Reading \(options.content)")
    let (facts, found) = SiteLoader.facts(
      contentFolder: options.content, dataFolder: options.data, asOf: options.asOf, by: kind,
      jobs: options.jobs)
    diagnostics.append(contentsOf: found)
    return diagnostics.hasErrors ? nil : facts
  }

  /// The plan of the site's files, and the figures they show; nil when the input has errors, all of which are
  /// in `diagnostics`.
  ///
  /// `site` stands for what every page is made of; nil where it is not to be known what files are made of.
  mutating func plan(
    of site: ContentDigest? = nil
  ) -> (site: SitePlan, figures: Figures)? {
    let loaded = load()
    let (commentary, appraisals, templates) = (commentary(), appraisals(), templates())
    guard let figures = loaded.figures else {
      for file in appraisals { Appraisals.checkText(of: file, diagnostics: &diagnostics) }
      checkTexts(commentary, templates, settings: loaded.settings)
      return nil
    }
    CoachingCheck.check(
      figures, file: options.inContent("coaching.yml"), diagnostics: &diagnostics)
    let plan = SitePlan(
      figures: figures, commentary: commentary, appraisals: appraisals, templates: templates,
      workers: Workers(options.jobs), site: site, diagnostics: &diagnostics)
    guard let plan, !diagnostics.hasErrors else { return nil }
    return (plan, figures)
  }

  /// Says which coaching rules can never speak on the data of a site, and why.
  mutating func reportRulesOutOfReach(_ site: SitePlan) {
    let file = options.inContent("coaching.yml")
    for (rule, reason) in site.rulesOutOfReach {
      diagnostics.report(
        .ruleOutOfReach,
        "the coaching rule “\(rule.id.rawValue)” can never speak on this data: \(reason)",
        at: rule.line.map { SourceLocation(file: file, line: $0) })
    }
  }

  /// Checks what can be checked without data: the templates, and how the commentary is written.
  private mutating func checkTexts(
    _ commentary: [SourceFile], _ templates: [SourceFile], settings: SiteSettings?
  ) {
    for file in commentary {
      _ = MarkdownFile.parse(file.bytes, file: file.file, diagnostics: &diagnostics)
    }
    guard let currency = settings?.currency ?? Currency(code: "USD") else { return }
    let noData = Figures(
      of: Dataset(asOf: Day(number: 0), currency: currency),
      settings: settings ?? SiteSettings(title: "", currency: currency))
    _ = SitePlan(
      figures: noData, commentary: [], templates: templates, diagnostics: &diagnostics)
  }

  /// The settings and the data alone.
  private mutating func loadData() -> LoadedSite {
    console.say("Reading \(options.content)")
    let site = SiteLoader.load(
      contentFolder: options.content, dataFolder: options.data, asOf: options.asOf,
      metricIDs: Catalogue.ids, jobs: options.jobs)
    diagnostics.append(contentsOf: site.diagnostics)
    return site
  }

  private mutating func load() -> (settings: SiteSettings?, figures: Figures?) {
    let start = ContinuousClock.now
    let site = loadData()
    var dataset = site.dataset
    if let settings = site.settings { dataset?.history = history(settings) }
    let figures = site.settings.flatMap { settings in
      dataset.map { Figures(of: $0, settings: settings, workers: Workers(options.jobs)) }
    }
    summary = ReadingSummary(of: site.dataset?.ledgers ?? [], duration: start.duration(to: .now))
    return (site.settings, figures)
  }

  /// What earlier builds knew; nothing where the file has errors, which end the run anyway.
  private mutating func history(_ settings: SiteSettings) -> DealHistory {
    guard let name = settings.historyFile else { return DealHistory() }
    let file = HistoryFile(path: options.inContent(name), currency: settings.currency)
    historyFile = file
    do throws(Diagnostic) {
      return try file.read()
    } catch {
      diagnostics.append(error)
      return DealHistory()
    }
  }

  /// The rows of the activities behind a figure, read again from their files; none where they cannot be
  /// read any more.
  func activityRows(behind explanation: Explanation, figures: Figures) -> [ActivityRow] {
    struct Kind: Hashable {
      let day: Day
      let type: String
      let outcome: String?
    }
    let tally = figures.dataset.activities
    let kinds = Set(
      explanation.activities.map {
        Kind(
          day: $0.day, type: tally.types[$0.type], outcome: $0.outcome.map { tally.outcomes[$0] })
      })
    let reps = RepNames(of: figures.dataset)
    let days = explanation.activities.map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    let rows = try? SiteLoader.activityRows(
      contentFolder: options.content, dataFolder: options.data, in: first..<last.advanced(by: 1)
    ) { row in
      guard kinds.contains(Kind(day: row.day, type: row.type, outcome: row.outcome)),
        let rep = reps[row.rep]
      else { return false }
      return figures.belongs(rep, to: explanation.value.scope, on: row.day)
    }
    return rows ?? []
  }

  /// The style sheet and the templates: the user's, or the built-in ones where there are none.
  mutating func templates() -> [SourceFile] {
    let folder = options.templateFolder
    if FileManager.default.fileExists(atPath: folder) {
      return TextFolder.files(in: folder, diagnostics: &diagnostics)
    }
    if options.templates != nil {
      diagnostics.report(
        .fileNotFound, "there is no folder “\(folder)”", at: SourceLocation(file: folder),
        hint: "leave out --templates to use the built-in theme")
    }
    return Starter.templates
  }

  /// What people wrote for appraisals; the plans beside it are read with the settings.
  mutating func appraisals() -> [SourceFile] {
    TextFolder.files(
      in: options.appraisalFolder, endingIn: ".md",
      isKnown: { $0.hasSuffix(".yml") && !$0.contains("/") }, diagnostics: &diagnostics)
  }

  /// The managers' Markdown.
  mutating func commentary() -> [SourceFile] {
    TextFolder.files(in: options.commentaryFolder, endingIn: ".md", diagnostics: &diagnostics)
  }
}

/// Whom a text of a data file means.
private struct RepNames {
  private var places: [String: RepIndex] = [:]

  /// Reps go by id, and by a name that no other has.
  init(of dataset: Dataset) {
    var names: [String: [RepIndex]] = [:]
    for (place, rep) in dataset.reps.enumerated() {
      names[RepNames.key(rep.name), default: []].append(RepIndex(place))
    }
    for (name, reps) in names where reps.count == 1 { places[name] = reps[0] }
    for (place, rep) in dataset.reps.enumerated() {
      places[RepNames.key(rep.id.rawValue)] = RepIndex(place)
    }
  }

  /// The rep; nil when there is none.
  subscript(text: String) -> RepIndex? { places[RepNames.key(text)] }

  private static func key(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
