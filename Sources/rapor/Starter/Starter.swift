import RaporModel
import RaporPages
import RaporSample

/// The site that `rapor init` makes.
enum Starter {
  /// Its files: the embedded texts, and the data that the sample team makes, as it is on a day.
  static func files(asOf day: Day = SampleTeam.lastDay) -> [PlannedFile] {
    let texts = StarterTexts.files.filter { isWritten($0.path, $0.text, by: day) }.map {
      PlannedFile(path: $0.path, bytes: Array(dated($0.text, day).utf8))
    }
    let data = SampleTeam.dataFiles(asOf: day).map {
      PlannedFile(path: "content/data/\($0.name)", bytes: $0.bytes)
    }
    return texts + data
  }

  /// The days that the sample has data of.
  static let days = SampleTeam.firstDay...SampleTeam.lastDay

  /// Whether a text was there on a day: what people write says in its front matter when they did, and the plan
  /// of an appraisal is there once its period has begun.
  private static func isWritten(_ path: String, _ text: String, by day: Day) -> Bool {
    if text.hasPrefix("---\n") {
      return value(of: "date", in: text).flatMap { Day(iso: $0) }.map { $0 <= day } ?? true
    }
    guard path.hasPrefix("content/appraisals/") else { return true }
    return value(of: "period", in: text).flatMap { ReportingCalendar().period(key: $0) }
      .map { $0.start <= day } ?? true
  }

  /// What stands behind a key at the beginning of a line.
  private static func value(of key: String, in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
      .map { String($0.dropFirst(key.count + 2)) }
  }

  /// A text in which the sample's as-of day is another.
  private static func dated(_ text: String, _ day: Day) -> String {
    day == SampleTeam.lastDay
      ? text : text.replacing("as_of: \(SampleTeam.lastDay)", with: "as_of: \(day)")
  }

  /// The templates of the default theme, for sites that have none of their own.
  static var templates: [SourceFile] {
    let folder = "templates/"
    return StarterTexts.files.filter { $0.path.hasPrefix(folder) }.map {
      SourceFile(
        name: String($0.path.dropFirst(folder.count)), file: "(built-in) \($0.path)",
        bytes: Array($0.text.utf8))
    }
  }
}
