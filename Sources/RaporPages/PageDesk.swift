import RaporMarkup
import RaporMetrics
import RaporModel

/// What one thread keeps from file to file, since neighbours in the plan are made of the same things: the
/// figures of one scope, the rows of one scope and period.
///
/// Whatever is on it could be made anew with the same result.
package final class PageDesk {
  private var sheet: FigureSheet?
  private var rows: (place: FigurePlace, rows: EvidenceRows)?
  private var activities: (place: FigurePlace, rows: [ActivityEvidence])?
  private var link: (path: String, target: FigurePlace, link: Link)?

  private var frames: [FramePlace: PageFrame] = [:]

  /// The page that is being written, and how much room is kept for the next.
  private var page = MarkupBuffer()
  private static let roomKept = 1 << 20

  /// Makes an empty one.
  package init() {}

  /// Adds the page that `write` writes to a file's bytes.
  func write(to bytes: inout [UInt8], _ write: (inout MarkupBuffer) -> Void) {
    page.removeAll(keepingUpTo: PageDesk.roomKept)
    write(&page)
    page.append(to: &bytes)
  }

  /// The figures of a scope.
  func sheet(of scope: Scope, _ figures: Figures) -> FigureSheet {
    if let sheet, sheet.isOf(scope, figures) { return sheet }
    let sheet = FigureSheet(of: scope, figures: figures)
    self.sheet = sheet
    rows = nil
    return sheet
  }

  /// The rows of a scope and a period: a page and the files beside it are made of the same.
  func rows(of place: FigurePlace, make: () -> EvidenceRows) -> EvidenceRows {
    if let rows, rows.place == place { return rows.rows }
    let made = make()
    rows = (place, made)
    return made
  }

  /// The activities of a scope and a period, which a page and the file beside it list.
  func activities(of place: FigurePlace, make: () -> [ActivityEvidence]) -> [ActivityEvidence] {
    if let activities, activities.place == place { return activities.rows }
    let made = make()
    activities = (place, made)
    return made
  }

  /// The link from a page to the evidence of a scope and a period: most links of a page lead to the same.
  func link(from path: String, to target: FigurePlace, make: () -> Link) -> Link {
    if link?.target == target, link?.path == path, let known = link?.link { return known }
    let made = make()
    link = (path, target, made)
    return made
  }

  /// What stands around the pages at a place, which are as many as there are reps.
  func frame(at place: FramePlace, make: () -> PageFrame) -> PageFrame {
    if let known = frames[place] { return known }
    let made = make()
    frames[place] = made
    return made
  }
}

/// Where pages lie in the folders of their scopes: those of all reps at one place have nearly the same around
/// them, since their links are relative.
struct FramePlace: Hashable {
  let report: ObjectIdentifier
  let isRepsOwn: Bool
  let language: SiteLanguage
  let path: String
}
