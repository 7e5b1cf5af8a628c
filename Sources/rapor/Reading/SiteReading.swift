import FoundationEssentials
import RaporDiagnostics
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

  init(options: SiteOptions, console: Console) {
    self.options = options
    self.console = console
  }

  /// The figures; nil when the data has errors.
  mutating func figures() -> Figures? {
    let figures = load().figures
    return diagnostics.hasErrors ? nil : figures
  }

  /// The files of the site; nil when the input has errors, all of which are in `diagnostics`.
  mutating func plan() -> [PlannedFile]? {
    let loaded = load()
    let (commentary, templates) = (commentary(), templates())
    guard let figures = loaded.figures else {
      checkTexts(commentary, templates, settings: loaded.settings)
      return nil
    }
    let plan = SitePlan(
      figures: figures, commentary: commentary, templates: templates, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? nil : plan?.files
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

  private mutating func load() -> (settings: SiteSettings?, figures: Figures?) {
    let start = ContinuousClock.now
    console.say("Reading \(options.content)")
    let site = SiteLoader.load(
      contentFolder: options.content, dataFolder: options.data, asOf: options.asOf)
    diagnostics.append(contentsOf: site.diagnostics)
    let figures = site.settings.flatMap { settings in
      site.dataset.map { Figures(of: $0, settings: settings) }
    }
    summary = ReadingSummary(of: site.dataset?.ledgers ?? [], duration: start.duration(to: .now))
    return (site.settings, figures)
  }

  /// The style sheet and the templates: the user's, or the built-in ones where there are none.
  mutating func templates() -> [SourceFile] {
    let folder = options.templates ?? "templates"
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

  /// The managers' Markdown.
  mutating func commentary() -> [SourceFile] {
    let content = options.content
    return TextFolder.files(
      in: content.hasSuffix("/") ? content + "commentary" : content + "/commentary",
      endingIn: ".md", diagnostics: &diagnostics)
  }
}
