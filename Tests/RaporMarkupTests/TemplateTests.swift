import RaporDiagnostics
import Testing

@testable import RaporMarkup

/// A small page with every kind of field.
struct SamplePage: TemplateData {
  struct Rep: TemplateData {
    var name = "Ayu & Co"
    var page = Link(path: "reps/ayu.html")
    var manager: Manager?
    var deals: [Deal] = []
    var tags: [String] = []

    static let schema = Schema<Rep>(
      "A sales rep.",
      [
        .text("name", \.name, "The rep's full name."),
        .link("page", \.page),
        .optional("manager", \.manager),
        .list("deals", \.deals),
        .texts("tags", \.tags),
      ])
  }

  struct Manager: TemplateData {
    var name: String
    var phone: String?
    static let schema = Schema<Manager>([
      .text("name", \.name), .optionalText("phone", \.phone),
    ])
  }

  struct Deal: TemplateData {
    var product: String
    var amount: Int
    static let schema = Schema<Deal>([.text("product", \.product), .number("amount", \.amount)])
  }

  var title = "Scores <Q1>"
  var isNew = true
  var chart = Markup(literal: "<svg></svg>")
  var note: String?
  var best = Rep()
  var reps: [Rep] = []

  static let schema = Schema<SamplePage>([
    .text("title", \.title), .flag("is_new", \.isNew), .markup("chart", \.chart),
    .optionalText("note", \.note), .record("best", \.best), .list("reps", \.reps),
  ])
}

/// Compiles templates, the first being the page, and renders it if it can be used.
func rendered(
  _ page: String, _ others: [(String, String)] = [], with value: SamplePage = SamplePage()
) -> (output: String?, diagnostics: DiagnosticList) {
  var diagnostics = DiagnosticList()
  let sources = ([("page", page)] + others).map {
    TemplateSource(name: $0.0, file: "\($0.0).html", bytes: Array($0.1.utf8))
  }
  let set = TemplateSet(sources, diagnostics: &diagnostics)
  guard let template = set.compile("page", for: SamplePage.self, diagnostics: &diagnostics) else {
    return (nil, diagnostics)
  }
  var markup = Markup()
  template.render(value, into: &markup)
  return (markup.string, diagnostics)
}

@Suite struct TemplateTests {
  @Test func `text and links are escaped, markup is not`() {
    let (output, diagnostics) = rendered(
      "{{title}} {{chart}} {{{chart}}} {{&chart}} <a href=\"{{best.page}}\">{{best.name}}</a>")
    #expect(diagnostics.all.isEmpty)
    #expect(
      output == "Scores &lt;Q1&gt; <svg></svg> <svg></svg> <svg></svg> "
        + "<a href=\"reps/ayu.html\">Ayu &amp; Co</a>")
  }

  @Test func `a page is added to what the buffer holds`() throws {
    var diagnostics = DiagnosticList()
    let source = TemplateSource(name: "a", file: "a.html", bytes: Array("<i>{{title}}</i>".utf8))
    let set = TemplateSet([source], diagnostics: &diagnostics)
    let template = try #require(
      set.compile("a", for: SamplePage.self, diagnostics: &diagnostics))
    var markup = Markup(text: "x")
    template.render(SamplePage(title: "1"), into: &markup)
    template.render(SamplePage(title: "2"), into: &markup)
    #expect(markup.string == "x<i>1</i><i>2</i>")
  }
}
