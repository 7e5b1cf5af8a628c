import RaporDiagnostics
import RaporModel

/// The offsets of one time zone from UTC, read from the system's TZif file (RFC 8536).
package struct TimeZoneTable: Hashable, Sendable {
  /// When an offset begins, in seconds of UTC since 1970, in order.
  private var starts: [Int64] = []
  /// The offset from each start on, in seconds east.
  private var offsets: [Int32] = []
  /// The offset before the first start.
  private var first: Int32 = 0

  /// The zone without any offset.
  package static let utc = TimeZoneTable(fixed: 0)

  private init(fixed seconds: Int32) { first = seconds }

  /// The zone with an IANA name such as `Asia/Jakarta`, or a fixed one such as `+07:00`.
  ///
  /// Where the system has no zone files, the zones of Indonesia, Malaysia, Singapore and Brunei,
  /// which keep one offset, are still known. Nil when there is no such zone.
  package init?(name: String) {
    if let seconds = Self.fixedOffset(name) {
      self.init(fixed: seconds)
    } else if let file = Self.zoneFile(name), let table = TimeZoneTable(tzif: file) {
      self = table
    } else {
      return nil
    }
  }

  /// The offset at a moment, in seconds east of UTC.
  package func offset(atUTC seconds: Int64) -> Int32 {
    let begun = starts.partitioningIndex { $0 > seconds }
    return begun == 0 ? first : offsets[begun - 1]
  }

  /// Zones to suggest for a misspelt name.
  static let commonNames = [
    "UTC", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Pontianak",
    "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Singapore", "Asia/Brunei", "Asia/Bangkok",
    "Asia/Manila", "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Shanghai", "Asia/Tokyo",
    "Asia/Seoul", "Asia/Kolkata", "Asia/Dubai", "Europe/London", "Europe/Berlin", "Europe/Paris",
    "Europe/Madrid", "Europe/Amsterdam", "Europe/Istanbul", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo",
    "Australia/Sydney", "Australia/Perth", "Pacific/Auckland", "Africa/Johannesburg",
  ]

  private static func fixedOffset(_ name: String) -> Int32? {
    switch name {
    case "UTC", "Etc/UTC", "GMT", "Z": return 0
    case "Asia/Jakarta", "Asia/Pontianak": return 7 * 3600
    case "Asia/Makassar", "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Singapore", "Asia/Brunei":
      // Malaysia and Singapore moved to +08:00 in 1982, before any data of this kind.
      return 8 * 3600
    case "Asia/Jayapura": return 9 * 3600
    default: break
    }
    let bytes = Array(name.utf8)
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
      let hour = Int32(name.dropFirst().prefix(2)), let minute = Int32(name.suffix(2)),
      (0...14).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return (bytes[0] == 0x2D ? -1 : 1) * (hour * 3600 + minute * 60)
  }

  private static func zoneFile(_ name: String) -> [UInt8]? {
    let isPlain = name.utf8.allSatisfy {
      ASCII.isDigit($0) || $0 & 0x5F &- 0x41 < 26 || "/_+-".utf8.contains($0)
    }
    guard isPlain, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    return try? FileBytes.contents(of: "/usr/share/zoneinfo/\(name)", name: name)
  }
}

extension TimeZoneTable {
  /// Reads a TZif file; nil when it is not one.
  ///
  /// The second block of a version 2 file has 64-bit times; daylight rules past its last transition
  /// are those of the footer, which are written out for the years to 2100.
  init?(tzif bytes: [UInt8]) {
    guard let old = TZifBlock(bytes, at: 0, timeLength: 4) else { return nil }
    let block = old.version >= 0x32 ? TZifBlock(bytes, at: old.end, timeLength: 8) : old
    guard let block else { return nil }
    first = block.firstOffset
    starts = block.starts
    offsets = block.offsets
    if old.version >= 0x32, let rule = DaylightRule(footer: bytes[block.end...]) {
      let last = starts.last ?? .min
      for change in rule.changes(years: 1971...2100) where change.start > last {
        starts.append(change.start)
        offsets.append(change.offset)
      }
    }
  }
}

/// One data block of a TZif file.
private struct TZifBlock {
  var version: UInt8
  var starts: [Int64] = []
  var offsets: [Int32] = []
  var firstOffset: Int32 = 0
  /// The byte after the block.
  var end: Int

  init?(_ bytes: [UInt8], at start: Int, timeLength: Int) {
    guard start + 44 <= bytes.count, bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
      return nil
    }
    func integer(_ at: Int, _ length: Int) -> Int64 {
      let raw = bytes[at..<at + length].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return length == 4 ? Int64(Int32(truncatingIfNeeded: raw)) : Int64(truncatingIfNeeded: raw)
    }
    version = bytes[start + 4]
    let counts = (0..<6).map { Int(clamping: integer(start + 20 + $0 * 4, 4)) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    let (utc, standard, leaps, times) = (counts[0], counts[1], counts[2], counts[3])
    let (types, characters) = (counts[4], counts[5])
    let typeTable = start + 44 + times * (timeLength + 1)
    end = typeTable + types * 6 + characters + leaps * (timeLength + 4) + standard + utc
    guard end <= bytes.count, types > 0 else { return nil }
    firstOffset = Int32(truncatingIfNeeded: integer(typeTable, 4))
    for index in 0..<times {
      let type = Int(bytes[start + 44 + times * timeLength + index])
      guard type < types else { return nil }
      starts.append(integer(start + 44 + index * timeLength, timeLength))
      offsets.append(Int32(truncatingIfNeeded: integer(typeTable + type * 6, 4)))
    }
  }
}
