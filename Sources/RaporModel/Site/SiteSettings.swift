/// What the site's author decided: how time is cut, what is published, and what is aimed at.
package struct SiteSettings: Hashable, Sendable {
  /// The site's title.
  package var title: String
  /// The language of the pages.
  package var language: SiteLanguage
  /// The currency of every amount on the pages.
  package var currency: Currency
  /// The IANA name of the zone that decides which day something happened on.
  package var timeZone: String
  /// How time is cut into periods.
  package var calendar: ReportingCalendar
  /// Which days are worked.
  package var sellingDays: SellingDays
  /// The periods to publish, by kind.
  package var periods: [PublishedPeriods]
  /// The columns of deals to break figures down by, in the order of the pages.
  package var dimensions: [Attribute]
  /// What is aimed at, by metric.
  package var targets: [MetricTarget]
  /// The percentile, 1…100, of closed sales cycles beyond which an open deal is stale.
  package var stalePercentile: Int
  /// Whether reps without any row count in a team's denominators, such as its quota.
  package var countsIdleReps: Bool
  /// Which metrics pages show.
  package var shown = MetricChoice()
  /// Whether leaderboards count points, streaks and badges.
  package var countsPoints = false
  /// The paper that packets are printed on.
  package var paper = Paper.a4
  /// The hours in which leads are answered.
  package var businessHours = BusinessHours()
  /// How many business minutes a lead may wait for its first answer.
  package var leadServiceMinutes = 60
  /// How many days old a lead must be for its conversion to be judged; nil takes the 95th percentile
  /// of the days that converted leads took.
  package var leadMaturityDays: Int?
  /// How many days without an activity make an open deal stalled, where its stage says nothing else.
  package var stalledDays = 14
  /// The same by stage, for stages that differ.
  package var stalledDaysOfStage: [String: Int] = [:]
  /// The types of activity that lead to each other, first to last; empty takes those of the data, the
  /// most frequent first.
  package var activityChain: [String] = []
  /// The outcomes of activities that mean they took place.
  package var heldOutcomes: Set<String> = []
  /// The outcomes of activities that mean they were planned and did not take place.
  package var missedOutcomes: Set<String> = []
  /// The parts of a quota, in hundredths of a percent, that the first, second, … month in the job asks
  /// for; later months ask for all of it.
  package var quotaRamp: [Int] = []
  /// The metric by which courses are judged, as `id` or `id:variant`.
  package var trainingMetric = "win_rate"
  /// How many days before and after a course are compared.
  package var trainingWindowDays = 90
  /// The categories of expenses that win new customers; nil takes all.
  package var acquisitionCategories: Set<String>?
  /// The file, within the content folder, that keeps what each build knew; nil to keep nothing.
  package var historyFile: String? = "history.sqlite"
  /// What won deals pay; nothing without a plan.
  package var pay = PayScheme()
  /// The metrics that metrics.yml defines, in the order of the file.
  package var customMetrics: [CustomMetric] = []
  /// The coaching rules, the built-in ones first, as coaching.yml tunes and adds to them.
  package var coachingRules: [CoachingRule] = []
  /// The appraisals, in the order of their files.
  package var appraisals: [AppraisalPlan] = []

  /// Makes settings with the defaults that site.yml documents.
  package init(
    title: String, language: SiteLanguage = .english, currency: Currency, timeZone: String = "UTC",
    calendar: ReportingCalendar = ReportingCalendar(), sellingDays: SellingDays = SellingDays(),
    periods: [PublishedPeriods] = PublishedPeriods.byDefault, dimensions: [Attribute] = [],
    targets: [MetricTarget] = [], stalePercentile: Int = 95, countsIdleReps: Bool = true
  ) {
    self.title = title
    self.language = language
    self.currency = currency
    self.timeZone = timeZone
    self.calendar = calendar
    self.sellingDays = sellingDays
    self.periods = periods
    self.dimensions = dimensions
    self.targets = targets
    self.stalePercentile = stalePercentile
    self.countsIdleReps = countsIdleReps
  }
}

/// A language that pages can be written in, by its tag.
package enum SiteLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case indonesian = "id"
  case malay = "ms"
}

/// A size of paper.
package enum Paper: String, Hashable, Sendable, CaseIterable {
  case a4 = "A4"
  case letter = "Letter"
}

/// Which periods of one kind have pages.
package struct PublishedPeriods: Hashable, Sendable {
  /// The kind; never `all`.
  package var kind: Period.Kind
  /// How many of the latest ones; nil for all that the data touches.
  package var latest: Int?

  /// Publishes the latest periods of a kind, or all of them.
  package init(kind: Period.Kind, latest: Int? = nil) {
    self.kind = kind
    self.latest = latest
  }

  /// Twelve weeks, six months, four quarters and the year.
  package static let byDefault: [PublishedPeriods] = [
    PublishedPeriods(kind: .week, latest: 12), PublishedPeriods(kind: .month, latest: 6),
    PublishedPeriods(kind: .quarter, latest: 4), PublishedPeriods(kind: .year, latest: 1),
  ]
}

/// A value that a metric is meant to reach.
package struct MetricTarget: Hashable, Sendable {
  /// The metric's id, such as `win_rate`.
  package var metric: String
  /// The value in millionths: of one for rates and plain numbers, of a major unit for money, of a day for durations.
  package var millionths: Int64

  /// Aims at a value.
  package init(metric: String, millionths: Int64) {
    self.metric = metric
    self.millionths = millionths
  }
}
