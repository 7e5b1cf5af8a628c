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
    JSONText.write(
      .object([
        ("kind", .text("summary")),
        ("output", .text(folder)),
        ("rows_read", .number(reading.rowsRead)),
        ("rows_used", .number(reading.rowsUsed)),
        ("files_read", .number(reading.files)),
        ("pages_written", .number(written.pages.written)),
        ("pages_unchanged", .number(written.pages.unchanged)),
        ("other_files_written", .number(written.otherFiles.written)),
        ("other_files_unchanged", .number(written.otherFiles.unchanged)),
        ("files_removed", .number(written.removed)),
        ("bytes", .number(written.bytes)),
        ("reading_ms", .number(BuildSummary.milliseconds(reading.duration))),
        ("writing_ms", .number(BuildSummary.milliseconds(duration))),
        ("peak_memory_kb", .number(PeakMemory.kibibytes)),
      ])) + "\n"
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
