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

  /// Those of several pieces, four at a time: each step needs the one before it, so that a processor waits
  /// most of the time unless it has other pieces to go on with. Pieces of about one length go together,
  /// since the longest of four goes on alone.
  package static func all(of pieces: [[UInt8]]) -> [Fingerprint] {
    var fingerprints = [Fingerprint](repeating: Fingerprint(), count: pieces.count)
    let order = pieces.indices.sorted { (pieces[$0].count, $0) < (pieces[$1].count, $1) }
    for first in stride(from: 0, to: order.count, by: 4) {
      let four = order[first..<min(first + 4, order.count)]
      for (place, value) in zip(four, values(of: four.map { pieces[$0] })) {
        fingerprints[place].value = value
      }
    }
    return fingerprints
  }

  /// The numbers of at most four pieces: as far as all of those unfinished reach, then without the
  /// shortest, and so on.
  private static func values(of pieces: [[UInt8]]) -> [UInt64] {
    var values = pieces.map { _ in value(of: EmptyCollection<UInt8>()) }
    var done = 0
    while let next = pieces.lazy.map(\.count).filter({ $0 > done }).min() {
      let open = pieces.indices.filter { pieces[$0].count > done }
      // Where fewer than four go on, the first is gone through several times.
      let four = (0..<4).map { open[$0 < open.count ? $0 : 0] }
      let mixed = mixed(
        pieces[four[0]], pieces[four[1]], pieces[four[2]], pieces[four[3]], done..<next,
        into: SIMD4(values[four[0]], values[four[1]], values[four[2]], values[four[3]]))
      for (lane, place) in four.enumerated() { values[place] = mixed[lane] }
      done = next
    }
    return values
  }

  /// What the bytes at some places of four pieces make of four numbers.
  private static func mixed(
    _ a: [UInt8], _ b: [UInt8], _ c: [UInt8], _ d: [UInt8], _ places: Range<Int>,
    into first: SIMD4<UInt64>
  ) -> SIMD4<UInt64> {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        c.withUnsafeBufferPointer { c in
          d.withUnsafeBufferPointer { d in
            var (p, q, r, s) = (first[0], first[1], first[2], first[3])
            for place in places {
              p = (p ^ UInt64(a[place])) &* 0x0100_0000_01B3
              q = (q ^ UInt64(b[place])) &* 0x0100_0000_01B3
              r = (r ^ UInt64(c[place])) &* 0x0100_0000_01B3
              s = (s ^ UInt64(d[place])) &* 0x0100_0000_01B3
            }
            return SIMD4(p, q, r, s)
          }
        }
      }
    }
  }

  /// The number in 16 hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}
