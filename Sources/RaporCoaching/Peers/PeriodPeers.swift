import RaporMetrics
import RaporModel

/// How all reps did in one period, by sets of peers: worked out once per period, never per rep.
struct PeriodPeers: Sendable {
  /// The period.
  let period: Period
  /// Per rep, in the order of the data.
  let results: [PeriodResults]
  /// The sets that reps belong to where a rule does not say otherwise.
  private let sets: PeerSets
  /// By the place of the rule among all; nil for rules that compare nobody.
  private let boards: [PeerBoard?]

  /// Puts the reps' results in a period together, given in the order of the data, and what each of some
  /// rules compares.
  init(
    in period: Period, of histories: [RepHistory], rules: [AppliedRule], figures: Figures
  ) {
    let day = min(period.lastDay, figures.dataset.asOf)
    let results = histories.compactMap { $0[period] }
    self.period = period
    self.results = results
    let reps = figures.dataset.reps
    sets = PeerSets(of: reps, on: day)
    // Nearly all rules compare the same sets of reps.
    var known = [PeerSharing(): sets]
    boards = rules.map { applied in
      guard applied.comparesReps, applied.rule.looks(at: period.kind) else { return nil }
      let sharing = PeerSharing(applied.rule.terms)
      let sets = known[sharing] ?? PeerSets(of: reps, on: day, sharing)
      known[sharing] = sets
      return PeerBoard(of: applied, in: period, sets, results, figures)
    }
  }

  /// What a rule compares, by the rule's place among all; nil for rules that compare nobody.
  func board(ofRule place: Int) -> PeerBoard? {
    boards.indices.contains(place) ? boards[place] : nil
  }

  /// Takes in what a rep is held against: everybody's win rate, and the sets of peers, each as a whole.
  func add(to digest: inout ContentDigest) {
    for own in results {
      digest.add(own.won)
      digest.add(own.closed)
    }
    for board in boards { board?.add(to: &digest) }
  }

  /// The other reps of a rep's set.
  func peers(of rep: RepIndex) -> [RepIndex] { sets.peers(of: rep) }
}
