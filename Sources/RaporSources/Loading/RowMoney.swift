import RaporDiagnostics
import RaporModel

/// Which currency the amounts of a table's rows are in.
///
/// What an amount says itself is first, then the row's own column, then the source, then the site.
struct RowMoney {
  /// What a row's column of currencies says.
  enum Word {
    case nothing
    /// The currency that the table's amounts were read in.
    case own
    case other(Currency)
    case unknown(String)
  }

  /// An amount and what it is in.
  enum Cell {
    case blank
    /// In the site's currency: nearly all are.
    case ofSite(Int64)
    case amount(Int64, Currency)
    /// It names a currency by code that is not the row's.
    case contradiction(String)
    case unreadable
  }

  let column: Int?
  private let table: FileTable
  private let site: Currency
  /// The currency that the table's amounts were read in.
  private let own: Currency
  private let isInSites: Bool
  private var words: [String: Word] = [:]

  init(_ table: FileTable, site: Currency) {
    self.table = table
    self.site = site
    column = table.given("currency")
    own = table.mapping.currency ?? site
    isInSites = own == site
  }

  /// What the column says, each word judged once.
  mutating func word(_ row: Int) -> Word {
    guard let text = table.text(column, row) else { return .nothing }
    if let known = words[text] { return known }
    let word = judge(text)
    words[text] = word
    return word
  }

  private func judge(_ text: String) -> Word {
    guard let currency = currency(text) else { return .unknown(text) }
    return currency == own ? .own : .other(currency)
  }

  private func currency(_ text: String) -> Currency? {
    let judgement = Array(text.utf8).withUnsafeBufferPointer {
      CurrencyWord.judge($0, expected: site)
    }
    switch judgement {
    case .expected: return site
    case .other(let code): return Currency(code: code)
    case .unknown:
      // "US Dollar (USD)", "Indonesian Rupiah - IDR": the code is somewhere in it.
      let parts = text.split { !$0.isLetter }.map(String.init)
      let codes = parts.filter { $0 == $0.uppercased() && $0.count == 3 }
      return codes.lazy.compactMap { Currency(code: $0) }.first
    }
  }

  /// The amount of a row; `word` is what the row's column says.
  func cell(_ column: Int?, _ row: Int, _ word: Word) -> Cell {
    guard let column else { return .blank }
    let (value, isForeign) = (table.rows.integer(column, row), table.rows.isForeign(column, row))
    guard isForeign || value != nil else { return .blank }
    switch word {
    case .other(let currency): return cell(read(column, row, in: currency), currency)
    case .nothing where isForeign: return foreign(column, row)
    case .own where isForeign: return cell(read(column, row, in: own), own)
    case .nothing, .own, .unknown: return value.map(amount) ?? .unreadable
    }
  }

  private func amount(_ value: Int64) -> Cell { isInSites ? .ofSite(value) : .amount(value, own) }

  private func cell(_ reading: Reading<Int64>, _ currency: Currency) -> Cell {
    switch reading {
    case .value(let amount): currency == site ? .ofSite(amount) : .amount(amount, currency)
    case .foreign(let code): .contradiction(code)
    case .blank, .unreadable: .unreadable
    }
  }

  /// An amount that names its currency, in a row that names none.
  private func foreign(_ column: Int, _ row: Int) -> Cell {
    guard case .foreign(let code) = read(column, row, in: own), let other = Currency(code: code)
    else { return .unreadable }
    return cell(read(column, row, in: other), other)
  }

  /// Reads a cell again, with as many decimals as the currency has.
  private func read(_ column: Int, _ row: Int, in currency: Currency) -> Reading<Int64> {
    var reader = DecimalReader(
      style: table.numberStyles[column], decimals: currency.exponent, currency: currency)
    let place = table.file.cells[column]
    if let field = place.field {
      let reading = reader.read(
        table.file.csv.text(ofField: field, inRecordAt: table.rows.offsets[row]))
      switch reading {
      case .value, .foreign: return reading
      case .blank, .unreadable: break
      }
    }
    reader.style = .decimalPoint
    return (place.constant ?? place.standIn).map(reader.read) ?? .unreadable
  }
}

extension DecimalReader {
  /// Reads a text.
  fileprivate func read(_ text: String) -> Reading<Int64> {
    Array(text.utf8).withUnsafeBufferPointer(read)
  }
}
