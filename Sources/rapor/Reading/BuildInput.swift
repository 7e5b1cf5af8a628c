import FoundationEssentials
import RaporDiagnostics
import RaporModel
import RaporPages
import RaporSources

/// All that a build is made of, as one number: taken before anything is read, so that whatever changes
/// while the build runs counts as a change.
struct BuildInput {
  /// The file that tells of earlier builds of the same output.
  let builds: String
  private let options: SiteOptions
  private let files: InputDigest.Files
  /// The digest of all but the history, which the build itself changes.
  private var known: ContentDigest
  /// The digest of the program, the options, the settings and the tables that are read as wholes: of all that
  /// every page is made of.
  let ofEveryPage: ContentDigest

  /// Looks at the program, the options and every file that a build reads; nil where there is no telling,
  /// as when site.yml is broken. `builds` is where it is kept, `marks` are options that `options` does not have.
  init?(_ options: SiteOptions, builds: String, marks: [String]) {
    guard
      let files = InputDigest.files(contentFolder: options.content, dataFolder: options.data)
    else { return nil }
    self.builds = builds
    self.options = options
    self.files = files
    var everything = ContentDigest()
    let arguments = [
      options.content, options.data ?? "", options.templates ?? "",
      options.asOf?.description ?? "", "\(options.strict)",
    ]
    for text in arguments { everything.add(text) }
    everything.add(ProgramDigest.digest(ofFile: BuildInput.program, jobs: options.jobs))
    for path in files.input { BuildInput.add(path, to: &everything, jobs: options.jobs) }
    ofEveryPage = everything
    known = everything
    for text in marks { known.add(text) }
    for path in files.rows { BuildInput.add(path, to: &known, jobs: options.jobs) }
    var problems = DiagnosticList()
    for folder in [options.commentaryFolder, options.appraisalFolder, options.templateFolder] {
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
    for path in files.history { BuildInput.add(path, to: &digest, jobs: options.jobs) }
    return digest.digits
  }

  private static func add(_ path: String, to digest: inout ContentDigest, jobs: Int) {
    digest.add(path)
    digest.add(InputDigest.digest(ofFile: path, jobs: jobs))
  }

  /// Where the running program lies.
  private static var program: String {
    let link = "/proc/self/exe"
    return FileManager.default.fileExists(atPath: link)
      ? link : ProcessInfo.processInfo.arguments.first ?? ""
  }
}
