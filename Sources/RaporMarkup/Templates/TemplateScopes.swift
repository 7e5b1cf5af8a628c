import RaporDiagnostics

/// The contexts around a place in a template, outermost first; a name means the innermost that has it.
struct TemplateScopes {
  /// A context, and whether it's an element of a list.
  struct Scope {
    let shape: Shape
    let isElement: Bool
  }

  /// What a name means: how to read it, from which context.
  struct Resolved {
    let frame: Int
    let access: Access
  }

  /// Why a name means nothing.
  struct Failure: Error {
    let id: DiagnosticID
    let message: String
    var hint: String?
    /// The whole name as it was probably meant.
    var corrected: String?
  }

  private(set) var all: [Scope]

  init(root: Shape) { all = [Scope(shape: root, isElement: false)] }

  mutating func push(_ nesting: Nesting) {
    all.append(Scope(shape: nesting.shape(), isElement: nesting.kind == .list))
  }

  mutating func pop() { all.removeLast() }

  /// Finds what a name, dotted or not, means here.
  func resolve(_ name: String) throws(Failure) -> Resolved {
    if name == "." { return try resolveDot() }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first, let (frame, field) = find(first) else {
      throw unknown(parts, at: 0, among: all.reversed().map(\.shape))
    }
    var access = field.access
    for index in parts.indices.dropFirst() {
      access = try step(from: access, to: parts, at: index)
    }
    return Resolved(frame: frame, access: access)
  }

  /// The innermost context that is an element of a list.
  func element() throws(Failure) -> Int {
    guard let frame = all.lastIndex(where: \.isElement) else {
      throw Failure(
        id: .templateType, message: "there is no list here",
        hint: "{{#-first}} and {{#-last}} belong inside a list's section")
    }
    return frame
  }

  private func resolveDot() throws(Failure) -> Resolved {
    let frame = all.count - 1
    guard let access = all.last?.shape.itself else {
      throw Failure(
        id: .templateType, message: "“.” is a record here, not a text",
        hint: known(all.suffix(1).map(\.shape)))
    }
    return Resolved(frame: frame, access: access)
  }

  private func find(_ name: String) -> (Int, ShapeField)? {
    for frame in all.indices.reversed() {
      if let field = all[frame].shape.field(name) { return (frame, field) }
    }
    return nil
  }

  private func step(
    from access: Access, to parts: [String], at index: Int
  ) throws(Failure) -> Access {
    let (path, part) = (parts[..<index].joined(separator: "."), parts[index])
    guard case .nested(let nesting) = access, nesting.kind != .list else {
      throw Failure(
        id: .templateType, message: "“\(path)” is \(access.kind), so it has no “\(part)”",
        hint: access.isList ? "write {{#\(path)}}…{{\(part)}}…{{/\(path)}}" : nil)
    }
    let shape = nesting.shape()
    guard let field = shape.field(part) else { throw unknown(parts, at: index, among: [shape]) }
    return field.access.through(nesting)
  }

  private func unknown(_ parts: [String], at index: Int, among shapes: [Shape]) -> Failure {
    let names = shapes.flatMap { $0.fields.map(\.name) }
    let (path, name) = (parts[..<index].joined(separator: "."), parts[index])
    let meant = NearName.suggestion(for: name, among: names)
    return Failure(
      id: .templateName,
      message: index == 0 ? "there is no “\(name)” here" : "“\(path)” has no “\(name)”",
      hint: NearName.hint(for: name, among: names) ?? known(shapes),
      corrected: meant.map { meant in
        (parts[..<index] + [meant] + parts[(index + 1)...]).joined(separator: ".")
      })
  }

  /// A hint that lists the names of the given contexts, innermost first.
  private func known(_ shapes: [Shape]) -> String? {
    var seen: Set<String> = []
    let names = shapes.flatMap { $0.fields.map(\.name) }.filter { seen.insert($0).inserted }
    return names.isEmpty ? nil : "there are: \(names.joined(separator: ", "))"
  }
}

extension Access {
  var isList: Bool {
    if case .nested(let nesting) = self { nesting.kind == .list } else { false }
  }
}
