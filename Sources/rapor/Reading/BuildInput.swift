import FoundationEssentials
import RaporDiagnostics
import RaporModel
import RaporPages
import RaporSources

/// All that a build is made of, as one number: taken before anything is read, so that whatever changes
/// while the build runs counts as a change.
struct BuildInput {
  private let options: SiteOptions
  private let files: InputDigest.Files
  /// The digest of all but the history, which the build itself changes.
  private var known = ContentDigest()

  /// Looks at the program, the options and every file that a build reads; nil where there is no telling,
  /// as when site.yml is broken. `marks` are options that `options` does not have.
  init?(_ options: SiteOptions, marks: [String]) {
    guard
      let files = InputDigest.files(contentFolder: options.content, dataFolder: options.data)
    else { return nil }
    self.options = options
    self.files = files
    for text in marks + arguments { known.add(text) }
    for path in [BuildInput.program] + files.input { add(path, to: &known) }
    var problems = DiagnosticList()
    for folder in [options.commentaryFolder, options.templateFolder] {
      for file in TextFolder.files(in: folder, diagnostics: &problems) {
        known.add(file.file)
        known.add(file.bytes)
      }
    }
    guard problems.all.isEmpty else { return nil }
  }

  /// The digest of all of it, with the history as it is now.
  var digest: String {
    var digest = known
    for path in files.history { add(path, to: &digest) }
    return digest.digits
  }

  private func add(_ path: String, to digest: inout ContentDigest) {
    digest.add(path)
    digest.add(InputDigest.digest(ofFile: path, jobs: options.jobs))
  }

  private var arguments: [String] {
    [
      options.content, options.data ?? "", options.templates ?? "",
      options.asOf?.description ?? "", "\(options.strict)",
    ]
  }

  /// Where the running program lies.
  private static var program: String {
    let link = "/proc/self/exe"
    return FileManager.default.fileExists(atPath: link)
      ? link : ProcessInfo.processInfo.arguments.first ?? ""
  }
}

/// Where programs keep what they can make again.
enum CacheFolder {
  /// The file that tells of the builds of an output folder; nil where the system names no such place.
  static func lastBuild(of output: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard let cache = folder(environment) else { return nil }
    let here = FileManager.default.currentDirectoryPath
    var digest = ContentDigest()
    digest.add(output.hasPrefix("/") ? output : "\(here)/\(output)")
    return "\(cache)/rapor/builds/\(digest.digits)"
  }

  private static func folder(_ environment: [String: String]) -> String? {
    if let own = environment["XDG_CACHE_HOME"], own.hasPrefix("/") { return own }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return home + "/Library/Caches"
    #else
      return home + "/.cache"
    #endif
  }
}
