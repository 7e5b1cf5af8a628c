import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import Testing

/// What one rep may see lies in one folder, and the folder holds nothing else: read byte by byte.
@Suite struct AudienceTests {
  /// All files of the preview site, by path.
  static let site: [String: String] = {
    var diagnostics = DiagnosticList()
    let templates = (try? SitePlanTests.templates()) ?? []
    let note = "---\nrep: R3\nperiod: 2025-Q4\n---\nBetween us: the *secret* plan.\n"
    let open =
      "---\nrep: R3\nperiod: 2025-Q4\naudience: rep\n---\nWell done, {{ metric \"revenue\" }}.\n"
    let plan = SitePlan(
      figures: PreviewTeam.figures(),
      commentary: [
        SourceFile(name: "a.md", file: "a.md", bytes: Array(note.utf8)),
        SourceFile(name: "b.md", file: "b.md", bytes: Array(open.utf8)),
      ],
      templates: templates, diagnostics: &diagnostics)
    var site: [String: String] = [:]
    for file in plan?.files ?? []
    where file.path.hasPrefix("reps/") || file.path.hasPrefix("team/2025-Q4") {
      var bytes: [UInt8] = []
      try? file.render(&bytes)
      site[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return site
  }()

  private static func folder(_ slug: String) -> [String: String] {
    site.filter { $0.key.hasPrefix("reps/\(slug)/") }
  }

  @Test func `a rep's folder names no other rep`() {
    let reps = PreviewTeam.dataset.reps
    let slugs = ["ayu-lestari", "citra-dewi", "hafiz-osman", "intan-permata"]
    for slug in slugs {
      let files = Self.folder(slug)
      #expect(files.count > 20)
      for other in reps where SlugOf.name(other.name) != slug {
        let leaks = files.filter {
          $0.value.contains(other.name) || $0.value.contains(SlugOf.name(other.name))
        }
        #expect(leaks.isEmpty, "\(other.name) is named in \(leaks.keys.sorted())")
      }
    }
  }

  @Test func `a rep's folder shows no other rep's deals`() {
    let own = Set(
      PreviewTeam.dataset.deals.filter { $0.rep == RepIndex(2) }.map(\.id.rawValue))
    let everybodys = Set(PreviewTeam.dataset.deals.map(\.id.rawValue))
    var shown: Set<String> = []
    for text in Self.folder("citra-dewi").values {
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      shown.formUnion(words.map(String.init).filter(everybodys.contains))
    }
    #expect(!shown.isEmpty)
    #expect(shown.subtracting(own).isEmpty)
  }

  @Test func `no link leads out of a rep's folder`() {
    for (path, text) in Self.site where path.hasPrefix("reps/") && path.hasSuffix(".html") {
      let depth = path.split(separator: "/").count - 3
      for link in Links.all(in: text) {
        let up = link.split(separator: "/").prefix { $0 == ".." }.count
        #expect(up <= depth, "\(path) links to \(link)")
        #expect(!link.hasPrefix("/") && !link.contains("://"), "\(path) links to \(link)")
      }
    }
  }

  @Test func `commentary is the manager's unless it says otherwise`() {
    let own = Self.folder("citra-dewi")
    #expect(!own.values.contains { $0.contains("secret") })
    #expect(own["reps/citra-dewi/2025-Q4.html"]?.contains("Well done") == true)
    #expect(Self.site["team/2025-Q4.html"]?.contains("secret") == true)
  }

  @Test func `a rep's pages are written in the rep's own language`() {
    #expect(Self.site["reps/ayu-lestari/2025-Q4.html"]?.contains("<html lang=\"id\">") == true)
    #expect(Self.site["reps/hafiz-osman/2025-Q4.html"]?.contains("<html lang=\"ms\">") == true)
    #expect(Self.site["reps/citra-dewi/2025-Q4.html"]?.contains("<html lang=\"en\">") == true)
  }

  @Test func `no page shows what is not a number, or a value of the program's insides`() {
    for (path, text) in Self.site where !path.hasSuffix(".css") {
      for leak in ["NaN", "nan,", "inf\"", "Optional(", "{{", "}}"] {
        #expect(!text.contains(leak), "\(path) shows \(leak)")
      }
    }
  }
}

private enum SlugOf {
  static func name(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "-")
  }
}

private enum Links {
  /// The targets of all links of a page, without their anchors.
  static func all(in page: String) -> [String] {
    let parts = page.split(separator: "\"", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).filter { $0.0.hasSuffix("href=") }
      .map { String($0.1.prefix { $0 != "#" }) }
  }
}
