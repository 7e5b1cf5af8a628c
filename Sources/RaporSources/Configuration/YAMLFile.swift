import RaporDiagnostics
import Yams

/// Walks a YAML file and collects what is wrong with it, each problem with its place.
struct YAMLFile {
  /// What diagnostics call the file.
  let name: String
  var diagnostics = DiagnosticList()

  init(name: String) { self.name = name }

  /// An entry of a mapping.
  struct Entry {
    var key: String
    var keyPlace: SourceLocation
    var node: Node
  }

  /// The root of the file; nil, with a diagnostic, when it is no YAML.
  mutating func parse(_ bytes: [UInt8]) -> Node? {
    guard isReadable(bytes) else { return nil }
    // A mark of the byte order is no text.
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text = String(decoding: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    while true {
      do {
        return try Yams.compose(yaml: text, .basic, .default, .utf8)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard setAside(Set(names).sorted(), from: context.mark, in: &text) else { return nil }
      } catch {
        report(error)
        return nil
      }
    }
  }

  /// What a key that is given again is called so that the rest of the file can be read.
  private static let setAsideMark = " (given again)"

  /// Reports keys that a mapping has twice, and renames all but the first of each.
  ///
  /// The keys of a block mapping all begin in the column of its first one. False when they cannot be
  /// found, as in a mapping on one line: then the file cannot be read on.
  private mutating func setAside(_ names: [String], from mark: Mark, in text: inout String) -> Bool
  {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var found = false
    for name in names {
      let start = String(repeating: " ", count: mark.column - 1)
      let again = lines.indices.dropFirst(mark.line).filter {
        lines[$0].hasPrefix("\(start)\(name):")
      }
      for index in again {
        lines[index] =
          "\(start)\(name)\(Self.setAsideMark)" + lines[index].dropFirst(start.count + name.count)
        reportDuplicate(name, SourceLocation(file: self.name, line: index + 1, column: mark.column))
      }
      found = found || !again.isEmpty
      if again.isEmpty { reportDuplicate(name, place(mark)) }
    }
    text = lines.joined(separator: "\n")
    return found
  }

  private mutating func reportDuplicate(_ key: String, _ place: SourceLocation) {
    diagnostics.report(
      .duplicateKey, "the key “\(key)” is given twice in one place", at: place,
      hint: "keep one of them")
  }

  /// Stops what would be no text, or would nest or repeat itself without end.
  private mutating func isReadable(_ bytes: [UInt8]) -> Bool {
    let problem: String? =
      if UTF8Census.count(bytes).broken > 0 {
        "the file is not UTF-8"
      } else if bytes.count > 1 << 20 {
        "the file is larger than 1 MB"
      } else if bytes.count(where: { "[{".utf8.contains($0) }) > 2000
        || bytes.count(where: { $0 == 0x26 }) > 200
      {
        "the file nests or repeats itself more than a configuration can need"
      } else {
        nil
      }
    guard let problem else { return true }
    diagnostics.report(.configSyntax, problem, at: SourceLocation(file: name))
    return false
  }

  private mutating func report(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _)?,
      .parser(let context, let problem, let mark, _)?,
      .composer(let context, let problem, let mark, _)?:
      let detail = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
      diagnostics.report(
        .configSyntax, "this is not YAML: \(detail)", at: place(mark),
        hint: "look for a missing colon, quote or space at this line or the one before")
    default:
      diagnostics.report(
        .configSyntax, "the file is not YAML", at: SourceLocation(file: name))
    }
  }

  // MARK: Places

  func place(_ mark: Mark?) -> SourceLocation {
    SourceLocation(file: name, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  func place(_ node: Node) -> SourceLocation { place(node.mark) }

  // MARK: Values

  /// The entries of a mapping, in the order of the file; nil, with a diagnostic, for anything else.
  mutating func entries(_ node: Node, of what: String) -> [Entry]? {
    guard case .mapping(let mapping) = node else {
      reject(node, "\(what) must be a list of “key: value” entries")
      return nil
    }
    return mapping.compactMap { key, value in
      guard case .scalar(let scalar) = key else {
        reject(key, "a key of \(what) must be a plain word")
        return nil
      }
      guard !scalar.string.hasSuffix(Self.setAsideMark) else { return nil }
      return Entry(key: scalar.string, keyPlace: place(key), node: value)
    }
  }

  /// The entries of a mapping whose keys must be among `options`; others are reported and left out.
  mutating func entries(_ node: Node, of what: String, known options: [ConfigOption])
    -> [String: Entry]?
  {
    guard let entries = entries(node, of: what) else { return nil }
    var found: [String: Entry] = [:]
    for entry in entries {
      if options.contains(where: { $0.name == entry.key }) {
        found[entry.key] = entry
      } else {
        reportUnknown(entry, of: what, known: options.map(\.name))
      }
    }
    return found
  }

  /// Reports a key that is not among those known.
  mutating func reportUnknown(_ entry: Entry, of what: String, known names: [String]) {
    diagnostics.report(
      .unknownKey, "“\(entry.key)” is no key of \(what)", at: entry.keyPlace,
      hint: NearName.hint(for: entry.key, among: names)
        ?? "the keys are \(names.joined(separator: ", "))")
  }

  /// The text of a scalar that is not empty; nil, with a diagnostic, for anything else.
  mutating func text(_ node: Node, of what: String) -> Located<String>? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty, !scalar.isNull else {
      reject(node, "\(what) must be a text", hint: "write “\(what): something” on one line")
      return nil
    }
    return Located(value: scalar.string, place: place(node))
  }

  /// A text that `read` understands; nil, with a diagnostic, when it does not.
  mutating func choice<Value>(
    _ node: Node, of what: String, among names: [String], _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(node, of: what) else { return nil }
    if let value = read(text.value) { return value }
    reject(
      node, "“\(text.value)” is no \(what)",
      hint: NearName.hint(for: text.value, among: names)
        ?? "it is one of \(names.joined(separator: ", "))")
    return nil
  }

  /// The case of an enumeration by its word; nil, with a diagnostic, for any other.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ node: Node, of what: String
  ) -> Value? where Value.RawValue == String {
    choice(node, of: what, among: type.allCases.map(\.rawValue)) { type.init(rawValue: $0) }
  }

  /// Reports a needed key that is missing, with what it takes.
  mutating func reportMissing(
    _ key: String, of what: String, among options: [ConfigOption], at place: SourceLocation
  ) {
    let option = options.first { $0.name == key }
    diagnostics.report(
      .missingKey, "\(what) has no “\(key)”", at: place,
      hint: option.map { "add “\(key): …”: \($0.takes)" })
  }

  /// A whole number in a range.
  mutating func integer(_ node: Node, of what: String, in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let scalar) = node, let value = Int(scalar.string), range.contains(value)
    else {
      reject(
        node, "\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return value
  }

  /// `true` or `false`, also `yes` and `no`.
  mutating func flag(_ node: Node, of what: String) -> Bool? {
    choice(node, of: what, among: ["true", "false"]) { text in
      switch text.lowercased() {
      case "true", "yes": true
      case "false", "no": false
      default: nil
      }
    }
  }

  /// The items of a list; one item may stand alone.
  func items(_ node: Node) -> [Node] {
    if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
  }

  /// The items of a list that is not empty, each like `form`; nil, with a diagnostic, for anything else.
  mutating func list(_ entry: Entry, of what: String, as form: String) -> [Node]? {
    if case .sequence(let nodes) = entry.node, !nodes.isEmpty { return Array(nodes) }
    reject(entry.node, "\(what) must be a list", hint: "write each as “\(form)”")
    return nil
  }

  /// Whether a value is written in percent.
  func isPercentage(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { scalar.string.hasSuffix("%") } else { false }
  }

  /// Reports a value that cannot be used.
  mutating func reject(_ node: Node, _ message: String, hint: String? = nil) {
    diagnostics.report(.badValue, message, at: place(node), hint: hint)
  }
}

extension Node.Scalar {
  /// Whether it is YAML's word for nothing, and not quoted.
  fileprivate var isNull: Bool {
    style == .plain && ["null", "Null", "NULL", "~"].contains(string)
  }
}
