extension [UInt8] {
  /// Adds the decimal digits of a whole number, with a minus below zero, without making a text.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude)
  }

  private mutating func append(digits number: UInt) {
    if number >= 10 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Adds a number of so many decimals, at most 18, given in units of the last one, with a point before them.
  package mutating func append(decimal number: Int64, decimals: Int) {
    if number >= 0, number < 10, decimals == 0 {
      return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
    }
    // The sign, twenty digits, and the point.
    var (text, first) = (InlineArray<24, UInt8>(repeating: 0), 24)
    var (left, place) = (number.magnitude, 0)
    while left > 0 || place <= decimals {
      first -= 1
      text[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
      left /= 10
      place += 1
      if place == decimals {
        first -= 1
        text[first] = UInt8(ascii: ".")
      }
    }
    if number < 0 {
      first -= 1
      text[first] = UInt8(ascii: "-")
    }
    text.span.withUnsafeBufferPointer { append(contentsOf: $0[first...]) }
  }
}
