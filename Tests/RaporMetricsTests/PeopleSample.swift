import RaporMetrics
import RaporModel
import Testing

/// Rows of the tables beside deals and activities, made in few words.
enum PeopleSample {
  static let row = RowReference(file: 0, line: 1)

  /// A moment of a day of 2024.
  static func at(_ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Moment {
    Moment(Sample.day(month, day), minute: hour * 60 + minute)
  }

  static func lead(
    _ created: Moment, rep: Int? = 0, hasTime: Bool = true, source: String? = nil,
    territory: String? = nil, converted: Day? = nil, deal: Int? = nil, answered: Moment? = nil
  ) -> Lead {
    Lead(
      id: "l", rep: rep.map { RepIndex($0) }, createdAt: created, hasTime: hasTime, source: source,
      territory: territory, convertedOn: converted, deal: deal, firstResponseAt: answered, row: row)
  }

  static func answers(
    _ kind: SurveyAnswer.Kind, _ scores: [Int?], on day: Day, rep: Int? = nil, team: String? = nil
  ) -> [SurveyAnswer] {
    scores.map {
      SurveyAnswer(
        kind: kind, day: day, score: $0, rep: rep.map { RepIndex($0) }, team: team, row: row)
    }
  }

  /// Figures of a data set whose further tables `fill` adds.
  static func figures(
    asOf: Day, reps: [Rep] = [Sample.rep("Ayu")], deals: [Deal] = [],
    attributes: [Attribute: AttributeColumn] = [:], activities: [ActivityTally.Entry] = [],
    quotas: [Quota] = [], fill: (inout Dataset) -> Void,
    adjust: (inout SiteSettings) -> Void = { _ in }
  ) throws -> Figures {
    let plain = try Sample.figures(
      asOf: asOf, reps: reps, deals: deals, attributes: attributes, activities: activities,
      quotas: quotas, adjust: adjust)
    var dataset = plain.dataset
    fill(&dataset)
    return Figures(of: dataset, settings: plain.settings)
  }
}

extension Figures {
  /// The rows behind a figure, by its names.
  func cases(_ id: String, _ variant: String = "", of scope: Scope = .total, in key: String) throws
    -> [MetricCase]
  {
    let period = try #require(periods.first { $0.key == key })
    return cases(behind: Metric(id, variant: variant), of: scope, in: period)
  }
}
