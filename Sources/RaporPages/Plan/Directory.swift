import RaporMetrics
import RaporModel

/// Finds the reps and teams that texts name.
struct Directory: Sendable {
  private let reps: [Rep]
  private let map: SiteMap
  /// The teams, as the data spells them.
  let teamNames: [String]

  init(figures: Figures, map: SiteMap) {
    reps = figures.dataset.reps
    self.map = map
    teamNames = figures.scopes.compactMap { if case .team(let team) = $0 { team } else { nil } }
  }

  /// Everything that reps can be called, for suggestions.
  var repNames: [String] {
    reps.flatMap { [$0.name, $0.id.rawValue] }
      + reps.indices.map { map.slug(of: RepIndex($0)) }
  }

  /// The name of a rep in paths.
  func slug(of rep: RepIndex) -> String { map.slug(of: rep) }

  /// The rep with an id, a name or a slug; nil when there is none.
  func rep(called name: String) -> RepIndex? {
    let slug = SlugTable.slug(name)
    let found =
      reps.firstIndex { $0.id.rawValue == name } ?? reps.firstIndex { $0.name == name }
      ?? reps.indices.first { map.slug(of: RepIndex($0)) == slug }
    return found.map { RepIndex($0) }
  }

  /// The team of a name, in any spelling that has the same letters and digits; nil when there is none.
  func team(called name: String) -> Scope? {
    teamNames.first { SlugTable.slug($0) == SlugTable.slug(name) }.map(Scope.team)
  }
}
