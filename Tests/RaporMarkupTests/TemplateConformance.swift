import Foundation

@testable import RaporMarkup
import TestSupport

/// A case of the Mustache specification.
struct MustacheCase: Decodable, Sendable {
  let name: String
  let data: JSON
  let template: String
  let partials: [String: String]?
  let expected: String

  /// All cases of one file of the specification, or nil where the shared material is missing.
  static func all(in file: String) -> [MustacheCase]? {
    struct Suite: Decodable { let tests: [MustacheCase] }
    guard let folder else { return nil }
    let url = folder.appending(path: "\(file).json")
    return (try? JSONDecoder().decode(Suite.self, from: Data(contentsOf: url)))?.tests
  }

  /// The folder of the specification; nil where it is missing.
  static let folder = Project.shared("conformance/mustache")
}

/// Any JSON value, and the schema that makes it look like the data of a page.
enum JSON: Decodable, Sendable {
  case null, flag(Bool), text(String), list([JSON]), record([String: JSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .text("\(number)")
    } else if let number = try? value.decode(Double.self) {
      self = .text("\(number)")
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .record(try value.decode([String: JSON].self))
    }
  }

  var string: String? { if case .text(let text) = self { text } else { nil } }
  var isTrue: Bool { if case .flag(let flag) = self { flag } else { false } }
  var elements: [JSON] { if case .list(let list) = self { list } else { [] } }
  var present: JSON? { if case .null = self { nil } else { self } }

  subscript(_ name: String) -> JSON {
    if case .record(let fields) = self { fields[name] ?? .null } else { .null }
  }

  /// The specification has no types, so a value's type follows from the data and from its use: what
  /// is inserted raw is markup, and a text that opens a section is an optional text.
  func schema(for templates: String) -> Schema<JSON> {
    switch self {
    case .null, .flag: return Schema([])
    case .text: return templates.inserts(".", raw: true) ? Self.markup : Self.text
    case .list(let elements):
      let inner = (elements.first ?? .null).schema(for: templates)
      let list = Field<JSON>.list(".", \.elements, of: inner)
      return Schema(shape: Shape(type: "list", itself: list.access))
    case .record(let fields):
      return Schema(
        fields.sorted { $0.key < $1.key }.map { $0.value.field($0.key, for: templates) })
    }
  }

  private func field(_ name: String, for templates: String) -> Field<JSON> {
    switch self {
    case .null:
      return templates.inserts(name, raw: true)
        ? .optionalMarkup(name) { $0[name].string.map { Markup(text: $0) } }
        : .optionalText(name) { $0[name].string }
    case .flag: return .flag(name) { $0[name].isTrue }
    case .text where templates.contains("{{#\(name)}}"):
      return .optionalText(name) { $0[name].string }
    case .text where templates.inserts(name, raw: true):
      return .markup(name) { Self.trusted($0[name]) }
    case .text: return .text(name) { $0[name].string ?? "" }
    case .list(let elements):
      let inner = (elements.first ?? .null).schema(for: templates)
      return .list(name, { $0[name].elements }, of: inner)
    case .record:
      let inner = schema(for: templates)
      return .record(name, { $0[name] }, of: inner)
    }
  }

  private static let text = Schema<JSON>(
    shape: Shape(type: "text", itself: Field<JSON>.text(".") { $0.string ?? "" }.access))
  private static let markup = Schema<JSON>(
    shape: Shape(type: "markup", itself: Field<JSON>.markup(".", trusted).access))

  private static func trusted(_ value: JSON) -> Markup {
    Array((value.string ?? "").utf8).withUnsafeBufferPointer { Markup(trusted: $0) }
  }
}

extension String {
  fileprivate func inserts(_ name: String, raw: Bool) -> Bool {
    ["{{{\(name)}}}", "{{&\(name)}}", "{{{ \(name) }}}", "{{& \(name) }}"].contains {
      contains($0)
    } || name.contains { _ in contains(".\(name)}}}") || contains("{{&person.\(name)}}") }
  }
}
