/// HTML or SVG that is safe to put on a page, as UTF-8.
///
/// It comes from a `MarkupBuffer`, to which text is only added escaped; anything else must be a literal of
/// the program or markup already. So raw text cannot reach a page.
package struct Markup: Hashable, Sendable {
  /// The markup's bytes, well-formed UTF-8.
  package let bytes: [UInt8]

  /// Makes empty markup.
  package init() { bytes = [] }

  /// Makes markup of what `write` adds.
  package init(_ write: (inout MarkupBuffer) -> Void) {
    var buffer = MarkupBuffer()
    write(&buffer)
    self = buffer.markup
  }

  /// Makes markup that shows `text` as it is.
  package init(text: String) { self.init { $0.append(text: text) } }

  /// Makes markup from a literal of the program.
  package init(literal: StaticString) { bytes = literal.withUTF8Buffer { Array($0) } }

  /// Takes bytes that are markup already.
  init(trusted bytes: UnsafeBufferPointer<UInt8>) { self.bytes = Array(bytes) }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and messages.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
