import RaporModel

/// Reads numbers and amounts into integers of a fixed number of decimals.
struct DecimalReader {
  /// Which sign is the decimal one; nil where the column has no mark that could tell.
  var style: NumberStyle?
  /// How many decimals the integers have: a currency's exponent, or 3 for thousandths.
  var decimals: Int
  /// The currency that amounts are in; nil for plain numbers, which then may name none.
  var currency: Currency?

  /// Reads a trimmed cell. Decimals beyond those kept are rounded, halves away from zero.
  func read(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Int64> {
    if let plain = plainInteger(cell) { return plain }
    if BlankWords.contains(cell) { return .blank }
    guard let body = NumberBody(cell) else { return .unreadable }
    if !body.currency.isEmpty {
      guard let currency else { return .unreadable }
      switch CurrencyWord.judge(body.currency, expected: currency) {
      case .expected: break
      case .other(let code): return .foreign(code)
      case .unknown: return .unreadable
      }
    }
    guard let magnitude = magnitude(body.digits) else { return .unreadable }
    return .value(body.isNegative ? -magnitude : magnitude)
  }

  /// The common case, without a mark of any kind; nil for anything else.
  private func plainInteger(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Int64>? {
    guard (1...12).contains(cell.count), decimals <= 6 else { return nil }
    var value: Int64 = 0
    for byte in cell {
      guard ASCII.isDigit(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    for _ in 0..<decimals { value *= 10 }
    return .value(value)
  }

  /// Nil when the marks do not fit the style, or the number is too large.
  func magnitude(_ digits: UnsafeBufferPointer<UInt8>) -> Int64? {
    var number = DecimalDigits(style: style ?? .decimalPoint, kept: max(decimals, 9))
    var index = 0
    while index < digits.count {
      let byte = digits[index]
      if byte | 0x20 == 0x65 {
        guard let exponent = Self.exponent(digits[(index + 1)...]) else { return nil }
        return number.scaled(to: decimals + exponent)
      }
      guard let length = number.take(digits, at: index) else { return nil }
      index += length
    }
    return number.scaled(to: decimals)
  }

  /// The exponent of `1.2E+06`, at most two digits; nil when it is none.
  private static func exponent(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var digits = digits
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits = digits.dropFirst() }
    guard (1...2).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return isNegative ? -value : value
  }
}

/// Digits gathered so far, with the rules for the marks between them.
private struct DecimalDigits {
  let style: NumberStyle
  /// How many decimals are kept while reading.
  let kept: Int
  private var value: Int64 = 0
  private var decimals = 0
  private var isPastSign = false
  /// Digits since the last grouping mark; nil before the first one.
  private var inGroup: Int?
  private var leadingDigits = 0

  init(style: NumberStyle, kept: Int) {
    self.style = style
    self.kept = kept
  }

  /// Takes the digit or mark at `index`; gives its length, or nil when it does not belong there.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let byte = bytes[index]
    if ASCII.isDigit(byte) { return append(byte) ? 1 : nil }
    if byte == style.decimalSign {
      guard !isPastSign, groupIsWhole else { return nil }
      isPastSign = true
      return 1
    }
    guard let length = groupMark(bytes, at: index), !isPastSign else { return nil }
    // Groups have three digits; in Indian style all but the last have two. "0.500" has no group.
    if let inGroup, inGroup != 3, inGroup != 2 { return nil }
    if inGroup == nil, value == 0 || leadingDigits > 3 { return nil }
    inGroup = 0
    return length
  }

  private mutating func append(_ byte: UInt8) -> Bool {
    if isPastSign { decimals += 1 } else { inGroup = inGroup.map { $0 + 1 } }
    if !isPastSign, inGroup == nil { leadingDigits += 1 }
    // More decimals than any currency has cannot change the rounded value but by a hair.
    if isPastSign, decimals > kept {
      decimals -= 1
      return true
    }
    let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflows) = tens.addingReportingOverflow(Int64(byte - 0x30))
    value = sum
    return !tooLarge && !overflows
  }

  private var groupIsWhole: Bool { inGroup == nil || inGroup == 3 }

  private func groupMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let byte = bytes[index]
    if byte == style.groupSign || byte == 0x27 || byte == 0x20 { return 1 }
    let rest = bytes[index...]
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    let wide: [[UInt8]] = [[0xE2, 0x80, 0x99], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]]
    return wide.contains { rest.starts(with: $0) } ? 3 : nil
  }

  /// The value as an integer of `places` decimals; nil when it is too large.
  func scaled(to places: Int) -> Int64? {
    guard groupIsWhole else { return nil }
    var (result, shift) = (value, places - decimals)
    while shift > 0, result != 0 {
      let (next, tooLarge) = result.multipliedReportingOverflow(by: 10)
      guard !tooLarge else { return nil }
      result = next
      shift -= 1
    }
    while shift < -1 {
      result /= 10
      shift += 1
    }
    return shift == -1 ? (result + 5) / 10 : result
  }
}

/// Knows currencies by what people write beside an amount.
enum CurrencyWord {
  enum Judgement {
    case expected
    case other(String)
    case unknown
  }

  /// What `word` says about an amount that should be in `expected`.
  static func judge(_ word: UnsafeBufferPointer<UInt8>, expected: Currency) -> Judgement {
    let text = String(decoding: word, as: UTF8.self)
    let upper = text.uppercased()
    if upper == expected.code || upper == expected.symbol.uppercased() { return .expected }
    // A bare dollar (or yen) sign is that of whatever currency the column is in.
    if text == "$", expected.symbol.hasSuffix("$") { return .expected }
    if text == "¥", expected.symbol.hasSuffix("¥") { return .expected }
    if upper == "US$" { return expected.code == "USD" ? .expected : .other("USD") }
    if let other = Currency(code: upper) { return .other(other.code) }
    if let other = Currency.known.first(where: { $0.symbol.uppercased() == upper }) {
      return .other(other.code)
    }
    return .unknown
  }
}
