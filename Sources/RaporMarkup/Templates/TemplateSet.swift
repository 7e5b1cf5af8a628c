package import RaporDiagnostics

/// The templates of a site, read once; pages are compiled from them.
package struct TemplateSet: Sendable {
  /// The names of all templates, in the order given.
  package let names: [String]
  private let templates: [String: ParsedTemplate]

  /// Reads all templates and reports what is wrong with them, used or not.
  package init(_ sources: [TemplateSource], diagnostics: inout DiagnosticList) {
    var templates: [String: ParsedTemplate] = [:]
    for source in sources {
      if let first = templates[source.name] {
        diagnostics.report(
          .templateDuplicate, "the template “\(source.name)” is also \(first.source.file)",
          at: SourceLocation(file: source.file), hint: "rename or remove one of them")
        continue
      }
      templates[source.name] = ParsedTemplate(source, diagnostics: &diagnostics)
    }
    self.templates = templates
    var seen: Set<String> = []
    names = sources.map(\.name).filter { seen.insert($0).inserted }
  }

  /// Compiles the template called `name` to show values of one type.
  ///
  /// Everything that is wrong with it, its partials and its layouts is reported, but nothing that
  /// `diagnostics` has already: a layout's fault is one fault, however many pages use it.
  ///
  /// - Returns: nil when the template can't be used; `diagnostics` says why.
  package func compile<Value: TemplateData>(
    _ name: String, for type: Value.Type = Value.self, diagnostics: inout DiagnosticList
  ) -> Template<Value>? {
    compile(name, with: Value.schema, diagnostics: &diagnostics)
  }

  /// Compiles the template called `name` to show the values that `schema` describes.
  package func compile<Value>(
    _ name: String, with schema: Schema<Value>, diagnostics: inout DiagnosticList
  ) -> Template<Value>? {
    guard let template = templates[name] else {
      diagnostics.report(
        .templateNotFound, "there is no template “\(name)”", hint: hint(forTemplate: name))
      return nil
    }
    var compiler = TemplateCompiler(set: self, root: schema.shape)
    let code = compiler.compile(template)
    for diagnostic in compiler.diagnostics.all where !diagnostics.all.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
    return code.map { Template(name: name, code: $0) }
  }

  /// The template called `name` and every one that it includes, by whatever way, in the order of names.
  package func sources(of name: String) -> [TemplateSource] {
    var reach = TemplateReach(set: self)
    if let template = templates[name] { reach.visit(template) }
    return reach.templates.sorted().compactMap { templates[$0]?.source }
  }

  /// The template that a partial or layout tag names.
  func template(_ name: String) -> ParsedTemplate? { templates[name] }

  /// What to do about a template that doesn't exist.
  func hint(forTemplate name: String) -> String? {
    NearName.hint(for: name, among: names)
      ?? (names.isEmpty ? nil : "there are: \(names.joined(separator: ", "))")
  }

  /// The names of all blocks that a layout or what it includes would let others replace, sorted.
  func blockNames(in layout: ParsedTemplate) -> [String] {
    var reach = TemplateReach(set: self)
    reach.visit(layout)
    return reach.blocks.sorted()
  }
}

/// Finds the templates that one includes, and the blocks in all of them.
private struct TemplateReach {
  let set: TemplateSet
  /// The names of the blocks.
  private(set) var blocks: Set<String> = []
  /// The names of the templates, the first one included.
  private(set) var templates: Set<String> = []

  init(set: TemplateSet) { self.set = set }

  mutating func visit(_ template: ParsedTemplate) {
    guard templates.insert(template.source.name).inserted else { return }
    visit(template.nodes)
  }

  private mutating func visit(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text, .lineStart, .insert: break
      case .section(_, _, let nodes): visit(nodes)
      case .partial(let inclusion): visit(inclusion)
      case .block(let block): visit(block)
      case .layout(let inclusion, let blocks):
        visit(inclusion)
        for block in blocks { visit(block) }
      }
    }
  }

  private mutating func visit(_ block: TemplateBlock) {
    blocks.insert(block.name.text)
    visit(block.nodes)
  }

  private mutating func visit(_ inclusion: TemplateInclusion) {
    if let template = set.template(inclusion.name.text) { visit(template) }
  }
}
