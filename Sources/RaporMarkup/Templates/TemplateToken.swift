/// A piece of a template: text of one line, or a tag.
struct TemplateToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Static text, within one line, its newline included.
    case text
    /// The start of a line that shows something; the range is the line's leading blanks.
    case lineStart
    /// `{{name}}`, or `{{{name}}}` and `{{&name}}` when raw.
    case insert(raw: Bool)
    /// `{{#name}}`, or `{{^name}}` when inverted.
    case section(inverted: Bool)
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case layout
    /// `{{$name}}`
    case block
    /// `{{!comment}}`, `{{=<% %>=}}` or a malformed tag: shows nothing.
    case silent
  }

  var kind: Kind
  /// The whole tag, or the text.
  var range: Range<Int>
  /// What the tag names, without blanks around it.
  var name: Range<Int>
  /// The blanks before the tag where nothing else stands before it on its line; empty otherwise.
  var indentation: Range<Int>
  /// Whether the tag's line shows nothing itself, so that it disappears as a whole.
  var isStandalone = false

  init(_ kind: Kind, _ range: Range<Int>, name: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.name = name ?? range.lowerBound..<range.lowerBound
    indentation = range.lowerBound..<range.lowerBound
  }
}
