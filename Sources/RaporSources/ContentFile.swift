/// The files of a content folder that settings are read from, each of which but the first may be missing.
enum ContentFile: String, CaseIterable {
  case site = "site.yml"
  case metrics = "metrics.yml"
  case plans = "plans.yml"
  case coaching = "coaching.yml"

  /// The path of the file.
  func path(in folder: String) -> String { FilePattern.join(folder, rawValue) }

  /// The plans that people are appraised by, of which there may be none, in the order of their names.
  static func appraisals(in folder: String) -> [String] {
    FilePattern(text: "appraisals/*.yml").matches(in: folder).map { FilePattern.join(folder, $0) }
  }
}

extension SiteFile {
  /// The folder that data files lie in: what the command says, else what site.yml says below the content
  /// folder, else that folder itself.
  func dataRoot(contentFolder: String, dataFolder: String?) -> String {
    dataFolder ?? self.dataFolder.map { FilePattern.join(contentFolder, $0) } ?? contentFolder
  }
}
