import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// Reads what people wrote for the appraisals of reps, and reports everything in it that makes no sense.
struct AppraisalRecordReader {
  private enum Key: String, CaseIterable {
    case rep, period, date, language, goals, competencies
    case madeBy = "made_by"
    case approvedBy = "approved_by"
  }

  /// The keys of the front matter that list records.
  static let recordKeys: Set = [Key.goals.rawValue, Key.competencies.rawValue]

  private enum GoalKey: String, CaseIterable { case goal, measure, due, status, result }

  private enum RatingKey: String, CaseIterable { case competency, rating, reason }

  let figures: Figures
  let directory: Directory
  private(set) var diagnostics = DiagnosticList()
  private var places: [RepIndex: [Period: SourceLocation]] = [:]

  init(figures: Figures, directory: Directory) {
    self.figures = figures
    self.directory = directory
  }

  /// The record in a file with the plan that it goes by; nil when it cannot be told whose or of when it is.
  mutating func read(
    _ source: SourceFile
  ) -> (record: AppraisalRecord, plan: AppraisalPlan)? {
    let file = MarkdownFile.parse(
      source.bytes, file: source.file, records: Self.recordKeys, diagnostics: &diagnostics)
    let head = file.frontMatter
    reportUnknown(head.entries, among: Key.self, of: "an appraisal")
    let rep = rep(of: head, file)
    let plan = plan(of: head, file)
    let date = day(head.scalar(Key.date.rawValue))
    let language = language(of: head)
    reportLists(in: head)
    reportReferences(in: head)
    let goals = head.records(Key.goals.rawValue).compactMap { goal($0) }
    let ratings = ratings(head.records(Key.competencies.rawValue), plan)
    let sections = sections(of: file)
    guard let rep, let plan, isFirst(of: rep, plan, head) else { return nil }
    reportNames(in: source, besides: rep, head)
    let madeBy = head.scalar(Key.madeBy.rawValue)?.text
    let commentary = Commentary(
      about: .rep(rep), period: plan.period, author: madeBy, date: date, audience: .rep,
      kind: .comment, language: language, file: file)
    return (
      AppraisalRecord(
        commentary: commentary, rep: rep, madeBy: madeBy,
        approvedBy: head.scalar(Key.approvedBy.rawValue)?.text, goals: goals, ratings: ratings,
        sections: sections), plan
    )
  }

  // MARK: Whose and when

  private mutating func rep(of head: FrontMatter, _ file: MarkdownFile) -> RepIndex? {
    guard let name = head.scalar(Key.rep.rawValue) else {
      report(.appraisalKey, "the appraisal names no rep", file, "begin the file with “rep: …”")
      return nil
    }
    if let rep = directory.rep(called: name.text) { return rep }
    diagnostics.report(
      .appraisalSubject, "no rep is called “\(name.text)”", at: name.location,
      hint: NearName.hint(for: name.text, among: directory.repNames))
    return nil
  }

  private mutating func plan(of head: FrontMatter, _ file: MarkdownFile) -> AppraisalPlan? {
    let plans = figures.settings.appraisals
    guard let text = head.scalar(Key.period.rawValue) else {
      report(
        .appraisalKey, "the appraisal names no period", file,
        "add “period: \(plans.first?.period.key ?? "2026-H1")” to the front matter")
      return nil
    }
    if let plan = plans.first(where: { $0.period.key == text.text }) { return plan }
    let known = plans.map(\.period.key)
    diagnostics.report(
      .appraisalPeriod, "no plan appraises “\(text.text)”", at: text.location,
      hint: NearName.hint(for: text.text, among: known)
        ?? (known.isEmpty
          ? "plans lie beside it, as appraisals/2026-H1.yml"
          : "there are plans for \(known.joined(separator: ", "))"))
    return nil
  }

  private mutating func isFirst(
    of rep: RepIndex, _ plan: AppraisalPlan, _ head: FrontMatter
  ) -> Bool {
    guard let place = head.scalar(Key.rep.rawValue)?.location else { return false }
    if let first = places[rep]?[plan.period] {
      diagnostics.report(
        .appraisalSubject, "the rep is appraised twice in \(plan.period)", at: place,
        hint: "the first is \(first.file): keep one of them")
      return false
    }
    places[rep, default: [:]][plan.period] = place
    return true
  }

  private mutating func language(of head: FrontMatter) -> SiteLanguage? {
    head.scalar(Key.language.rawValue).flatMap {
      choice(SiteLanguage.self, $0, of: "language")
    }
  }

  /// A packet is one person's: whoever else is named in it by mistake is somebody whose affairs it tells.
  private mutating func reportNames(
    in source: SourceFile, besides rep: RepIndex, _ head: FrontMatter
  ) {
    let own = figures.dataset[rep]
    let allowed = [
      own?.name, own?.manager, head.scalar(Key.madeBy.rawValue)?.text,
      head.scalar(Key.approvedBy.rawValue)?.text,
    ].compactMap { $0.map(FoldedText.folded) }
    let text = FoldedText(source.bytes)
    for other in figures.dataset.reps.indices where other != rep.position {
      let (person, slug) = (figures.dataset.reps[other], directory.slug(of: RepIndex(other)))
      let names = Set([person.name, person.id.rawValue, slug].map(FoldedText.folded))
      let looked = names.filter { name in
        name.utf8.count > 2 && !allowed.contains { $0.contains(name) }
      }
      for name in looked.sorted() {
        guard let place = text.place(of: name) else { continue }
        diagnostics.report(
          .appraisalSubject, "a packet is for one rep, and this names another",
          at: SourceLocation(file: source.file, line: place.line, column: place.column),
          hint: "say it without “\(person.name)”")
      }
    }
  }

  // MARK: Goals and ratings

  private mutating func goal(_ record: FrontMatter.Record) -> AppraisalRecord.Goal? {
    reportUnknown(record.entries, among: GoalKey.self, of: "a goal")
    let words = needed(GoalKey.goal, record, "say what is to be reached")
    let measure = needed(GoalKey.measure, record, "say what it is measured by")
    let due = needed(GoalKey.due, record, "say by which day, such as 2026-06-30").flatMap {
      day($0)
    }
    let status = needed(GoalKey.status, record, "it is met, partly, missed or open").flatMap {
      choice(AppraisalRecord.GoalStatus.self, $0, of: "status of a goal")
    }
    guard let words, let measure, let due, let status else { return nil }
    return AppraisalRecord.Goal(
      words: words.text, measure: measure.text, due: due, status: status,
      result: record.scalar(GoalKey.result.rawValue)?.text)
  }

  private mutating func ratings(
    _ records: [FrontMatter.Record], _ plan: AppraisalPlan?
  ) -> [String: AppraisalRecord.Rated] {
    var ratings: [String: AppraisalRecord.Rated] = [:]
    for record in records {
      reportUnknown(record.entries, among: RatingKey.self, of: "a competency")
      let name = needed(RatingKey.competency, record, "name one of the plan's")
      let rating = needed(RatingKey.rating, record, "give one of the scale's")
      guard let name, let rating, let plan, let id = competency(name, plan),
        let number = self.rating(rating, plan)
      else { continue }
      if ratings[id] != nil {
        report(name, "“\(id)” is rated twice", "keep one of the two")
      }
      ratings[id] = AppraisalRecord.Rated(
        rating: number, reason: record.scalar(RatingKey.reason.rawValue)?.text)
    }
    return ratings
  }

  private mutating func competency(
    _ name: FrontMatter.Scalar, _ plan: AppraisalPlan
  ) -> String? {
    let known = plan.competencies.map(\.id)
    if known.contains(name.text) { return name.text }
    report(
      name, "the plan has no competency “\(name.text)”",
      NearName.hint(for: name.text, among: known)
        ?? (known.isEmpty ? "it has none at all" : "it has \(known.joined(separator: ", "))"))
    return nil
  }

  private mutating func rating(_ text: FrontMatter.Scalar, _ plan: AppraisalPlan) -> Int? {
    let known = plan.levels.map(\.rating)
    if let rating = Int(text.text), known.contains(rating) { return rating }
    report(
      text, "“\(text.text)” is outside the scale",
      "it has \(known.map(String.init).joined(separator: ", "))")
    return nil
  }

  /// A key that takes one text takes no list, of which nothing would be read.
  private mutating func reportLists(in head: FrontMatter) {
    for entry in head.entries where !Self.recordKeys.contains(entry.key.text) {
      guard case .list = entry.value else { continue }
      diagnostics.report(
        .appraisalValue, "“\(entry.key.text)” is one text, not a list", at: entry.key.location,
        hint: "write it without brackets")
    }
  }

  /// Figures are put in where prose stands, not among the keys.
  private mutating func reportReferences(in head: FrontMatter) {
    for key in Self.recordKeys.sorted() {
      for entry in head.records(key).flatMap(\.entries) {
        for scalar in entry.value.scalars where scalar.text.contains("{{") {
          report(
            scalar, "a figure is not put in here",
            "write the reference in the text below the second “---”, or say it in words")
        }
      }
    }
  }

  // MARK: The text

  private mutating func sections(
    of file: MarkdownFile
  ) -> [AppraisalRecord.Section: MarkdownDocument] {
    var found: [AppraisalRecord.Section: MarkdownDocument] = [:]
    let names = AppraisalRecord.Section.headings(in: figures.settings.language)
    for section in file.document.sections {
      guard let heading = section.heading else {
        report(
          .appraisalSection, "text stands under no heading", file,
          "begin it with one of the headings \(names.joined(separator: ", "))")
        continue
      }
      guard let part = AppraisalRecord.Section(heading: heading) else {
        diagnostics.report(
          .appraisalSection, "a packet has no part “\(heading)”", at: section.location,
          hint: NearName.hint(for: heading, among: names)
            ?? "its headings are \(names.joined(separator: ", "))")
        continue
      }
      if found.updateValue(section.text, forKey: part) != nil {
        diagnostics.report(
          .appraisalSection, "the heading “\(heading)” stands twice", at: section.location,
          hint: "put both texts under one")
      }
    }
    return found
  }

  // MARK: Values

  private mutating func reportUnknown<Known: RawRepresentable<String> & CaseIterable>(
    _ entries: [FrontMatter.Entry], among: Known.Type, of what: String
  ) {
    diagnostics.reportUnknown(
      entries, among: Known.allCases.map(\.rawValue), of: what, .appraisalKey)
  }

  /// The text of a key that a record needs; nil, with a diagnostic, where it is missing or empty.
  private mutating func needed<Key: RawRepresentable<String>>(
    _ key: Key, _ record: FrontMatter.Record, _ remedy: String
  ) -> FrontMatter.Scalar? {
    if let scalar = record.scalar(key.rawValue), !scalar.text.isEmpty { return scalar }
    diagnostics.report(
      .appraisalKey, "“\(key.rawValue)” is missing", at: record.location, hint: remedy)
    return nil
  }

  private mutating func day(_ text: FrontMatter.Scalar?) -> Day? {
    diagnostics.day(text, like: "2026-06-30", .appraisalValue)
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, _ text: FrontMatter.Scalar, of what: String
  ) -> Choice? {
    if let choice = Choice(rawValue: text.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      text, "“\(text.text)” is no \(what)",
      NearName.hint(for: text.text, among: names) ?? "it is one of \(names.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func report(_ text: FrontMatter.Scalar, _ problem: String, _ remedy: String) {
    diagnostics.report(.appraisalValue, problem, at: text.location, hint: remedy)
  }

  private mutating func report(
    _ id: DiagnosticID, _ problem: String, _ file: MarkdownFile, _ remedy: String
  ) {
    diagnostics.report(id, problem, at: SourceLocation(file: file.file, line: 1), hint: remedy)
  }
}
