import FoundationEssentials
import RaporSources
import Testing

/// The public acid test for CSV readers; its files lie beside the project.
@Suite(SharedMaterial.isHere)
struct CSVSpectrumTests {
  /// All cases but one, whose expected rows are not those of its file.
  static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(arguments: names)
  func `a file of csv-spectrum gives its rows`(name: String) throws {
    let folder = try #require(SharedMaterial.folder) + "/conformance/csv-spectrum"
    let expected = try JSONDecoder().decode(
      [[String: String]].self, from: Data(contentsOf: URL(filePath: "\(folder)/json/\(name).json")))
    let file = try Data(contentsOf: URL(filePath: "\(folder)/csvs/\(name).csv"))
    let read = try CSVRows(file)
    let rows = read.rows.map { Dictionary(uniqueKeysWithValues: zip(read.header, $0)) }
    #expect(rows == expected)
    #expect(read.ledger.irregularRows.isEmpty)
  }

  @Test func `the file with broken expectations gives what it holds`() throws {
    let folder = try #require(SharedMaterial.folder) + "/conformance/csv-spectrum"
    let file = try Data(contentsOf: URL(filePath: "\(folder)/csvs/location_coordinates.csv"))
    let read = try CSVRows(file)
    #expect(read.rows.map(\.count) == [4])
    #expect(read.rows.first?[1].contains("36'37.8\"N") == true)
  }
}
