import Foundation
import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// The site of Tests/Sites/crm-sales over the export that lies beside the project.
@Suite(SharedMaterial.isHere)
struct CRMSalesTests {
  static let loaded = SiteLoader.load(
    contentFolder: ProjectFolder.path + "/Tests/Sites/crm-sales",
    dataFolder: (SharedMaterial.folder ?? "") + "/data/crm-sales")

  @Test func `every deal is read and none is left out`() throws {
    let data = try #require(Self.loaded.dataset, "\(Self.loaded.diagnostics.sorted)")
    #expect(data.deals.count == 8_800)
    let counts = Dictionary(grouping: data.deals) { data.stages[$0.stage].name }.mapValues(\.count)
    #expect(counts == ["Won": 4_238, "Lost": 2_473, "Engaging": 1_589, "Prospecting": 500])
    for ledger in data.ledgers {
      #expect(ledger.rowsRead == ledger.rowsUsed)
      #expect(ledger.exclusions.isEmpty)
    }
  }

  @Test func `won value and open pipeline are those of the published analyses`() throws {
    let data = try #require(Self.loaded.dataset)
    let won = data.deals.filter { $0.outcome == .won }.compactMap(\.amount).reduce(0, +)
    #expect(won == 10_005_534_00)
    let open = data.deals.filter { $0.outcome == .open }
    #expect(open.compactMap(\.amount).reduce(0, +) == 4_966_215_00)
    #expect(open.allSatisfy { $0.amountOrigin == .listPrice })
    #expect(data.deals.allSatisfy { $0.outcome == .open || $0.amountOrigin == .given })
  }

  @Test func `reps without a deal are there, with their managers and offices`() throws {
    let data = try #require(Self.loaded.dataset)
    #expect(data.reps.count == 35)
    #expect(data.reps.allSatisfy { $0.isListed && $0.manager != nil && $0.territory != nil })
    let busy = Set(data.deals.map(\.rep))
    #expect(data.reps.indices.count { !busy.contains(RepIndex($0)) } == 5)
    #expect(data.reps.map(\.id) == data.reps.map(\.id).sorted())
  }

  @Test func `lookups give every deal its product's series and its account's sector`() throws {
    let data = try #require(Self.loaded.dataset)
    let series = Attribute(rawValue: "series")
    #expect(data.attributes[series]?.values == ["GTK", "GTX", "MG"])
    #expect(data.deals.indices.allSatisfy { data.value(of: series, deal: $0) != nil })
    let sector = try #require(data.attributes[Attribute(rawValue: "sector")])
    #expect(sector.values.contains("technology") && !sector.values.contains("technolgy"))
    #expect(data.deals.indices.count { sector[$0] == nil } == 1_425)
  }

  @Test func `a deal points at its row`() throws {
    let data = try #require(Self.loaded.dataset)
    let deal = try #require(data.deals.first)
    #expect(deal.id.rawValue == "1C1I7A6R")
    #expect(data.ledgers[Int(deal.row.file)].file == "sales_pipeline.csv")
    #expect(deal.row.line == 2)
    #expect(deal.createdOn == Day(iso: "2016-10-20"))
    #expect(deal.cycleDays == 132)
  }

  @Test func `nothing is wrong with the site`() {
    #expect(Self.loaded.diagnostics.count(of: .error) == 0)
    #expect(Self.loaded.diagnostics.count(of: .warning) == 0)
  }
}

/// Where the project lies.
enum ProjectFolder {
  static let path: String = {
    let here = #filePath
    return here.range(of: "/Tests/").map { String(here[..<$0.lowerBound]) } ?? "."
  }()
}
