import RaporMetrics
import RaporModel

/// The style sheet that shows a choice of rows alone while a link to it is followed.
///
/// A choice is an element before the tables. While it is the page's target, all rows are hidden but those
/// of its class: so a number leads to just its rows, without a script and without a page of its own. A rule
/// ends in the class that it shows, so that a browser tries for a row the rules of its own classes only:
/// hiding the others by `:not` took seconds on a page with ten thousand rows.
enum RowStyles {
  /// Where the style sheet lies below the site's or a rep's folder.
  static let path = "assets/rows.css"
  /// How many sets of rows of one page can be shown alone; later ones only scroll to the rows.
  static let setLimit = 400

  /// The anchor of a set of rows, by its place on the page.
  static func anchor(ofSet place: Int) -> String { anchors[checked: place] ?? "rows-\(place + 1)" }

  private static let anchors = (0..<setLimit).map { "rows-\($0 + 1)" }

  /// Whether a set of rows can be shown alone, by its place on the page.
  static func canShowAlone(set place: Int) -> Bool { place < setLimit }

  /// The class of the rows in a set.
  static func className(ofSet place: Int) -> String {
    classNames[checked: place] ?? "k\(place + 1)"
  }

  private static let classNames = (0..<setLimit).map { "k\($0 + 1)" }

  /// The class of the rows of a part of the business, by the scope's place.
  static func className(ofScope place: Int) -> String { "s\(place)" }

  /// The rules for sets of rows, and for the parts of the business unless the sheet is a rep's.
  static func css(for report: Report, isRepsOwn: Bool) -> [UInt8] {
    var css = (0..<setLimit).map {
      rule(anchor: anchor(ofSet: $0), className: className(ofSet: $0))
    }
    if !isRepsOwn {
      css += report.figures.scopes.enumerated().filter(\.element.isPart).map { place, scope in
        rule(anchor: report.map.anchor(ofPart: scope), className: className(ofScope: place))
      }
    }
    return Array((".alone:target~.rows tbody tr{display:none}\n" + css.joined()).utf8)
  }

  /// Letters and digits of every script, and `-`, need no escapes in a selector but for a digit at
  /// the beginning, which an anchor never has.
  private static func rule(anchor: String, className: String) -> String {
    "#\(anchor):target~.rows tbody .\(className){display:table-row}\n"
  }
}
