package import RaporMetrics
package import RaporModel

/// How a language writes numbers: its marks, and the words for thousands and millions on charts.
///
/// The tables follow the Unicode CLDR's for `en`, `id` and `ms`; a test compares them with
/// Foundation's and lists where they differ on purpose.
package struct NumberStyle: Hashable, Sendable {
  /// The byte between the whole part and the decimals.
  let decimal: UInt8
  /// The byte between groups of three digits.
  let group: UInt8
  /// What follows a number of thousands, millions, milliards and billions, space included.
  let magnitudes: [String]

  /// The style of a language.
  package init(_ language: SiteLanguage) {
    switch language {
    case .english: self.init(".", ",", ["K", "M", "B", "T"])
    case .indonesian:
      self.init(",", ".", ["\u{A0}rb", "\u{A0}jt", "\u{A0}M", "\u{A0}T"])
    case .malay:
      self.init(".", ",", ["\u{A0}ribu", "\u{A0}juta", "\u{A0}bilion", "\u{A0}trilion"])
    }
  }

  private init(_ decimal: Unicode.Scalar, _ group: Unicode.Scalar, _ magnitudes: [String]) {
    self.decimal = UInt8(ascii: decimal)
    self.group = UInt8(ascii: group)
    self.magnitudes = magnitudes
  }

  /// Whether a number above zero shows that it is.
  package enum Sign: Hashable, Sendable {
    /// Only a minus is written.
    case negativeOnly
    /// A plus is written too; zero has no sign.
    case always
  }

  /// How many decimals are written.
  package enum Digits: Hashable, Sendable {
    /// So many, zeros included.
    case fixed(Int)
    /// At most so many, without zeros at the end.
    case upTo(Int)

    var limit: Int {
      switch self {
      case .fixed(let digits), .upTo(let digits): min(max(digits, 0), 9)
      }
    }
  }

  /// Adds a number with its sign, groups of three and decimals, rounded half away from zero.
  package func append(
    _ value: Ratio, digits: Digits, sign: Sign = .negativeOnly, to bytes: inout [UInt8]
  ) {
    let scaled = value.scaled(digits: digits.limit)
    append(signOf: scaled, sign, to: &bytes)
    append(magnitude: scaled.magnitude, digits: digits, to: &bytes)
  }

  /// Adds the sign that a number has: U+2212 for a minus, as wide as a plus and read aloud as one.
  func append(signOf value: Int128, _ sign: Sign, to bytes: inout [UInt8]) {
    if value < 0 {
      bytes.append(contentsOf: "\u{2212}".utf8)
    } else if value > 0, sign == .always {
      bytes.append(UInt8(ascii: "+"))
    }
  }

  /// Adds a whole number with groups of three.
  func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(contentsOf: "\u{2212}".utf8) }
    append(magnitude: UInt128(truncatingIfNeeded: number.magnitude), digits: .fixed(0), to: &bytes)
  }

  /// Adds a number without its sign, given in units of 10⁻ᵈⁱᵍⁱᵗˢ.
  func append(magnitude: UInt128, digits: Digits, to bytes: inout [UInt8]) {
    var rest = magnitude
    var places = digits.limit
    if case .upTo = digits {
      while places > 0, rest.dividedByTen.digit == 0 {
        (rest, places) = (rest.dividedByTen.quotient, places - 1)
      }
    }
    // Digits come from the last to the first, so they are written backwards: 39 of the largest number,
    // with a decimal sign and a group's after each third at the most 53 bytes.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { text in
      var start = text.count
      func write(_ byte: UInt8) {
        start -= 1
        text[start] = byte
      }
      func writeLastDigit() {
        let (quotient, digit) = rest.dividedByTen
        write(UInt8(ascii: "0") + digit)
        rest = quotient
      }
      for _ in 0..<places { writeLastDigit() }
      if places > 0 { write(decimal) }
      var written = 0
      repeat {
        if written > 0, written % 3 == 0 { write(group) }
        writeLastDigit()
        written += 1
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// Adds a number in the short form of charts, without its sign: three digits that count and the
  /// word for the magnitude, as in `1.25M`, `12.5M`, `980K`.
  func append(compact value: Ratio, to bytes: inout [UInt8]) {
    let magnitude = value.numerator.magnitude
    let (step, scaled, places) = compactParts(of: magnitude, over: value.denominator.magnitude)
    append(magnitude: scaled, digits: .upTo(places), to: &bytes)
    if step > 0 { bytes.append(contentsOf: magnitudes[step - 1].utf8) }
  }

  /// The power of a thousand to write a number in, the number in it, and that number's decimals.
  private func compactParts(
    of numerator: UInt128, over denominator: UInt128
  ) -> (step: Int, scaled: UInt128, places: Int) {
    var (step, unit) = (0, denominator)
    while true {
      let whole = numerator / unit
      let (places, factor): (Int, UInt128) = whole < 10 ? (2, 100) : whole < 100 ? (1, 10) : (0, 1)
      let scaled = NumberStyle.rounded(numerator * factor, unit)
      // 999,960 rounds up to a thousand thousands, which is written as one million.
      if scaled < 1_000 || places > 0 || step == magnitudes.count { return (step, scaled, places) }
      (step, unit) = (step + 1, unit * 1_000)
    }
  }

  private static func rounded(_ numerator: UInt128, _ denominator: UInt128) -> UInt128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return quotient + (remainder >= denominator - remainder ? 1 : 0)
  }
}
