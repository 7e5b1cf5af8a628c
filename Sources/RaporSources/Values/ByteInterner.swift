import RaporModel

/// Gives each distinct spelling a number, in the order of first sight, without a string per row.
struct ByteInterner {
  private struct Slot {
    /// The spelling itself where it has at most eight bytes, else what it was hashed to.
    var key: UInt64 = 0
    /// The number of the spelling; −1 is free.
    var code: Int32 = -1
    /// How many bytes the spelling has.
    var length: UInt32 = 0
  }

  private var bytes: [UInt8] = []
  /// Where each spelling ends in `bytes`.
  private var ends: [Int] = []
  /// Open addressing. The size is a power of two, at least twice `count`.
  private var slots = [Slot](repeating: Slot(), count: 16)

  /// The number of distinct spellings.
  var count: Int { ends.count }

  /// The number of a spelling, a new one when it was not met before.
  @inline(__always)
  mutating func code(of spelling: UnsafeBufferPointer<UInt8>) -> Int32 {
    let key = ByteInterner.key(spelling)
    let (code, slot) = find(spelling, key)
    return code >= 0 ? code : add(spelling, key, at: slot)
  }

  /// The number of a spelling; nil when it was not met before.
  func knownCode(of spelling: UnsafeBufferPointer<UInt8>) -> Int32? {
    let code = find(spelling, ByteInterner.key(spelling)).code
    return code >= 0 ? code : nil
  }

  /// The number of a spelling that is at hand as a string.
  mutating func code(of spelling: String) -> Int32 {
    var spelling = spelling
    return spelling.withUTF8 { code(of: $0) }
  }

  /// The number of a spelling that is at hand as a string; nil when it was not met before.
  func knownCode(of spelling: String) -> Int32? {
    var spelling = spelling
    return spelling.withUTF8 { knownCode(of: $0) }
  }

  @inline(__always)
  private func find(
    _ spelling: UnsafeBufferPointer<UInt8>, _ key: UInt64
  ) -> (code: Int32, slot: Int) {
    let length = UInt32(truncatingIfNeeded: spelling.count)
    return slots.withUnsafeBufferPointer { slots in
      var slot = ByteInterner.hash(key, length) & (slots.count &- 1)
      while slots[slot].code >= 0 {
        let known = slots[slot]
        if known.key == key, known.length == length,
          length <= 8 || matches(Int(known.code), spelling)
        {
          return (known.code, slot)
        }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return (-1, slot)
    }
  }

  private mutating func add(
    _ spelling: UnsafeBufferPointer<UInt8>, _ key: UInt64, at slot: Int
  ) -> Int32 {
    let code = Int32(clamping: count)
    slots[slot] = Slot(key: key, code: code, length: UInt32(truncatingIfNeeded: spelling.count))
    bytes += spelling
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for known in slots where known.code >= 0 {
      var slot = ByteInterner.hash(known.key, known.length) & (larger.count - 1)
      while larger[slot].code >= 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = known
    }
    slots = larger
  }

  // MARK: Spellings

  /// The spelling with a number; empty when there is none.
  func spelling(_ code: Int) -> String {
    guard ends.indices.contains(code) else { return "" }
    return String(decoding: bytes[range(of: code)], as: UTF8.self)
  }

  /// All spellings, by number.
  var spellings: [String] { (0..<count).map(spelling) }

  /// Hands out the bytes of the spelling with a number.
  func withBytes<Result>(of code: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: code)])) }
  }

  /// Takes in all spellings of another one; gives the numbers that they have here.
  mutating func merge(_ other: ByteInterner) -> [Int32] {
    guard count > 0 else {
      self = other
      return (0..<Int32(clamping: count)).map { $0 }
    }
    return (0..<other.count).map { code in other.withBytes(of: code) { self.code(of: $0) } }
  }

  private func range(of code: Int) -> Range<Int> { (code == 0 ? 0 : ends[code - 1])..<ends[code] }

  @inline(__always)
  private func matches(_ code: Int, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: code)
    guard range.count == spelling.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<range.count where bytes[range.lowerBound &+ offset] != spelling[offset] {
        return false
      }
      return true
    }
  }

  /// The bytes of a short spelling as one number; a long one is mixed, eight bytes at a time, the last
  /// ones with those before them.
  @inline(__always)
  private static func key(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(spelling)
    return bytes.count > 8 ? mixed(bytes) : shortKey(spelling)
  }

  /// At most eight bytes as one number, the first in the lowest place.
  @inline(__always)
  static func shortKey(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(spelling)
    let count = bytes.count
    if count == 8 { return UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      let low = UInt64(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
      let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      let high = UInt64(UInt32(littleEndian: last))
      return low | high << UInt64((count &- 4) &* 8)
    }
    guard count > 0 else { return 0 }
    let (middle, last) = (UInt64(bytes[count / 2]), UInt64(bytes[count &- 1]))
    return UInt64(bytes[0]) | middle << UInt64(count / 2 * 8) | last << UInt64((count &- 1) &* 8)
  }

  /// A number that more than eight bytes are hashed to.
  static func longKey(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64 {
    mixed(UnsafeRawBufferPointer(spelling))
  }

  private static func mixed(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (hash, place) = (UInt64(0), 0)
    while place < bytes.count - 8 {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    return mixed(hash ^ bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
  }

  /// A number whose every bit depends on every bit of another.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func hash(_ key: UInt64, _ length: UInt32) -> Int {
    Int(truncatingIfNeeded: mixed(key ^ UInt64(length) << 56) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
