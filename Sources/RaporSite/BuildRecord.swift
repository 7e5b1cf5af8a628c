import RaporPages

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the output folder holds of ours, as the folder itself remembers it: its manifest.
///
/// It lists paths below the output folder, one a line in the order of their bytes, under a line
/// that names the format. A path is in it before its file is put in place and until its file is
/// removed, so that a build that is killed in between leaves nothing that nobody knows of.
struct BuildRecord: Sendable {
  /// The folder below the output folder that the writer keeps for itself.
  static let folder = ".rapor"
  /// Where the record lies.
  static let file = ".rapor/manifest"
  /// Where the next record is made before it takes the old one's place.
  static let draft = ".rapor/manifest.new"

  private static let format = "rapor-manifest 1"

  /// The paths, which may come from any build so far.
  let paths: Set<String>

  /// Remembers paths.
  init(_ paths: some Sequence<String>) { self.paths = Set(paths) }

  /// Reads a record; nil when it is not one, or names a path that no build of ours could have made.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard lines.first == BuildRecord.format, bytes.last == UInt8(ascii: "\n"),
      lines.dropFirst().allSatisfy({ PlannedPaths.fault(in: $0) == nil })
    else { return nil }
    self.init(lines.dropFirst())
  }

  /// The record as it is kept.
  var bytes: [UInt8] {
    var bytes = Array((BuildRecord.format + "\n").utf8)
    for path in paths.sorted(by: BuildRecord.precedes) {
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension BuildRecord {
  /// Whether the bytes of one path come before those of another.
  private static func precedes(_ path: String, _ other: String) -> Bool {
    var (path, other) = (path, other)
    return path.withUTF8 { path in
      other.withUTF8 { other in
        guard let bytes = path.baseAddress, let others = other.baseAddress else {
          return path.count < other.count
        }
        let order = memcmp(bytes, others, min(path.count, other.count))
        return order == 0 ? path.count < other.count : order < 0
      }
    }
  }
}

/// The records of one build: what will be ours, and what is until then.
struct BuildRecords: Sendable {
  /// The paths before; nil before the first build.
  let old: BuildRecord?
  /// The paths of the plan.
  let new: BuildRecord
  /// Those before that the plan does not have.
  let gone: Set<String>
  /// The record of the plan's paths and those before, as it is kept; nil where it is the one before.
  let bytesOfEither: [UInt8]?

  /// Puts them together; `old` is nil before the first build.
  init(of plan: [PlannedFile], after old: BuildRecord?) {
    let new = BuildRecord(plan.map(\.path))
    let gone = old?.paths.subtracting(new.paths) ?? []
    (self.old, self.new, self.gone) = (old, new, gone)
    let isAllOld = old.map { $0.paths.count == new.paths.count + gone.count } ?? false
    bytesOfEither = isAllOld ? nil : BuildRecord(new.paths.union(gone)).bytes
  }
}
