import RaporMetrics
import RaporModel

/// A rule with what it means on the data of a site.
struct AppliedRule: Sendable {
  let rule: CoachingRule
  /// Its place among the rules of the site.
  let place: Int
  /// The metrics that it looks at: one, or every variant, in the order of the catalogue; empty where this
  /// data has none of them.
  let metrics: [Metric]
  /// The metric whose value is named beside; nil where there is none.
  let beside: Metric?
  /// The metric that counts what listed cases are some of; nil where there is none.
  let among: Metric?
  /// How the metric is compared with that of peers.
  let method: PeerMethod

  /// Looks for a rule's metrics among those that there are.
  init(_ rule: CoachingRule, at place: Int, in figures: Figures) {
    self.rule = rule
    self.place = place
    if rule.metric.hasSuffix(":*") {
      let id = rule.metric.dropLast(2)
      metrics = figures.definitions.map(\.metric).filter { $0.id == id && !$0.variant.isEmpty }
    } else {
      metrics = figures.metric(named: rule.metric).map { [$0] } ?? []
    }
    beside = rule.terms.beside.flatMap(figures.metric(named:))
    among = rule.terms.among.flatMap(figures.metric(named:))
    // The deals of one value of a column among all of them are a share of cases, whatever the metric.
    let own = metrics.first.flatMap(figures.definition(of:)).map(PeerMethod.init) ?? .amounts
    method = rule.terms.by == nil ? own : .shares
  }

  /// The metrics whose whole history it looks at.
  var inHistory: [Metric] {
    switch rule.comparison {
    case .trend, .best: metrics + [beside].compactMap(\.self)
    case .streak, .milestone, .bias: metrics
    case .peers, .plan, .listed, .earlier, .need, .pair, .parts: []
    }
  }

  /// Whether it compares reps, and so needs a board of them for each period: nothing is asked of everybody for
  /// each rep anew.
  var comparesReps: Bool {
    [.peers, .pair].contains(rule.comparison) || rule.comparison == .earlier && beside == nil
  }
}

/// How a metric of one rep is compared with that of others.
enum PeerMethod: Hashable, Sendable {
  /// A share of cases: by its interval, and the limits that the number of cases gives.
  case shares
  /// A figure of cases that each have a number: by the spread of the reps' figures, and by how many
  /// cases lie beyond their middle.
  case middles
  /// Any other figure: by the spread of the reps' figures.
  case amounts

  /// The metrics whose cases each have a number (`NumberedCase`).
  private static let numbered = ["sales_cycle", "margin_rate", "lead_response"].map { Metric($0) }

  init(_ definition: MetricDefinition) {
    if definition.isShareOfCases {
      self = .shares
    } else {
      self = PeerMethod.numbered.contains(definition.metric) ? .middles : .amounts
    }
  }
}
