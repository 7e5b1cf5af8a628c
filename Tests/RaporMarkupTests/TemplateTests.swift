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
  return (Markup { template.render(value, into: &$0) }.string, diagnostics)
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
    let markup = Markup {
      $0.append(text: "x")
      template.render(SamplePage(title: "1"), into: &$0)
      template.render(SamplePage(title: "2"), into: &$0)
    }
    #expect(markup.string == "x<i>1</i><i>2</i>")
  }
}

@Suite struct TemplateSectionTests {
  private let value = SamplePage(
    isNew: false,
    reps: [
      .init(
        name: "Ayu", manager: .init(name: "Budi", phone: "1"),
        deals: [.init(product: "GTX", amount: 5), .init(product: "MG", amount: 70)],
        tags: ["new", "<b>"]),
      .init(name: "Citra"),
    ])

  private func expect(
    _ template: String, gives expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let (output, diagnostics) = rendered(template, with: value)
    #expect(diagnostics.all.isEmpty, sourceLocation: sourceLocation)
    #expect(output == expected, sourceLocation: sourceLocation)
  }

  @Test func `lists lie in lists, and names are found in the contexts around them`() {
    expect(
      "{{#reps}}{{name}}:{{#deals}} {{product}}={{amount}} for {{name}}{{/deals}};{{/reps}}",
      gives: "Ayu: GTX=5 for Ayu MG=70 for Ayu;Citra:;")
    expect(
      "{{#reps}}{{#manager}}{{name}} {{title}}{{/manager}}{{/reps}}",
      gives: "Budi Scores &lt;Q1&gt;")
  }

  @Test func `an inverted section shows what to say when there is nothing`() {
    expect(
      "{{#reps}}{{^deals}}no deals {{/deals}}{{^manager}}no manager {{/manager}}"
        + "{{^manager.phone}}no phone {{/manager.phone}}{{/reps}}{{^is_new}}old{{/is_new}}{{^note}}!{{/note}}",
      gives: "no deals no manager no phone old!")
  }

  @Test func `what may be missing shows nothing, or is asked for`() {
    expect(
      "{{note}}{{#reps}}[{{manager.phone}}{{#manager.phone}} call {{.}}{{/manager.phone}}]{{/reps}}",
      gives: "[1 call 1][]")
  }

  @Test func `the first and the last of a list are known`() {
    expect(
      "{{#reps}}{{#tags}}{{.}}{{^-last}}, {{/-last}}{{/tags}}{{/reps}}", gives: "new, &lt;b&gt;")
    expect(
      "{{#reps}}{{#-first}}<{{/-first}}{{name}}{{#best}}{{^-last}}|{{/-last}}{{/best}}{{/reps}}",
      gives: "<Ayu|Citra")
  }

  @Test func `layouts lie two deep, and the page has the last word`() {
    let layouts = [
      ("base", "<html>{{$title}}base{{/title}}|{{$main}}{{/main}}|{{$foot}}base{{/foot}}</html>"),
      (
        "report",
        "{{<base}}{{$main}}<main>{{$body}}none{{/body}}</main>{{/main}}{{$foot}}report{{/foot}}"
          + "{{/base}}"
      ),
    ]
    let (output, diagnostics) = rendered(
      "{{<report}}{{$title}}{{title}}{{/title}}{{$body}}{{> parts/best}}{{/body}}{{/report}}",
      layouts + [("parts/best", "{{#best}}{{name}}{{/best}}")])
    #expect(diagnostics.all.isEmpty)
    #expect(output == "<html>Scores &lt;Q1&gt;|<main>Ayu &amp; Co</main>|report</html>")
  }

  @Test func `a layout lies inside a block of the same layout`() {
    let (output, diagnostics) = rendered(
      "{{<box}}{{$in}}a{{<box}}{{$in}}b{{/in}}{{/box}}c{{/in}}{{/box}}",
      [("box", "[{{$in}}{{/in}}]")])
    #expect(diagnostics.all.isEmpty)
    #expect(output == "[a[b]c]")
  }

  @Test func `a fault of a layout is one fault for all pages that use it`() {
    var diagnostics = DiagnosticList()
    let sources = [("a", "{{> part}}"), ("b", "{{> part}}"), ("part", "{{titel}}")].map {
      TemplateSource(name: $0.0, file: $0.0, bytes: Array($0.1.utf8))
    }
    let set = TemplateSet(sources, diagnostics: &diagnostics)
    #expect(set.compile("a", for: SamplePage.self, diagnostics: &diagnostics) == nil)
    #expect(set.compile("b", for: SamplePage.self, diagnostics: &diagnostics) == nil)
    #expect(set.compile("c", for: SamplePage.self, diagnostics: &diagnostics) == nil)
    #expect(
      diagnostics.all.map(\.message) == ["there is no “titel” here", "there is no template “c”"])
  }

  @Test func `templates that grow without end in each other are refused`() {
    let parts = (0..<40).map { ("p\($0)", "{{> p\($0 + 1)}}{{> p\($0 + 1)}}") } + [("p40", "")]
    #expect(rendered("{{> p0}}", parts).diagnostics.all.map(\.id) == [.templateTooLarge])
    let deep =
      String(repeating: "{{#is_new}}", count: 70) + String(repeating: "{{/is_new}}", count: 70)
    #expect(rendered(deep).diagnostics.all.map(\.id) == [.templateTooLarge])
  }

  @Test func `a template that is not UTF-8 is refused where it goes wrong`() {
    var diagnostics = DiagnosticList()
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a\né".utf8) + [0xFF, 0x41]
    _ = TemplateSet([TemplateSource(name: "a", file: "a", bytes: bytes)], diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.location?.description) == ["a:2:2"])
  }
}

@Suite struct SchemaReferenceTests {
  private struct Node: TemplateData {
    var children: [Node]
    static let schema = Schema<Node>("A node.", [.list("children", \.children, "Its children.")])
  }

  @Test func `a schema lists every name that templates can use`() {
    #expect(
      SamplePage.Rep.schema.reference.map { "\($0.path): \($0.kind)" } == [
        "name: text", "page: link", "manager: optional record", "manager.name: text",
        "manager.phone: optional text", "deals: list of records", "deals.product: text",
        "deals.amount: text", "tags: list of texts",
      ])
    #expect(SamplePage.Rep.schema.reference.first?.summary == "The rep's full name.")
  }

  @Test func `a type inside itself is listed once`() {
    #expect(
      Node.schema.reference == [
        FieldReference(path: "children", kind: "list of records", summary: "Its children.")
      ])
  }
}
