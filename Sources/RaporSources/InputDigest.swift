import Dispatch
import RaporDiagnostics
package import RaporModel
import Synchronization

/// Digests of the files that a site is made of: as long as they stay, nothing has to be read again.
package enum InputDigest {
  /// How many bytes one thread takes at a time.
  private static let pieceLength = 4 << 20

  /// Stands for a file's content, or for there being none that can be read.
  package static func digest(ofFile path: String, jobs: Int = 1) -> ContentDigest {
    var digest = ContentDigest()
    guard let file = try? OpenedFile(path: path, name: path) else {
      digest.add("no such file")
      return digest
    }
    // What has no size, such as a pipe, can be read once only.
    guard file.size > 0 else { return digest }
    for piece in pieces(of: file, jobs: jobs) { digest.add(piece) }
    return digest
  }

  private static func pieces(of file: OpenedFile, jobs: Int) -> [ContentDigest] {
    let count = (file.size + pieceLength - 1) / pieceLength
    let pieces = Mutex([ContentDigest](repeating: ContentDigest(), count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceLength, alignment: 64)
      defer { buffer.deallocate() }
      while true {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        let filled = file.read(buffer, at: piece * pieceLength)
        var digest = ContentDigest()
        digest.add(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        pieces.withLock { $0[piece] = digest }
      }
    }
    return pieces.withLock { $0 }
  }

  /// The files beside commentary and templates that a build reads, whether they exist or not.
  package struct Files: Hashable, Sendable {
    /// Settings, and the tables that pages are made of as wholes.
    package var input: [String]
    /// The tables of deals, activities and entries into stages, of which a page shows some rows.
    package var rows: [String]
    /// Those of the history of earlier builds, which a build changes itself; none where it keeps none.
    package var history: [String]
  }

  /// The files of a site; nil where its settings cannot be used.
  package static func files(contentFolder: String, dataFolder: String? = nil) -> Files? {
    let name = ContentFile.site.path(in: contentFolder)
    var reader = SiteFileReader(name: name)
    guard let bytes = try? FileBytes.contents(of: name, name: name),
      let site = reader.read(bytes), !reader.diagnostics.hasErrors
    else { return nil }
    let root = site.dataRoot(contentFolder: contentFolder, dataFolder: dataFolder)
    func files(_ tables: (TableKind) -> Bool) -> [String] {
      site.sources.filter { tables($0.table) }.flatMap { source -> [String] in
        let pattern = FilePattern(text: source.file.value)
        return pattern.isPattern ? pattern.matches(in: root) : [source.file.value]
      }.map { FilePattern.join(root, $0) }
    }
    let byRow: Set<TableKind> = [.deals, .activities, .stageChanges]
    // A journal is left by a build that was killed: the history is not what its file alone says.
    let history = site.settings.historyFile.map { [$0, $0 + "-journal"] } ?? []
    return Files(
      input: ContentFile.allCases.map { $0.path(in: contentFolder) }
        + ContentFile.appraisals(in: contentFolder)
        + files { !byRow.contains($0) } + ["/usr/share/zoneinfo/" + site.settings.timeZone],
      rows: files(byRow.contains),
      history: history.map { FilePattern.join(contentFolder, $0) })
  }
}
