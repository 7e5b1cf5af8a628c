import Foundation
import RaporModel
import TestSupport
import Testing

/// The CRM export that lies beside the project on machines where it is developed, read naively: its
/// files have no quotes and no surprises but those that are mended here.
enum CRMSales {
  /// The folder; nil where it is missing, which skips the tests that need it.
  static let folder = Project.shared("data/crm-sales")

  static let isThere = folder != nil

  /// The export as of 2017-12-31, the latest date in it.
  static func dataset() throws -> Dataset {
    let currency = try #require(Currency(code: "USD"))
    let people = try rows("sales_teams.csv")
    let reps = people.map {
      Rep(id: RepID(rawValue: $0[0]), name: $0[0], manager: $0[1], territory: $0[2])
    }.sorted { $0.id.rawValue < $1.id.rawValue }
    let positions = Dictionary(
      uniqueKeysWithValues: reps.enumerated().map { ($1.id.rawValue, RepIndex($0)) })
    let products = try rows("products.csv").map {
      Product(name: $0[0], listPrice: Int64($0[2]).map { $0 * 100 }, family: $0[1])
    }
    let prices = Dictionary(uniqueKeysWithValues: products.map { ($0.name, $0.listPrice) })
    let stages: [Stage] = [
      Stage(name: "Prospecting", outcome: .open), Stage(name: "Engaging", outcome: .open),
      Stage(name: "Won", outcome: .won), Stage(name: "Lost", outcome: .lost),
    ]
    let pipeline = try rows("sales_pipeline.csv").map { row in
      row.map { $0 == "GTXPro" ? "GTX Pro" : $0 }
    }
    let deals = try pipeline.enumerated().map { line, row in
      let stage = try #require(stages.firstIndex { $0.name == row[4] })
      let outcome = stages[stage].outcome
      let given = Int64(row[7]).map { $0 * 100 }
      return Deal(
        id: DealID(rawValue: row[0]), rep: try #require(positions[row[1]]), stage: stage,
        outcome: outcome, createdOn: Day(iso: row[5]), closedOn: Day(iso: row[6]),
        amount: outcome == .open ? prices[row[2]] ?? nil : given,
        amountOrigin: outcome == .open ? .listPrice : .given,
        row: RowReference(file: 0, line: Int32(line + 2)))
    }
    return Dataset(
      asOf: try #require(Day(iso: "2017-12-31")), currency: currency, reps: reps, stages: stages,
      deals: deals,
      attributes: [
        .product: AttributeColumn(pipeline.map { $0[2] }),
        .account: AttributeColumn(pipeline.map { $0[3] }),
      ],
      products: products)
  }

  private static func rows(_ name: String) throws -> [[String]] {
    let text = try String(
      contentsOf: try #require(folder).appending(path: name), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
