import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

@Suite struct LanguageTests {
  private func table(_ language: SiteLanguage) -> PhraseTable { PhraseTable.table(of: language) }

  @Test(arguments: SiteLanguage.allCases)
  func `every line of a table can be read and no key comes twice`(language: SiteLanguage) {
    #expect(table(language).faults == [])
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every phrase has a text, and every text of the pages a phrase`(language: SiteLanguage) {
    let keys = Set(table(language).templates.keys.filter { !$0.contains(".") })
    let phrases = Set(Phrase.allCases.map(\.key))
    #expect(phrases.subtracting(keys).sorted() == [], "missing in \(language)")
    #expect(keys.subtracting(phrases).sorted() == [], "needless in \(language)")
  }

  @Test(arguments: [SiteLanguage.indonesian, .malay])
  func `a language has the keys and the placeholders of English`(language: SiteLanguage) {
    // The catalogue's own texts are English, so of the metrics only some are in the English table;
    // sentences of notes address the reader as each language does.
    let english = table(.english).templates.filter { !$0.key.hasPrefix("metric.") }
    let other = table(language).templates.filter { !$0.key.hasPrefix("metric.") }
    #expect(Set(english.keys).symmetricDifference(other.keys).sorted() == [])
    for (key, template) in english where !key.contains(".") {
      #expect(other[key]?.placeholders == template.placeholders, "\(key) in \(language)")
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `reasons, roles, units and directions all have words`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    let texts =
      MetricValue.Absence.allCases.map(words.reason(for:))
      + SourceLedger.Reason.allCases.map(words.reason(for:))
      + Metric.Unit.allCases.map(words.text(of:))
      + Metric.Direction.allCases.map(words.text(of:))
      + Attribute.builtIn.map(words.name(of:))
      + Period.Kind.allCases.map(words.name(of:))
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(
      Set(MetricValue.Absence.allCases.map(words.reason(for:))).count
        == MetricValue.Absence.allCases.count)
    #expect(
      Set(SourceLedger.Reason.allCases.map(words.reason(for:))).count
        == SourceLedger.Reason.allCases.count)
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every role of a deal has a mark, and every reason to leave one out a sentence`(
    language: SiteLanguage
  ) {
    let words = Phrasebook(language: language)
    let parts: DealRoles = [
      .won, .lost, .open, .overdue, .stale, .due, .wonShared, .lostShared, .openShared,
    ]
    for (role, name) in DealRoles.names {
      #expect(words.labels(of: role).count == 1, "\(name) in \(language)")
      guard parts.isDisjoint(with: role) else { continue }
      let sentence = words.text(of: MetricValue.Exclusion(reason: .role(role), count: 2))
      #expect(sentence != words.text(.leftOutOther, ["n": 2]), "\(name) in \(language)")
    }
  }

  @Test func `an exclusion says how many rows and why`() {
    let one = MetricValue.Exclusion(reason: .role(.wonWithoutAmount), count: 1)
    let three = MetricValue.Exclusion(reason: .role(.wonWithoutDate), count: 3)
    let english = Phrasebook(language: .english)
    #expect(english.text(of: one) == "1 won deal without an amount")
    #expect(english.text(of: three) == "3 won deals without a close date")
    #expect(
      Phrasebook(language: .indonesian).text(of: three)
        == "3 deal menang tanpa tanggal tutup")
    #expect(
      english.labels(of: [.open, .overdue, .stale]) == [
        "open", "past its expected close", "stale",
      ])
  }

  @Test(arguments: SiteLanguage.allCases)
  func `every metric of the catalogue has all its words`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    for definition in Catalogue.metrics(
      for: CatalogueInput(
        activityTypes: ["Call"], openStages: ["Proposal"], activityChain: ["Call"],
        mixColumns: [.type], quotaMetrics: ["deals_won"]))
    {
      let metric = definition.metric
      let found = words.words(for: metric)
      let texts = [
        found.name, found.short, found.meaning, found.formula, found.formulaInWords,
      ]
      #expect(!texts.contains(""), "\(metric) in \(language)")
      #expect(found.name != metric.id && found.short != metric.id, "\(metric) in \(language)")
      #expect(found.rivals.count == definition.words.rivals.count, "\(metric) in \(language)")
      #expect(found.name == words.name(of: metric))
    }
  }

  @Test(arguments: SiteLanguage.allCases)
  func `no words are kept for a metric that the catalogue does not have`(language: SiteLanguage) {
    let ofData = [
      "activities", "activity_ratio", "mix", "quota_attainment", "stage_conversion", "stage_dwell",
    ].map { Metric($0, variant: "*") }
    let metrics = Catalogue.all.map(\.metric) + ofData
    let known = Set(metrics.map { $0.variant.isEmpty ? $0.id : "\($0.id):\($0.variant)" })
    let kept = table(language).templates.keys
      .compactMap { key in key.hasPrefix("metric.") ? key.split(separator: ".")[1] : nil }
    #expect(Set(kept.map(String.init)).subtracting(known) == [])
  }

  @Test(arguments: SiteLanguage.allCases)
  func `metrics, groups and quadrants are told apart by their names`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    let metrics = Catalogue.all.map(\.metric)
    #expect(Set(metrics.map(words.name(of:))).count == metrics.count)
    #expect(Set(metrics.map(words.shortName(of:))).count == metrics.count)
    #expect(Set(MetricDefinition.Group.allCases.map(words.name(of:))).count == 5)
    #expect(Set(ActivityResult.Quadrant.allCases.map(words.text(of:))).count == 4)
  }

  @Test func `activities of a type in the data are named by the type`() {
    let metric = Metric("activities", variant: "Site visit")
    #expect(Phrasebook(language: .english).name(of: metric) == "Activities: Site visit")
    #expect(Phrasebook(language: .indonesian).name(of: metric) == "Aktivitas: Site visit")
    #expect(Phrasebook(language: .malay).shortName(of: metric) == "Site visit")
  }

  @Test func `attainment of another metric is named by that metric`() {
    let metric = Metric("quota_attainment", variant: "deals_won")
    #expect(Phrasebook(language: .english).name(of: metric) == "Quota attainment: Deals won")
    #expect(Phrasebook(language: .indonesian).name(of: metric) == "Pencapaian target: Deal menang")
  }

  @Test func `a column that the settings add is named as they name it`() {
    let words = Phrasebook(language: .malay)
    #expect(words.name(of: .territory) == "Wilayah")
    #expect(words.name(of: Attribute(rawValue: "sales_channel")) == "sales channel")
  }
}
