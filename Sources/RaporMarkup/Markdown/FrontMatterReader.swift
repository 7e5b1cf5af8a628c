import RaporDiagnostics
import Yams

/// Finds and reads the front matter of one file.
struct FrontMatterReader {
  /// Past this many aliases a small YAML text could stand for a huge one.
  private static let aliasLimit = 20

  let source: SourceText
  /// The keys that may list records.
  private let recordKeys: Set<String>
  private(set) var frontMatter = FrontMatter()
  /// The line, from 1, on which the text after the front matter begins.
  private(set) var bodyLine = 1

  /// Reads the front matter of `source`, if it begins with a `---` line.
  init(_ source: SourceText, records: Set<String>, diagnostics: inout DiagnosticList) {
    self.source = source
    recordKeys = records
    guard isFence(1) else { return }
    guard let end = (2...max(source.lineCount, 2)).first(where: isFence) else {
      diagnostics.report(
        .frontMatterUnclosed, "the front matter has no end",
        at: SourceLocation(file: source.file, line: 1, column: 1),
        hint: "close it with a line “---”; for a ruled line at the start write “***”")
      return
    }
    bodyLine = end + 1
    read(lines: Array(2..<end), diagnostics: &diagnostics)
  }

  private func isFence(_ number: Int) -> Bool {
    let line = source.line(number)
    return line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Reads the YAML on `lines`; a key given twice is reported, its later lines are left out and the
  /// rest is read again, so that one run names every problem.
  private mutating func read(lines: [Int], diagnostics: inout DiagnosticList) {
    var skipped = Set<Int>()
    while true {
      do {
        let yaml = text(of: lines, without: skipped)
        guard !reportAliases(in: yaml, diagnostics: &diagnostics) else { return }
        let root = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
        return collect(root, diagnostics: &diagnostics)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let repeated = repeatedKeys(names, lines: lines.filter { !skipped.contains($0) })
        guard !repeated.isEmpty else {
          return diagnostics.report(
            .frontMatterKey, "the key “\(names.first ?? "")” is given twice",
            at: place(context.mark), hint: "keep one of them")
        }
        for key in repeated { report(key, diagnostics: &diagnostics) }
        skipped.formUnion(repeated.flatMap(\.lines))
      } catch {
        return report(error, lines: lines, diagnostics: &diagnostics)
      }
    }
  }

  /// The YAML with line ends of one kind; lines left out stay as empty ones.
  private func text(of lines: [Int], without skipped: Set<Int>) -> String {
    let kept = lines.map { skipped.contains($0) ? [] : source.line($0) }
    return String(decoding: Array(kept.joined(separator: [0x0A])), as: UTF8.self)
  }

  /// Whether the text holds more aliases (`*name`) than a note can need.
  private func reportAliases(in yaml: String, diagnostics: inout DiagnosticList) -> Bool {
    let bytes = Array(yaml.utf8)
    let starts: Set<UInt8> = [0x20, 0x0A, 0x5B, 0x2C, 0x7B]
    let aliases = bytes.indices.count { index in
      bytes[index] == UInt8(ascii: "*") && (index == 0 || starts.contains(bytes[index - 1]))
    }
    guard aliases > Self.aliasLimit, bytes.contains(UInt8(ascii: "&")) else { return false }
    diagnostics.report(
      .frontMatterSyntax, "the front matter holds more than \(Self.aliasLimit) aliases",
      at: SourceLocation(file: source.file, line: 2), hint: "write the values out")
    return true
  }

  private func place(_ mark: Mark) -> SourceLocation {
    source.location(line: mark.line + 1, scalar: mark.column)
  }
}

// MARK: - Entries

extension FrontMatterReader {
  private mutating func collect(_ root: Node?, diagnostics: inout DiagnosticList) {
    switch root {
    case .mapping(let mapping)?:
      for (key, value) in mapping { collect(key, value, diagnostics: &diagnostics) }
    case .scalar(let scalar)? where scalar.string.isEmpty: return
    case nil: return
    case let node?:
      diagnostics.report(
        .frontMatterValue, "the front matter is not a list of “key: value” lines",
        at: node.mark.map(place), hint: "write one “key: value” on a line")
    }
  }

  private mutating func collect(_ key: Node, _ value: Node, diagnostics: inout DiagnosticList) {
    guard case .scalar(let name) = key else {
      diagnostics.report(
        .frontMatterValue, "a key of the front matter must be a plain word",
        at: key.mark.map(place))
      return
    }
    let found =
      recordKeys.contains(name.string) && !isEmpty(value)
      ? records(value, of: name.string, diagnostics: &diagnostics).map(FrontMatter.Value.records)
      : read(value)
    guard let found else {
      guard !recordKeys.contains(name.string) else { return }
      diagnostics.report(
        .frontMatterValue, "the value of “\(name.string)” is nested", at: value.mark.map(place),
        hint: "a value is one text or a list of texts")
      return
    }
    frontMatter.entries.append(FrontMatter.Entry(key: scalar(name), value: found))
  }

  private func isEmpty(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { scalar.string.isEmpty } else { false }
  }

  /// The records of a list; nil, with diagnostics, where anything is none.
  private func records(
    _ node: Node, of key: String, diagnostics: inout DiagnosticList
  ) -> [FrontMatter.Record]? {
    guard case .sequence(let items) = node else {
      diagnostics.report(
        .frontMatterValue, "“\(key)” must be a list", at: node.mark.map(place),
        hint: "begin each item with “- ” and write one “key: value” on a line")
      return nil
    }
    return items.compactMap { record($0, of: key, diagnostics: &diagnostics) }
  }

  private func record(
    _ node: Node, of key: String, diagnostics: inout DiagnosticList
  ) -> FrontMatter.Record? {
    var entries: [FrontMatter.Entry] = []
    guard case .mapping(let mapping) = node else {
      diagnostics.report(
        .frontMatterValue, "an item of “\(key)” is no list of “key: value” lines",
        at: node.mark.map(place), hint: "write “- key: value”, and further keys below it")
      return nil
    }
    for (name, value) in mapping {
      guard case .scalar(let name) = name, case .scalar(let value) = value else {
        diagnostics.report(
          .frontMatterValue, "a value in “\(key)” is nested", at: value.mark.map(place),
          hint: "it is one text")
        continue
      }
      entries.append(FrontMatter.Entry(key: scalar(name), value: .scalar(scalar(value))))
    }
    let place = node.mark.map(place) ?? SourceLocation(file: source.file, line: 2)
    return FrontMatter.Record(location: place, entries: entries)
  }

  /// A scalar or a list of scalars; nil for anything deeper.
  private func read(_ node: Node) -> FrontMatter.Value? {
    switch node {
    case .scalar(let value): return .scalar(scalar(value))
    case .sequence(let items):
      var list: [FrontMatter.Scalar] = []
      for item in items {
        guard case .scalar(let value) = item else { return nil }
        list.append(scalar(value))
      }
      return .list(list)
    default: return nil
    }
  }

  private func scalar(_ node: Node.Scalar) -> FrontMatter.Scalar {
    FrontMatter.Scalar(
      text: node.string,
      location: node.mark.map(place) ?? SourceLocation(file: source.file, line: 2))
  }
}

// MARK: - Problems

extension FrontMatterReader {
  /// A key that an earlier line has given already.
  private struct RepeatedKey {
    var name: String
    var first: Int
    /// The line of the key and those of its value.
    var lines: [Int]
  }

  /// The later occurrences of `names` among the keys at the left margin.
  private func repeatedKeys(_ names: [String], lines: [Int]) -> [RepeatedKey] {
    var firsts: [String: Int] = [:]
    var repeated: [RepeatedKey] = []
    for (index, line) in lines.enumerated() {
      guard let name = names.first(where: { isKey($0, line) }) else { continue }
      guard let first = firsts[name] else {
        firsts[name] = line
        continue
      }
      let value = lines[(index + 1)...].prefix { isContinuation($0) }
      repeated.append(RepeatedKey(name: name, first: first, lines: [line] + value))
    }
    return repeated
  }

  private func isKey(_ name: String, _ line: Int) -> Bool {
    let text = String(decoding: source.line(line), as: UTF8.self)
    return ["\(name)", "\"\(name)\"", "'\(name)'"].contains { spelling in
      text.hasPrefix(spelling)
        && text.dropFirst(spelling.count).drop(while: { $0 == " " }).first == ":"
    }
  }

  /// Whether a line belongs to the value of the key above it.
  private func isContinuation(_ line: Int) -> Bool {
    guard let first = source.line(line).first else { return true }
    return first == 0x20 || first == 0x09 || first == 0x2D
  }

  private func report(_ key: RepeatedKey, diagnostics: inout DiagnosticList) {
    diagnostics.report(
      .frontMatterKey, "the key “\(key.name)” is given twice",
      at: key.lines.first.map { SourceLocation(file: source.file, line: $0, column: 1) },
      hint: "it was given on line \(key.first) already: keep one of them")
  }

  private func report(
    _ error: any Error, lines: [Int], diagnostics: inout DiagnosticList
  ) {
    let hint = "put a text that holds “:”, “#” or quotes between quotes"
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      diagnostics.report(
        .frontMatterSyntax, "the front matter is not YAML: \(problem)", at: place(mark), hint: hint)
    case YamlError.reader(let problem, let offset, _, let yaml):
      diagnostics.report(
        .frontMatterSyntax, "the front matter is not YAML: \(problem)",
        at: offset.map { place(ofCharacter: $0, in: yaml) }
          ?? SourceLocation(file: source.file, line: 2))
    default:
      diagnostics.report(
        .frontMatterSyntax, "the front matter is not YAML",
        at: SourceLocation(file: source.file, line: 2), hint: hint)
    }
  }

  private func place(ofCharacter offset: Int, in yaml: String) -> SourceLocation {
    let before = yaml.prefix(offset)
    let line = before.count { $0 == "\n" } + 2
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return SourceLocation(file: source.file, line: line, column: column)
  }
}
