/// A number of 128 bits that stands for much content, computed many bytes at a time.
///
/// Equal content has equal digests on every machine. It tells whether something changed; it is no protection
/// against somebody who looks for two contents with the same one.
package struct ContentDigest: Hashable, Sendable {
  private var high: UInt64 = 0x243F_6A88_85A3_08D3
  private var low: UInt64 = 0x1319_8A2E_0370_7344

  /// Stands for nothing yet.
  package init() {}

  /// The digest with these words.
  package init(words: (UInt64, UInt64)) { (high, low) = words }

  /// The number in two words, to be kept.
  package var words: (UInt64, UInt64) { (high, low) }

  /// Takes in bytes, and how many they are, so that `ab`, `c` differs from `a`, `bc`.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var lanes = SIMD4<UInt64>(high, low, ~high, ~low)
    var place = 0
    while place + 32 <= bytes.count {
      for lane in 0..<4 {
        let word = bytes.loadUnaligned(fromByteOffset: place + lane * 8, as: UInt64.self)
        lanes[lane] = ContentDigest.mixed(lanes[lane] ^ UInt64(littleEndian: word), lane)
      }
      place += 32
    }
    var rest: UInt64 = 0
    for (count, byte) in bytes[place...].enumerated() {
      rest = rest << 8 | UInt64(byte)
      if count % 8 == 7 { lanes[count / 8] = ContentDigest.mixed(lanes[count / 8] ^ rest, 4) }
    }
    let length = UInt64(bytes.count)
    high = ContentDigest.mixed(lanes[0] ^ length, 5) &+ ContentDigest.mixed(lanes[2] ^ rest, 6)
    low = ContentDigest.mixed(lanes[1] ^ rest, 7) &+ ContentDigest.mixed(lanes[3] ^ length, 0)
  }

  /// Takes in bytes, and how many they are.
  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes in a text, and where it ends.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Takes in a number. One function for each kind of number: a generic one is not made anew for each kind in
  /// another module, and asks for its type whenever it is called.
  package mutating func add(_ number: Int) { add(word: UInt64(bitPattern: Int64(number)), mark: 0) }

  /// Takes in a number.
  package mutating func add(_ number: Int64) { add(word: UInt64(bitPattern: number), mark: 0) }

  /// Takes in a number.
  package mutating func add(_ number: UInt64) { add(word: number, mark: 0) }

  /// Takes in a number.
  package mutating func add(_ number: Int128) {
    add(word: UInt64(truncatingIfNeeded: number), mark: 0)
    add(word: UInt64(truncatingIfNeeded: number >> 64), mark: 0)
  }

  /// Takes in a number, or that there is none.
  package mutating func add(_ number: Int?) { add(number.map(Int64.init)) }

  /// Takes in a number, or that there is none.
  package mutating func add(_ number: Int64?) {
    if let number { add(number) } else { addNothing() }
  }

  /// Takes in a number, or that there is none.
  package mutating func add(_ number: UInt64?) {
    if let number { add(number) } else { addNothing() }
  }

  /// Takes in a number, or that there is none.
  package mutating func add(_ number: Int128?) {
    if let number { add(number) } else { addNothing() }
  }

  /// Takes in that there is no number.
  private mutating func addNothing() { add(word: 0, mark: 0x9E37_79B9_7F4A_7C15) }

  /// Takes in a day, or that there is none.
  package mutating func add(_ day: Day?) { add(day.map { Int64($0.number) }) }

  /// Takes in whether something is so.
  package mutating func add(_ flag: Bool) { add(word: flag ? 1 : 0, mark: 0) }

  /// Takes in a number of 64 bits; `mark` tells apart what is no number.
  private mutating func add(word: UInt64, mark: UInt64) {
    high = ContentDigest.mixed(high ^ word, 0)
    low = ContentDigest.mixed(low ^ word &+ mark, 1)
  }

  /// Takes in another digest.
  package mutating func add(_ other: ContentDigest) {
    add(other.high)
    add(other.low)
  }

  /// The number in 32 hexadecimal digits.
  package var digits: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static func mixed(_ value: UInt64, _ lane: Int) -> UInt64 {
    // Odd numbers without a pattern.
    let key: UInt64 =
      switch lane {
      case 0: 0xA076_1D64_78BD_642F
      case 1: 0xE703_7ED1_A0B4_28DB
      case 2: 0x8EBC_6AF0_9C88_C6E3
      case 3: 0x5899_65CC_7537_4CC3
      case 4: 0x1D8E_4E27_C47D_124F
      case 5: 0xEB44_ACCA_B455_D165
      case 6: 0x9C6E_6877_736C_46E3
      default: 0x4F9E_21B6_9C9A_6E4D
      }
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: key)
    return product.high ^ product.low
  }
}
