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
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// How many bytes the longest number takes: the sign, twenty digits, and the point.
  package static let longestDecimal = 22

  /// Writes a number of so many decimals, at most 18, given in units of the last one, from a place on; gives
  /// the place behind it.
  package func write(decimal number: Int64, decimals: Int, at start: Int) -> Int {
    if decimals == 0, number >= 0, number < 100 { return write(small: number, at: start) }
    var (left, place) = (number.magnitude, start)
    if number < 0 {
      self[place] = UInt8(ascii: "-")
      place += 1
    }
    let length = Self.length(left, decimals: decimals)
    for digit in 0..<length where digit != decimals || decimals == 0 {
      self[place + length - 1 - digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    }
    if decimals > 0 { self[place + length - 1 - decimals] = UInt8(ascii: ".") }
    return place + length
  }

  /// Most counts have a digit or two.
  private func write(small number: Int64, at start: Int) -> Int {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    self[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tens > 0 ? tens : ones)
    guard tens > 0 else { return start + 1 }
    self[start + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: ones)
    return start + 2
  }

  /// How many digits a number has, and a point where it has decimals.
  private static func length(_ number: UInt64, decimals: Int) -> Int {
    var (digits, limit) = (1, UInt64(10))
    while number >= limit {
      digits += 1
      let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
      if overflow { break }
      limit = next
    }
    return decimals > 0 ? Swift.max(digits, decimals + 1) + 1 : digits
  }
}
