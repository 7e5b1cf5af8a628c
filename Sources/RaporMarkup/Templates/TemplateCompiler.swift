import RaporDiagnostics

/// Turns the tags of a template into steps: finds every name, puts partials and layouts in place.
struct TemplateCompiler {
  /// Where nodes come from, and what they may see of the templates around them.
  struct Origin {
    let template: ParsedTemplate
    /// The templates being put into each other here, from the outermost.
    var active: [String]
    /// What replaces the blocks of this template, by their name.
    var overrides: [String: Override] = [:]
    /// What every line gets put in front.
    var indentation: [UInt8] = []
    /// How many leading blanks of every line are dropped.
    var outdent = 0
  }

  /// The content that replaces a block, and where it was written.
  struct Override {
    let block: TemplateBlock
    let origin: Origin
  }

  private static let depthLimit = 200
  private static let inclusionLimit = 100_000

  private let set: TemplateSet
  private var scopes: TemplateScopes
  private var writer = TemplateWriter()
  private var depth = 0
  private var inclusions = 0
  private var isTooLarge = false
  private var usesBroken = false
  /// How many sections around this place have names that mean nothing.
  private var unresolvedSections = 0
  private(set) var diagnostics = DiagnosticList()

  init(set: TemplateSet, root: Shape) {
    self.set = set
    scopes = TemplateScopes(root: root)
  }

  /// Compiles a page's template; nil when it or anything in it has an error.
  mutating func compile(_ template: ParsedTemplate) -> TemplateCode? {
    usesBroken = template.isBroken
    compile(template.nodes, of: Origin(template: template, active: [template.source.name]))
    writer.endLine()
    return usesBroken || diagnostics.hasErrors ? nil : writer.code
  }

  private mutating func compile(_ nodes: [TemplateNode], of origin: Origin) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes where !isTooLarge { compile(node, of: origin) }
  }

  private mutating func compile(_ node: TemplateNode, of origin: Origin) {
    switch node {
    case .text(let range): writer.write(origin.template.source.bytes[range])
    case .lineStart(let blanks): writer.startLine(origin.indentation + origin.kept(blanks))
    case .insert(let name, let raw): insert(name, raw: raw, of: origin)
    case .section(let name, let inverted, let nodes):
      compileSection(name, inverted: inverted, nodes, of: origin)
    case .partial(let inclusion): include(inclusion, [], of: origin)
    case .layout(let inclusion, let blocks): include(inclusion, blocks, of: origin)
    case .block(let block): compileBlock(block, of: origin)
    }
  }

  /// Reports a fault once, however many ways lead to it.
  private mutating func report(_ failure: TemplateScopes.Failure, at offset: Int, of origin: Origin)
  {
    if unresolvedSections > 0, failure.isAboutNames { return }
    let diagnostic = Diagnostic(
      failure.id, failure.message, at: origin.template.source.location(at: offset),
      hint: failure.hint)
    if !diagnostics.all.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  // MARK: Values

  private mutating func insert(_ name: TemplateName, raw: Bool, of origin: Origin) {
    do throws(TemplateScopes.Failure) {
      let resolved = try scopes.resolve(name.text)
      let (leaf, write) = try TemplateTypes.leaf(resolved.access, named: name.text, raw: raw)
      try writer.check(leaf, named: name.text)
      writer.write(.insert(frame: resolved.frame, write: write))
    } catch {
      report(error, at: name.offset, of: origin)
    }
  }

  // MARK: Sections

  private mutating func compileSection(
    _ name: TemplateName, inverted: Bool, _ nodes: [TemplateNode], of origin: Origin
  ) {
    do throws(TemplateScopes.Failure) {
      if let place = TemplateCode.ListPlace(rawValue: name.text) {
        let frame = try scopes.element()
        return body(nodes, of: origin) {
          .place(frame: frame, place, wanted: !inverted, end: $0)
        }
      }
      let (section, frame) = try section(name.text, inverted: inverted)
      compile(section, frame: frame, nodes, of: origin)
    } catch {
      report(error, at: name.offset, of: origin)
      compileUnresolved(nodes, meant: error.corrected, inverted: inverted, of: origin)
    }
  }

  /// Goes on inside a section whose name is wrong, so that other faults are found in the same run:
  /// with the name that was probably meant, or else without judging names.
  private mutating func compileUnresolved(
    _ nodes: [TemplateNode], meant: String?, inverted: Bool, of origin: Origin
  ) {
    if let meant, let (section, frame) = try? section(meant, inverted: inverted) {
      return compile(section, frame: frame, nodes, of: origin)
    }
    unresolvedSections += 1
    compile(nodes, of: origin)
    unresolvedSections -= 1
  }

  private func section(
    _ name: String, inverted: Bool
  ) throws(TemplateScopes.Failure) -> (TemplateTypes.Section, frame: Int) {
    let resolved = try scopes.resolve(name)
    return (
      try TemplateTypes.section(resolved.access, named: name, inverted: inverted), resolved.frame
    )
  }

  private mutating func compile(
    _ section: TemplateTypes.Section, frame: Int, _ nodes: [TemplateNode], of origin: Origin
  ) {
    switch section {
    case .when(let test, let wanted):
      body(nodes, of: origin) { .when(frame: frame, test: test, wanted: wanted, end: $0) }
    case .each(let nesting):
      let outer = nesting.kept.map { _ in writer.open() }
      scopes.push(nesting)
      let start = writer.code.instructions.count
      body(nodes, of: origin) { .each(frame: frame, visit: nesting.visit, end: $0) }
      scopes.pop()
      guard let outer, let kept = nesting.kept else { return }
      let isAlike = writer.code.instructions[(start + 1)...].allSatisfy {
        $0.frame.map { $0 >= scopes.all.count } ?? true
      }
      // Where the section names what stands around the list, the step does nothing.
      writer.close(outer) {
        isAlike
          ? .keep(frame: frame, section: KeptMarkup.nextSection(), kept: kept, end: $0)
          : .literal(0..<0)
      }
    }
  }

  private mutating func body(
    _ nodes: [TemplateNode], of origin: Origin, opening: (Int) -> TemplateCode.Instruction
  ) {
    let start = writer.open()
    compile(nodes, of: origin)
    writer.close(start, opening)
  }

  // MARK: Other templates

  private mutating func include(
    _ inclusion: TemplateInclusion, _ blocks: [TemplateBlock], of origin: Origin
  ) {
    let name = inclusion.name
    guard let template = set.template(name.text) else {
      let message = "there is no template “\(name.text)”"
      let hint = set.hint(forTemplate: name.text)
      return report(
        .init(id: .templateNotFound, message: message, hint: hint), at: name.offset, of: origin)
    }
    guard !origin.active.contains(name.text) else {
      return report(recursion(name.text, origin.active), at: name.offset, of: origin)
    }
    guard mayGrow(name, of: origin) else { return }
    check(blocks, of: origin, against: template, named: name.text)
    usesBroken = usesBroken || template.isBroken
    var inner = Origin(template: template, active: origin.active + [name.text])
    inner.overrides = origin.overrides
    for block in blocks where inner.overrides[block.name.text] == nil {
      inner.overrides[block.name.text] = Override(block: block, origin: origin)
    }
    if inclusion.isStandalone {
      inner.indentation = origin.indentation + origin.kept(inclusion.indentation)
    } else {
      writer.endLine()
    }
    compile(template.nodes, of: inner)
  }

  private mutating func compileBlock(_ block: TemplateBlock, of origin: Origin) {
    guard let override = origin.overrides[block.name.text] else {
      return compile(block.nodes, of: origin)
    }
    guard mayGrow(block.name, of: origin) else { return }
    var inner = override.origin
    let own = block.intrinsicIndentation ?? block.indentation
    inner.indentation = origin.indentation + origin.kept(own)
    inner.outdent = override.block.intrinsicIndentation?.count ?? 0
    compile(override.block.nodes, of: inner)
  }

  private mutating func check(
    _ blocks: [TemplateBlock], of origin: Origin, against layout: ParsedTemplate, named name: String
  ) {
    guard !blocks.isEmpty else { return }
    let known = set.blockNames(in: layout)
    for block in blocks where !known.contains(block.name.text) {
      let failure = TemplateScopes.Failure(
        id: .templateBlock, message: "“\(name)” has no block “\(block.name.text)”",
        hint: NearName.hint(for: block.name.text, among: known)
          ?? (known.isEmpty ? nil : "there are: \(known.joined(separator: ", "))"))
      report(failure, at: block.name.offset, of: origin)
    }
  }

  private func recursion(_ name: String, _ active: [String]) -> TemplateScopes.Failure {
    let circle = active.drop { $0 != name } + [name]
    return .init(
      id: .templateRecursion, message: "“\(name)” contains itself",
      hint: "\(circle.joined(separator: " → ")): a page can't be built of endlessly many parts")
  }

  /// Counts a template or block that is put in; false, and reported, when it's one too many.
  private mutating func mayGrow(_ name: TemplateName, of origin: Origin) -> Bool {
    inclusions += 1
    if depth < Self.depthLimit, inclusions < Self.inclusionLimit, writer.hasRoom { return true }
    isTooLarge = true
    let message = "with “\(name.text)” the page's template grows too large"
    let failure = TemplateScopes.Failure(
      id: .templateTooLarge, message: message, hint: "put fewer templates into each other")
    report(failure, at: name.offset, of: origin)
    return false
  }
}

extension TemplateCompiler.Origin {
  /// Leading blanks of a line of this template, without those that are dropped here.
  func kept(_ blanks: Range<Int>) -> ArraySlice<UInt8> {
    template.source.bytes[blanks].dropFirst(outdent)
  }
}

extension TemplateScopes.Failure {
  /// Whether it says something about a name, which only holds when the contexts are known.
  fileprivate var isAboutNames: Bool {
    id == .templateName || id == .templateType || id == .templatePlace
  }
}
