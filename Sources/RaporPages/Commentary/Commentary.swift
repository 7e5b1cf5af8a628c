import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// What somebody wrote about a team or a rep in a period.
struct Commentary: Sendable {
  /// Who may read it.
  enum Audience: String, Sendable, CaseIterable {
    /// Only readers of the whole site: the default.
    case manager
    /// The rep too, on the rep's own pages.
    case rep
  }

  /// Whose words they are.
  enum Kind: String, Sendable, CaseIterable {
    /// A manager's: the default.
    case comment
    /// A rep's own, which the rep and the manager read.
    case reply
  }

  /// Whom it is about: the total, a team or a rep.
  var about: Scope
  var period: Period
  var author: String?
  var date: Day?
  var audience: Audience
  var kind: Kind
  var language: SiteLanguage?
  var file: MarkdownFile

  /// Whose page shows it: a rep's own only where the rep may read it.
  var shownOn: Scope {
    if case .rep = about, audience == .rep { about } else { .total }
  }
}

/// Reads the front matter of commentary, and reports everything in it that makes no sense.
struct CommentaryReader {
  private static let keys = [
    "rep", "team", "period", "author", "date", "audience", "kind", "language",
  ]

  let figures: Figures
  let directory: Directory
  var diagnostics = DiagnosticList()

  init(figures: Figures, directory: Directory) {
    self.figures = figures
    self.directory = directory
  }

  /// The commentary in a file; nil when it cannot be told whom or when it is about.
  mutating func read(_ bytes: [UInt8], file path: String) -> Commentary? {
    let file = MarkdownFile.parse(bytes, file: path, diagnostics: &diagnostics)
    let head = file.frontMatter
    diagnostics.reportUnknown(head.entries, among: Self.keys, of: "commentary", .commentaryKey)
    let about = scope(of: head)
    let period = period(of: head, file: path)
    let date = diagnostics.day(head.scalar("date"), like: "2017-10-09", .commentaryValue)
    let audience = choice("audience", of: head, among: Commentary.Audience.self) ?? .manager
    let kind = choice("kind", of: head, among: Commentary.Kind.self) ?? .comment
    let language = choice("language", of: head, among: SiteLanguage.self)
    guard let about, let period else { return nil }
    if kind == .reply { checkReply(about, head) }
    return Commentary(
      about: about, period: period, author: author(of: head, kind, about), date: date,
      audience: kind == .reply ? .rep : audience, kind: kind, language: language, file: file)
  }

  /// Who wrote it; of a reply, the rep where nobody is named.
  private func author(of head: FrontMatter, _ kind: Commentary.Kind, _ about: Scope) -> String? {
    if let author = head.scalar("author") { return author.text }
    guard kind == .reply, case .rep(let rep) = about else { return nil }
    return figures.dataset[rep]?.name
  }

  /// A reply is a rep's, for the rep and the manager to read.
  private mutating func checkReply(_ about: Scope, _ head: FrontMatter) {
    guard let place = head.scalar("kind")?.location else { return }
    guard case .rep = about else {
      return diagnostics.report(
        .commentarySubject, "a reply is a rep's own, and names no rep", at: place,
        hint: "add a line such as “rep: \(directory.repNames.first ?? "…")”")
    }
    guard let audience = head.scalar("audience"), audience.text != "rep" else { return }
    diagnostics.report(
      .commentaryValue, "a reply is for the rep and the manager", at: audience.location,
      hint: "remove “audience: \(audience.text)”")
  }

  private mutating func scope(of head: FrontMatter) -> Scope? {
    switch (head.scalar("rep"), head.scalar("team")) {
    case (let rep?, let team?):
      diagnostics.report(
        .commentarySubject, "commentary is about a rep or a team, not both", at: team.location,
        hint: "remove “rep: \(rep.text)” or “team: \(team.text)”")
      return nil
    case (let rep?, nil): return self.rep(rep).map(Scope.rep)
    case (nil, let team?): return self.team(team)
    case (nil, nil): return .total
    }
  }

  private mutating func rep(_ name: FrontMatter.Scalar) -> RepIndex? {
    if let rep = directory.rep(called: name.text) { return rep }
    diagnostics.report(
      .commentarySubject, "no rep is called “\(name.text)”", at: name.location,
      hint: NearName.hint(
        for: name.text,
        among: directory.repNames))
    return nil
  }

  private mutating func team(_ name: FrontMatter.Scalar) -> Scope? {
    if let team = directory.team(called: name.text) { return team }
    diagnostics.report(
      .commentarySubject, "no team is called “\(name.text)”", at: name.location,
      hint: NearName.hint(for: name.text, among: directory.teamNames)
        ?? "leave it out for everybody; the teams are: \(directory.teamNames.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func period(of head: FrontMatter, file: String) -> Period? {
    guard let text = head.scalar("period") else {
      diagnostics.report(
        .commentaryPeriod, "the commentary names no period",
        at: SourceLocation(file: file, line: 1),
        hint: "begin the file with front matter such as “period: 2017-W40”")
      return nil
    }
    guard let period = figures.settings.calendar.period(key: text.text) else {
      diagnostics.report(
        .commentaryPeriod, "“\(text.text)” is not a period", at: text.location,
        hint: "write a week as 2017-W40, a month as 2017-10, a quarter as 2017-Q4, "
          + "a half as 2017-H2, a year as 2017")
      return nil
    }
    if !figures.publishedPeriods.contains(period) {
      diagnostics.report(
        .commentaryUnpublished, "\(period.key) has no page, so nobody will read this",
        at: text.location, hint: "publish it under “periods” in site.yml")
    }
    return period
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of head: FrontMatter, among: Choice.Type
  ) -> Choice? {
    guard let text = head.scalar(key) else { return nil }
    if let choice = Choice(rawValue: text.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    diagnostics.report(
      .commentaryValue, "“\(text.text)” is no \(key)", at: text.location,
      hint: NearName.hint(for: text.text, among: names)
        ?? "it is one of: \(names.joined(separator: ", "))")
    return nil
  }
}
