/// How a file's bytes stand for characters.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding that a user calls `name`, whatever its case; nil when there is none.
  ///
  /// `utf-16` without a byte order is little-endian unless a byte order mark says otherwise, and
  /// `latin-1` is read as Windows-1252, of which it is a part.
  package init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf16le": self = .utf16LittleEndian
    case "utf-16be", "utf16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "latin-1", "latin1", "iso-8859-1": self = .windows1252
    default: return nil
    }
  }
}

/// A file's text as UTF-8 without a byte order mark, and what had to be mended to get there.
package struct DecodedText: Sendable {
  /// The text, always valid UTF-8.
  package var bytes: [UInt8]
  /// The encoding that the file was found to be in.
  package var encoding: TextEncoding
  /// Where in `bytes` a U+FFFD stands for bytes that could not be read, in order.
  package var faults: [Int] = []

  /// The number of zero bytes in the text.
  package var zeroBytes: Int { bytes.count { $0 == 0 } }

  /// Decodes `raw`; a nil `encoding` is found out: a byte order mark, the pattern of zero bytes,
  /// valid UTF-8, and else Windows-1252.
  ///
  /// A file that is UTF-8 but for a few broken bytes stays UTF-8: it has more well-formed
  /// characters of several bytes than broken ones, which Windows-1252 text never has.
  package init(_ raw: [UInt8], encoding wanted: TextEncoding? = nil) {
    let mark = ByteOrderMark(raw)
    let encoding = mark?.encoding ?? wanted ?? Self.guess(raw)
    // A byte order mark of UTF-8 is believed even against the setting, but not one of UTF-16 that
    // Windows-1252 text could begin with ("ÿþ").
    self.encoding = wanted == .windows1252 && encoding != .utf8 ? .windows1252 : encoding
    let start = mark?.encoding == self.encoding ? mark?.length ?? 0 : 0
    switch self.encoding {
    case .utf8:
      bytes = start == 0 ? raw : Array(raw[start...])
      mendUTF8()
    case .utf16LittleEndian, .utf16BigEndian:
      bytes = []
      decodeUTF16(raw[start...], bigEndian: self.encoding == .utf16BigEndian)
    case .windows1252:
      bytes = []
      decodeWindows1252(raw)
    }
  }

  private static func guess(_ raw: [UInt8]) -> TextEncoding {
    if let wide = guessUTF16(raw.prefix(4096)) { return wide }
    let (valid, broken) = UTF8Census.count(raw)
    return broken == 0 || valid > broken ? .utf8 : .windows1252
  }

  /// Text of any European language in UTF-16 has a zero in every other byte.
  private static func guessUTF16(_ head: ArraySlice<UInt8>) -> TextEncoding? {
    guard head.count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = head.count / 2
    if zeros.odd * 10 > pairs * 7, zeros.even * 10 < pairs { return .utf16LittleEndian }
    if zeros.even * 10 > pairs * 7, zeros.odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Replaces what is not UTF-8 by U+FFFD, one for each broken sequence.
  private mutating func mendUTF8() {
    guard UTF8Census.count(bytes).broken > 0 else { return }
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      let length = UTF8Census.length(of: bytes, at: index)
      if length > 0 {
        mended += bytes[index..<index + length]
        index += length
      } else {
        faults.append(mended.count)
        mended += [0xEF, 0xBF, 0xBD]
        index += 1
      }
    }
    bytes = mended
  }

  private mutating func decodeUTF16(_ raw: ArraySlice<UInt8>, bigEndian: Bool) {
    bytes.reserveCapacity(raw.count)
    var index = raw.startIndex
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < raw.endIndex else { return nil }
      let (a, b) = (UInt32(raw[index]), UInt32(raw[index + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    while let first = unit(at: index) {
      index += 2
      if first & 0xFC00 == 0xD800, let second = unit(at: index), second & 0xFC00 == 0xDC00 {
        index += 2
        append(scalar: 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
      } else {
        append(scalar: first)
      }
    }
    if index < raw.endIndex { append(scalar: 0xD800) }  // half a character at the end
  }

  private mutating func decodeWindows1252(_ raw: [UInt8]) {
    bytes.reserveCapacity(raw.count + raw.count / 8)
    for byte in raw {
      if byte < 0x80 {
        bytes.append(byte)
      } else if byte >= 0xA0 {
        append(scalar: UInt32(byte))
      } else {
        append(scalar: UInt32(Self.windows1252High[Int(byte) - 0x80]))
      }
    }
  }

  private mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      faults.append(bytes.count)
      bytes += [0xEF, 0xBF, 0xBD]
      return
    }
    bytes += UTF8.encode(scalar).map(Array.init) ?? []
  }

  /// The characters of 0x80…0x9F; the five bytes that Windows-1252 leaves open stay controls.
  private static let windows1252High: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

/// The mark at the very start of a file that names its encoding.
struct ByteOrderMark {
  var encoding: TextEncoding
  var length: Int

  init?(_ raw: [UInt8]) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = ByteOrderMark(.utf8, 3)
    } else if raw.starts(with: [0xFF, 0xFE]) {
      self = ByteOrderMark(.utf16LittleEndian, 2)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      self = ByteOrderMark(.utf16BigEndian, 2)
    } else {
      return nil
    }
  }

  private init(_ encoding: TextEncoding, _ length: Int) {
    self.encoding = encoding
    self.length = length
  }
}

/// Counts how much of some bytes is UTF-8.
enum UTF8Census {
  /// The number of well-formed characters of more than one byte, and of bytes that belong to none.
  static func count(_ bytes: [UInt8]) -> (valid: Int, broken: Int) {
    var (valid, broken, index) = (0, 0, 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = length(of: bytes, at: index)
      if length > 0 { valid += 1 } else { broken += 1 }
      index += max(length, 1)
    }
    return (valid, broken)
  }

  /// Whether all bytes are UTF-8.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = length(of: bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The length of the well-formed character at `index`, 1 to 4 bytes; 0 when there is none.
  static func length<Bytes: RandomAccessCollection>(of bytes: Bytes, at index: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let (length, low, high): (Int, UInt8, UInt8) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    guard (low...high).contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
