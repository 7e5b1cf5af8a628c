import Foundation
import TestSupport
import Testing

/// A site that is built again after each of many edits is, byte for byte, the one that is built from nothing.
@Suite struct EditedBuildTests {
  private let program = Program(folder: TemporaryFolder())
  private var random = SplitMix(state: 21)

  /// The tables whose rows pages are known by.
  private static let tables = ["deals", "activities", "stage_changes"]

  @Test mutating func `rows, templates and commentary edited at random leave no page behind`()
    throws
  {
    try writeSample()
    #expect(try build("output").status == 0)
    var kept = 0
    for edit in 0..<12 {
      let change = try editAtRandom(edit)
      let before = stamps("output")
      let built = try build("output")
      let anew = try build("anew-\(edit)")
      #expect(built.status == anew.status, "\(change): \(built.errors)")
      guard built.status == 0 else { continue }
      #expect(changes("output", "anew-\(edit)") == [], "\(change)")
      kept += stamps("output").filter { before[$0.key] == $0.value }.count
    }
    // Or the edits were too large to say anything.
    #expect(kept > 12 * stamps("output").count / 4)
  }

  private func build(_ output: String) throws -> Program.Outcome {
    try program.run(
      "build", "--quiet", "--no-record", "--content", "team/content", "--templates",
      "team/templates",
      "--output", output)
  }

  /// The sample with pages for few periods, and a day in its history.
  private func writeSample() throws {
    #expect(try program.run("init", "team", "--quiet").status == 0)
    let settings = program.folder.path + "/team/content/site.yml"
    var text = try String(contentsOfFile: settings, encoding: .utf8)
    for (key, count) in [("weeks", 1), ("months", 2), ("quarters", 1), ("years", 1)] {
      text = text.replacing(try Regex("\n  \(key): [0-9]+\n"), with: "\n  \(key): \(count)\n")
    }
    try text.write(toFile: settings, atomically: true, encoding: .utf8)
    let notes = program.folder.path + "/team/content/commentary"
    try FileManager.default.moveItem(atPath: notes, toPath: program.folder.path + "/notes")
    let earlier = try program.run(
      "build", "--quiet", "--content", "team/content", "--templates", "team/templates", "--output",
      "earlier", "--as-of", "2026-05-12")
    #expect(earlier.status == 0)
    try FileManager.default.moveItem(atPath: program.folder.path + "/notes", toPath: notes)
  }

  /// Edits a row of a table, and now and then a template or a commentary; says what it did.
  private mutating func editAtRandom(_ edit: Int) throws -> String {
    switch edit % 6 {
    case 2: return try append("\n<!-- \(edit) -->\n", to: "templates/partials")
    case 4: return try append("\nOne more line.\n", to: "content/commentary")
    default:
      let table = EditedBuildTests.tables[edit % EditedBuildTests.tables.count]
      let path = "\(program.folder.path)/team/content/data/\(table).csv"
      var lines = try String(contentsOfFile: path, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      let change = editRow(of: &lines)
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      return "\(table): \(change)"
    }
  }

  /// Takes a row away, repeats it as its last, or gives it a field of another row.
  private mutating func editRow(of lines: inout [String]) -> String {
    let place = Int.random(in: 1..<(lines.count - 1), using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "without \(lines.remove(at: place))"
    case 1:
      let other = Int.random(in: 1..<(lines.count - 1), using: &random)
      lines.swapAt(place, other)
      return "lines \(place + 1) and \(other + 1) for each other"
    default:
      var fields = lines[place].split(separator: ",", omittingEmptySubsequences: false)
      let others = lines[Int.random(in: 1..<(lines.count - 1), using: &random)].split(
        separator: ",", omittingEmptySubsequences: false)
      let field = Int.random(in: 0..<min(fields.count, others.count), using: &random)
      let change = "\(fields[field]) is \(others[field]) in \(lines[place])"
      fields[field] = others[field]
      lines[place] = fields.joined(separator: ",")
      return change
    }
  }

  /// Appends a text to some file below a folder of the site.
  private mutating func append(_ text: String, to folder: String) throws -> String {
    let root = "\(program.folder.path)/team/\(folder)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".html")
    }.sorted()
    let name = try #require(names.randomElement(using: &random))
    let old = try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
    try (old + text).write(toFile: "\(root)/\(name)", atomically: true, encoding: .utf8)
    return name
  }

  /// The files below a folder but the program's own, with what tells whether one was written again.
  private func stamps(_ folder: String) -> [String: Int] {
    var stamps: [String: Int] = [:]
    let root = program.folder.path + "/" + folder
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    where !name.hasPrefix(".rapor") {
      var status = stat()
      guard lstat(root + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      stamps[name] = Int(status.st_ino)
    }
    return stamps
  }

  /// The files in which two folders differ.
  private func changes(_ one: String, _ other: String) -> [String] {
    let (ours, theirs) = (stamps(one), stamps(other))
    return Set(ours.keys).union(theirs.keys).sorted().filter { name in
      let bytes = [one, other].map {
        FileManager.default.contents(atPath: "\(program.folder.path)/\($0)/\(name)")
      }
      return bytes[0] == nil || bytes[0] != bytes[1]
    }
  }
}
