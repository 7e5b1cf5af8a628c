import RaporDiagnostics

/// Collects the steps of a template: joins static text, and watches where in a tag it ends.
struct TemplateWriter {
  private static let textLimit = 16 << 20
  private static let stepLimit = 1 << 20

  private(set) var code = TemplateCode()
  /// The indentation of a line that has shown nothing yet.
  private var pending: [UInt8] = []
  /// The first step that new text may be joined to: a step that others jump to begins anew.
  private var joinable = 0
  /// Whether the static text so far ends between a tag's `<` and `>`.
  private var isInTag = false

  /// Whether the template may still grow.
  var hasRoom: Bool {
    code.text.count < Self.textLimit && code.instructions.count < Self.stepLimit
  }

  // MARK: Text

  /// Begins a line, unless the line before has shown nothing: then this one takes its place.
  mutating func startLine(_ indentation: [UInt8]) { pending = indentation }

  /// Writes the indentation of a line that goes on with something else's lines.
  mutating func endLine() {
    let indentation = pending
    pending = []
    append(indentation[...])
  }

  mutating func write(_ text: ArraySlice<UInt8>) {
    endLine()
    append(text)
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    isInTag = Self.endsInTag(text) ?? isInTag
    let start = code.text.count
    code.text += text
    if let last = code.instructions.indices.last, last >= joinable,
      case .literal(let range) = code.instructions[last]
    {
      code.instructions[last] = .literal(range.lowerBound..<code.text.count)
    } else {
      code.instructions.append(.literal(start..<code.text.count))
    }
  }

  // MARK: Steps

  mutating func write(_ instruction: TemplateCode.Instruction) {
    endLine()
    code.instructions.append(instruction)
  }

  /// Makes room for a step with a body, and returns its place.
  mutating func open() -> Int {
    write(.literal(0..<0))
    joinable = code.instructions.count
    return joinable - 1
  }

  /// Ends the body of the step at `place`, which is made now that its end is known.
  mutating func close(_ place: Int, _ instruction: (Int) -> TemplateCode.Instruction) {
    endLine()
    joinable = code.instructions.count
    code.instructions[place] = instruction(joinable)
  }

  // MARK: Safety

  /// Throws when a value of this kind must not stand right after the static text so far.
  func check(_ leaf: Access.Leaf, named name: String) throws(TemplateScopes.Failure) {
    guard isInTag else { return }
    if leaf == .markup {
      throw .init(
        id: .templatePlace, message: "“\(name)” is markup, which can't stand inside a tag",
        hint: "insert it between tags, or use a name that is text")
    }
    if code.text.last == UInt8(ascii: "=") {
      throw .init(
        id: .templatePlace, message: "the attribute value {{\(name)}} has no quotes around it",
        hint: "write \"{{\(name)}}\"")
    }
    if leaf == .text, followsLinkAttribute {
      throw .init(
        id: .templatePlace, message: "“\(name)” is text, and a link is needed here",
        hint: "text could hold a javascript: link; use a name that is a link")
    }
  }

  /// Whether text ends inside a tag; nil when no tag begins or ends in it.
  private static func endsInTag(_ text: ArraySlice<UInt8>) -> Bool? {
    for index in text.indices.reversed() {
      if text[index] == UInt8(ascii: ">") { return false }
      if text[index] == UInt8(ascii: "<"), beginsTag(text[(index + 1)...].first) { return true }
    }
    return nil
  }

  /// Whether `<` before this byte, or at the end of the text, begins a tag.
  private static func beginsTag(_ next: UInt8?) -> Bool {
    guard let next else { return true }
    return next == UInt8(ascii: "/") || Unicode.Scalar(next).properties.isAlphabetic
  }

  /// Whether the text ends with `href="` or the start of another attribute that is followed.
  private var followsLinkAttribute: Bool {
    guard let quote = code.text.last, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return false }
    let attributes = ["href=", "src=", "action=", "formaction=", "srcset=", "poster="]
    let tail = String(decoding: code.text.dropLast().suffix(16), as: UTF8.self).lowercased()
    return attributes.contains { tail.hasSuffix($0) }
  }
}
