/// A metric that the site's author defines in metrics.yml, over the rows of a table.
package struct CustomMetric: Hashable, Sendable {
  /// What the values are measured in; the words are those of the metrics table.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case money, count, rate, days, multiple
  }

  /// Whether more is good news; the words are those of the metrics table.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case higher, lower, neutral
  }

  /// The scopes that it is computed for.
  package enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Every scope; only metrics of tables whose rows belong to deals can be.
    case everyone
    /// The total, teams, managers and reps.
    case people
    /// Reps alone.
    case reps
  }

  /// The id in the metrics table, which no metric of the catalogue has.
  package var id: String
  /// The name that people read.
  package var name: LocalText
  /// One or two sentences that say what it tells; empty where the author says nothing.
  package var meaning: LocalText
  /// Its arithmetic.
  package var formula: Formula
  /// What the values are measured in.
  package var unit: Unit
  /// Whether more is good news.
  package var direction: Direction
  /// The scopes that it is computed for.
  package var audience: Audience

  /// Defines a metric.
  package init(
    id: String, name: LocalText, meaning: LocalText = LocalText(), formula: Formula, unit: Unit,
    direction: Direction = .neutral, audience: Audience
  ) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.formula = formula
    self.unit = unit
    self.direction = direction
    self.audience = audience
  }
}

extension CustomMetric {
  /// What is worked out.
  package enum Formula: Hashable, Sendable {
    /// One figure of some rows.
    case whole(Part)
    /// One figure of some rows divided by another, of the same rows or others.
    case ratio(Part, over: Part)

    /// The parts, the upper first.
    package var parts: [Part] {
      switch self {
      case .whole(let part): [part]
      case .ratio(let upper, let lower): [upper, lower]
      }
    }

    /// Whether it is a share of counted rows: every row of the upper part is one of the lower part's.
    package var isShareOfCases: Bool {
      guard case .ratio(let upper, let lower) = self, upper.table == lower.table,
        upper.day == lower.day, upper.measure == .count, lower.measure == .count
      else { return false }
      return lower.filters.allSatisfy { asked in upper.filters.contains { $0.implies(asked) } }
    }
  }

  /// A figure of the rows of a table that pass all filters.
  package struct Part: Hashable, Sendable {
    /// The table.
    package var table: CustomTable
    /// The column of days that says which period a row belongs to.
    package var day: String
    /// What is made of the rows.
    package var measure: Measure
    /// What a row must satisfy, in the order of the file.
    package var filters: [Filter]

    /// Describes a figure.
    package init(
      table: CustomTable, day: String, measure: Measure, filters: [Filter] = []
    ) {
      self.table = table
      self.day = day
      self.measure = measure
      self.filters = filters
    }
  }

  /// What is made of rows.
  package enum Measure: Hashable, Sendable {
    /// How many there are.
    case count
    /// The sum of a column of numbers.
    case sum(of: String)
    /// The percentile, 1…100, of a column of numbers; 50 is the median.
    case percentile(Int, of: String)

    /// The column of numbers; nil for a count.
    package var column: String? {
      switch self {
      case .count: nil
      case .sum(let column), .percentile(_, let column): column
      }
    }
  }

  /// What a cell of a column must be for its row to count.
  package struct Filter: Hashable, Sendable {
    /// The name of the column.
    package var column: String
    /// What the cell must be.
    package var condition: Condition

    /// Asks for something of a column.
    package init(_ column: String, _ condition: Condition) {
      self.column = column
      self.condition = condition
    }

    /// Whether what passes it surely passes another one.
    func implies(_ other: Filter) -> Bool {
      guard column == other.column else { return false }
      switch (condition, other.condition) {
      case (.among(let own), .among(let asked)): return Set(own).isSubset(of: asked)
      case (.among, .given): return true
      default: return condition == other.condition
      }
    }
  }

  /// What a cell must be.
  package enum Condition: Hashable, Sendable {
    /// Not blank.
    case given
    /// Blank.
    case blank
    /// One of these texts, letter for letter.
    case among([String])
    /// None of these texts; a blank cell is none of them.
    case notAmong([String])
    /// A number within bounds; a blank cell is not.
    case number([Bound])
    /// A day within bounds, both included, nil being no bound; a blank cell is not.
    case days(from: Day?, through: Day?)
    /// A day that stands so to the period of the figure; a blank cell does not.
    case relative(PeriodRelation)
  }

  /// A bound of numbers, in millionths: of a major unit for money, of one for the rest.
  package struct Bound: Hashable, Sendable {
    /// On which side of the bound numbers must lie.
    package enum Side: String, Hashable, Sendable, CaseIterable {
      case equals
      case atLeast = "at_least"
      case above
      case atMost = "at_most"
      case below
    }

    /// On which side.
    package var side: Side
    /// The bound.
    package var millionths: Int64

    /// Sets a bound.
    package init(_ side: Side, millionths: Int64) {
      self.side = side
      self.millionths = millionths
    }
  }

  /// How a day stands to the period of a figure, whose days after the as-of day do not count.
  package enum PeriodRelation: String, Hashable, Sendable, CaseIterable {
    case within = "in period"
    case before = "before period"
    case after = "after period"
    case untilEnd = "by period end"
  }
}

/// A text in some of the languages that pages can be written in.
package struct LocalText: Hashable, Sendable {
  /// What it is in each language.
  package var texts: [SiteLanguage: String]

  /// Takes texts by language; by default none.
  package init(_ texts: [SiteLanguage: String] = [:]) { self.texts = texts }

  /// The text in a language; where it is not given, the English one, else the first there is; empty
  /// where there is none.
  package func text(in language: SiteLanguage) -> String {
    texts[language] ?? SiteLanguage.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }

  /// The same with what another says in its own languages instead.
  package func saying(_ other: LocalText) -> LocalText {
    LocalText(texts.merging(other.texts) { $1 })
  }
}
