/// A number that stands for some bytes: FNV-1a with 64 bits (Fowler, Noll, Vo).
///
/// It is small, and the same on every machine; it is no protection against somebody who looks for two
/// texts with the same one.
package struct Fingerprint: Hashable, Sendable {
  /// The number.
  package private(set) var value = Fingerprint.value(of: EmptyCollection<UInt8>())

  /// Stands for no bytes yet.
  package init() {}

  /// Stands for some bytes.
  package init(of bytes: some Sequence<UInt8>) { add(bytes) }

  /// Takes in further bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    value = Fingerprint.value(of: bytes, after: value)
  }

  /// Takes in a text, and where it ends.
  package mutating func add(_ text: String) {
    add(text.utf8)
    // No text in UTF-8 has this byte, so that “ab”, “c” differs from “a”, “bc”.
    add(CollectionOfOne(0xFF))
  }

  /// The number for some bytes that follow those with the number `first`; inlined, since tables of
  /// spellings ask for it once a cell.
  @inlinable
  package static func value(
    of bytes: some Sequence<UInt8>, after first: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    // Whole pages are stored in one piece, which is many times as fast as asking for each byte.
    let whole = bytes.withContiguousStorageIfAvailable { mixed($0, into: first) }
    return whole ?? mixed(bytes, into: first)
  }

  /// The number that bytes make of another, byte by byte.
  @inlinable
  package static func mixed(_ bytes: some Sequence<UInt8>, into first: UInt64) -> UInt64 {
    var value = first
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return value
  }

  /// The number in 16 hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}
