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
  case taskTerm = "task-term"
  case textEncoding = "text-encoding"

  // Data files
  case noHeader = "no-header"
  case ambiguousDates = "ambiguous-dates"
  case ambiguousNumbers = "ambiguous-numbers"
  case columnNotFound = "column-not-found"
  case coOwner = "co-owner"
  case dateAfterAsOf = "date-after-as-of"
  case duplicateColumn = "duplicate-column"
  case duplicateID = "duplicate-id"
  case footerRow = "footer-row"
  case foreignCurrency = "foreign-currency"
  case guessedStage = "guessed-stage"
  case lookupMiss = "lookup-miss"
  case malformedQuote = "malformed-quote"
  case missingColumn = "missing-column"
  case missingRate = "missing-rate"
  case missingValue = "missing-value"
  case mixedDates = "mixed-dates"
  case mixedNumbers = "mixed-numbers"
  case moreRows = "more-rows"
  case nearDuplicate = "near-duplicate"
  case noData = "no-data"
  case plannedActivity = "planned-activity"
  case quotaOwner = "quota-owner"
  case raggedRow = "ragged-row"
  case scientificID = "scientific-id"
  case scoreOutsideScale = "score-outside-scale"
  case textFault = "text-fault"
  case unknownCurrency = "unknown-currency"
  case unknownDeal = "unknown-deal"
  case unknownMetric = "unknown-metric"
  case unknownProduct = "unknown-product"
  case unknownRep = "unknown-rep"
  case unknownStage = "unknown-stage"
  case unknownSurvey = "unknown-survey"
  case unreadableDate = "unreadable-date"
  case unreadableNumber = "unreadable-number"
  case unreadablePeriod = "unreadable-period"
  case zeroBytes = "zero-bytes"

  // Figures printed earlier
  case notPrintedFigures = "not-printed-figures"

  // site.yml, metrics.yml and coaching.yml
  case badValue = "bad-value"
  case configSyntax = "config-syntax"
  case duplicateKey = "duplicate-key"
  case duplicateMetric = "duplicate-metric"
  case duplicateRule = "duplicate-rule"
  case missingKey = "missing-key"
  case ruleMisfit = "rule-misfit"
  case ruleOutOfReach = "rule-out-of-reach"
  case unknownColumn = "unknown-column"
  case unknownKey = "unknown-key"
  case unknownRule = "unknown-rule"
  case unknownRuleMetric = "unknown-rule-metric"
  case unknownShownMetric = "unknown-shown-metric"
  case unknownTimeZone = "unknown-time-zone"
  case unknownValue = "unknown-value"
  case weightSum = "weight-sum"

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

  // Printing packets
  case browserFailed = "browser-failed"
  case browserNotFound = "browser-not-found"
  case browserTimeout = "browser-timeout"

  // The history of earlier builds
  case historyBusy = "history-busy"
  case historyCurrency = "history-currency"
  case historyFailed = "history-failed"
  case historyForeign = "history-foreign"
  case historyNewer = "history-newer"
  case historyUnreadable = "history-unreadable"

  // Commentary
  case commentaryKey = "commentary-key"
  case commentarySubject = "commentary-subject"
  case commentaryPeriod = "commentary-period"
  case commentaryUnpublished = "commentary-unpublished"
  case commentaryValue = "commentary-value"
  case actionKey = "action-key"
  case actionValue = "action-value"

  // Appraisals
  case appraisalKey = "appraisal-key"
  case appraisalMetric = "appraisal-metric"
  case appraisalPeriod = "appraisal-period"
  case appraisalSection = "appraisal-section"
  case appraisalSubject = "appraisal-subject"
  case appraisalValue = "appraisal-value"

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
    case .taskTerm:
      (.error, "What a task says in braces at its end is not of the form “key: value”.")
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

    case .browserFailed: (.error, "The browser that is to print a page ended without a PDF of it.")
    case .browserNotFound:
      (.error, "There is no Chromium to print with, or what was named as one is no program.")
    case .browserTimeout:
      (.error, "The browser took too long to print a page, and was ended.")

    case .historyBusy: (.error, "Another program keeps the history of earlier builds locked.")
    case .historyCurrency:
      (.error, "The history of earlier builds has its amounts in another currency than the site.")
    case .historyFailed:
      (.error, "The site is made, but its day could not be added to the history of earlier builds.")
    case .historyForeign: (.error, "The history's file is a database of something else.")
    case .historyNewer: (.error, "The history was written by a newer version of Rapor.")
    case .historyUnreadable:
      (.error, "The history of earlier builds is damaged, is no database, or may not be read.")

    case .commentaryKey: (.error, "The front matter of commentary has a key that means nothing.")
    case .commentarySubject: (.error, "Commentary is about a rep or team that the data lacks.")
    case .commentaryPeriod: (.error, "Commentary names no period, or none that there can be.")
    case .commentaryUnpublished: (.warning, "Commentary is about a period that has no page.")
    case .commentaryValue: (.error, "A value in the front matter of commentary cannot be read.")
    case .actionKey: (.error, "An action has a key that means nothing, or one twice.")
    case .actionValue: (.error, "A value of an action cannot be read, or contradicts its box.")
    case .appraisalKey:
      (.error, "An appraisal of a rep has a key that means nothing, or lacks one.")
    case .appraisalMetric: (.error, "A KPI names a metric that nobody can be appraised by.")
    case .appraisalPeriod: (.error, "An appraisal is of a period that has no plan, or no pages.")
    case .appraisalSection:
      (.error, "An appraisal of a rep has text under no heading that is known.")
    case .appraisalSubject: (.error, "An appraisal names no rep that the data has, or one twice.")
    case .appraisalValue:
      (.error, "A value of a rep's appraisal cannot be read, or is outside its scale.")
    case .ambiguousDates:
      (.error, "The dates of a column can be read day first and month first, and nothing decides.")
    case .ambiguousNumbers:
      (.error, "The numbers of a column can be read with a decimal point and with a decimal comma.")
    case .columnNotFound: (.error, "site.yml maps a column that the file does not have.")
    case .coOwner:
      (.warning, "A deal's co-owner or share cannot be used; the owner has all of its value.")
    case .dateAfterAsOf: (.warning, "A row happened after the day that the figures describe.")
    case .duplicateColumn:
      (.warning, "Two columns of a file have the same name; the first of them is read.")
    case .duplicateID: (.warning, "An id occurs twice; the first row with it is used.")
    case .footerRow: (.note, "Lines after the data, or rows of sums, are left out.")
    case .foreignCurrency:
      (
        .warning,
        "An amount is in another currency than the site's, in a table whose amounts are not converted."
      )
    case .guessedStage:
      (.warning, "No source says what a stage means; it is taken as open, or by its name.")
    case .lookupMiss: (.note, "A deal's value has no row in a lookup table.")
    case .malformedQuote: (.warning, "A quote is not closed, or text follows a closing quote.")
    case .missingColumn: (.error, "A file lacks a column that its table needs.")
    case .missingRate:
      (.error, "An amount is in another currency, and no rate of it holds on that day.")
    case .missingValue: (.warning, "A row lacks a value without which it cannot be used.")
    case .mixedDates: (.error, "The dates of one column are written in two different orders.")
    case .mixedNumbers: (.error, "The numbers of one column are written in two different styles.")
    case .moreRows: (.note, "Further rows have a problem that was shown for the first ones.")
    case .nearDuplicate:
      (.note, "Two values differ by case, spaces or punctuation only, and count as two.")
    case .noData: (.error, "No row of deals can be used.")
    case .plannedActivity:
      (.note, "An activity after the as-of day is a deal's next step, and is in no count.")
    case .quotaOwner: (.warning, "A quota names more than one owner.")
    case .raggedRow: (.warning, "A row has more or fewer fields than the header.")
    case .scientificID:
      (.warning, "A spreadsheet has rounded ids to scientific notation, such as 1.23E+15.")
    case .scoreOutsideScale: (.warning, "An answer's score is not on the scale of its survey.")
    case .textFault: (.warning, "Bytes of a file are no text in its encoding.")
    case .unknownCurrency: (.error, "A row's currency is none that is known.")
    case .unknownDeal: (.warning, "A row names a deal that the data does not have.")
    case .unknownMetric: (.warning, "A quota is for a metric that takes none.")
    case .unknownProduct:
      (.warning, "A deal names a product that the products table does not have.")
    case .unknownRep: (.warning, "A row names somebody whom the reps table does not have.")
    case .unknownStage: (.warning, "A deal is in a stage that the source's stages do not have.")
    case .unknownSurvey: (.warning, "A survey is of a kind that is not known.")
    case .unreadableDate: (.warning, "A cell of a date column holds no date.")
    case .unreadableNumber: (.warning, "A cell of a number column holds no number.")
    case .unreadablePeriod: (.warning, "A quota's period cannot be read.")
    case .zeroBytes: (.warning, "A file holds zero bytes, which are treated as blanks.")

    case .notPrintedFigures:
      (.error, "The file given to --diff is not what `rapor metrics --json` prints.")
    case .badValue: (.error, "A key has a value that it cannot have.")
    case .configSyntax: (.error, "A configuration file is not readable YAML.")
    case .duplicateKey: (.error, "A key occurs twice in one mapping.")
    case .duplicateMetric:
      (.error, "A metric of metrics.yml has the id of another, or of one of the catalogue.")
    case .duplicateRule: (.error, "Two rules of coaching.yml have the same id.")
    case .missingKey: (.error, "A key that is needed is missing.")
    case .unknownColumn: (.error, "A name is no column of the table that it is used with.")
    case .unknownKey: (.error, "A key is not known.")
    case .ruleMisfit: (.error, "A rule of coaching.yml compares what cannot be compared so.")
    case .ruleOutOfReach:
      (.note, "A coaching rule can never speak on the data; `rapor check` says so with the reason.")
    case .unknownRule: (.error, "coaching.yml switches a rule on or off that there is none of.")
    case .unknownRuleMetric:
      (.error, "A rule of coaching.yml names a metric that the site does not have.")
    case .unknownShownMetric: (.error, "The metrics to show name one that the site does not have.")
    case .unknownValue: (.warning, "A word of site.yml or plans.yml is no value that the data has.")
    case .unknownTimeZone: (.error, "A time zone is not known.")
    case .weightSum: (.error, "The weights of an appraisal do not add up to 100 %.")
    }
  }
}
