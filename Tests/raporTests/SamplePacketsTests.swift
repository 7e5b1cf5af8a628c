import Foundation
import TestSupport
import Testing

/// The packets of the sample, printed by the program and read by programs of their own.
@Suite(
  .enabled(
    if: Checks.canRun && Checks.hasPoppler && Checks.browser != nil,
    "there is no python3, poppler or Chromium"))
struct SamplePacketsTests {
  /// Prints the packets of some reps of the sample, and gives the folder that they lie in.
  private func printed(_ program: Program, of reps: [String]) throws -> String {
    let site = try SampleSite.built.get()
    let outcome = try program.run(
      ["packets", "--pdf", "--quiet", "--content", site.content, "--to", "packets"]
        + reps.flatMap { ["--rep", $0] })
    #expect(outcome.status == 0, "\(outcome.errors)")
    return program.folder.path + "/packets"
  }

  @Test func `packets print as they should, in all three languages`() throws {
    let program = Program(folder: TemporaryFolder())
    let folder = try printed(program, of: ["Hafiz Ismail", "Putri Lestari"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.contains("hafiz-ismail-2026-H1-appraisal.pdf"))
    #expect(names.contains("hafiz-ismail-2026-H1-appraisal-en.pdf"))
    #expect(names.contains("putri-lestari-2026-H1-appraisal.pdf"))
    #expect(names.count == 8)
    let check = try Checks.run("printed_packets.py", [folder, "--paper", "A4", "--pages", "5"])
    #expect(check.status == 0, "\(check.output)")
    let privacy = try Checks.run(
      "private_packets.py", [try SampleSite.built.get().output, folder])
    #expect(privacy.status == 0, "\(privacy.output)")
  }
}
