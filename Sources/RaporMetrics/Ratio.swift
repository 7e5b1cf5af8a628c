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

  /// The nearest floating-point number, for drawing and statistics.
  package var double: Double { Double(numerator) / Double(denominator) }

  /// The value in units of 10⁻ᵈⁱᵍⁱᵗˢ, rounded half away from zero.
  package func scaled(digits: Int) -> Int128 {
    let factor = (0..<max(0, digits)).reduce(Int128(1)) { product, _ in product * 10 }
    let magnitude = numerator.magnitude * factor.magnitude
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let rounded = Int128(quotient) + (remainder >= denominator.magnitude - remainder ? 1 : 0)
    return numerator < 0 ? -rounded : rounded
  }

  /// A plain decimal with a point, rounded half away from zero to at most `digits` decimals,
  /// without trailing zeros: `0.631501`, `-3`, `1117`.
  package func decimal(digits: Int = 6) -> String {
    let scaled = scaled(digits: digits)
    let text = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    var fraction = padded.suffix(digits)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(digits)
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Ratio: Comparable {
  /// Compares exactly, by cross multiplication.
  package static func < (a: Ratio, b: Ratio) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// Equal when the values are, whatever the terms.
  package static func == (a: Ratio, b: Ratio) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }

  /// Hashes the reduced terms, so that equal values hash alike.
  package func hash(into hasher: inout Hasher) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(a == 0 ? 1 : a)
    hasher.combine(numerator / divisor)
    hasher.combine(denominator / divisor)
  }
}
