import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import TestSupport
import Testing

/// As long as what a file is made of stays, so do its bytes; and most files do not see most edits.
@Suite struct PageInputsTests {
  /// A site's files by their paths.
  private static func files(
    of dataset: Dataset, _ change: (inout SiteSettings) -> Void = { _ in }
  ) throws -> [String: PlannedFile] {
    var settings = PreviewTeam.settings(.english)
    settings.periods = [
      PublishedPeriods(kind: .week, latest: 2), PublishedPeriods(kind: .quarter, latest: 1),
    ]
    change(&settings)
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: Figures(of: dataset, settings: settings), commentary: [],
      templates: try SitePlanTests.templates(), site: ContentDigest(), diagnostics: &diagnostics)
    return Dictionary(
      try #require(plan).files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func bytes(of file: PlannedFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try file.render(&bytes)
    return bytes
  }

  /// The paths of files that are made of the same as before.
  private static func kept(
    _ before: [String: PlannedFile], _ after: [String: PlannedFile]
  ) -> Set<String> {
    Set(
      before.keys.filter { path in
        before[path]?.inputs != nil && before[path]?.inputs == after[path]?.inputs
      })
  }

  @Test func `a statement is made again where another's deal fills its pool`() throws {
    let before = try Self.files(of: PreviewTeam.dataset)
    let quarter = try #require(ReportingCalendar().period(.quarter, containing: PreviewTeam.asOf))
    let won = PreviewTeam.dataset.deals.indices.filter { place in
      let deal = PreviewTeam.dataset.deals[place]
      return deal.outcome == .won && deal.amount != nil
        && deal.closedOn.map(quarter.contains) == true
    }
    var changed = 0
    for deal in won.prefix(8) {
      var dataset = PreviewTeam.dataset
      dataset.deals[deal].amount = (dataset.deals[deal].amount ?? 0) + 100_000
      let after = try Self.files(of: dataset)
      for (path, old) in before where path.hasSuffix("-pay.html") && path.hasPrefix("reps/") {
        let new = try #require(after[path])
        let isSame = try Self.bytes(of: old) == Self.bytes(of: new)
        changed += isSame ? 0 : 1
        #expect(isSame || old.inputs != new.inputs, "\(path)")
      }
    }
    #expect(changed > won.prefix(8).count)
  }

  @Test func `what is made of the same has the same bytes, whatever row is edited`() throws {
    var random = SplitMix(state: 4)
    var (dataset, files) = (PreviewTeam.dataset, try Self.files(of: PreviewTeam.dataset))
    var pages: [String: [UInt8]] = [:]
    for edit in 0..<8 {
      Self.edit(&dataset, edit, &random)
      let edited = try Self.files(of: dataset)
      for path in Self.kept(files, edited) {
        guard let (before, after) = files[path].flatMap({ a in edited[path].map { (a, $0) } })
        else { continue }
        let old = try pages[path] ?? Self.bytes(of: before)
        let new = try Self.bytes(of: after)
        pages[path] = new
        let isSame = old == new
        #expect(isSame, "edit \(edit) changes \(path), which is made of the same")
      }
      pages = pages.filter { Self.kept(files, edited).contains($0.key) }
      files = edited
    }
  }

  /// Changes one deal or one activity somehow.
  private static func edit(_ dataset: inout Dataset, _ number: Int, _ random: inout SplitMix) {
    let place = Int.random(in: dataset.deals.indices, using: &random)
    switch number % 8 {
    case 0: dataset.deals[place].amount = Int64.random(in: 1...900_000, using: &random)
    case 1: dataset.deals[place].rep = RepIndex(Int.random(in: 0..<9, using: &random))
    case 2: dataset.deals[place].closedOn = dataset.deals[place].closedOn?.advanced(by: -40)
    case 3: dataset.deals[place].createdOn = dataset.deals[place].createdOn?.advanced(by: -3)
    case 4: dataset.deals[place].expectedCloseOn = nil
    case 5:
      dataset.deals[place].coOwner = RepIndex(3)
      dataset.deals[place].coOwnerShare = 300_000
    case 6: dataset.deals[place].lastActivityOn = PreviewTeam.asOf
    default: dataset.activities = activities(without: place, in: dataset)
    }
  }

  /// The activities but for those of one day of a rep.
  private static func activities(without place: Int, in dataset: Dataset) -> ActivityTally {
    var entries: [ActivityTally.Entry] = []
    for rep in dataset.reps.indices.map(RepIndex.init) {
      entries += dataset.activities.entries.entries(
        of: rep, at: dataset.activities.entries.places(of: rep))
    }
    entries.remove(at: place % entries.count)
    return ActivityTally(
      types: dataset.activities.types, outcomes: dataset.activities.outcomes, entries: entries)
  }

  @Test func `an open deal that is put off is seen by its rep's pages and the team's alone`() throws
  {
    var dataset = PreviewTeam.dataset
    let place = try #require(
      dataset.deals.firstIndex { $0.outcome == .open && $0.rep == RepIndex(3) })
    dataset.deals[place].expectedCloseOn = PreviewTeam.asOf.advanced(by: 200)
    let before = try Self.files(of: PreviewTeam.dataset)
    let changed = Set(before.keys).subtracting(Self.kept(before, try Self.files(of: dataset)))
    let reps = Set(changed.compactMap { $0.hasPrefix("reps/") ? $0.split(separator: "/")[1] : nil })
    #expect(reps == ["dian-pratama"])
    #expect(changed.isSuperset(of: ["index.html", "evidence/2025-Q4.csv"]))
  }

  @Test func `a deal of a later week is nothing to the pages of an earlier one`() throws {
    var dataset = PreviewTeam.dataset
    let week = PreviewTeam.asOf.advanced(by: -3)
    let place = try #require(dataset.deals.firstIndex { $0.createdOn.map { $0 > week } ?? false })
    dataset.deals[place].id = DealID(rawValue: "another")
    let before = try Self.files(of: PreviewTeam.dataset)
    let kept = Self.kept(before, try Self.files(of: dataset))
    #expect(before.keys.contains { $0.contains("2025-W50") })
    #expect(before.keys.filter { $0.contains("2025-W50/") && !kept.contains($0) } == [])
  }

  @Test func `a change of settings that every page is made of leaves nothing`() throws {
    let before = try Self.files(of: PreviewTeam.dataset)
    let targets = try Self.files(of: PreviewTeam.dataset) { $0.periods[0].latest = 3 }
    #expect(!Self.kept(before, targets).isEmpty)
    var data = PreviewTeam.dataset
    data.reps[8].name = "Somebody else"
    let renamed = Self.kept(before, try Self.files(of: data))
    #expect(renamed.filter { $0.hasSuffix(".html") } == [])
  }
}
