/// Mustache's rules about lines: a tag that stands alone disappears with its whole line.
///
/// Alone are a section's or block's ends, a partial, a layout and a comment, but never a value.
/// A layout's tag may also share its line with the block tags inside it. Other lines that show
/// something start with a `.lineStart`, where a partial's indentation goes in.
struct TemplateLines {
  private let source: TemplateSource
  private(set) var tokens: [TemplateToken] = []
  private let layoutNames: Set<String>
  private let blockNames: Set<String>

  /// Applies the rules to the tokens of `source`.
  init(_ lexed: [TemplateToken], of source: TemplateSource) {
    self.source = source
    func names(_ kind: TemplateToken.Kind) -> Set<String> {
      Set(lexed.filter { $0.kind == kind }.map { source.string($0.name) })
    }
    layoutNames = names(.layout)
    blockNames = names(.block)
    tokens.reserveCapacity(lexed.count * 2)
    var start = 0
    for (index, token) in lexed.enumerated() where endsLine(token) {
      appendLine(lexed[start...index])
      start = index + 1
    }
    appendLine(lexed[start...])
  }

  private mutating func appendLine(_ line: ArraySlice<TemplateToken>) {
    let tags = line.filter { $0.kind != .text }
    let isBlank = line.allSatisfy { $0.kind != .text || self.isBlank($0.range) }
    if tags.isEmpty && isBlank {
      tokens += line
    } else if isBlank && standAlone(tags) {
      appendIndented(tags, by: leadingBlanks(line), standalone: true)
    } else {
      appendShown(line)
    }
  }

  /// Adds a line that shows something, its leading blanks taken off into a `.lineStart`.
  private mutating func appendShown(_ line: ArraySlice<TemplateToken>) {
    guard let first = line.first else { return }
    let blanks = leadingBlanks(line)
    tokens.append(TemplateToken(.lineStart, blanks.isEmpty ? emptyRange(first) : blanks))
    var rest = line
    if first.kind == .text {
      rest.removeFirst()
      let text = blanks.upperBound..<first.range.upperBound
      if !text.isEmpty {
        tokens.append(TemplateToken(.text, text))
        tokens += rest
        return
      }
    }
    let leading = rest.prefix { $0.kind != .text }
    appendIndented(Array(leading), by: blanks, standalone: false)
    tokens += rest.dropFirst(leading.count)
  }

  private mutating func appendIndented(
    _ tags: [TemplateToken], by indentation: Range<Int>, standalone: Bool
  ) {
    for var tag in tags {
      tag.indentation = indentation
      tag.isStandalone = standalone
      tokens.append(tag)
    }
  }

  private func standAlone(_ tags: [TemplateToken]) -> Bool {
    guard let first = tags.first, let last = tags.last else { return false }
    if tags.count == 1 { return !isInsert(first) }
    return tags.allSatisfy(isInheritance)
      && (first.kind == .layout || closes(last, oneOf: layoutNames))
  }

  private func isInsert(_ token: TemplateToken) -> Bool {
    if case .insert = token.kind { true } else { false }
  }

  private func isInheritance(_ tag: TemplateToken) -> Bool {
    tag.kind == .layout || tag.kind == .block || closes(tag, oneOf: layoutNames)
      || closes(tag, oneOf: blockNames)
  }

  private func closes(_ tag: TemplateToken, oneOf names: Set<String>) -> Bool {
    tag.kind == .close && names.contains(source.string(tag.name))
  }

  private func endsLine(_ token: TemplateToken) -> Bool {
    token.kind == .text && source.bytes[token.range].last == UInt8(ascii: "\n")
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    source.bytes[range].allSatisfy { TemplateSource.isBlank($0) }
  }

  private func leadingBlanks(_ line: ArraySlice<TemplateToken>) -> Range<Int> {
    guard let first = line.first else { return 0..<0 }
    guard first.kind == .text else { return emptyRange(first) }
    let end = source.bytes[first.range].firstIndex { $0 != 0x20 && $0 != 0x09 }
    return first.range.lowerBound..<(end ?? first.range.upperBound)
  }

  private func emptyRange(_ token: TemplateToken) -> Range<Int> {
    token.range.lowerBound..<token.range.lowerBound
  }
}
