package import RaporDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a build was made of and what it said: a build of the same input need not be made again as long as
/// nobody has touched the output.
///
/// It is kept outside of the output folder, which is published: problems name people and rows.
package struct LastBuild: Hashable, Sendable {
  /// The digest of all input, options and program included.
  package var input: String
  /// The problems that were found; none of them an error.
  package var diagnostics: [Diagnostic]
  /// How many files of data were read, how many rows they had, and how many of them count.
  package var reading: [Int]
  /// What was written, as files that are now left alone.
  package var written: WriteSummary
  /// How each file of the site looked on the disk when the build was done.
  var files: String = ""

  private static let format = "rapor-last-build 1"

  /// Describes a build.
  package init(
    input: String, diagnostics: [Diagnostic], reading: [Int], written: WriteSummary
  ) {
    self.input = input
    self.diagnostics = diagnostics
    self.reading = reading
    self.written = written
  }

  /// Reads what `bytes` wrote; nil when it is anything else.
  init?(_ bytes: [UInt8]) {
    var fields = LastBuild.fields(of: bytes)[...]
    guard fields.popFirst() == LastBuild.format, let input = fields.popFirst(),
      let files = fields.popFirst(), let numbers = fields.popFirst()
    else { return nil }
    let counts = numbers.split(separator: " ").compactMap { Int($0) }
    guard counts.count == 7, fields.count.isMultiple(of: 6) else { return nil }
    self.input = input
    self.files = files
    reading = Array(counts[..<3])
    written = WriteSummary(
      pages: .init(unchanged: counts[3]), otherFiles: .init(unchanged: counts[4]),
      bytes: counts[5])
    diagnostics = []
    while !fields.isEmpty {
      guard let diagnostic = LastBuild.diagnostic(Array(fields.prefix(6))) else { return nil }
      diagnostics.append(diagnostic)
      fields = fields.dropFirst(6)
    }
    guard counts[6] == diagnostics.count else { return nil }
  }

  /// What is kept: each field with its length before it, so that any text may stand in one.
  var bytes: [UInt8] {
    let files = [written.pages, written.otherFiles].map { $0.written + $0.unchanged }
    let counts = reading + files + [written.bytes, diagnostics.count]
    let head = [
      LastBuild.format, input, self.files, counts.map(String.init).joined(separator: " "),
    ]
    let fields =
      head
      + diagnostics.flatMap { diagnostic in
        [
          diagnostic.id.rawValue, diagnostic.message, diagnostic.location?.file ?? "",
          diagnostic.location?.line.map(String.init) ?? "",
          diagnostic.location?.column.map(String.init) ?? "", diagnostic.hint ?? "",
        ]
      }
    return fields.flatMap { field in Array("\(field.utf8.count):".utf8) + Array(field.utf8) }
  }

  private static func fields(of bytes: [UInt8]) -> [String] {
    var (fields, rest) = ([String](), bytes[...])
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let length = Int(String(decoding: rest[..<colon], as: UTF8.self)), length >= 0,
      rest.endIndex - colon - 1 >= length
    {
      fields.append(String(decoding: rest[(colon + 1)..<(colon + 1 + length)], as: UTF8.self))
      rest = rest[(colon + 1 + length)...]
    }
    return rest.isEmpty ? fields : []
  }

  private static func diagnostic(_ fields: [String]) -> Diagnostic? {
    guard let id = DiagnosticID(rawValue: fields[0]) else { return nil }
    let place =
      fields[2].isEmpty
      ? nil : SourceLocation(file: fields[2], line: Int(fields[3]), column: Int(fields[4]))
    return Diagnostic(id, fields[1], at: place, hint: fields[5].isEmpty ? nil : fields[5])
  }
}

extension SiteWriter {
  /// The build that made what the folder holds, if it was made of the same input and every file of it is
  /// still as that build left it; nil when the site has to be made. `file` is where builds of this folder
  /// are kept.
  package static func unchangedBuild(
    of input: String, in folder: String, keptIn file: String
  ) -> LastBuild? {
    guard let (place, name) = LastBuild.place(of: file, isMade: false),
      let bytes = try? place.read(name), let last = LastBuild(bytes), last.input == input,
      let output = try? OutputFolder(claiming: folder), let record = output.record,
      last.files == output.folder.looks(of: record.paths)
    else { return nil }
    return last
  }

  /// Keeps what a build was made of; where that fails, the next build is made whole.
  package static func remember(_ build: LastBuild, of folder: String, in file: String) {
    guard let output = try? OutputFolder(claiming: folder), let record = output.record,
      let looks = output.folder.looks(of: record.paths),
      let (place, name) = LastBuild.place(of: file, isMade: true)
    else { return }
    var build = build
    build.files = looks
    guard (try? place.write(build.bytes, to: name + ".new")) != nil else { return }
    try? place.rename(name + ".new", to: name)
  }
}

extension LastBuild {
  /// The folder of a file and its name there; nil when there is no such folder.
  fileprivate static func place(of file: String, isMade: Bool) -> (folder: Folder, name: String)? {
    guard let slash = file.lastIndex(of: "/") else { return nil }
    let path = String(file[..<slash])
    guard isMade || access(path, X_OK) == 0, let folder = try? Folder(making: path) else {
      return nil
    }
    return (folder, String(file[file.index(after: slash)...]))
  }
}
