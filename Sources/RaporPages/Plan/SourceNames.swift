import RaporModel

/// Writes where rows were read: the name of the file, without its folders, and the line.
struct SourceNames: Sendable {
  /// Per ledger, the name and a colon.
  private let names: [[UInt8]]

  /// Takes the names once, since files beside the evidence name a source in each row.
  init(of dataset: Dataset) {
    names = dataset.ledgers.indices.map { Array("\(dataset.fileName(at: $0) ?? ""):".utf8) }
  }

  /// Adds the file and the line of a row; nothing for none.
  func append(_ row: RowReference?, to bytes: inout [UInt8]) {
    guard let row, names.indices.contains(Int(row.file)) else { return }
    bytes += names[Int(row.file)]
    bytes.append(decimal: Int(row.line))
  }
}
