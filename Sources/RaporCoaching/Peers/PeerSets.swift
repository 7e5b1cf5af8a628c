import RaporModel

/// Who is comparable with whom on a day: every rep's set, found once for all that compare by it.
struct PeerSets: Sendable {
  /// The sets that there are, in the order of their first reps.
  let sets: [PeerSet]
  /// The place of each rep's set among them, in the order of the data.
  private let places: [Int]
  /// Who is in each of them.
  let members: [[Int]]

  /// Puts reps into sets, by what the members of one share.
  init(of reps: [Rep], on day: Day, _ sharing: PeerSharing = PeerSharing()) {
    var known: [PeerSet: Int] = [:]
    var sets: [PeerSet] = []
    var members: [[Int]] = []
    places = reps.indices.map { rep in
      let set = PeerSet(of: reps[rep], on: day, sharing)
      let place = known[set] ?? sets.count
      if place == sets.count {
        known[set] = place
        sets.append(set)
        members.append([])
      }
      members[place].append(rep)
      return place
    }
    self.sets = sets
    self.members = members
  }

  /// The place of a rep's set; nil for a rep whom the data does not have.
  func place(of rep: RepIndex) -> Int? {
    places.indices.contains(rep.position) ? places[rep.position] : nil
  }

  /// The others of a rep's set.
  func peers(of rep: RepIndex) -> [RepIndex] {
    let members = place(of: rep).map { self.members[$0] } ?? []
    return members.filter { $0 != rep.position }.map { RepIndex($0) }
  }
}

/// What comparable reps share.
package struct PeerSharing: Hashable, Sendable {
  /// The role.
  package var role = true
  /// Whether they are in their first year.
  package var tenure = true

  /// Both.
  package init() {}

  /// What a rule asks for.
  init(_ terms: CoachingRule.Terms) {
    role = terms.sharesRole
    tenure = terms.sharesTenure
  }
}
