import RaporDiagnostics
import RaporModel

/// Names of plans.yml that stand for values of the data, found there whatever their case and spaces.
struct PlanNames {
  /// Whose values a name is looked for among.
  enum Kind: Hashable {
    case role, team, rep, poolTeam
    case value(Attribute)

    /// What a diagnostic calls it.
    var text: String {
      switch self {
      case .role: "role that a rep has"
      case .team, .poolTeam: "team that a rep is in"
      case .rep: "rep of the data"
      case .value(let column): "\(column.rawValue) of the deals"
      }
    }
  }

  /// Where an adjustment says what it says.
  struct AdjustmentPlaces {
    let rep: SourceLocation
    let period: SourceLocation
    /// Nil where it takes back no deal.
    let deal: SourceLocation?
  }

  private var words: [(kind: Kind, word: Located<String>)] = []
  /// One for each adjustment, in the order of the file.
  var adjustments: [AdjustmentPlaces] = []

  mutating func add(_ kind: Kind, _ word: Located<String>) { words.append((kind, word)) }

  /// Gives the plans the data's own spellings, and reports names that the data does not have.
  ///
  /// A name that no plan can do without is a warning, for a role or a product may come later; an adjustment
  /// of something unknown is an error, for somebody would be paid a wrong sum. Without a `calendar` it is not
  /// looked whether plans pay for the periods of adjustments.
  func settle(
    _ scheme: inout PayScheme, _ data: Dataset, _ calendar: ReportingCalendar?,
    _ problems: inout DiagnosticList
  ) {
    let spellings = Spellings(data)
    for (kind, word) in words { report(word, kind, spellings, &problems) }
    for place in scheme.plans.indices { scheme.plans[place].settle(spellings) }
    let places = adjustments
    for (index, place) in zip(scheme.adjustments.indices, places) {
      settle(&scheme.adjustments[index], place, spellings, &problems)
    }
    for (index, place) in zip(scheme.adjustments.indices, places) {
      check(scheme, index, place, data, calendar, &problems)
    }
  }

  private func report(
    _ word: Located<String>, _ kind: Kind, _ spellings: Spellings,
    _ problems: inout DiagnosticList
  ) {
    if kind == .rep, spellings.reps(word.value).count > 1 {
      problems.report(
        .unknownValue, "two reps are called “\(word.value)”", at: word.place,
        hint: "write the rep's id")
      return
    }
    guard spellings.all(of: word.value, kind).isEmpty else { return }
    let known = spellings.names(kind)
    problems.report(
      .unknownValue, "“\(word.value)” is no \(kind.text)", at: word.place,
      hint: NearName.hint(for: word.value, among: known)
        ?? (known.isEmpty
          ? "the data has none" : "there are: \(known.prefix(20).joined(separator: ", "))"))
  }

  // MARK: Adjustments

  private func settle(
    _ adjustment: inout PayAdjustment, _ place: AdjustmentPlaces, _ spellings: Spellings,
    _ problems: inout DiagnosticList
  ) {
    let text = adjustment.rep.rawValue
    let found = spellings.reps(text)
    if found.count == 1 {
      adjustment.rep = found[0]
    } else {
      problems.report(
        .badValue,
        found.isEmpty ? "“\(text)” is no rep of the data" : "two reps are called “\(text)”",
        at: place.rep,
        hint: found.isEmpty
          ? NearName.hint(for: text, among: spellings.names(.rep))
            ?? "write the rep's id or name"
          : "write the rep's id")
    }
  }

  /// Reports an adjustment that no statement can have.
  private func check(
    _ scheme: PayScheme, _ index: Int, _ place: AdjustmentPlaces, _ data: Dataset,
    _ calendar: ReportingCalendar?, _ problems: inout DiagnosticList
  ) {
    let adjustment = scheme.adjustments[index]
    guard let position = data.reps.firstIndex(where: { $0.id == adjustment.rep }) else { return }
    if let calendar {
      checkPeriod(of: adjustment, position, data, scheme, place, calendar, &problems)
    }
    guard case .takesBack(let id) = adjustment.change, let deal = place.deal else { return }
    let earlier = scheme.adjustments[..<index]
    if earlier.contains(where: { $0.rep == adjustment.rep && $0.change == adjustment.change }) {
      problems.report(
        .badValue, "the deal “\(id.rawValue)” is taken back twice", at: deal,
        hint: "keep one of the adjustments")
    }
    guard let problem = DealProblem(id, of: RepIndex(position), adjustment.period, data) else {
      return
    }
    problems.report(.badValue, problem.text, at: deal, hint: problem.hint)
  }

  private func checkPeriod(
    of adjustment: PayAdjustment, _ position: Int, _ data: Dataset, _ scheme: PayScheme,
    _ place: AdjustmentPlaces, _ calendar: ReportingCalendar, _ problems: inout DiagnosticList
  ) {
    let rep = data.reps[position]
    let terms = scheme.terms(of: rep, touching: adjustment.period.days, calendar: calendar)
    guard !terms.contains(where: { $0.period == adjustment.period }) else {
      if let first = data.firstResult, adjustment.period.end <= first {
        problems.report(
          .badValue, "\(adjustment.period.key) was over before the data begins, on \(first)",
          at: place.period, hint: "write a later period, in which it is paid or taken back")
      }
      return
    }
    let near = terms.first { $0.period.days.overlaps(adjustment.period.days) }
    problems.report(
      .badValue, "no plan pays \(rep.name) for \(adjustment.period.key)", at: place.period,
      hint: near.map { "the rep's plan pays \($0.period.key)" }
        ?? "write a period that one of the plans pays the rep for")
  }

  /// Why a deal cannot be taken back.
  private struct DealProblem {
    let text: String
    let hint: String

    /// Nil where it can.
    init?(_ id: DealID, of rep: RepIndex, _ period: Period, _ data: Dataset) {
      let name = id.rawValue
      guard let deal = data.deals.first(where: { $0.id == id }) else {
        let own = data.deals.lazy.filter { $0.rep == rep }.map(\.id.rawValue)
        text = "“\(name)” is no deal of the data"
        hint = NearName.hint(for: name, among: own) ?? "write the id as the deals table has it"
        return
      }
      guard deal.rep == rep || deal.coOwner == rep else {
        text = "the deal “\(name)” is not \(data[rep]?.name ?? "")'s"
        hint = "write the deal's owner as the rep"
        return
      }
      guard deal.outcome == .won, let closedOn = deal.closedOn else {
        text = "the deal “\(name)” was not won, so that nothing was paid for it"
        hint = "leave the adjustment out, or write “pay: …”"
        return
      }
      guard closedOn >= period.end else { return nil }
      text = "the deal “\(name)” was won after \(period.key), on \(closedOn)"
      hint = "write the period in which it is taken back"
    }
  }
}

/// The values of the data by what equal names have in common.
struct Spellings {
  private let data: Dataset
  private let roles: [String]
  private let teams: [String]
  private let byID: [String: RepID]
  private let byName: [String: [RepID]]

  init(_ data: Dataset) {
    self.data = data
    let places = data.reps.flatMap { rep in
      rep.moves + [Assignment(from: data.asOf, team: rep.team, role: rep.role)]
    }
    roles = Set(places.compactMap(\.role)).sorted()
    teams = Set(places.compactMap(\.team)).sorted()
    byID = Dictionary(data.reps.map { (Folding.key($0.id.rawValue), $0.id) }) { first, _ in first }
    byName = Dictionary(grouping: data.reps) { Folding.key($0.name) }.mapValues { $0.map(\.id) }
  }

  /// The reps that a text means, by id or else by name.
  func reps(_ text: String) -> [RepID] {
    let key = Folding.key(text)
    return byID[key].map { [$0] } ?? byName[key] ?? []
  }

  func names(_ kind: PlanNames.Kind) -> [String] {
    switch kind {
    case .role: roles
    case .team, .poolTeam: teams
    case .rep: data.reps.map(\.name)
    case .value(let column): values(of: column)
    }
  }

  private func values(of column: Attribute) -> [String] {
    var values = data.attributes[column]?.values ?? []
    if column == .product { values += data.products.map(\.name) }
    if column == .territory { values += data.reps.compactMap(\.territory) }
    return Set(values).sorted()
  }

  /// The spellings of a name that the data has.
  func all(of name: String, _ kind: PlanNames.Kind) -> [String] {
    if kind == .rep { return reps(name).map(\.rawValue) }
    return names(kind).filter { Folding.key($0) == Folding.key(name) }
  }

  /// The spellings of some names; a name that the data lacks stays as it is.
  fileprivate func settled(_ names: [String], _ kind: PlanNames.Kind) -> [String] {
    names.flatMap { name in
      let found = all(of: name, kind)
      return found.isEmpty ? [name] : found
    }
  }
}

extension PayPlan {
  fileprivate mutating func settle(_ spellings: Spellings) {
    audience.roles = audience.roles.map { spellings.settled($0, .role) }
    audience.teams = audience.teams.map { spellings.settled($0, .team) }
    audience.reps = audience.reps.map { reps in
      spellings.settled(reps.map(\.rawValue), .rep).map { RepID(rawValue: $0) }
    }
    for place in rates.indices { rates[place].filter.settle(spellings) }
    for place in spiffs.indices { spiffs[place].filter.settle(spellings) }
    let team = pool?.team.flatMap { spellings.settled([$0], .poolTeam).first }
    pool?.team = team
  }
}

extension PayPlan.DealFilter {
  fileprivate mutating func settle(_ spellings: Spellings) {
    for place in conditions.indices {
      let column = conditions[place].column
      conditions[place].values = spellings.settled(conditions[place].values, .value(column))
    }
  }
}

extension Dataset {
  /// The day that the periods begin with: of the first result, or else the first deal; nil without any.
  fileprivate var firstResult: Day? {
    let closed = deals.lazy.filter { $0.outcome != .open }.compactMap(\.closedOn).min()
    let results = [closed, activities.entries.lazy.map(\.day).min()]
    return results.compactMap { $0 }.min() ?? deals.lazy.compactMap(\.createdOn).min()
  }
}
