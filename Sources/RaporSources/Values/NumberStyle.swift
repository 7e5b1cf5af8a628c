import RaporModel

/// Which sign stands before the decimals of a number.
package enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  /// `1,234.56`
  case decimalPoint = "decimal-point"
  /// `1.234,56`
  case decimalComma = "decimal-comma"

  var decimalSign: UInt8 { self == .decimalPoint ? 0x2E : 0x2C }
  var groupSign: UInt8 { self == .decimalPoint ? 0x2C : 0x2E }
}

/// A cell without its sign, brackets and currency: the digits and the marks between them.
struct NumberBody {
  /// From the first digit (or mark) to the last, exponent included.
  var digits: UnsafeBufferPointer<UInt8>
  var isNegative = false
  /// What stood before or after the digits, such as `Rp` or `EUR`; empty when nothing did.
  var currency: UnsafeBufferPointer<UInt8>

  /// Nil when there is no digit, or letters on both sides.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    guard let first = cell.firstIndex(where: ASCII.isDigit),
      let last = cell.lastIndex(where: ASCII.isDigit)
    else { return nil }
    var start = first
    // ".5" and ",5" begin with their mark, but the point of "Rp." belongs to it.
    if start > 0, Self.isMark(cell[start - 1]), start < 2 || !Self.isWord(cell[start - 2]) {
      start -= 1
    }
    digits = UnsafeBufferPointer(rebasing: cell[start...last])
    var before = Self.strip(UnsafeBufferPointer(rebasing: cell[..<start]))
    let after = Self.strip(UnsafeBufferPointer(rebasing: cell[(last + 1)...]))
    isNegative = before.isNegative != after.isNegative || before.opens && after.closes
    guard before.opens == after.closes, !before.closes, !after.opens else { return nil }
    if before.word.isEmpty { before.word = after.word } else if !after.word.isEmpty { return nil }
    currency = before.word
  }

  fileprivate struct Side {
    var word: UnsafeBufferPointer<UInt8>
    var isNegative = false
    var opens = false
    var closes = false
  }

  /// Takes signs and brackets off one side of the digits; what is left is one word.
  private static func strip(_ side: UnsafeBufferPointer<UInt8>) -> Side {
    var result = Side(word: side)
    var (start, end) = (0, side.count)
    func take(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x28: result.opens = true
      case 0x29: result.closes = true
      case 0x2D: result.isNegative = true
      case 0x2B, 0x20, 0x09: break
      default: return false
      }
      return true
    }
    // "Rp1.250.000,-" writes no decimals.
    if side.count >= 2, side[0] == 0x2C || side[0] == 0x2E, side[1] == 0x2D { start = 2 }
    while start < end, take(side[start]) { start += 1 }
    while end > start, side[end - 1] == 0x2E || take(side[end - 1]) { end -= 1 }
    result.word = UnsafeBufferPointer(rebasing: side[start..<end])
    result.trimMinusAndSpaces()
    return result
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }
  private static func isWord(_ byte: UInt8) -> Bool { byte & 0x5F &- 0x41 < 26 || byte >= 0x80 }
}

extension NumberBody.Side {
  /// Takes off a real minus sign (U+2212) and no-break spaces (U+00A0, U+202F).
  fileprivate mutating func trimMinusAndSpaces() {
    while true {
      if word.starts(with: [0xE2, 0x88, 0x92]) {
        isNegative = true
        word = UnsafeBufferPointer(rebasing: word[3...])
      } else if word.starts(with: [0xC2, 0xA0]) {
        word = UnsafeBufferPointer(rebasing: word[2...])
      } else if word.count >= 2, word[word.count - 2] == 0xC2, word[word.count - 1] == 0xA0 {
        word = UnsafeBufferPointer(rebasing: word[..<(word.count - 2)])
      } else {
        return
      }
    }
  }
}

/// What one number says about the style of its column.
enum NumberEvidence {
  /// It reads alike in both styles, or in none.
  case none
  case only(NumberStyle)
  /// `1.250` is 1250 or 1.25.
  case ambiguous

  init(_ cell: UnsafeBufferPointer<UInt8>) {
    guard cell.contains(where: { $0 == 0x2E || $0 == 0x2C }), let body = NumberBody(cell) else {
      self = .none
      return
    }
    let point = DecimalReader(style: .decimalPoint, decimals: 3).magnitude(body.digits)
    let comma = DecimalReader(style: .decimalComma, decimals: 3).magnitude(body.digits)
    switch (point, comma) {
    case (nil, nil): self = .none
    case (.some, nil): self = .only(.decimalPoint)
    case (nil, .some): self = .only(.decimalComma)
    case (let point?, let comma?): self = point == comma ? .none : .ambiguous
    }
  }
}
