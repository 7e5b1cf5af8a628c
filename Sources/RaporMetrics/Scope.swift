package import RaporModel

/// Whose figures, or which part of the business's, a value is about.
package enum Scope: Hashable, Sendable {
  case total
  case team(String)
  case manager(String)
  case rep(RepIndex)
  /// A value of a column of deals; nil is “not given”.
  case attribute(Attribute, String?)

  /// Whether it is a number of people: the total, a team, or a manager's.
  package var isGroup: Bool {
    switch self {
    case .total, .team, .manager: true
    case .rep, .attribute: false
    }
  }

  /// The word for it in the metrics table: `total`, `team`, `manager`, `rep`, or the column's name.
  package var name: String {
    switch self {
    case .total: "total"
    case .team: "team"
    case .manager: "manager"
    case .rep: "rep"
    case .attribute(let attribute, _): attribute.rawValue
    }
  }
}
