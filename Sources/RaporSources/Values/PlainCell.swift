import RaporModel

/// Reads cells in their most common forms by looking at each byte once; whoever gets nil reads with care.
enum PlainCell {
  /// The day of `2017-12-31`, alone or with a local time such as `T13:45` or ` 13:45:00` after it.
  @inline(__always)
  static func day(_ cell: UnsafeBufferPointer<UInt8>) -> Day? {
    guard cell.count >= 10, cell[4] == 0x2D, cell[7] == 0x2D, cell.count == 10 || isTime(cell),
      let century = pair(cell, 0), let year = pair(cell, 2), let month = pair(cell, 5),
      let day = pair(cell, 8)
    else { return nil }
    return Day(year: century &* 100 &+ year, month: month, day: day)
  }

  /// Whether what follows a day is a time without an offset from UTC.
  @inline(__always)
  private static func isTime(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count == 16 || cell.count == 19, cell[10] == 0x54 || cell[10] == 0x20,
      cell[13] == 0x3A, let hour = pair(cell, 11), let minute = pair(cell, 14),
      hour < 24, minute < 60
    else { return false }
    guard cell.count == 19 else { return true }
    guard cell[16] == 0x3A, let second = pair(cell, 17) else { return false }
    return second < 60
  }

  /// The number that two digits write.
  @inline(__always)
  private static func pair(_ cell: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    let (tens, ones) = (cell[place] &- 0x30, cell[place &+ 1] &- 0x30)
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) &* 10 &+ Int(ones)
  }

  /// A number of at most 12 digits, with at most `decimals` of them after `decimalSign`, in units of
  /// the last decimal.
  @inline(__always)
  static func number(
    _ cell: UnsafeBufferPointer<UInt8>, decimals: Int, decimalSign: UInt8?
  ) -> Int64? {
    guard cell.count > 0, cell.count <= 13, decimals <= 6 else { return nil }
    var (value, places, digits): (Int64, Int?, Int) = (0, nil, 0)
    for byte in cell {
      let digit = byte &- 0x30
      if digit < 10 {
        value = value &* 10 &+ Int64(digit)
        digits &+= 1
        places = places.map { $0 &+ 1 }
      } else {
        // A sign at the beginning or the end is one for the careful reader.
        guard byte == decimalSign, places == nil, digits > 0 else { return nil }
        places = 0
      }
    }
    guard digits <= 12, places != 0, places ?? 0 <= decimals else { return nil }
    for _ in 0..<(decimals &- (places ?? 0)) { value = value &* 10 }
    return value
  }
}
