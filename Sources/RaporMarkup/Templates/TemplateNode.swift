/// A part of a template that was read but whose names are not resolved yet.
indirect enum TemplateNode: Sendable {
  /// Static text.
  case text(Range<Int>)
  /// The start of a line that shows something, with the line's own indentation.
  case lineStart(Range<Int>)
  /// `{{name}}`
  case insert(TemplateName, raw: Bool)
  /// `{{#name}}…{{/name}}`
  case section(TemplateName, inverted: Bool, [TemplateNode])
  /// `{{>name}}`
  case partial(TemplateInclusion)
  /// `{{<name}}{{$block}}…{{/block}}{{/name}}`
  case layout(TemplateInclusion, [TemplateBlock])
  /// `{{$name}}…{{/name}}` outside a layout's tag: a part that others can replace.
  case block(TemplateBlock)
}

/// A name in a tag, and where it stands.
struct TemplateName: Hashable, Sendable {
  let text: String
  /// The name's first byte.
  let offset: Int
}

/// A place where another template is put in.
struct TemplateInclusion: Sendable {
  let name: TemplateName
  /// What is put before each line of the other; empty when the tag shares its line.
  let indentation: Range<Int>
  let isStandalone: Bool
}

/// A part of a layout, or what replaces it.
struct TemplateBlock: Sendable {
  let name: TemplateName
  /// The blanks before the tag where nothing else stands before it.
  let indentation: Range<Int>
  let nodes: [TemplateNode]

  /// How far the block's own lines are indented; nil when it has none of its own.
  var intrinsicIndentation: Range<Int>? {
    if case .lineStart(let range) = nodes.first { range } else { nil }
  }
}
