/// A column of deals whose values are texts: one of the built-in ones, or any that site.yml names.
package struct Attribute: RawRepresentable, Hashable, Comparable, Sendable {
  /// The name in site.yml and in the metrics table, such as `product`.
  package var rawValue: String
  /// Names a column.
  package init(rawValue: String) { self.rawValue = rawValue }
  /// Orders by name.
  package static func < (a: Attribute, b: Attribute) -> Bool { a.rawValue < b.rawValue }

  /// The customer.
  package static let account = Attribute(rawValue: "account")
  /// What is sold.
  package static let product = Attribute(rawValue: "product")
  /// The sales territory of the deal; where the data has none, the rep's stands in.
  package static let territory = Attribute(rawValue: "territory")
  /// The market segment.
  package static let segment = Attribute(rawValue: "segment")
  /// Where the deal came from.
  package static let source = Attribute(rawValue: "source")
  /// New, renewal or expansion.
  package static let type = Attribute(rawValue: "type")
  /// Why it was lost.
  package static let lostReason = Attribute(rawValue: "lost_reason")

  /// The columns that every site may have without naming them.
  package static let builtIn: [Attribute] = [
    .account, .product, .territory, .segment, .source, .type, .lostReason,
  ]
}

/// The values of one attribute for all deals, each distinct text stored once.
package struct AttributeColumn: Hashable, Sendable {
  /// The distinct values, in the order of their bytes.
  package private(set) var values: [String]
  /// One position in `values` per deal, in the order of `Dataset.deals`; −1 when not given.
  package private(set) var codes: [Int32]

  /// Makes a column from one text per deal; nil or an empty text is “not given”.
  package init(_ texts: some Collection<String?>) {
    let distinct = Set(texts.compactMap { $0 }).subtracting([""])
    values = distinct.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let positions = Dictionary(uniqueKeysWithValues: zip(values, Int32(0)...))
    codes = texts.map { $0.flatMap { positions[$0] } ?? -1 }
  }

  /// Makes a column of values met in any order, with one position in `values` per deal, −1 for none.
  ///
  /// The values must be distinct and the codes in range.
  package init(unsortedValues: [String], codes: [Int32]) {
    // Of plain ASCII texts the order of texts is that of their bytes, and is found sooner.
    let isPlain = unsortedValues.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let order = unsortedValues.indices.sorted {
      let (a, b) = (unsortedValues[$0], unsortedValues[$1])
      return isPlain ? a < b : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    var moved = [Int32](repeating: -1, count: unsortedValues.count)
    for (new, old) in order.enumerated() { moved[old] = Int32(new) }
    values = order.map { unsortedValues[$0] }
    self.codes = codes.map { moved.indices.contains(Int($0)) ? moved[Int($0)] : -1 }
  }

  /// The value of the deal at a position; nil when not given.
  package subscript(deal: Int) -> String? {
    guard codes.indices.contains(deal), values.indices.contains(Int(codes[deal])) else {
      return nil
    }
    return values[Int(codes[deal])]
  }
}
