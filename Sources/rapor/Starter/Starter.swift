import RaporPages
import RaporSample

/// The site that `rapor init` makes.
enum Starter {
  /// Its files: the embedded texts, and the data that the sample team makes.
  static var files: [PlannedFile] {
    let texts = StarterTexts.files.map {
      PlannedFile(path: $0.path, bytes: Array($0.text.utf8))
    }
    let data = SampleTeam.dataFiles.map {
      PlannedFile(path: "content/data/\($0.name)", bytes: $0.bytes)
    }
    return texts + data
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
