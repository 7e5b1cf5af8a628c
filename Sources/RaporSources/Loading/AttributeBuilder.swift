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

    /// Gives a deal a value; those before it that have none yet stay without.
    mutating func set(_ code: Int32, ofDeal deal: Int) {
      fill(upTo: deal)
      codes.append(code)
    }

    mutating func fill(upTo count: Int) {
      if codes.count < count { codes += repeatElement(-1, count: count - codes.count) }
    }
  }

  private var names: [String: Int] = [:]
  private var columns: [Column] = []
  private var dealCount = 0

  /// Makes room for one more deal, whose values are not given yet.
  mutating func beginDeal() { dealCount += 1 }

  /// Where the texts of a table's column go.
  struct Source {
    fileprivate let table: FileTable
    fileprivate let column: Int
    fileprivate let target: Int
    /// By the code of a text in the table, its code here; −1 where it has not been met.
    fileprivate var codes: [Int32]
  }

  /// Prepares to take in a column of a table.
  mutating func source(_ name: String, _ table: FileTable, _ column: Int) -> Source {
    let target = position(of: name)
    let codes = [Int32](repeating: -1, count: table.codeCount(column))
    return Source(table: table, column: column, target: target, codes: codes)
  }

  /// Gives the deal begun last what a row has in a column.
  mutating func set(_ source: inout Source, _ row: Int) {
    guard let code = source.table.code(source.column, row) else { return }
    if source.codes[code] < 0, let text = source.table.text(source.column, row) {
      source.codes[code] = columns[source.target].code(of: text)
    }
    columns[source.target].set(source.codes[code], ofDeal: dealCount - 1)
  }

  private mutating func position(of name: String) -> Int {
    if let known = names[name] { return known }
    names[name] = columns.count
    columns.append(Column())
    return columns.count - 1
  }

  /// The values that deals have in a column, in the order of first sight.
  func distinctValues(of name: String) -> [String] {
    names[name].map { columns[$0].values } ?? []
  }

  /// Fills the blanks of a column by what another column's value stands for.
  mutating func fill(_ name: String, by key: String, _ value: (String) -> String?) {
    guard let keys = names[key].map({ columns[$0] }) else { return }
    let target = position(of: name)
    columns[target].fill(upTo: dealCount)
    let codes = keys.values.map { text in value(text).map { columns[target].code(of: $0) } ?? -1 }
    for deal in keys.codes.indices
    where columns[target].codes[deal] < 0 && keys.codes[deal] >= 0 {
      columns[target].codes[deal] = codes[Int(keys.codes[deal])]
    }
  }

  /// The columns as the model has them.
  var attributes: [Attribute: AttributeColumn] {
    var result: [Attribute: AttributeColumn] = [:]
    for (name, position) in names {
      let column = columns[position]
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
    names.sorted { $0.key < $1.key }.flatMap { name, position -> [NearDuplicate] in
      var first: [String: String] = [:]
      return columns[position].values.enumerated().compactMap { code, value in
        let key = Folding.looseKey(value)
        guard let other = first[key] else {
          first[key] = value
          return nil
        }
        return columns[position].codes.firstIndex(of: Int32(clamping: code)).map {
          NearDuplicate(column: name, value: value, other: other, deal: $0)
        }
      }
    }
  }
}
