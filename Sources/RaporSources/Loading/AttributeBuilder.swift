import RaporDiagnostics
import RaporModel

/// Gathers the texts of deals, each distinct one once.
struct AttributeBuilder {
  private struct Column {
    var values: [String] = []
    var positions: [String: Int32] = [:]
    var codes: [Int32] = []

    mutating func code(of text: String) -> Int32 {
      if let known = positions[text] { return known }
      let code = Int32(clamping: values.count)
      positions[text] = code
      values.append(text)
      return code
    }
  }

  private var columns: [String: Column] = [:]
  private var dealCount = 0

  /// Makes room for one more deal, whose values are not given yet.
  mutating func beginDeal() { dealCount += 1 }

  /// Gives the deal begun last a value.
  mutating func set(_ name: String, _ text: String?) {
    var column = columns.removeValue(forKey: name) ?? Column()
    column.codes += repeatElement(-1, count: max(0, dealCount - 1 - column.codes.count))
    column.codes.append(text.map { column.code(of: $0) } ?? -1)
    columns[name] = column
  }

  /// The values that deals have in a column, in the order of first sight.
  func distinctValues(of name: String) -> [String] { columns[name]?.values ?? [] }

  /// Fills the blanks of a column by what another column's value stands for.
  mutating func fill(_ name: String, by key: String, _ value: (String) -> String?) {
    guard let keys = columns[key] else { return }
    var column = columns[name] ?? Column()
    column.codes += repeatElement(-1, count: max(0, dealCount - column.codes.count))
    let codes = keys.values.map { text in value(text).map { column.code(of: $0) } ?? -1 }
    for deal in keys.codes.indices where column.codes[deal] < 0 && keys.codes[deal] >= 0 {
      column.codes[deal] = codes[Int(keys.codes[deal])]
    }
    columns[name] = column
  }

  /// The columns as the model has them.
  var attributes: [Attribute: AttributeColumn] {
    var result: [Attribute: AttributeColumn] = [:]
    for (name, column) in columns {
      let rest = repeatElement(Int32(-1), count: max(0, dealCount - column.codes.count))
      result[Attribute(rawValue: name)] = AttributeColumn(
        unsortedValues: column.values, codes: column.codes + rest)
    }
    return result
  }

  /// Two values of a column that look like one, and the first deal that has the second.
  struct NearDuplicate {
    var column: String
    var value: String
    var other: String
    var deal: Int
  }

  /// The values that differ from an earlier one by case, spaces or punctuation only.
  var nearDuplicates: [NearDuplicate] {
    columns.keys.sorted().flatMap { name -> [NearDuplicate] in
      var first: [String: String] = [:]
      return (columns[name]?.values ?? []).enumerated().compactMap { code, value in
        let key = Folding.looseKey(value)
        guard let other = first[key] else {
          first[key] = value
          return nil
        }
        return columns[name]?.codes.firstIndex(of: Int32(clamping: code)).map {
          NearDuplicate(column: name, value: value, other: other, deal: $0)
        }
      }
    }
  }
}
