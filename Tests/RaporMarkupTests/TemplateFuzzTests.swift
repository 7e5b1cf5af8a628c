import Dispatch
import RaporDiagnostics
import Synchronization
import TestSupport
import Testing

@testable import RaporMarkup

@Suite struct TemplateFuzzTests {
  private static let page = """
    {{<layout}}
    {{$title}}{{title}}{{/title}}
    {{$main}}
      {{! all reps }}
      {{#reps}}
      <p class="{{#-first}}first{{/-first}}"><a href="{{page}}">{{name}}</a>
        {{#manager}}{{name}} {{phone}}{{/manager}}{{^deals}}none{{/deals}}
        {{> card}}
      {{/reps}}{{=<% %>=}}<%chart%><%={{ }}=%>
    {{/main}}
    {{/layout}}
    """
  private static let layout = "<h1>{{$title}}é{{/title}}</h1>\n  {{$main}}\n  {{/main}}\n{{&chart}}"
  private static let card = "{{#deals}}\n  {{product}} {{amount}}\n{{/deals}}\n{{best.name}}"

  private static let value = SamplePage(
    reps: [
      .init(manager: .init(name: "B", phone: "1"), deals: [.init(product: "GTX", amount: 5)]),
      .init(name: "<C>"),
    ])

  private static let pieces =
    [
      "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "}",
      "{", "\n", "\r\n", " ", ".", "reps", "title", "name", "layout", "card", "main", "é", "\u{0}",
      "{{#reps}}", "{{/reps}}", "{{> page}}", "{{$main}}", "{{/main}}", "<a href=\"",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

  @Test func `no damage to templates makes the engine crash or give something else than UTF-8`() {
    var random = SplitMix(state: 20_240_229)
    var compiled = 0
    for _ in 0..<1500 {
      var texts = [Self.page, Self.layout, Self.card].map { Array($0.utf8) }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let which = Int.random(in: 0..<texts.count, using: &random)
        damage(&texts[which], using: &random)
      }
      let (output, diagnostics) = render(texts)
      // A page may be whole while a template that it no longer includes is not.
      #expect(output != nil || diagnostics.hasErrors)
      compiled += output == nil ? 0 : 1
      if let output { #expect(String(validating: output.bytes, as: UTF8.self) != nil) }
    }
    #expect((50..<1450).contains(compiled))
  }

  @Test func `several threads that share a template give the same bytes`() throws {
    let texts = [Self.page, Self.layout, Self.card].map { Array($0.utf8) }
    var diagnostics = DiagnosticList()
    let template = try #require(template(texts, &diagnostics))
    let expected = Markup { template.render(Self.value, into: &$0) }
    #expect(!expected.isEmpty)
    let different = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 {
        let markup = Markup { template.render(Self.value, into: &$0) }
        if markup != expected { different.add(1, ordering: .relaxed) }
      }
    }
    #expect(different.load(ordering: .relaxed) == 0)
  }

  private func damage(_ text: inout [UInt8], using random: inout SplitMix) {
    let start = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, start + Int.random(in: 0...6, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.removeSubrange(start..<end)
    case 1:
      text.insert(contentsOf: text[start..<end], at: Int.random(in: 0...text.count, using: &random))
    case 2: text.removeSubrange(start...)
    default:
      text.replaceSubrange(start..<end, with: Self.pieces.randomElement(using: &random) ?? [])
    }
  }

  private func template(
    _ texts: [[UInt8]], _ diagnostics: inout DiagnosticList
  ) -> Template<SamplePage>? {
    let sources = zip(["page", "layout", "card"], texts).map {
      TemplateSource(name: $0, file: $0, bytes: $1)
    }
    let set = TemplateSet(sources, diagnostics: &diagnostics)
    return set.compile("page", for: SamplePage.self, diagnostics: &diagnostics)
  }

  private func render(_ texts: [[UInt8]]) -> (Markup?, DiagnosticList) {
    var diagnostics = DiagnosticList()
    guard let template = template(texts, &diagnostics) else { return (nil, diagnostics) }
    return (Markup { template.render(Self.value, into: &$0) }, diagnostics)
  }
}
