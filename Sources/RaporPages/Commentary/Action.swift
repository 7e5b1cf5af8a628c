import RaporMarkup
import RaporMetrics
import RaporModel

/// Something that somebody is to do, from a task of a commentary.
struct Action: Sendable {
  /// What it stands in.
  let commentary: Commentary
  /// Its words, and whether it is done.
  let task: MarkdownTask
  /// Its words without markup, as the page says them that shows it.
  var name: String
  /// Who is to do it; nil where nobody is named and the commentary has no author.
  let owner: String?
  /// The day by which; nil where none was set.
  let due: Day?
  /// The day it began: what it says itself, else the day of the commentary or the last one of its period.
  let began: Day
  /// The day it was done; nil where it is not done, or nobody wrote the day down.
  let doneOn: Day?
  /// The metric that it is meant to move.
  let metric: Metric?
  /// The rule of the note that it came from.
  let rule: RuleID?

  /// How it stands.
  enum Status: String, Hashable, Sendable, CaseIterable {
    case overdue, open, done
  }

  /// How it stands on a day.
  func status(on day: Day) -> Status {
    if task.isDone { return .done }
    return due.map { $0 < day } == true ? .overdue : .open
  }

  /// Whether it is about a rep.
  func concerns(_ rep: RepIndex) -> Bool { commentary.about == .rep(rep) }

  /// Whether it is one of those that were agreed before a period's talk: it began by then, stands in what was
  /// written about another period, and was not done before the period. What was done on a day that nobody
  /// wrote down may have been done since `before`, the first day of the period before.
  func isEarlier(than period: Period, before: Day?) -> Bool {
    guard commentary.period != period, began < period.end else { return false }
    return isOpen(in: period, before: before)
  }

  /// Whether it began by the end of a period, or was agreed when people talked about it.
  func isKnown(in period: Period) -> Bool {
    commentary.period == period || began < period.end
  }

  /// Whether it was not done before a period.
  func isOpen(in period: Period, before: Day?) -> Bool {
    guard task.isDone else { return true }
    return (doneOn ?? began) >= (doneOn == nil ? before ?? period.start : period.start)
  }
}

extension [Action] {
  /// The overdue ones first, then the open ones and the done ones, each by their days.
  func inOrder(on day: Day) -> [Action] {
    let order = Action.Status.allCases
    return enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      let (left, right) = (
        order.firstIndex(of: x.status(on: day)) ?? 0, order.firstIndex(of: y.status(on: day)) ?? 0
      )
      if left != right { return left < right }
      let (first, second) = (x.due?.number ?? .max, y.due?.number ?? .max)
      return (first, a.offset) < (second, b.offset)
    }.map(\.element)
  }
}
