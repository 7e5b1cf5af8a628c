import RaporDiagnostics
import RaporModel

/// The products, and which of them a deal's text means.
struct ProductDirectory {
  private(set) var products: [Product] = []
  private var positions: [String: Int] = [:]

  /// Takes in the rows of a products table.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    let name = table.column("product")
    let price = table.column("list_price")
    let family = table.column("family")
    for row in 0..<table.rows.count {
      guard let text = table.text(name, row) else {
        state.excludeMissing("product", .missingID, table, name, row)
        continue
      }
      guard positions[Folding.key(text)] == nil else {
        state.excludeDuplicate(text, table, name, row)
        continue
      }
      positions[Folding.key(text)] = products.count
      products.append(
        Product(
          name: text, listPrice: price.flatMap { table.rows.integer($0, row) },
          family: table.text(family, row)))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  /// The products in the order of their names' bytes.
  var sorted: [Product] {
    products.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The product that a text means.
  subscript(text: String) -> Product? { positions[Folding.key(text)].map { products[$0] } }

  /// Says, once for each, which products of a deals table are not known.
  func reportUnknown(_ table: FileTable, _ state: inout LoadState) {
    guard !products.isEmpty, let column = table.given("product") else { return }
    for (text, count, row) in table.texts(in: column) where self[text] == nil {
      let near = NearName.suggestion(for: text, among: products.map(\.name))
      state.problems.report(
        .unknownProduct,
        "“\(text)” is not in the products table; \(count) \(count == 1 ? "row has" : "rows have") it",
        at: table.place(column, row),
        hint: near.map { "did you mean “\($0)”? Then say `values: {product: {\(text): \($0)}}`" }
          ?? "add it to the products table")
    }
  }
}

/// Tables that add columns to deals by a key.
struct LookupDirectory {
  /// One table: for each key, folded, the values of its columns.
  private struct Lookup {
    var file: String
    var key: String
    var columns: [String]
    var rows: [String: [String?]] = [:]
    /// The keys as written, in the order of the file.
    var keys: [String] = []
  }

  private var lookups: [Lookup] = []

  /// Takes in the rows of a lookup table.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    guard let key = table.mapping.lookupKey else { return }
    let columns = table.mapping.schema.indices.filter { index in
      table.mapping.schema[index].name != key && table.file.gives(index)
    }
    var lookup = Lookup(
      file: table.file.csv.name, key: key, columns: columns.map { table.mapping.schema[$0].name })
    let keyColumn = table.column(key)
    for row in 0..<table.rows.count {
      guard let text = table.text(keyColumn, row) else {
        state.excludeMissing(key, .missingID, table, keyColumn, row)
        continue
      }
      guard lookup.rows[Folding.key(text)] == nil else {
        state.excludeDuplicate(text, table, keyColumn, row)
        continue
      }
      lookup.rows[Folding.key(text)] = columns.map { table.text($0, row) }
      lookup.keys.append(text)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
    lookups.append(lookup)
  }

  /// Fills the deals' columns; a value that the deal's own row gives stays.
  func fill(_ attributes: inout AttributeBuilder, _ state: inout LoadState) {
    for lookup in lookups {
      for text in attributes.distinctValues(of: lookup.key)
      where lookup.rows[Folding.key(text)] == nil {
        state.problems.report(
          .lookupMiss, "“\(text)” is not in “\(lookup.file)”",
          at: SourceLocation(file: lookup.file),
          hint: NearName.suggestion(for: text, among: lookup.keys).map {
            "did you mean “\($0)”? Then say `values: {\(lookup.key): {\(text): \($0)}}`"
          })
      }
      for (position, name) in lookup.columns.enumerated() {
        attributes.fill(name, by: lookup.key) { lookup.rows[Folding.key($0)]?[position] }
      }
    }
  }
}
