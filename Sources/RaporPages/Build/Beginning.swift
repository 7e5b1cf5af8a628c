import RaporMarkup
import RaporMetrics
import RaporModel

/// Something that began and may have moved a metric: an action, or a course.
struct Beginning {
  let day: Day
  let metric: Metric
  let name: String
  /// Whether it is an action; else a course.
  let isOfAction: Bool
}

extension PageContext {
  /// What began for this page's rep, in the order of days: the actions that are meant to move a metric, and
  /// the courses, on the metric that courses are judged by.
  func beginnings(among actions: [Action]) -> [Beginning] {
    let ofActions = actions.compactMap { action in
      action.metric.map {
        Beginning(day: action.began, metric: $0, name: action.name, isOfAction: true)
      }
    }
    return (ofActions + courses).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private var courses: [Beginning] {
    guard case .rep(let rep) = scope,
      let metric = figures.metric(named: figures.settings.trainingMetric)
    else { return [] }
    return dataset.trainings.filter { $0.rep == rep }.map {
      Beginning(day: $0.day, metric: metric, name: $0.course, isOfAction: false)
    }
  }
}
