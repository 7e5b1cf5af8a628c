import Foundation
import Testing

/// From a note to an action to its end: the sample team's second quarter of 2026, built week by week as an
/// office does.
@Suite struct CoachingLoopTests {
  private let folder = TemporaryFolder()

  /// The Sundays on which the builds are made.
  private static let days = [
    "2026-04-12", "2026-04-19", "2026-04-26", "2026-05-03", "2026-05-10", "2026-05-17",
    "2026-05-24", "2026-05-31", "2026-06-07", "2026-06-14", "2026-06-21", "2026-06-28",
  ]

  private static func week(_ number: Int) -> String { "2026-W\(15 + number)" }

  /// The commentary of the week in which the note was talked about.
  private func commentary(isDone: Bool) -> String {
    """
    ---
    rep: Hafiz Ismail
    period: \(Self.week(6))
    author: Farah Aziz
    date: 2026-05-25
    audience: rep
    ---

    - [\(isDone ? "x" : " ")] Call the owner, or close it
      {due: 2026-06-12, note: stale_deals\(isDone ? ", done: 2026-06-26" : "")}
    """
  }

  /// Exports the data of a week, writes what the manager has written by then, and builds.
  private func build(_ number: Int) throws {
    let day = Self.days[number]
    let program = Program(folder: folder)
    #expect(try program.run("init", day, "--as-of", day, "--quiet").status == 0)
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(day)/content/commentary")
    if number > 0 {
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/\(Self.days[number - 1])/content/history.sqlite",
        toPath: "\(folder.path)/\(day)/content/history.sqlite")
    }
    if number >= 6 {
      try folder.write(
        Array(commentary(isDone: number == 11).utf8),
        to: "\(day)/content/commentary/hafiz.md")
    }
    let built = try program.run(
      "build", "--quiet", "--content", "\(day)/content", "--templates", "\(day)/templates",
      "--output", "output")
    #expect(built.status == 0, "\(day): \(built.errors)")
  }

  private func page(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/output/reps/hafiz-ismail/\(path)", encoding: .utf8)
  }

  /// The note about stale deals of a week's scorecard; nil where there is none.
  private func note(_ week: Int) throws -> Substring? {
    let page = try page(Self.week(week) + ".html")
    return page.firstMatch(of: #/id="note-stale-deals">(.*?)<\/li>/#.dotMatchesNewlines())?.output.1
  }

  /// What stands first on a week's scorecard: what was agreed.
  private func agreed(_ week: Int) throws -> Substring? {
    let page = try page(Self.week(week) + ".html")
    return page.firstMatch(
      of: #/<main.*?id="agreed">(.*?)<\/section>.*?class="cards"/#.dotMatchesNewlines())?.output.1
  }

  @Test func `a note is born, goes on, becomes an action, and both come to an end`() throws {
    for number in Self.days.indices {
      try build(number)
      let (note, agreed) = (try note(number), try agreed(number))
      switch number {
      case ..<5:
        #expect(note == nil && agreed == nil)
      case 5:
        #expect(note?.contains("<small>Baharu</small>") == true, "born")
        #expect(agreed == nil)
      case 6:
        // It goes on; the action is agreed in this week's talk, and stands in the commentary.
        #expect(note?.contains("<small>Seperti minggu sebelumnya</small>") == true)
        #expect(note?.contains("Call the owner, or close it (berjalan)") == true)
        #expect(agreed == nil)
      case 7, 8:
        #expect(note?.contains("(berjalan)") == true)
        #expect(agreed?.contains("berjalan") == true && agreed?.contains("☐") == true)
      case 9, 10:
        #expect(note?.contains("(lewat)") == true)
        #expect(agreed?.contains("<span class=\"tag watch\">lewat</span>") == true)
      default:
        #expect(note == nil, "resolved")
        #expect(agreed?.contains("selesai 26 Jun 2026") == true && agreed?.contains("☑") == true)
        #expect(
          try page(Self.week(11) + ".html").contains(
            "Sudah tiada sejak minggu sebelumnya: Urus niaga tersangkut."))
        let agenda = try page(Self.week(11) + "-agenda.html")
        #expect(agenda.contains("selesai 26 Jun 2026"))
      }
    }
  }
}
