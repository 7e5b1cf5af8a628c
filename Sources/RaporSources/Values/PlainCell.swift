import RaporModel

/// Reads cells in their most common forms by looking at each byte once; whoever gets nil reads with care.
enum PlainCell {
  /// A month as dates write it.
  fileprivate struct Month {
    /// The eight bytes of `2017-12-`.
    var digits: UInt64 = 0
    var first: Int32 = 0
    var length: Int32 = 0
  }

  /// The months of dates that were read: those of a column are few.
  struct Months: Sendable {
    fileprivate var known = InlineArray<32, Month>(repeating: Month())

    /// The month that a date of at least ten bytes begins with; nil where it is none.
    @inline(__always)
    fileprivate mutating func month(of cell: UnsafeBufferPointer<UInt8>) -> Month? {
      let digits = UnsafeRawBufferPointer(cell).loadUnaligned(as: UInt64.self)
      // The products of the months of a few years differ in their upper bits.
      let place = Int(truncatingIfNeeded: (digits &* 0x9E37_79B9_7F4A_7C15) >> 59)
      if known[unchecked: place].digits == digits { return known[unchecked: place] }
      return learn(cell, digits, at: place)
    }

    private mutating func learn(
      _ cell: UnsafeBufferPointer<UInt8>, _ digits: UInt64, at place: Int
    ) -> Month? {
      guard let month = PlainCell.month(cell, digits) else { return nil }
      known[place] = month
      return month
    }
  }

  /// The last date, since rows come in the order of time.
  struct Date {
    /// Its first eight bytes, and its last two.
    private var first: UInt64 = 0
    private var last: UInt16 = 0
    private var number: Int32 = 0

    /// The number of the day of a cell; nil where it has to be read with care.
    @inline(__always)
    mutating func number(_ cell: RawField, _ months: inout Months) -> Int32? {
      guard cell.length >= 10, cell.eight() == first, Date.last(of: cell) == last else {
        return read(cell, &months)
      }
      return cell.length == 10 || isTime(cell.buffer) ? number : nil
    }

    private mutating func read(_ cell: RawField, _ months: inout Months) -> Int32? {
      guard let number = dayNumber(cell.buffer, &months) else { return nil }
      (self.number, first, last) = (number, cell.eight(), Date.last(of: cell))
      return number
    }

    @inline(__always)
    private static func last(of cell: RawField) -> UInt16 {
      UInt16(truncatingIfNeeded: cell.eight(at: 2) >> 48)
    }
  }

  /// The number of the day of `2017-12-31`, alone or with a local time such as `T13:45` or ` 13:45:00` after it.
  @inline(__always)
  static func dayNumber(_ cell: UnsafeBufferPointer<UInt8>, _ months: inout Months) -> Int32? {
    guard cell.count >= 10, cell.count == 10 || isTime(cell), let day = pair(cell, 8),
      let month = months.month(of: cell), day >= 1, day <= month.length
    else { return nil }
    return month.first &+ Int32(truncatingIfNeeded: day) &- 1
  }

  private static func month(_ cell: UnsafeBufferPointer<UInt8>, _ digits: UInt64) -> Month? {
    guard cell[4] == 0x2D, cell[7] == 0x2D, let century = pair(cell, 0), let year = pair(cell, 2),
      let month = pair(cell, 5), let first = Day(year: century * 100 + year, month: month, day: 1)
    else { return nil }
    let length = Day.length(ofMonth: month, year: century * 100 + year)
    return Month(digits: digits, first: first.number, length: Int32(truncatingIfNeeded: length))
  }

  /// Whether what follows a day is a time without an offset from UTC.
  @inline(__always)
  fileprivate static func isTime(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count == 16 || cell.count == 19, cell[10] == 0x54 || cell[10] == 0x20 else {
      return false
    }
    if cell.count == 19 { return isTimeWithSeconds(cell) }
    guard let hour = pair(cell, 11), let minute = pair(cell, 14) else { return false }
    return cell[13] == 0x3A && hour < 24 && minute < 60
  }

  /// Whether the last eight bytes are `13:45:00`, looked at together.
  @inline(__always)
  private static func isTimeWithSeconds(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(cell)
    let text = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 11, as: UInt64.self))
    // Digits become their values and the colons 0; anything else has a value above 9.
    let digits = text ^ 0x3030_3A30_303A_3030
    let isDigits = (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0
    let areColons = digits & 0x0000_FF00_00FF_0000 == 0
    let hour = (digits & 0xFF) &* 10 &+ digits >> 8 & 0xFF
    let isInRange = hour < 24 && digits >> 24 & 0xFF < 6 && digits >> 48 & 0xFF < 6
    return isDigits && areColons && isInRange
  }

  /// The number that two digits write.
  @inline(__always)
  private static func pair(_ cell: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    let (tens, ones) = (cell[place] &- 0x30, cell[place &+ 1] &- 0x30)
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) &* 10 &+ Int(ones)
  }

  /// A whole number of at most six digits.
  @inline(__always)
  static func smallNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
    guard cell.count > 0, cell.count <= 6 else { return nil }
    var value = 0
    for byte in cell {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
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
