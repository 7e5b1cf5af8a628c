package import RaporDiagnostics
package import RaporModel

/// An activity as its file has it: the model keeps counts only, so the rows are read again when somebody
/// asks for them.
package struct ActivityRow: Hashable, Sendable {
  /// The local day.
  package var day: Day
  /// Who did it: an id or a name, as in the file.
  package var rep: String
  /// The type.
  package var type: String
  /// How it went; nil when not given.
  package var outcome: String?
  /// The deal it names; nil when it names none.
  package var deal: String?
  /// How long it took; nil when not given.
  package var minutes: Int?
  /// The file's path below the folder of the data.
  package var file: String
  /// The line that it begins on, from 1.
  package var line: Int
}

extension SiteLoader {
  /// The activities of a site whose day lies in `days` and which `isWanted` picks, in the order of files
  /// and lines.
  ///
  /// The arguments are those that the site was loaded with; what is wrong with the files was reported
  /// then, so rows that cannot be read are passed over.
  package static func activityRows(
    contentFolder: String, dataFolder: String? = nil, in days: Range<Day>, jobs: Int = 1,
    where isWanted: (ActivityRow) -> Bool
  ) throws(Diagnostic) -> [ActivityRow] {
    let name = ContentFile.site.path(in: contentFolder)
    var reader = SiteFileReader(name: name)
    guard let site = reader.read(try FileBytes.contents(of: name, name: name)) else { return [] }
    let root = site.dataRoot(contentFolder: contentFolder, dataFolder: dataFolder)
    var state = LoadState(currency: site.settings.currency, zone: site.zone)
    let opener = SourceOpener(root: root, jobs: jobs)
    return site.sources.filter { $0.table == .activities }.flatMap { mapping in
      rows(of: opener.open(mapping, &state), in: days, &state).filter(isWanted)
    }
  }

  private static func rows(
    of source: OpenSource, in days: Range<Day>, _ state: inout LoadState
  ) -> [ActivityRow] {
    let reader = TableReader(
      source: source, currency: state.currency, zone: state.zone,
      styles: StyleInference(source, problems: &state.problems))
    return source.files.flatMap { file in
      let found = ActivityRowFold.Plan(source.mapping, file, reader.readers(file), days)
      let name = state.ledgers[file.ledger].file
      return file.csv.fold(
        { ActivityRowFold() }, row: { $0.take($1, found) },
        merge: { $0.append($1, linesBefore: $2) }
      ).state.rows.compactMap { $0.row(found, file: name) }
    }
  }
}

/// The rows of a part of a file that lie in some days, as they are written.
private struct ActivityRowFold {
  private(set) var rows: [Written] = []

  /// Takes in the rows of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: ActivityRowFold, linesBefore: Int) {
    rows += next.rows.map { row in
      var row = row
      row.line += linesBefore
      return row
    }
  }

  /// A row with the texts of its cells.
  struct Written {
    var day: Day
    var line: Int
    var texts: [String]
    var minutes: Int64?

    /// The row with its texts settled; nil where it lacks a rep or a type.
    func row(_ plan: Plan, file: String) -> ActivityRow? {
      let values = zip(plan.texts, texts).map { $0.values.value($1) }
      guard let rep = values[0], let type = values[1] else { return nil }
      return ActivityRow(
        day: day, rep: rep, type: type, outcome: values[2], deal: values[3],
        minutes: minutes.map { Int(clamping: $0) }, file: file, line: line)
    }
  }

  /// Where the cells are.
  struct Plan {
    let texts: [(reader: CellReader, values: TextValues)]
    let day: CellReader
    let minutes: CellReader
    let days: Range<Day>

    init(
      _ mapping: SourceMapping, _ file: OpenFile, _ readers: [CellReader], _ days: Range<Day>
    ) {
      func position(_ name: String) -> Int {
        mapping.schema.firstIndex { $0.name == name } ?? 0
      }
      texts = ["rep_id", "type", "outcome", "deal_id"].map { name in
        let place = position(name)
        return (readers[place], TextValues(mapping, file.cells[place], name))
      }
      day = readers[position("occurred_at")]
      minutes = readers[position("duration_minutes")]
      self.days = days
    }
  }

  /// Keeps a row whose day is wanted.
  mutating func take(_ record: CSVRecord, _ plan: Plan) {
    guard case .value(let number) = plan.day.read(record) else { return }
    let day = Day(number: Int32(clamping: number))
    guard plan.days.contains(day) else { return }
    let minutes = plan.minutes.read(record)
    if case .unreadable = minutes { return }
    rows.append(
      Written(
        day: day, line: record.line,
        texts: plan.texts.map { text in
          text.reader.place.constant ?? text.reader.place.field.map(record.text(at:)) ?? ""
        }, minutes: minutes.value))
  }
}
