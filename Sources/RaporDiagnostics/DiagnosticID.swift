/// Every kind of problem Rapor can report, each with its severity and what it means.
///
/// Documentation/Diagnostics.md is generated from this list; a case is added here with its first use.
package enum DiagnosticID: String, Hashable, Sendable, CaseIterable {
  case fileNotFound = "file-not-found"
  case fileUnreadable = "file-unreadable"
  case templateEncoding = "template-encoding"
  case templateSyntax = "template-syntax"
  case templateSection = "template-section"
  case templateNotFound = "template-not-found"
  case templateDuplicate = "template-duplicate"
  case templateName = "template-name"
  case templateType = "template-type"
  case templatePlace = "template-place"
  case templateBlock = "template-block"
  case templateIgnoredText = "template-ignored-text"
  case templateRecursion = "template-recursion"
  case templateTooLarge = "template-too-large"

  // Markdown
  case frontMatterKey = "front-matter-key"
  case frontMatterSyntax = "front-matter-syntax"
  case frontMatterUnclosed = "front-matter-unclosed"
  case frontMatterValue = "front-matter-value"
  case imageRemote = "image-remote"
  case linkRefused = "link-refused"
  case markdownDepth = "markdown-depth"
  case markdownSize = "markdown-size"
  case rawHTML = "raw-html"
  case referenceMalformed = "reference-malformed"
  case referenceMisplaced = "reference-misplaced"
  case referenceUnresolved = "reference-unresolved"
  case tableRowLength = "table-row-length"
  case textEncoding = "text-encoding"

  // Data files
  case noHeader = "no-header"

  // Writing the site
  case fileIgnored = "file-ignored"
  case folderNotEmpty = "folder-not-empty"
  case outputForeign = "output-foreign"
  case outputBusy = "output-busy"
  case outputObstacle = "output-obstacle"
  case outputRecordDamaged = "output-record-damaged"
  case outputFailed = "output-failed"
  case pagePathInvalid = "page-path-invalid"
  case pageFailed = "page-failed"
  // Commentary
  case commentaryKey = "commentary-key"
  case commentarySubject = "commentary-subject"
  case commentaryPeriod = "commentary-period"
  case commentaryUnpublished = "commentary-unpublished"
  case commentaryValue = "commentary-value"

  /// How much the problem weighs.
  package var severity: Diagnostic.Severity { explanation.severity }

  /// What the problem means and what is done about it, for the reference.
  package var summary: String { explanation.summary }

  private var explanation: (severity: Diagnostic.Severity, summary: String) {
    switch self {
    case .fileNotFound: (.error, "A file that the configuration names does not exist.")
    case .fileUnreadable: (.error, "A file exists but cannot be read.")
    case .templateEncoding: (.error, "A template is not UTF-8.")
    case .templateSyntax: (.error, "A tag of a template is not closed or is malformed.")
    case .templateSection: (.error, "A section, block or layout is not closed as it was opened.")
    case .templateNotFound: (.error, "A template, partial or layout does not exist.")
    case .templateDuplicate: (.error, "Two templates, or two blocks of a layout, share a name.")
    case .templateName: (.error, "A template uses a name that the page does not have.")
    case .templateType: (.error, "A name is used as what it is not: text as a list, for example.")
    case .templatePlace: (.error, "A value stands where it would not be safe.")
    case .templateBlock: (.error, "A block is given to a layout that has no such block.")
    case .templateIgnoredText:
      (.warning, "Content of a layout tag lies outside all blocks, so it is not shown.")
    case .templateRecursion: (.error, "A partial or layout contains itself.")
    case .templateTooLarge: (.error, "A template, with its partials, is too large or too deep.")

    case .frontMatterKey: (.error, "A key occurs twice in a file's front matter.")
    case .frontMatterSyntax: (.error, "The front matter of a file is not readable YAML.")
    case .frontMatterUnclosed: (.error, "The front matter has no second line of three dashes.")
    case .frontMatterValue: (.error, "A value is neither one text nor a list of texts.")
    case .imageRemote:
      (.note, "An image lies outside the site; a link stands in its place.")
    case .linkRefused:
      (.warning, "An address has a scheme that no page carries; only the text is shown.")
    case .markdownDepth: (.error, "A text is nested too deeply to be shown.")
    case .markdownSize: (.error, "A Markdown file is larger than 64 KB and is not read.")
    case .rawHTML: (.warning, "HTML in Markdown never reaches a page and is left out.")
    case .referenceMalformed: (.error, "Two braces in prose hold no readable reference.")
    case .referenceMisplaced:
      (.error, "A reference stands in an address, a title or an image's text.")
    case .referenceUnresolved: (.error, "A reference names something that does not exist.")
    case .tableRowLength:
      (.warning, "A row of a table has more cells than its heading; the rest is left out.")
    case .textEncoding: (.error, "A text file is not UTF-8.")

    case .noHeader: (.error, "A data file has no row that names its columns.")
    case .fileIgnored: (.note, "A file lies where only files of another kind are read.")
    case .folderNotEmpty: (.error, "A new site is not put into a folder that holds anything.")
    case .outputForeign:
      (.error, "The output folder holds files that no build made, so nothing is written there.")
    case .outputBusy: (.error, "Another build is writing the same output folder.")
    case .outputObstacle:
      (.error, "Something that no build made stands where a page goes; it is left alone.")
    case .outputRecordDamaged:
      (.error, "The output folder's list of our own files cannot be read, so nothing is replaced.")
    case .outputFailed:
      (
        .error,
        "The disk or the system refused to write; the last good site stays or is mended next time."
      )
    case .pagePathInvalid:
      (.error, "A page's path is not safe on every file system, or two pages have the same.")
    case .pageFailed: (.error, "A page cannot be made.")

    case .commentaryKey: (.error, "The front matter of commentary has a key that means nothing.")
    case .commentarySubject: (.error, "Commentary is about a rep or team that the data lacks.")
    case .commentaryPeriod: (.error, "Commentary names no period, or none that there can be.")
    case .commentaryUnpublished: (.warning, "Commentary is about a period that has no page.")
    case .commentaryValue: (.error, "A value in the front matter of commentary cannot be read.")
    }
  }
}
