import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import Testing

/// Every number leads to its rows, and there are as many of them as it says.
@Suite struct EvidencePageTests {
  /// The pages about one quarter, by path.
  static let pages = pages(of: PreviewTeam.figures())

  private static func pages(of figures: Figures) -> [String: String] {
    var diagnostics = DiagnosticList()
    let templates = (try? SitePlanTests.templates()) ?? []
    let plan = SitePlan(
      figures: figures, commentary: [], templates: templates, diagnostics: &diagnostics)
    var pages: [String: String] = [:]
    for file in plan?.files ?? []
    where file.path.contains("2025-Q4") || file.path.hasSuffix("glossary.html")
      || file.path.hasSuffix("rows.css")
    {
      var bytes: [UInt8] = []
      try? file.render(&bytes)
      pages[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return pages
  }

  private static var evidence: [String: String] {
    pages.filter { $0.key.contains("evidence/") && $0.key.hasSuffix(".html") }
  }

  @Test func `there is one page of evidence for each scorecard and review`() {
    let reviews = Self.pages.keys.filter {
      $0.hasSuffix("/2025-Q4.html") && !$0.contains("evidence")
    }
    #expect(Self.evidence.count == reviews.count)
    #expect(Self.evidence.count > PreviewTeam.dataset.reps.count)
  }

  @Test func `a choice of rows has as many rows as it says`() {
    var checked = 0
    for (path, page) in Self.evidence {
      let classes = Self.rowClasses(in: page)
      let choices = page.split(separator: "<div class=\"choice alone\" id=\"").dropFirst()
      checked += choices.count
      for choice in choices where choice.hasPrefix("rows-") {
        let number = choice.dropFirst("rows-".count).prefix { $0 != "\"" }
        let title = choice[(choice.firstRange(of: "<b>")?.upperBound ?? choice.endIndex)...]
        let said =
          title.hasPrefix("One") ? "1" : title.prefix { $0.isNumber || $0 == "," || $0 == "." }
        let rows = classes.count { $0.contains("k\(number)") }
        #expect(String(said.filter(\.isNumber)) == String(rows), "\(path)#rows-\(number)")
      }
    }
    #expect(checked > 20)
  }

  @Test func `a figure counts as many rows as its choice has`() {
    let figures = PreviewTeam.figures()
    guard let page = Self.pages["evidence/2025-Q4.html"],
      let period = figures.periods.first(where: { $0.key == "2025-Q4" })
    else { return #expect(Bool(false), "no page of evidence") }
    let classes = Self.rowClasses(in: page)
    let items = page.split(separator: "<div class=\"evidence-item\" id=\"").dropFirst()
    let byAnchor = Dictionary(
      items.map { (String($0.prefix { $0 != "\"" }), $0) }, uniquingKeysWith: { first, _ in first })
    var checked = 0
    for definition in figures.definitions where definition.metric.variant.isEmpty {
      guard let item = byAnchor[definition.metric.id],
        let link = item.firstRange(of: "href=\"#rows-")?.upperBound
      else { continue }
      let value = figures.value(definition.metric, of: .total, in: period)
      let number = item[link...].prefix { $0 != "\"" }
      #expect(classes.count { $0.contains("k\(number)") } == value.n, "\(definition.metric)")
      checked += 1
    }
    #expect(checked > 5)
  }

  @Test func `a part of the business has its own rows among those of the whole`() {
    let figures = PreviewTeam.figures()
    guard let page = Self.pages["evidence/2025-Q4.html"], let css = Self.pages["assets/rows.css"],
      let period = figures.periods.first(where: { $0.key == "2025-Q4" })
    else { return #expect(Bool(false), "no page of evidence") }
    let classes = Self.rowClasses(in: page)
    var checked = 0
    for (place, scope) in figures.scopes.enumerated() {
      guard case .attribute(.product, _) = scope else { continue }
      let rows = figures.evidence(of: scope, in: period).count
      #expect(classes.count { $0.contains("s\(place)") } == rows)
      #expect(css.contains(" .s\(place){display:table-row}"))
      checked += 1
    }
    #expect(checked > 1)
  }

  @Test func `every anchor that a link names is on the page that it leads to`() {
    let anchors = Self.pages.mapValues { Set(Self.values(of: " id=\"", in: $0)) }
    for (path, page) in Self.pages where path.hasSuffix(".html") {
      for link in Self.values(of: "href=\"", in: page) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let target = Self.resolve(String(parts[0]), from: path),
          let known = anchors[target]
        else { continue }
        #expect(known.contains(String(parts[1])), "\(path) links to \(link)")
      }
    }
  }

  @Test func `no page has two elements of one id`() {
    for (path, page) in Self.pages where path.hasSuffix(".html") {
      let ids = Self.values(of: " id=\"", in: page)
      let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [], "\(path)")
    }
  }

  @Test func `a rep's style sheet of rows names no part of the business`() {
    let sheets = Self.pages.filter { $0.key.hasPrefix("reps/") && $0.key.hasSuffix("rows.css") }
    #expect(!sheets.isEmpty)
    for (path, css) in sheets { #expect(!css.contains("#by-"), "\(path)") }
  }

  @Test func `a deal that two share has a row for each, with the part of each`() throws {
    var dataset = PreviewTeam.dataset
    let place = try #require(
      dataset.deals.firstIndex { $0.rep == RepIndex(0) && $0.outcome == .won && $0.amount != nil })
    dataset.deals[place].closedOn = Day(year: 2025, month: 11, day: 11)
    dataset.deals[place].createdOn = Day(year: 2025, month: 10, day: 6)
    dataset.deals[place].amount = 1_000_00
    dataset.deals[place].coOwner = RepIndex(6)
    dataset.deals[place].coOwnerShare = 2_500
    let pages = Self.pages(
      of: Figures(of: dataset, settings: PreviewTeam.settings(.english)))
    let id = dataset.deals[place].id.rawValue
    let rows = try #require(pages["evidence/2025-Q4.html"]).split(separator: "\n")
      .filter { $0.hasPrefix("<tr") && $0.contains(">\(id)<") }
    #expect(rows.count == 2)
    #expect(rows.count { $0.contains(">Ayu Lestari<") && $0.contains(">RM750.00<") } == 1)
    #expect(rows.count { $0.contains(">Gita Rahman<") && $0.contains(">RM250.00<") } == 1)
    #expect(rows.count { $0.contains("<tr id=") } == 1)
    // The owners are in two teams, so each team's rows are the part of its own.
    let teams = rows.map { row in Set(row.split(whereSeparator: { " \">".contains($0) })) }
      .map { words in
        PreviewTeam.figures().scopes.indices.filter { place in
          guard case .team = PreviewTeam.figures().scopes[place] else { return false }
          return words.contains("s\(place)")
        }
      }
    #expect(teams.allSatisfy { $0.count == 1 } && teams[0] != teams[1])
    let csv = try #require(pages["evidence/2025-Q4.csv"]).split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("\(id),") }
    #expect(csv.count { $0.contains("Ayu Lestari") && $0.contains(",750,") } == 1)
    #expect(csv.count { $0.contains("Gita Rahman") && $0.contains(",250,") } == 1)
    let own = try #require(pages["reps/gita-rahman/evidence/2025-Q4.html"])
    #expect(own.contains(">RM250.00<") && own.contains("<tr id=\"deal-\(id.lowercased())\""))
  }

  // MARK: Reading pages

  private static func rowClasses(in page: String) -> [Set<Substring>] {
    page.split(separator: "\n").filter { $0.hasPrefix("<tr") }.map { row in
      guard let start = row.firstRange(of: " class=\"")?.upperBound else { return [] }
      return Set(row[start...].prefix { $0 != "\"" }.split(separator: " "))
    }
  }

  private static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: attribute).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// The path that a relative link leads to.
  private static func resolve(_ link: String, from path: String) -> String? {
    guard !link.isEmpty else { return path }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
