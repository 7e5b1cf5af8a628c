/// How people's work in a period is appraised: by which results, how much each weighs, and what else counts.
package struct AppraisalPlan: Hashable, Sendable {
  /// What the appraisal is called.
  package var name: LocalText
  /// The period that is appraised.
  package var period: Period
  /// The languages that every packet is made in, beside the rep's own.
  package var languages: [SiteLanguage] = []
  /// The results, in the order of the packets.
  package var kpis: [KPI] = []
  /// Whether the weights of results without data go to the others, in proportion; their points are lost
  /// where they do not.
  package var redistributes = true
  /// What results count of the whole, in millionths; the competencies count the rest.
  package var kpiShare: Int64 = 1_000_000
  /// How people work, in the order of the packets.
  package var competencies: [Competency] = []
  /// The ratings that a competency can have, lowest first.
  package var levels: [Level] = []
  /// What the final score is called, lowest first.
  package var ratings: [Rating] = []
  /// The file that says all this, as the user would type it.
  package var file: String
  /// A fingerprint of that file, so that a plan that has changed is seen on paper.
  package var digest: String

  /// Makes a plan that appraises nothing yet.
  package init(name: LocalText, period: Period, file: String, digest: String) {
    self.name = name
    self.period = period
    self.file = file
    self.digest = digest
  }

  /// The highest score that a result can have, in thousandths of a point.
  package var highestScore: Int64 {
    kpis.flatMap { $0.bands.map(\.score) }.max() ?? 0
  }
}

extension AppraisalPlan {
  /// A result that counts: a metric, what is aimed at, and what reaching it is worth.
  package struct KPI: Hashable, Sendable {
    /// The metric, as `id` or `id:variant`.
    package var metric: String
    /// What packets call it; nil takes the metric's name.
    package var name: LocalText?
    /// What it counts of all results, in millionths.
    package var weight: Int64
    /// What is aimed at, in millionths of the metric's unit; nil takes the site's target of the metric.
    package var target: Int64?
    /// Whether less is better; nil takes what the metric says.
    package var isLowerBetter: Bool?
    /// What reaching a share of the target scores, lowest first; the first begins at 0.
    package var bands: [Band]
    /// The line of the file that it begins on.
    package var line: Int

    /// Makes a result.
    package init(
      metric: String, name: LocalText? = nil, weight: Int64, target: Int64? = nil,
      isLowerBetter: Bool? = nil, bands: [Band], line: Int
    ) {
      self.metric = metric
      self.name = name
      self.weight = weight
      self.target = target
      self.isLowerBetter = isLowerBetter
      self.bands = bands
      self.line = line
    }
  }

  /// What an attainment scores from a share of the target on.
  package struct Band: Hashable, Sendable {
    /// The share of the target, in millionths.
    package var from: Int64
    /// The score, in thousandths of a point.
    package var score: Int64

    /// Makes a band.
    package init(from: Int64, score: Int64) {
      self.from = from
      self.score = score
    }
  }

  /// Something that counts in how people work.
  package struct Competency: Hashable, Sendable {
    /// What records call it.
    package var id: String
    /// What packets call it.
    package var name: LocalText
    /// What it means; nil without words.
    package var meaning: LocalText?
    /// What it counts of all competencies, in millionths.
    package var weight: Int64

    /// Makes a competency.
    package init(id: String, name: LocalText, meaning: LocalText? = nil, weight: Int64) {
      self.id = id
      self.name = name
      self.meaning = meaning
      self.weight = weight
    }
  }

  /// A rating that a competency can have.
  package struct Level: Hashable, Sendable {
    /// The number that is given.
    package var rating: Int
    /// What it is called.
    package var name: LocalText

    /// Makes a level.
    package init(rating: Int, name: LocalText) {
      self.rating = rating
      self.name = name
    }
  }

  /// What a final score is called from a number of points on.
  package struct Rating: Hashable, Sendable {
    /// The score that it begins at, in thousandths of a point.
    package var from: Int64
    /// What it is called.
    package var name: LocalText

    /// Makes a rating.
    package init(from: Int64, name: LocalText) {
      self.from = from
      self.name = name
    }
  }
}
