package import RaporDiagnostics
package import RaporModel

/// A site's settings and data, as far as they could be read, and all that was wrong.
package struct LoadedSite: Sendable {
  /// What site.yml says; nil when it cannot be used.
  package var settings: SiteSettings?
  /// The data, as far as it can be used; nil when no deal can. Where `diagnostics` has errors it is
  /// good only for finding more of them.
  package var dataset: Dataset?
  /// Every problem found, unsorted.
  package var diagnostics: DiagnosticList
}

/// Reads the content folder of a site: `site.yml` and the data files that it names.
package enum SiteLoader {
  /// Loads a site.
  ///
  /// `dataFolder`, from where the command runs, is where the sources' files lie; nil takes what
  /// site.yml says. `asOf` is the day that the figures describe; nil takes the day in site.yml, else
  /// the latest one found in the data. `metricIDs` are the ids that the catalogue has, which no metric
  /// of metrics.yml may have. `jobs` threads read; what comes out does not depend on it.
  package static func load(
    contentFolder: String, dataFolder: String? = nil, asOf: Day? = nil,
    metricIDs: Set<String> = [], jobs: Int = 1
  ) -> LoadedSite {
    let name = ContentFile.site.path(in: contentFolder)
    var loaded = LoadedSite(diagnostics: DiagnosticList())
    do {
      let bytes = try FileBytes.contents(of: name, name: name)
      var reader = SiteFileReader(name: name)
      var file = reader.read(bytes)
      loaded.diagnostics.append(contentsOf: reader.diagnostics)
      readMetrics(
        of: contentFolder, taken: metricIDs, into: &file, diagnostics: &loaded.diagnostics)
      guard let file else { return loaded }
      let root = file.dataRoot(contentFolder: contentFolder, dataFolder: dataFolder)
      var loader = DatasetLoader(
        site: file, root: root, asOf: asOf ?? file.asOf, jobs: jobs)
      loaded.dataset = loader.load()
      loaded.diagnostics.append(contentsOf: loader.problems)
      loaded.settings = settings(
        file, loader.daysOff, contentFolder, metricIDs: metricIDs, &loaded)
    } catch {
      loaded.diagnostics.append(error)
    }
    return loaded
  }

  /// Loads what was counted alone: counts and sums by rep and by the periods of a kind, which is not `all`.
  ///
  /// Nil when there is nothing that can be used. What site.yml says about pages is not looked at; all else is
  /// as `load(contentFolder:dataFolder:asOf:metricIDs:jobs:)` has it.
  package static func facts(
    contentFolder: String, dataFolder: String? = nil, asOf: Day? = nil, by kind: Period.Kind,
    jobs: Int = 1
  ) -> (facts: FactSheet?, diagnostics: DiagnosticList) {
    let name = ContentFile.site.path(in: contentFolder)
    var (facts, diagnostics): (FactSheet?, DiagnosticList) = (nil, DiagnosticList())
    do {
      var reader = SiteFileReader(name: name)
      let file = try reader.read(FileBytes.contents(of: name, name: name))
      diagnostics.append(contentsOf: reader.diagnostics)
      guard let file else { return (nil, diagnostics) }
      var loader = DatasetLoader(
        site: file, root: file.dataRoot(contentFolder: contentFolder, dataFolder: dataFolder),
        asOf: asOf ?? file.asOf, jobs: jobs, purpose: .facts)
      facts = loader.loadFacts(by: kind)
      diagnostics.append(contentsOf: loader.problems)
    } catch {
      diagnostics.append(error)
    }
    return (facts, diagnostics)
  }

  /// The settings of site.yml with what other files add: days off, what won deals pay, and the coaching rules.
  private static func settings(
    _ file: SiteFile, _ daysOff: [Day], _ folder: String, metricIDs: Set<String>,
    _ loaded: inout LoadedSite
  ) -> SiteSettings {
    var settings = file.settings
    settings.sellingDays = SellingDays(
      workingDays: settings.sellingDays.workingDays,
      holidays: settings.sellingDays.holidays + daysOff)
    if let data = loaded.dataset { file.words.settle(&settings, data, &loaded.diagnostics) }
    settings.pay = pay(settings, loaded.dataset, folder, &loaded.diagnostics)
    settings.coachingRules = coachingRules(
      folder, metrics: metricIDs.union(settings.customMetrics.map(\.id)), &loaded.diagnostics)
    settings.appraisals = appraisals(settings, folder, &loaded.diagnostics)
    return settings
  }

  /// The plans below appraisals/, in the order of their files, one for a period; a site need not have any.
  private static func appraisals(
    _ settings: SiteSettings, _ folder: String, _ diagnostics: inout DiagnosticList
  ) -> [AppraisalPlan] {
    var plans: [AppraisalPlan] = []
    for path in ContentFile.appraisals(in: folder) {
      do throws(Diagnostic) {
        var reader = AppraisalFileReader(
          name: path, calendar: settings.calendar, targets: settings.targets)
        let plan = reader.read(try FileBytes.contents(of: path, name: path))
        diagnostics.append(contentsOf: reader.diagnostics)
        guard let plan else { continue }
        if let other = plans.first(where: { $0.period == plan.period }) {
          diagnostics.report(
            .badValue, "\(plan.period) is appraised by two plans",
            at: SourceLocation(file: path, line: 1),
            hint: "the other is \(other.file): keep one of them")
        }
        plans.append(plan)
      } catch {
        diagnostics.append(error)
      }
    }
    return plans
  }

  /// The built-in rules as coaching.yml tunes and adds to them; a site need not have the file. Where
  /// `metrics` is empty, it is not asked whether there are the metrics that rules name.
  private static func coachingRules(
    _ folder: String, metrics: Set<String>, _ diagnostics: inout DiagnosticList
  ) -> [CoachingRule] {
    guard let (name, bytes) = contents(of: .coaching, in: folder, &diagnostics) else {
      return BuiltInRules.all
    }
    var reader = CoachingFileReader(name: name, builtIn: BuiltInRules.all, metrics: metrics)
    let rules = reader.read(bytes)
    diagnostics.append(contentsOf: reader.diagnostics)
    return rules
  }

  /// What plans.yml says; nothing when there is no such file, or it cannot be used.
  private static func pay(
    _ settings: SiteSettings, _ data: Dataset?, _ folder: String,
    _ diagnostics: inout DiagnosticList
  ) -> PayScheme {
    guard let (name, bytes) = contents(of: .plans, in: folder, &diagnostics) else {
      return PayScheme()
    }
    var reader = PlanFileReader(
      name: name, currency: settings.currency, calendar: settings.calendar,
      dimensions: settings.dimensions)
    let read = reader.read(bytes)
    let scheme = data.map { reader.settled($0) } ?? read
    diagnostics.append(contentsOf: reader.diagnostics)
    return scheme ?? PayScheme()
  }

  /// Adds the metrics of metrics.yml to the settings; a site need not have the file.
  private static func readMetrics(
    of folder: String, taken: Set<String>, into file: inout SiteFile?,
    diagnostics: inout DiagnosticList
  ) {
    guard let (name, bytes) = contents(of: .metrics, in: folder, &diagnostics) else { return }
    var reader = MetricsFileReader(
      name: name, dimensions: file?.settings.dimensions ?? [], taken: taken)
    let own = reader.read(bytes)
    diagnostics.append(contentsOf: reader.diagnostics)
    file?.settings.customMetrics = own.metrics
    let aimedAt = Set(file?.settings.targets.map(\.metric) ?? [])
    file?.settings.targets += own.targets.filter { !aimedAt.contains($0.metric) }
  }

  /// What a file holds that a site need not have; nil where it is not there, or cannot be read, which is
  /// reported.
  private static func contents(
    of file: ContentFile, in folder: String, _ diagnostics: inout DiagnosticList
  ) -> (name: String, bytes: [UInt8])? {
    let name = file.path(in: folder)
    do throws(Diagnostic) {
      return (name, try FileBytes.contents(of: name, name: name))
    } catch {
      if error.id != .fileNotFound { diagnostics.append(error) }
      return nil
    }
  }
}
