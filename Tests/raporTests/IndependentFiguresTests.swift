import Foundation
import TestSupport
import Testing

/// A real export's figures, worked out by Tests/Checks/crm_sales.py with code of its own, are those
/// that `rapor metrics` prints.
@Suite(
  .enabled(if: Project.shared("data/crm-sales") != nil, "the crm-sales files are not here"),
  .enabled(if: Checks.canRun, "there is no python3"))
struct IndependentFiguresTests {
  private let site = Project.root.appending(path: "Tests/Sites/crm-sales").path()

  @Test func `by product, sector, territory, rep, manager and period, with quotas and pay`() throws
  {
    let data = try #require(Project.shared("data/crm-sales")).path()
    let check = try Checks.run("crm_sales.py", [Program.path, site, data])
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains(" figures worked out, 0 differences"))
  }

  @Test func `one amount that is read otherwise is found`() throws {
    let data = try #require(Project.shared("data/crm-sales"))
    let changed = TemporaryFolder()
    for name in ["sales_pipeline", "sales_teams", "products", "accounts"] {
      var text = try String(contentsOf: data.appending(path: name + ".csv"), encoding: .utf8)
      text = text.replacing(
        ",Won,2016-10-20,2017-03-01,1054", with: ",Won,2016-10-20,2017-03-01,1055")
      try changed.write(Array(text.utf8), to: name + ".csv")
    }
    let check = try Checks.run("crm_sales.py", [Program.path, site, data.path(), changed.path])
    #expect(check.status == 1)
    #expect(
      check.output.contains("('average_deal', '', 'total', '', '2017')"), "\(check.output)")
  }
}
