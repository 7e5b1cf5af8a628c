package import RaporDiagnostics
package import RaporModel

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
  /// The files that it left.
  package private(set) var files: KnownFiles

  private static let format = "rapor-last-build 3"

  /// Describes a build.
  package init(
    input: String, diagnostics: [Diagnostic], reading: [Int], written: WriteSummary,
    files: KnownFiles
  ) {
    self.input = input
    self.diagnostics = diagnostics
    self.reading = reading
    self.written = written
    self.files = files
  }

  /// Reads what `bytes` wrote; nil when it is anything else.
  init?(_ bytes: [UInt8]) {
    var fields = LastBuild.fields(of: bytes)[...]
    guard fields.popFirst().map(LastBuild.text) == LastBuild.format,
      let input = fields.popFirst(), let files = fields.popFirst().flatMap(KnownFiles.init),
      let numbers = fields.popFirst()
    else { return nil }
    let counts = LastBuild.text(numbers).split(separator: " ").compactMap { Int($0) }
    guard counts.count == 7, fields.count.isMultiple(of: 6) else { return nil }
    self.input = LastBuild.text(input)
    self.files = files
    reading = Array(counts[..<3])
    written = WriteSummary(
      pages: .init(unchanged: counts[3]), otherFiles: .init(unchanged: counts[4]),
      bytes: counts[5])
    diagnostics = []
    while !fields.isEmpty {
      guard let diagnostic = LastBuild.diagnostic(fields.prefix(6).map(LastBuild.text)) else {
        return nil
      }
      diagnostics.append(diagnostic)
      fields = fields.dropFirst(6)
    }
    guard counts[6] == diagnostics.count else { return nil }
  }

  /// What is kept: each field with its length before it, so that any bytes may stand in one.
  var bytes: [UInt8] {
    let made = [written.pages, written.otherFiles].map { $0.written + $0.unchanged }
    let counts = reading + made + [written.bytes, diagnostics.count]
    let texts = diagnostics.flatMap { diagnostic in
      [
        diagnostic.id.rawValue, diagnostic.message, diagnostic.location?.file ?? "",
        diagnostic.location?.line.map(String.init) ?? "",
        diagnostic.location?.column.map(String.init) ?? "", diagnostic.hint ?? "",
      ]
    }
    let files = files.bytes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count + 4096)
    func add(_ field: some Collection<UInt8>) {
      bytes += "\(field.count):".utf8
      bytes += field
    }
    add(LastBuild.format.utf8)
    add(input.utf8)
    add(files)
    for text in [counts.map(String.init).joined(separator: " ")] + texts { add(text.utf8) }
    return bytes
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func fields(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var (fields, rest) = ([ArraySlice<UInt8>](), bytes[...])
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let length = Int(text(rest[..<colon])), length >= 0, rest.endIndex - colon - 1 >= length
    {
      fields.append(rest[(colon + 1)..<(colon + 1 + length)])
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

extension LastBuild {
  /// The build that a file tells of; nil where it tells of none.
  package static func kept(in file: String) -> LastBuild? {
    guard let (place, name) = place(of: file, isMade: false) else { return nil }
    return (try? place.read(name)).flatMap { $0.flatMap { LastBuild($0) } }
  }

  /// Whether the build was made of the same input, and every file in the folder is still as it left it.
  package func stillHolds(of input: String, in folder: String, workers: Workers) -> Bool {
    guard self.input == input, let output = try? OutputFolder(claiming: folder, after: files),
      output.isAsLeft
    else { return false }
    return files.areUntouched(in: output.folder, workers: workers)
  }

  /// Keeps what the build was made of; where that fails, the next build makes all of it.
  package func keep(in file: String) {
    guard let (place, name) = LastBuild.place(of: file, isMade: true),
      (try? place.write(bytes, to: name + ".new")) != nil
    else { return }
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
