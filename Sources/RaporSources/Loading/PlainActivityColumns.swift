/// Where the cells of an activity are, as bare numbers: most rows of most files are read by them.
struct PlainActivityColumns {
  /// A row in its common form.
  struct Row {
    var rep: UnsafeBufferPointer<UInt8>
    var type: UnsafeBufferPointer<UInt8>
    var outcome: UnsafeBufferPointer<UInt8>
    var deal: UnsafeBufferPointer<UInt8>
    var day: Int32
    var minutes: Int
  }

  let rep: Int
  let type: Int
  let day: Int
  /// −1 for a column that the file does not have.
  let outcome: Int
  let deal: Int
  let minutes: Int
  /// The last day that counts.
  let lastDay: Int32
  /// One more than the last of the columns.
  private let width: Int

  /// Nil where site.yml gives values for blanks or for all rows, or says what is blank, or where rows
  /// answer leads.
  init?(
    _ mapping: SourceMapping, _ readers: [CellReader], lastDay: Int32, position: (String) -> Int
  ) {
    func place(_ name: String) -> Int? {
      let reader = readers[position(name)]
      guard reader.place.fixedText == nil, !reader.isUndecided else { return nil }
      return reader.place.field ?? -1
    }
    guard mapping.blanks.isEmpty, readers[position("lead_id")].place.field == nil,
      let rep = place("rep_id"), let type = place("type"), let day = place("occurred_at"),
      let outcome = place("outcome"), let deal = place("deal_id"),
      let minutes = place("duration_minutes"), min(rep, type, day) >= 0
    else { return nil }
    (self.rep, self.type, self.day) = (rep, type, day)
    (self.outcome, self.deal, self.minutes) = (outcome, deal, minutes)
    width = max(rep, type, day, outcome, deal, minutes) + 1
    self.lastDay = lastDay
  }

  /// How long an activity took; nil where that has to be read with care.
  @inline(__always)
  func minutes(of row: CSVRun.Row) -> Int? {
    guard minutes >= 0 else { return 0 }
    return row.rawField(minutes).smallNumber
  }

  /// Reads a row; nil where anything in it has to be read with care.
  @inline(__always)
  func row(_ fields: PlainFields, _ months: inout PlainCell.Months) -> Row? {
    guard fields.count >= width else { return nil }
    var isOdd = false
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let (rep, type) = (fields.value(at: rep, &isOdd), fields.value(at: type, &isOdd))
    let outcome = outcome < 0 ? none : fields.value(at: outcome, &isOdd)
    let deal = deal < 0 ? none : fields.value(at: deal, &isOdd)
    let minutes = minutes < 0 ? none : fields.value(at: minutes, &isOdd)
    guard let day = PlainCell.dayNumber(fields.value(at: self.day, &isOdd), &months), !isOdd,
      day <= lastDay, let first = rep.first, !BlankWords.mayBegin(with: first),
      let letter = type.first, !BlankWords.mayBegin(with: letter),
      let length = minutes.isEmpty ? 0 : PlainCell.smallNumber(minutes)
    else { return nil }
    return Row(rep: rep, type: type, outcome: outcome, deal: deal, day: day, minutes: length)
  }
}
