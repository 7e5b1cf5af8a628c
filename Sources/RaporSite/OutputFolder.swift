import RaporDiagnostics
import RaporModel
import RaporPages

/// The output folder while one build has it to itself.
struct OutputFolder {
  /// Where changed files wait until all of them are made.
  private static let staging = ".rapor/staging"

  /// The folder.
  let folder: Folder
  /// The record as it was when the build began; nil before the first build.
  let recordBytes: [UInt8]?
  /// Whether it holds, by its record, what an earlier build is known to have left.
  let isAsLeft: Bool
  /// What the record says; nil where it need not be taken apart, since it is as a build left it.
  private let record: BuildRecord?
  private let lock: FileLock

  /// Takes the folder for this build, making it if needed, and clears what a killed build left. The files that
  /// an earlier build is `known` to have left need not be read from the record.
  init(claiming path: String, after known: KnownFiles = .none) throws {
    folder = try Folder(making: path)
    try OutputFolder.refuseForeignFolder(folder)
    try folder.makeFolder(BuildRecord.folder)
    guard folder.kind(of: BuildRecord.folder) == .folder else {
      throw OutputFolder.refusal(.outputObstacle, path, "holds a .rapor that is not a folder")
    }
    guard let lock = try folder.lock(".rapor/lock") else {
      throw OutputFolder.refusal(
        .outputBusy, path, "another build is writing this folder",
        hint: "wait until it is done, or choose another folder with --output")
    }
    self.lock = lock
    recordBytes = try folder.read(BuildRecord.file)
    isAsLeft = recordBytes.map(known.areRecorded) ?? false
    record = isAsLeft ? nil : try OutputFolder.record(recordBytes, in: folder)
    try clearStaging()
  }

  /// Gives what it held of ours when the build began, on any thread; nil before the first build.
  var reader: @Sendable () -> BuildRecord? {
    // A record that is as a build left it was right then.
    { [record, recordBytes] in record ?? recordBytes.flatMap(BuildRecord.init) }
  }

  /// Entries are listed before the record is looked for: a first build records before it adds any.
  private static func refuseForeignFolder(_ folder: Folder) throws {
    let others = try folder.entries().filter { $0 != BuildRecord.folder }.sorted()
    guard let first = others.first, folder.kind(of: BuildRecord.file) == nil else { return }
    throw refusal(
      .outputForeign, folder.path, "holds files that no build of Rapor made, such as \(first)",
      hint: "choose an empty or a new folder with --output, or move these files away")
  }

  private static func record(_ bytes: [UInt8]?, in folder: Folder) throws -> BuildRecord? {
    guard let bytes else { return nil }
    if let record = BuildRecord(bytes) { return record }
    throw refusal(
      .outputRecordDamaged, folder.display(BuildRecord.file),
      "is not a list of files that Rapor wrote, so nothing here can be replaced safely",
      hint: "remove the output folder and build again")
  }

  /// Throws if a page would replace something that is not ours, naming every such place: whatever stands
  /// where one of the `changed` files goes, or one that the last build did not leave. `old` is what the folder
  /// held before, nil where that is all of the plan and nothing else.
  func refuseObstacles(to plan: [PlannedFile], changed: [Int], old: BuildRecord?) throws {
    // Before the first build, nothing stands here at all.
    guard recordBytes != nil else { return }
    let isChanged = Set(changed)
    func isOurs(_ path: String) -> Bool { old?.paths.contains(path) ?? true }
    let placed = plan.enumerated().filter { number, file in
      isChanged.contains(number) || !isOurs(file.path)
    }.map(\.element)
    let folders = Set(PlannedPaths.folders(of: placed).flatMap(\.folders))
    let blockedFolders = folders.filter {
      guard let kind = folder.kind(of: $0) else { return false }
      return kind != .folder
    }
    let blockedFiles = placed.compactMap { file -> String? in
      guard let kind = folder.kind(of: file.path), kind == .folder || !isOurs(file.path) else {
        return nil
      }
      return file.path
    }
    let obstacles = (Array(blockedFolders) + blockedFiles).sorted()
    guard !obstacles.isEmpty else { return }
    throw WriteFailure(.environment, obstacles.map(describeObstacle))
  }

  private func describeObstacle(at name: String) -> Diagnostic {
    let what =
      switch folder.kind(of: name) {
      case .folder: "a folder that Rapor did not make"
      case .link: "a symbolic link that Rapor did not make"
      default: "a file that Rapor did not make"
      }
    return Diagnostic(
      .outputObstacle, "\(what) stands where a page or its folder goes",
      at: SourceLocation(file: folder.display(name)), hint: "move it out of the output folder")
  }

  private static func refusal(
    _ id: DiagnosticID, _ file: String, _ message: String, hint: String? = nil
  ) -> WriteFailure {
    WriteFailure(
      .environment, [Diagnostic(id, message, at: SourceLocation(file: file), hint: hint)])
  }
}

// MARK: - Changing what is there

extension OutputFolder {
  /// Keeps a page's bytes aside until it is put in its place, below a folder of its own as it will lie there.
  func stage(_ bytes: [UInt8], at path: String) throws {
    let place = staged(path)
    do {
      try folder.write(bytes, to: place)
    } catch let failure as SystemFailure where failure.isMissingFile {
      // A folder is made with the first changed page that needs it: a build that changes nothing
      // leaves even the folders' times alone. Two threads may get here; either may make it.
      for name in PlannedPaths.folders(of: place) { try folder.makeFolder(name) }
      try folder.write(bytes, to: place)
    }
  }

  /// Whether a page stands at its place already; before the first build, none does.
  func holds(_ bytes: [UInt8], at path: String, scratch: inout [UInt8]) -> Bool {
    recordBytes != nil && folder.holds(bytes, at: path, scratch: &scratch)
  }

  /// Puts a page that was kept aside in its place, unless it came there with a folder.
  func swapIn(_ path: String, _ arrivals: inout Arrivals) throws {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let isThere = try slash.map { try hasArrived(path[..<$0], &arrivals) } ?? false
    if !isThere { try folder.rename(staged(path), to: path) }
  }

  /// Which folders were put in place as a whole while pages were: those that were not there before.
  struct Arrivals { fileprivate var known: [Substring: Bool] = [:] }

  /// Whether a folder was put in place with all that was kept aside for it, which is done where nothing
  /// stands there yet: one step for a whole new site, or for all pages of a new rep.
  private func hasArrived(_ name: Substring, _ arrivals: inout Arrivals) throws -> Bool {
    if let known = arrivals.known[name] { return known }
    let slash = name.utf8.lastIndex(of: UInt8(ascii: "/"))
    var isThere = try slash.map { try hasArrived(name[..<$0], &arrivals) } ?? false
    if !isThere, folder.kind(of: String(name)) == nil {
      try folder.rename(staged(String(name)), to: String(name))
      isThere = true
    }
    arrivals.known[name] = isThere
    return isThere
  }

  /// Replaces the record.
  func writeRecord(_ bytes: [UInt8]) throws {
    try folder.write(bytes, to: BuildRecord.draft)
    try folder.rename(BuildRecord.draft, to: BuildRecord.file)
  }

  /// Removes a file of an earlier build, unless a link now stands on the way to it.
  func removeLeftover(_ path: String) throws {
    let isOurs = PlannedPaths.folders(of: path).allSatisfy { folder.kind(of: $0) == .folder }
    if isOurs { try folder.removeFile(path) }
  }

  /// Removes the folders that held these files, if nothing is left in them.
  func removeEmptyFolders(of paths: some Sequence<String>) {
    let folders = Set(paths.flatMap(PlannedPaths.folders))
    for name in folders.sorted(by: >) where folder.kind(of: name) == .folder {
      folder.removeFolderIfEmpty(name)
    }
  }

  /// Removes what was staged, and the place for it.
  func clearStaging() throws {
    if folder.kind(of: OutputFolder.staging) != nil { try clear(OutputFolder.staging) }
  }

  private func clear(_ name: String) throws {
    for entry in try folder.entries(of: name) {
      let entry = name + "/" + entry
      if folder.kind(of: entry) == .folder {
        try clear(entry)
      } else {
        try folder.removeFile(entry)
      }
    }
    folder.removeFolderIfEmpty(name)
  }

  private func staged(_ path: String) -> String { OutputFolder.staging + "/" + path }
}
