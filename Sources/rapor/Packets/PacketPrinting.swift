import FoundationEssentials
import RaporDiagnostics
import RaporModel
import RaporPages
import RaporSite
import Synchronization

/// Prints pages of a site that need not have been built, each to a PDF of its own.
struct PacketPrinting: Sendable {
  let browser: Browser
  /// The day that the PDFs say they were made on.
  let day: Day
  /// How many browsers run at once.
  let jobs: Int
  /// The folder that the PDFs go to, as the user would type it.
  let folder: String

  /// A PDF that stands in the folder now.
  struct Print: Hashable, Sendable {
    /// Its name in the folder.
    let name: String
    let bytes: Int
    let arrival: FileFolder.Arrival
  }

  /// Prints the pages at some paths of a site.
  ///
  /// - Parameters:
  ///   - paths: the pages, each of them among the files.
  ///   - files: all files of the site.
  ///   - progress: is told how many are printed, on any thread.
  /// - Returns: the PDFs in the order of the paths.
  /// - Throws: `WriteFailure` when a page cannot be made or printed, or a folder cannot be written.
  func print(
    _ paths: [String], of files: [PlannedFile],
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(WriteFailure) -> [Print] {
    let result = Interruption.awaited { () -> Result<[Print], WriteFailure> in
      let scratch: TemporaryFolder
      do throws(Diagnostic) {
        scratch = try TemporaryFolder()
      } catch {
        return .failure(WriteFailure(.environment, [error]))
      }
      defer { scratch.remove() }
      do throws(WriteFailure) {
        return .success(try print(paths, of: files, by: scratch.path, progress))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The name of a page's PDF: that of the rep's folder, then its own.
  static func name(ofPageAt path: String) -> String {
    var parts = path.split(separator: "/")
    if parts.count > 1, parts.first == "reps" { parts.removeFirst() }
    let name = parts.joined(separator: "-")
    return (name.hasSuffix(".html") ? String(name.dropLast(5)) : name) + ".pdf"
  }

  private func print(
    _ paths: [String], of files: [PlannedFile], by scratch: String,
    _ progress: @escaping @Sendable (Int) -> Void
  ) throws(WriteFailure) -> [Print] {
    try PacketPrinting.fill("\(scratch)/site", with: try PacketPrinting.copies(of: paths, files))
    let run: PrintRun
    do throws(Diagnostic) {
      let target = try FileFolder(
        making: folder, hint: "make room there, or choose another folder with --to")
      run = PrintRun(printing: self, scratch: scratch, target: target)
    } catch {
      throw WriteFailure(.environment, [error])
    }
    let results = Workers(jobs).map(paths.count) { place in
      let result = run.print(paths[place], number: place)
      progress(run.count)
      return result
    }
    return try PacketPrinting.prints(in: results)
  }

  /// The PDFs, where every page that was begun is printed.
  private static func prints(
    in results: [Result<Print, Diagnostic>?]
  ) throws(WriteFailure) -> [Print] {
    var prints: [Print] = []
    var faults: [Diagnostic] = []
    for result in results {
      switch result {
      case .success(let print): prints.append(print)
      case .failure(let fault): faults.append(fault)
      case nil: break
      }
    }
    guard faults.isEmpty else { throw WriteFailure(.environment, faults) }
    return prints
  }

  private static func fill(
    _ folder: String, with files: [PlannedFile]
  ) throws(WriteFailure) {
    do throws(WriteFailure) {
      _ = try NewFolder.fill(folder, with: files)
    } catch {
      guard error.cause == .environment else { throw error }
      throw WriteFailure(
        .environment,
        error.diagnostics.map { fault in
          Diagnostic(fault.id, fault.message, at: fault.location, hint: roomHint)
        })
    }
  }

  /// How to mend what the system refuses in the temporary folder.
  fileprivate static let roomHint = "make room there, or set TMPDIR to another folder"

  /// The files that a browser reads: the pages as they are printed, and what lies in the folders `assets` above them.
  private static func copies(
    of paths: [String], _ files: [PlannedFile]
  ) throws(WriteFailure) -> [PlannedFile] {
    let wanted = Set(paths)
    let folders = Set(paths.flatMap(assetFolders))
    let copies = files.compactMap { file -> PlannedFile? in
      guard wanted.contains(file.path) else {
        return folders.isDisjoint(with: folderNames(of: file.path)) ? nil : file
      }
      return PlannedFile(path: file.path) { bytes in
        try file.render(&bytes)
        bytes = PrintedCopy.copy(of: bytes)
      }
    }
    let missing = wanted.subtracting(copies.map(\.path)).sorted()
    guard missing.isEmpty else {
      throw WriteFailure(
        .site, missing.map { Diagnostic(.pageFailed, "the site has no page \($0)") })
    }
    return copies
  }

  /// The folders that what a page shows may lie in: one beside it, and one beside each folder above it.
  private static func assetFolders(of path: String) -> [String] {
    ([""] + folderNames(of: path)).map { $0 + "assets/" }
  }

  /// The folders that a file lies in, the outermost first, each with `/` at its end.
  private static func folderNames(of path: String) -> [String] {
    let bytes = path.utf8
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(path[...$0]) }
  }
}

/// One run of the printing: what its threads share.
private final class PrintRun: Sendable {
  private let printing: PacketPrinting
  private let scratch: String
  private let target: FileFolder
  private let printed = Atomic(0)
  private let isStopped = Atomic(false)

  init(printing: PacketPrinting, scratch: String, target: FileFolder) {
    self.printing = printing
    self.scratch = scratch
    self.target = target
  }

  /// How many pages are printed.
  var count: Int { printed.load(ordering: .relaxed) }

  /// Prints a page; nil where another could not be printed, which ends the run.
  func print(_ path: String, number: Int) -> Result<PacketPrinting.Print, Diagnostic>? {
    guard !isStopped.load(ordering: .relaxed), !Interruption.isAsked else { return nil }
    do throws(Diagnostic) {
      let room = "\(scratch)/\(number)"
      try make(room)
      defer { try? FileManager.default.removeItem(atPath: room) }
      var bytes = try printing.browser.print(
        "\(scratch)/site/\(path)", called: path, in: room)
      PrintedFile.set(printing.day, in: &bytes)
      let name = PacketPrinting.name(ofPageAt: path)
      let arrival = try target.put(bytes, at: name)
      printed.add(1, ordering: .relaxed)
      return .success(PacketPrinting.Print(name: name, bytes: bytes.count, arrival: arrival))
    } catch {
      isStopped.store(true, ordering: .relaxed)
      return .failure(error)
    }
  }

  private func make(_ folder: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    } catch {
      throw Diagnostic(
        .outputFailed, "cannot be made", at: SourceLocation(file: folder),
        hint: PacketPrinting.roomHint)
    }
  }
}
