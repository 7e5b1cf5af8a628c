import Foundation
import RaporMetrics
import RaporModel
import RaporPages
import RaporSite
import Testing

@testable import rapor

/// A plan with pages to print: agendas, which every rep has, in the place of packets.
struct PrintedSample {
  let plan: SitePlan
  let day: Day
  /// The folder that PDFs go to.
  let folder = TemporaryFolder()

  init() throws {
    let content = try SampleSite.built.get().content
    var options = SiteOptions()
    (options.content, options.data, options.templates) = (content, nil, nil)
    (options.asOf, options.strict, options.jobs, options.quiet) = (nil, false, 2, true)
    var reading = SiteReading(options: options, console: Console(isQuiet: true))
    let plan = reading.plan()
    let read = try #require(plan)
    self.plan = read.site
    day = read.figures.dataset.asOf
  }

  /// Some pages of two reps.
  var paths: [String] {
    ["reps/daniel-tan", "reps/budi-santoso"].map { "\($0)/2026-Q2-agenda.html" }
  }

  /// Prints the pages, and gives what became of each PDF.
  func print(
    _ paths: [String]? = nil, by browser: Browser, jobs: Int = 2
  ) throws(WriteFailure) -> [PacketPrinting.Print] {
    let printing = PacketPrinting(browser: browser, day: day, jobs: jobs, folder: folder.path)
    return try printing.print(paths ?? self.paths, of: plan.files)
  }

  /// The names and bytes of the PDFs.
  func files() throws -> [String: Data] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: "\(folder.path)/\($1)")
    }
  }
}
