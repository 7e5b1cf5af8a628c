import Foundation
import RaporModel
import Testing

@testable import RaporSample

/// What the sample team's systems show on a day: consistent in itself, and with what they show later.
struct SampleExportTests {
  private static let history = SampleHistory()
  private var history: SampleHistory { Self.history }
  private let last = SampleCalendar.asOf

  /// The last twelve Tuesdays, the day of the last export among them.
  private static let weeks = (0..<12).reversed().map { SampleCalendar.asOf.advanced(by: -7 * $0) }

  /// The rows of a file, each by its columns' names.
  private func rows(_ bytes: [UInt8]) throws -> [[String: String]] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(fields)
    let names = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  private func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test func `a deal enters its first stage when it is created, and none before the one before`() {
    for (deal, changes) in zip(history.deals, history.changes) {
      let days = changes.entries.map(\.day)
      #expect(changes.entries.first?.stage == .qualified && days.first == deal.created)
      #expect(zip(days, days.dropFirst()).allSatisfy { $0 <= $1 })
      let closed = changes.entries.filter { !SampleStage.open.contains($0.stage) }
      #expect(closed.map(\.day) == [deal.closes].compactMap { $0 })
    }
  }

  @Test func `some deals go back a stage, and some have no history of stages`() {
    let steps = history.changes.flatMap { zip($0.entries, $0.entries.dropFirst()) }
    let back = steps.count { $0.stage == .negotiation && $1.stage == .proposal }
    #expect((30...300).contains(back))
    #expect((10...100).contains(history.changes.count { !$0.isTraced }))
  }

  @Test func `on the last day every deal is what it became`() {
    for (deal, changes) in zip(history.deals, history.changes) {
      #expect(changes.amount(on: last) == deal.amount)
      #expect(changes.expected(on: last) == deal.expected)
      #expect(changes.owner(on: last) == deal.owner)
      #expect(changes.closes(on: last) == deal.closes.flatMap { $0 <= last ? $0 : nil })
    }
  }

  @Test(arguments: [SampleCalendar.day(2025, 9, 30), SampleCalendar.day(2026, 4, 14)])
  func `an export tells nothing of the days after it but plans`(day: Day) throws {
    let known = [
      "deals.csv": ["Created", "Closed"], "stage_changes.csv": ["entered_at"],
      "leads.csv": ["created_at", "first_response_at", "converted_on"],
      "surveys.csv": ["answered_on"], "trainings.csv": ["completed_on"],
      "expenses.csv": ["spent_on"], "rates.csv": ["day"], "reps.csv": ["started_on", "ended_on"],
    ]
    let files = SampleTeam.dataFiles(asOf: day)
    for file in files {
      guard let columns = known[file.name] else { continue }
      let rows = try rows(file.bytes)
      #expect(!rows.isEmpty)
      for row in rows {
        for text in columns.compactMap({ row[$0] }) where !text.isEmpty {
          #expect(try #require(self.day(text)) <= day, "\(file.name): \(row)")
        }
      }
    }
    let activities = try #require(files.first { $0.name == "activities.csv" })
    let later = try rows(activities.bytes).filter {
      try #require(self.day($0["occurred_at"] ?? "")) > day
    }
    #expect(later.count > 20 && later.allSatisfy { $0["outcome"] == "planned" })
  }

  /// The day of a text such as `2026-06-30 09:15` or `30/06/2026`.
  private func day(_ text: String) -> Day? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 3
      ? Day(year: parts[2], month: parts[1], day: parts[0]) : Day(iso: String(text.prefix(10)))
  }

  @Test func `in twelve weeks everything happens that a pipeline can do`() throws {
    var seen: Set<String> = []
    var before: [String: [String: String]]?
    for week in Self.weeks {
      let rows = try rows(SampleTeam.dealsFile(history, asOf: week)).filter {
        $0["Deal ID"]?.isEmpty == false
      }
      let now = Dictionary(uniqueKeysWithValues: rows.map { ($0["Deal ID"] ?? "", $0) })
      for (id, deal) in now {
        guard let before else { break }
        seen.formUnion(changes(from: before[id], to: deal))
      }
      before = now
    }
    #expect(
      seen == [
        "new", "won", "lost", "put off", "pulled in", "raised", "lowered", "handed over",
        "restated",
      ])
  }

  private func changes(from old: [String: String]?, to new: [String: String]) -> Set<String> {
    guard let old else { return ["new"] }
    func value(_ deal: [String: String]) -> Double? {
      Double((deal["Value"] ?? "").replacing(",", with: ""))
    }
    func expected(_ deal: [String: String]) -> Day? { day(deal["Expected close"] ?? "") }
    var seen: Set<String> = []
    let wasClosed = ["Won", "Lost"].contains(old["Stage"])
    if wasClosed { return old == new ? [] : ["restated"] }
    if new["Stage"] == "Won" { seen.insert("won") }
    if new["Stage"] == "Lost" { seen.insert("lost") }
    if let then = value(old), let now = value(new), then != now {
      seen.insert(then < now ? "raised" : "lowered")
    }
    if let then = expected(old), let now = expected(new), then != now {
      seen.insert(then < now ? "put off" : "pulled in")
    }
    if old["Owner"] != new["Owner"] { seen.insert("handed over") }
    return seen
  }

  @Test func `a lead becomes a deal of its rep, and is answered after it came in`() {
    for lead in history.leads {
      if let answered = lead.answered { #expect(lead.created <= answered) }
      guard let position = lead.deal else { continue }
      #expect(history.deals[position].owner == lead.rep)
      #expect(lead.created.day <= history.deals[position].created)
    }
    let converted = history.leads.count { $0.deal != nil }
    #expect((25...55).contains(converted * 100 / history.leads.count))
  }

  @Test func `an activity answers at most one lead, of the same rep, after it came in`() {
    let answers = history.activities.filter { $0.lead != nil }
    #expect(Set(answers.map(\.lead)).count == answers.count && answers.count > 100)
    for activity in answers {
      guard let position = activity.lead else { continue }
      let lead = history.leads[position]
      #expect(lead.rep == activity.rep && lead.answered == nil)
      #expect(lead.created <= Moment(activity.day, minute: activity.minute))
    }
  }

  @Test func `who moved has a row for each team, and nobody else has two`() throws {
    let rows = try rows(SampleTeam.repsFile(asOf: last))
    let many = Dictionary(grouping: rows) { $0["rep_id"] ?? "" }.filter { $0.value.count > 1 }
    #expect(many.keys.sorted() == ["SR-203"])
    #expect(many["SR-203"]?.map { $0["valid_from"] } == ["", "2025-09-01"])
    #expect(many["SR-203"]?.map { $0["team"] } == ["Klang Valley", "Regional Malaysia"])
  }

  @Test func `shared deals are shared with somebody who was there, and never wholly`() {
    let shared = history.deals.filter { $0.coOwner != nil }
    #expect((10...120).contains(shared.count))
    for deal in shared {
      guard let coOwner = deal.coOwner else { continue }
      #expect(coOwner.rep != deal.owner && (1...99).contains(coOwner.share))
      #expect(SampleTeam.reps[coOwner.rep].works(on: deal.created))
    }
  }

  @Test func `every foreign amount has a rate on its first day`() {
    for (position, deal) in history.deals.enumerated() {
      guard let currency = SampleTeam.currency(of: deal, at: position) else { continue }
      let (year, month, _) = deal.created.civil
      #expect((20_000...60_000).contains(SampleRates.rate(of: currency, year: year, month: month)))
    }
  }
}
