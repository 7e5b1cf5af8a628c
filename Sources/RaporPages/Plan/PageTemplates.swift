import RaporDiagnostics
import RaporMarkup
import RaporModel

/// The site's templates, compiled; every page of one kind shares one.
struct PageTemplates: Sendable {
  let team: Template<TeamPage>
  let rep: Template<RepPage>
  let repIndex: Template<RepIndexPage>
  let agenda: Template<AgendaPage>
  let leaderboard: Template<LeaderboardPage>
  let packet: Template<PacketPage>
  let calibration: Template<CalibrationPage>
  let payStatement: Template<PayStatementPage>
  let payBudget: Template<PayBudgetPage>
  let evidence: Template<EvidencePage>
  let glossary: Template<GlossaryPage>
  let dataQuality: Template<DataQualityPage>
  let index: Template<IndexPage>
  /// A number for what each template says, and all that it includes, by its name.
  private let digests: [String: ContentDigest]

  /// Compiles all templates; nil when one cannot be used, with everything that is wrong reported.
  init?(_ set: TemplateSet, diagnostics: inout DiagnosticList) {
    let team = set.compile("team", for: TeamPage.self, diagnostics: &diagnostics)
    let rep = set.compile("rep", for: RepPage.self, diagnostics: &diagnostics)
    let repIndex = set.compile("rep-index", for: RepIndexPage.self, diagnostics: &diagnostics)
    let agenda = set.compile("agenda", for: AgendaPage.self, diagnostics: &diagnostics)
    let leaderboard = set.compile(
      "leaderboard", for: LeaderboardPage.self, diagnostics: &diagnostics)
    let packet = set.compile("packet", for: PacketPage.self, diagnostics: &diagnostics)
    let calibration = set.compile(
      "calibration", for: CalibrationPage.self, diagnostics: &diagnostics)
    let payStatement = set.compile(
      "pay-statement", for: PayStatementPage.self, diagnostics: &diagnostics)
    let payBudget = set.compile("pay-budget", for: PayBudgetPage.self, diagnostics: &diagnostics)
    let evidence = set.compile("evidence", for: EvidencePage.self, diagnostics: &diagnostics)
    let glossary = set.compile("glossary", for: GlossaryPage.self, diagnostics: &diagnostics)
    let quality = set.compile("data-quality", for: DataQualityPage.self, diagnostics: &diagnostics)
    let index = set.compile("index", for: IndexPage.self, diagnostics: &diagnostics)
    guard let team, let rep, let repIndex, let agenda, let leaderboard, let packet, let calibration,
      let evidence, let glossary, let quality, let index, let payStatement, let payBudget
    else { return nil }
    self.team = team
    self.rep = rep
    self.repIndex = repIndex
    self.agenda = agenda
    self.leaderboard = leaderboard
    self.packet = packet
    self.calibration = calibration
    self.payStatement = payStatement
    self.payBudget = payBudget
    self.evidence = evidence
    self.glossary = glossary
    self.dataQuality = quality
    self.index = index
    digests = Dictionary(
      uniqueKeysWithValues: Set(set.names).map { name in
        var digest = ContentDigest()
        for source in set.sources(of: name) {
          digest.add(source.name)
          digest.add(source.bytes)
        }
        return (name, digest)
      })
  }

  /// A number for what a template says, and all that it includes.
  func digest<Content>(of template: Template<Content>) -> ContentDigest {
    digests[template.name] ?? ContentDigest()
  }
}
