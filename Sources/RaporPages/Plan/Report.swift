import RaporCoaching
import RaporMarkup
package import RaporMetrics
import RaporModel

/// All that the pages say, computed once: figures, notes, commentary, and where everything lies.
///
/// One object that all pages share, since every page of a large site holds on to it.
package final class Report: Sendable {
  /// The figures of every scope and period.
  package let figures: Figures
  /// Where every page lies.
  package let map: SiteMap
  let coaching: Coaching
  let directory: Directory
  private let columns: [Bool: [DealColumns.Column]]
  private let books: [SiteLanguage: Phrasebook]
  private let published: Set<Period>
  private let known: Set<Period>
  /// Which metrics the reviews show.
  let shown: ShownMetrics

  /// Computes the notes and lays out the site.
  package init(figures: Figures) {
    self.figures = figures
    map = SiteMap(figures: figures)
    directory = Directory(figures: figures, map: map)
    coaching = Coaching(for: figures)
    books = Dictionary(
      uniqueKeysWithValues: SiteLanguage.allCases.map { ($0, Phrasebook(language: $0)) })
    published = Set(figures.publishedPeriods)
    columns = [true, false].reduce(into: [:]) { columns, isRepsOwn in
      columns[isRepsOwn] =
        DealColumns(
          dataset: figures.dataset, dimensions: figures.settings.dimensions, isRepsOwn: isRepsOwn
        ).columns
    }
    known = Set(figures.periods)
    shown = ShownMetrics(for: figures.dataset)
  }

  /// The words for pages about a scope: a rep's own language where the data gives one.
  func book(for scope: Scope) -> Phrasebook {
    var language = figures.settings.language
    if case .rep(let rep) = scope, let tag = figures.dataset[rep]?.language,
      let own = SiteLanguage(rawValue: tag)
    {
      language = own
    }
    return books[language] ?? Phrasebook(language: language)
  }

  /// Whether a period has pages.
  func isPublished(_ period: Period) -> Bool { published.contains(period) }

  /// Whether there are figures of a period.
  func has(_ period: Period) -> Bool { known.contains(period) }

  /// Whether there are pages of the rows behind a scope's figures in a period.
  func hasEvidence(_ scope: Scope, in period: Period) -> Bool { isPublished(period) }

  /// The columns in which pages list deals.
  func dealColumns(isRepsOwn: Bool) -> [DealColumns.Column] { columns[isRepsOwn] ?? [] }
}
