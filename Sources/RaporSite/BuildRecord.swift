/// What the output folder holds of ours, as the folder itself remembers it: its manifest.
///
/// It lists paths below the output folder, one a line in the order of their bytes, under a line
/// that names the format. A path is in it before its file is put in place and until its file is
/// removed, so that a build that is killed in between leaves nothing that nobody knows of.
struct BuildRecord: Equatable {
  /// The folder below the output folder that the writer keeps for itself.
  static let folder = ".rapor"
  /// Where the record lies.
  static let file = ".rapor/manifest"
  /// Where the next record is made before it takes the old one's place.
  static let draft = ".rapor/manifest.new"

  private static let format = "rapor-manifest 1"

  /// The paths, which may come from any build so far.
  var paths: Set<String>

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
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([BuildRecord.format] + sorted).map { $0 + "\n" }.joined().utf8)
  }
}
