import RaporDiagnostics
import RaporModel
import Testing

@testable import RaporSources

/// What coaching.yml does to the built-in rules.
struct CoachingFileTests {
  private func rules(_ text: String) throws -> [CoachingRule] {
    let loaded = try TemporarySite.load([
      "site.yml": "title: T\ncurrency: USD\n", "coaching.yml": text,
    ])
    let problems = loaded.diagnostics.all.filter {
      $0.location?.file.hasSuffix("coaching.yml") == true
    }
    #expect(problems.isEmpty, "\(problems)")
    return loaded.settings?.coachingRules ?? []
  }

  private func rule(_ id: String, _ text: String) throws -> CoachingRule? {
    try rules(text).first { $0.id.rawValue == id }
  }

  @Test func `the built-in rules are read without a problem`() {
    let (rules, problems) = BuiltInRules.read()
    #expect(problems.all.isEmpty, "\(problems.all)")
    #expect(rules.count >= 7 && Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { $0.line == nil })
  }

  @Test func `without the file the built-in rules hold`() throws {
    let loaded = try TemporarySite.load(["site.yml": "title: T\ncurrency: USD\n"])
    #expect(loaded.settings?.coachingRules == BuiltInRules.all)
  }

  @Test func `a rule can be switched off, and the others stay in their order`() throws {
    let left = try rules("- {id: win_rate, use: false}").map(\.id.rawValue)
    #expect(left == BuiltInRules.all.map(\.id.rawValue).filter { $0 != "win_rate" })
  }

  @Test func `tuning changes what is said and nothing else`() throws {
    let own = try #require(BuiltInRules.all.first { $0.id.rawValue == "win_rate" })
    var tuned = own
    tuned.terms.fewestCases = 12
    tuned.terms.fewestPeers = 8
    tuned.terms.sharesTenure = false
    tuned.terms.speaksOnlyWhenClear = true
    tuned.periods = [.month, .quarter]
    tuned.line = 1
    #expect(
      try rule(
        "win_rate",
        """
        - id: win_rate
          at_least: 12
          strength: clear
          periods: [quarter, month]
          peers: {same: role, at_least: 8}
        """) == tuned)
  }

  @Test func `a sentence changed in one language stays as it was in the others`() throws {
    let own = try #require(BuiltInRules.all.first { $0.id.rawValue == "win_rate" })
    let tuned = try #require(
      try rule("win_rate", "- {id: win_rate, low: {seen: {en: '{You} won {value}.'}}}"))
    let (before, after) = (try #require(own.outcomes[.low]), try #require(tuned.outcomes[.low]))
    #expect(after.seen.forms[.english]?.rep == (try PhraseTemplate("{You} won {value}.")))
    #expect(after.seen.forms[.malay] == before.seen.forms[.malay])
    #expect(after.step == before.step && after.look == before.look)
    #expect(tuned.outcomes[.high] == own.outcomes[.high])
  }

  @Test func `a site's own rule comes after the built-in ones`() throws {
    let rules = try rules(
      """
      - id: own_margin
        name: {en: Margin, id: Margin}
        metric: margin_rate
        compare: peers
        cases: "{count|No sale|One sale|# sales}"
        low:
          kind: concern
          look_at: counted
          seen: "{You} kept {value}."
          step:
            rep: Look at the discounts.
            manager: "Look at the discounts with {you}."
      """)
    let rule = try #require(rules.last)
    #expect(rules.count == BuiltInRules.all.count + 1 && rule.id.rawValue == "own_margin")
    #expect(rule.line == 1 && rule.comparison == .peers && rule.terms == CoachingRule.Terms())
    #expect(rule.name.text(in: .malay) == "Margin")
    let low = try #require(rule.outcomes[.low])
    #expect(low.kind == .concern && low.look == .counted && low.worth == nil)
    #expect(low.step.forms(in: .indonesian)?.manager.placeholders == ["you"])
    #expect(low.step.forms(in: .indonesian)?.rep.placeholders == [])
  }

  @Test func `no bytes of coaching.yml can stop the program`() {
    var chance: UInt64 = 11
    let text = Array(
      """
      - {id: win_rate, at_least: 9, periods: [month], low: {seen: {en: "{You} won {count|one|#}."}}}
      - id: own
        name: {en: Own}
        metric: revenue
        compare: trend
        beside: deals_won
        high: {kind: strength, seen: A, seen_in_a_row: B, step: {en: {rep: C, manager: D}}}
      """.utf8)
    for _ in 0..<400 {
      var bytes = text
      for _ in 0..<4 {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(chance >> 40) % bytes.count] = UInt8(truncatingIfNeeded: chance >> 20)
      }
      var reader = CoachingFileReader(name: "coaching.yml", builtIn: BuiltInRules.all)
      let rules = reader.read(bytes)
      #expect(rules.count >= BuiltInRules.all.count - 1)
    }
  }

  @Test func `a broken rule is left out, a broken change changes nothing`() throws {
    let loaded = try TemporarySite.load([
      "site.yml": "title: T\ncurrency: USD\n",
      "coaching.yml": "- {id: win_rate, at_least: none}\n- {id: own}\n",
    ])
    #expect(loaded.settings?.coachingRules == BuiltInRules.all)
    #expect(loaded.diagnostics.hasErrors)
  }
}
