import RaporPages
import RaporSite

extension SiteWriter {
  /// Writes a site of which nothing is known from earlier builds.
  @discardableResult static func write(
    _ plan: [PlannedFile], to folder: String, jobs: Int = 1,
    progress: @escaping @Sendable (WriteProgress) -> Void = { _ in }
  ) throws(WriteFailure) -> WriteSummary {
    var known = KnownFiles.none
    return try write(plan, to: folder, jobs: jobs, known: &known, progress: progress)
  }
}
