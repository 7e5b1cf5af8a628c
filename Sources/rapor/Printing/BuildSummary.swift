import RaporModel
import RaporSite

/// What a build did, as its last words.
struct BuildSummary {
  let written: WriteSummary
  let folder: String
  /// What reading did.
  let reading: ReadingSummary
  /// How long rendering and writing took.
  let duration: Duration

  /// The words.
  var lines: String {
    """
    \(reading.line)
    Pages: \(written.pages.written) written, \(written.pages.unchanged) unchanged; \
    other files: \(written.otherFiles.written) written, \(written.otherFiles.unchanged) unchanged; \
    \(written.removed) removed; \(BuildSummary.size(written.bytes)) in \(BuildSummary.time(duration))
    \(folder.hasSuffix("/") ? folder : folder + "/")index.html
    """
  }

  /// The same as one line of JSON; durations are whole milliseconds, memory is in kibibytes.
  var json: String {
    let line = JSONWriter.line { object in
      object.member("kind", "summary")
      object.member("output", folder)
      object.member("rows_read", reading.rowsRead)
      object.member("rows_used", reading.rowsUsed)
      object.member("files_read", reading.files)
      object.member("pages_written", written.pages.written)
      object.member("pages_unchanged", written.pages.unchanged)
      object.member("other_files_written", written.otherFiles.written)
      object.member("other_files_unchanged", written.otherFiles.unchanged)
      object.member("files_removed", written.removed)
      object.member("bytes", written.bytes)
      object.member("reading_ms", BuildSummary.milliseconds(reading.duration))
      object.member("writing_ms", BuildSummary.milliseconds(duration))
      object.member("peak_memory_kb", PeakMemory.kibibytes)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Bytes as people say them.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<10_000: "\(bytes) bytes"
    case ..<10_000_000: "\(bytes / 1000) KB"
    default: "\(bytes / 1_000_000) MB"
    }
  }

  /// A duration in seconds with two decimals.
  static func time(_ duration: Duration) -> String {
    let hundredths = milliseconds(duration) / 10
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(clamping: parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }
}
