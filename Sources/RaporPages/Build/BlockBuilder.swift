import RaporMarkup
import RaporMetrics
import RaporModel

/// A part of a review, with the metrics that it shows.
enum BlockKind: String, CaseIterable, Sendable {
  case results, pipeline, movement, forecast, activity, people, custom

  /// Where a metric belongs.
  init(of definition: MetricDefinition) {
    let id = definition.metric.id
    if id.hasPrefix("forecast") {
      self = .forecast
    } else if id.hasPrefix("movement") || id == "slippage" || id.hasPrefix("restated") {
      self = .movement
    } else {
      switch definition.group {
      case .results: self = .results
      case .pipeline: self = .pipeline
      case .activity: self = .activity
      case .people: self = .people
      case .custom: self = .custom
      }
    }
  }

  /// The heading.
  var title: Phrase {
    switch self {
    case .results: .blockResults
    case .pipeline: .blockPipeline
    case .movement: .blockMovement
    case .forecast: .blockForecast
    case .activity: .blockActivity
    case .people: .blockPeople
    case .custom: .groupCustom
    }
  }
}

extension PageContext {
  /// The parts of a review below its trends, each only where the data has it.
  func blocks(in period: Period) -> [ReviewBlock] {
    guard let column = sheet.column(of: period) else { return [] }
    let byKind = explained.ofBlock
    return BlockKind.allCases.compactMap { kind -> ReviewBlock? in
      let values = (byKind[kind] ?? []).map { sheet.value(at: $0, in: column) }
      guard values.contains(where: { $0.value != nil }) else { return nil }
      var block = ReviewBlock(id: kind.rawValue, title: book.text(kind.title))
      block.figures = figureList(of: values, kind: kind, in: period)
      block.missing = missingFigures(among: values)
      addSpecials(to: &block, kind: kind, in: period)
      return block
    }
  }

  /// What a part shows besides its figures.
  private func addSpecials(to block: inout ReviewBlock, kind: BlockKind, in period: Period) {
    switch kind {
    case .results:
      block.sentences = paySentences(in: period)
      block.tables = [payTable(in: period)].compactMap { $0 }
    case .pipeline:
      block.sentences = pipelineSentences(in: period)
      addStages(to: &block, in: period)
      block.tables = [stalledTable(in: period)].compactMap { $0 }
    case .forecast: addForecast(to: &block, in: period)
    case .movement: addMovement(to: &block, in: period)
    case .people: block.sentences = hiringSentences(in: period)
    case .activity, .custom: break
    }
  }

  /// A sentence, leading to the rows behind a value.
  func sentence(
    _ phrase: Phrase, _ figures: KeyValuePairs<String, PhraseFigure> = [:],
    of value: MetricValue? = nil
  ) -> ReviewSentence {
    sentence(book.text(phrase, figures), of: value)
  }

  private func sentence(_ text: String, of value: MetricValue?) -> ReviewSentence {
    ReviewSentence(
      text: text,
      evidence: value.flatMap(evidence).map { LinkView(label: book.text(.evidence), href: $0) })
  }

  /// Who calls for more people: the business, and its teams; nobody on a rep's pages.
  private func hiringSentences(in period: Period) -> [ReviewSentence] {
    guard !isRepsOwn else { return [] }
    return figures.scopes.compactMap { scope in
      switch scope {
      case .total, .team:
        book.hiringSentence(of: scope, named: name(of: scope), in: period, by: figures).map {
          sentence($0, of: value(Metric("capacity"), of: scope, in: period))
        }
      case .manager, .rep, .attribute: nil
      }
    }
  }

  /// Every figure of a part: its value, what it was made of, and how it changed.
  func figureList(of values: [MetricValue], kind: BlockKind, in period: Period) -> RowTable? {
    let known = values.filter { $0.value != nil }
    guard !known.isEmpty else { return nil }
    let before = report.neighbours(of: period)?.before.flatMap { report.has($0) ? $0 : nil }
    let caption = book.text(
      .allFiguresOf, ["title": .text(book.text(kind.title)), "n": .count(known.count)])
    return RowTable(
      id: "figures-\(kind.rawValue)", caption: caption,
      columns: [
        .init(label: book.text(.metric)), .init(label: book.text(.value), isNumber: true),
        .init(label: book.text(.madeOf), isNumber: true),
      ] + (before.map { [.init(label: book.comparison(with: $0), isNumber: true)] } ?? []),
      rows: known.map { .init(FigureCells(page: self, value: $0, before: before)) })
  }

  /// The metrics without a value, by reason, in the order in which the reasons come.
  private func missingFigures(among values: [MetricValue]) -> [MissingFigures] {
    var names: [(reason: String, names: [String])] = []
    for value in values {
      guard let reason = value.absence.map(book.reason) else { continue }
      let name = book.shortName(of: value.metric)
      if let known = names.firstIndex(where: { $0.reason == reason }) {
        names[known].names.append(name)
      } else {
        names.append((reason, [name]))
      }
    }
    return names.map { MissingFigures(reason: $0.reason, names: $0.names.joined(separator: ", ")) }
  }
}
