import CCmark

/// A parsed CommonMark document, borrowed from libcmark.
enum Cmark {
  /// Parses `text` and lends the tree; every node is freed when `body` returns.
  ///
  /// Safe on any thread: plain libcmark shares nothing.
  static func withTree(of text: [UInt8], _ body: (CmarkNode) -> Void) {
    let root = text.withUnsafeBytes { buffer in
      // An empty buffer has no address, and libcmark wants one.
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return start.map { cmark_parse_document($0, buffer.count, CMARK_OPT_DEFAULT) }
        ?? cmark_parse_document("", 0, CMARK_OPT_DEFAULT)
    }
    // libcmark ends the process rather than give no tree when memory is short.
    guard let root else { return }
    defer { cmark_node_free(root) }
    body(CmarkNode(pointer: root))
  }
}

/// One node of a borrowed tree; must not outlive `Cmark.withTree`.
struct CmarkNode: Hashable {
  let pointer: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  /// The line of the parsed text, from 1, on which the node begins.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The byte of that line, from 1, at which it begins.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var parent: CmarkNode? { cmark_node_parent(pointer).map(CmarkNode.init) }

  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  var fenceInfo: [UInt8] { Self.bytes(cmark_node_get_fence_info(pointer)) }
  var url: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }
  var title: [UInt8] { Self.bytes(cmark_node_get_title(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The children, first to last.
  var children: [CmarkNode] {
    var children: [CmarkNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(CmarkNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// The node and everything under it in reading order, however deep.
  func forEachDescendant(_ visit: (CmarkNode) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        visit(CmarkNode(pointer: node))
      }
      event = cmark_iter_next(iterator)
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    var count = 0
    while text[count] != 0 { count += 1 }
    return Array(UnsafeRawBufferPointer(start: text, count: count))
  }
}
