/// An exact fraction: what every metric's value is, so that no rounding happens before printing.
package struct Ratio: Hashable, Sendable {
  /// The upper part; carries the sign.
  package let numerator: Int128
  /// The lower part; always positive.
  package let denominator: Int128

  /// Makes a fraction; nil when the denominator is not positive.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Makes a whole number.
  package init(_ whole: some BinaryInteger) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Makes a whole number of the common kind, for which no conversion has to be looked for.
  package init(_ whole: Int) {
    numerator = Int128(truncatingIfNeeded: whole)
    denominator = 1
  }

  /// The value divided by one above zero; nil when the other is not above zero, or when the terms
  /// of the result would not fit.
  package func divided(by other: Ratio) -> Ratio? {
    guard other.numerator > 0 else { return nil }
    let (upper, upperOverflows) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (lower, lowerOverflows) = denominator.multipliedReportingOverflow(by: other.numerator)
    return upperOverflows || lowerOverflows ? nil : Ratio(upper, over: lower)?.reduced
  }

  /// The value times another; nil when the terms of the result would not fit.
  package func multiplied(by other: Ratio) -> Ratio? {
    let (own, its) = (reduced, other.reduced)
    let (upper, upperOverflows) = own.numerator.multipliedReportingOverflow(by: its.numerator)
    let (lower, lowerOverflows) = own.denominator.multipliedReportingOverflow(by: its.denominator)
    return upperOverflows || lowerOverflows ? nil : Ratio(upper, over: lower)?.reduced
  }

  /// The value less another; nil when the terms of the result would not fit.
  package func subtracting(_ other: Ratio) -> Ratio? {
    let (own, ownOverflows) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (its, itsOverflows) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (upper, upperOverflows) = own.subtractingReportingOverflow(its)
    let (lower, lowerOverflows) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !ownOverflows, !itsOverflows, !upperOverflows, !lowerOverflows else { return nil }
    return Ratio(upper, over: lower)?.reduced
  }

  /// The square root in units of 10⁻ᵈⁱᵍⁱᵗˢ, rounded to the nearest; nil below zero, and where it cannot
  /// be held.
  package func squareRoot(digits: Int) -> Ratio? {
    let unit = (0..<min(max(0, digits), 9)).reduce(Int128(1)) { product, _ in product * 10 }
    // Twice the root is taken, so that its last bit says which way to round.
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 4 * unit * unit)
    guard numerator >= 0, !overflow else { return nil }
    let square = (scaled / denominator).magnitude
    var (low, high) = (UInt128(0), UInt128(1) << 64)
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= square { low = middle } else { high = middle }
    }
    return Ratio(Int128((low + 1) / 2), over: unit)
  }

  /// The same value in its lowest terms.
  package var reduced: Ratio {
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor != 1 else { return self }
    return Ratio(numerator / divisor, over: denominator / divisor) ?? self
  }

  /// The greatest common divisor by Euclid's algorithm, with 64 bits from where they suffice.
  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    var (a, b) = (a, b)
    while b > UInt128(UInt64.max) { (a, b) = (b, a % b) }
    guard b != 0 else { return Int128(clamping: a) }
    var (c, d) = (UInt64(truncatingIfNeeded: b), UInt64(truncatingIfNeeded: a % b))
    while d != 0 { (c, d) = (d, c % d) }
    return Int128(c)
  }

  /// The nearest floating-point number, for drawing and statistics.
  package var double: Double {
    // Conversions from 128 bits are generic and slow, and hardly any number needs them.
    let (upper, lower) = (
      Int64(truncatingIfNeeded: numerator), Int64(truncatingIfNeeded: denominator)
    )
    guard Int128(truncatingIfNeeded: upper) == numerator,
      Int128(truncatingIfNeeded: lower) == denominator
    else { return Double(numerator) / Double(denominator) }
    return Double(upper) / Double(lower)
  }

  /// The value in units of 10⁻ᵈⁱᵍⁱᵗˢ, rounded half away from zero; what is beyond the range of 128 bits is cut
  /// there.
  package func scaled(digits: Int) -> Int128 {
    if let small = smallScaled(digits: digits) { return small }
    let factor = (0..<max(0, digits)).reduce(UInt128(1)) { product, _ in product * 10 }
    let divisor = denominator.magnitude
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    let (part, left) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: factor))
    let (product, overflow) = whole.multipliedReportingOverflow(by: factor)
    let (sum, carry) = product.addingReportingOverflow(part + (left >= divisor - left ? 1 : 0))
    let rounded = overflow || carry ? Int128.max : Int128(clamping: sum)
    return numerator < 0 ? -rounded : rounded
  }

  /// The same with 64 bits, which is many times as fast; nil where they do not suffice.
  private func smallScaled(digits: Int) -> Int128? {
    let (upper, lower) = (numerator.magnitude, denominator.magnitude)
    let (small, divisor) = (
      UInt64(truncatingIfNeeded: upper), UInt64(truncatingIfNeeded: lower)
    )
    guard digits < Ratio.powersOfTen.count, UInt128(truncatingIfNeeded: small) == upper,
      UInt128(truncatingIfNeeded: divisor) == lower
    else { return nil }
    let (product, overflow) = small.multipliedReportingOverflow(
      by: Ratio.powersOfTen[max(0, digits)])
    guard !overflow else { return nil }
    var rounded = Int128(truncatingIfNeeded: product)
    if divisor != 1 {
      let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
      rounded = Int128(truncatingIfNeeded: quotient) + (remainder >= divisor - remainder ? 1 : 0)
    }
    return numerator < 0 ? -rounded : rounded
  }

  private static let powersOfTen: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  /// A plain decimal with a point, rounded half away from zero to at most `digits` decimals,
  /// without trailing zeros: `0.631501`, `-3`, `1117`.
  package func decimal(digits: Int = 6) -> String {
    var bytes: [UInt8] = []
    append(decimalTo: &bytes, digits: digits)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds that decimal as bytes.
  package func append(decimalTo bytes: inout [UInt8], digits: Int = 6) {
    let isWhole = denominator == 1
    let scaled = isWhole ? numerator : scaled(digits: digits)
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    let (magnitude, places) = (scaled.magnitude, isWhole ? 0 : max(0, digits))
    let small = UInt64(truncatingIfNeeded: magnitude)
    if UInt128(truncatingIfNeeded: small) == magnitude {
      Ratio.append(small, places: places, to: &bytes)
    } else {
      Ratio.append(magnitude, places: places, to: &bytes)
    }
  }

  /// Adds a number in units of 10⁻ᵖˡᵃᶜᵉˢ, without zeros at the end of its decimals.
  @inline(__always)
  private static func append<Number: UnsignedInteger & FixedWidthInteger>(
    _ number: Number, places: Int, to bytes: inout [UInt8]
  ) {
    var (rest, places) = (number, places)
    while places > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    // Digits come from the last to the first, so they are written backwards: 39 of the largest number, or
    // a zero and the decimals, and a point.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48 + places) { text in
      var start = text.count
      func write(_ byte: UInt8) {
        start -= 1
        text[start] = byte
      }
      func writeLastDigit() {
        write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      for _ in 0..<places { writeLastDigit() }
      if places > 0 { write(UInt8(ascii: ".")) }
      repeat { writeLastDigit() } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }
}

extension UInt128 {
  /// The number without its last decimal digit, and that digit.
  package var dividedByTen: (quotient: UInt128, digit: UInt8) {
    let small = UInt64(truncatingIfNeeded: self)
    guard UInt128(truncatingIfNeeded: small) == self else {
      let (quotient, digit) = quotientAndRemainder(dividingBy: 10)
      return (quotient, UInt8(truncatingIfNeeded: digit))
    }
    return (UInt128(truncatingIfNeeded: small / 10), UInt8(truncatingIfNeeded: small % 10))
  }
}

extension Ratio: Comparable {
  /// Compares exactly, however large the terms are.
  package static func < (a: Ratio, b: Ratio) -> Bool { a.comparison(to: b) < 0 }

  /// Equal when the values are, whatever the terms.
  package static func == (a: Ratio, b: Ratio) -> Bool { a.comparison(to: b) == 0 }

  /// −1, 0 or 1 as the value is less than, equal to or greater than another.
  ///
  /// Whole parts are compared first, then the remainders turned upside down, and so on (Euclid's
  /// algorithm): cross multiplication could overflow.
  private func comparison(to other: Ratio) -> Int {
    if denominator == other.denominator {
      return numerator < other.numerator ? -1 : numerator == other.numerator ? 0 : 1
    }
    var (a, b) = (self, other)
    while true {
      let (wholeA, restA) = a.flooredParts
      let (wholeB, restB) = b.flooredParts
      if wholeA != wholeB { return wholeA < wholeB ? -1 : 1 }
      guard restA != 0, restB != 0 else { return (restA != 0 ? 1 : 0) - (restB != 0 ? 1 : 0) }
      // x < y exactly when 1/y < 1/x, so the sides change places.
      guard let upsideDownA = Ratio(a.denominator, over: restA),
        let upsideDownB = Ratio(b.denominator, over: restB)
      else { return 0 }
      (a, b) = (upsideDownB, upsideDownA)
    }
  }

  /// The greatest whole number that is not above the value, and what the numerator has beyond it.
  private var flooredParts: (whole: Int128, rest: Int128) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
  }

  /// Hashes the reduced terms, so that equal values hash alike.
  package func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.numerator)
    hasher.combine(reduced.denominator)
  }
}
