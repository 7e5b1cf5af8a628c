package import RaporModel

/// Who is comparable with whom: the same job, and as new or as old in it.
package struct PeerSet: Hashable, Sendable {
  /// The role; nil for those of whom it is not known.
  package let role: String?
  /// How long in the job; nil for those of whom it is not known.
  package let tenure: Tenure?

  /// How long somebody has been in the job.
  package enum Tenure: String, Hashable, Sendable, CaseIterable {
    case firstYear, later
  }

  /// The set that a rep belonged to on a day, by what its members share.
  package init(of rep: Rep, on day: Day, _ sharing: PeerSharing = PeerSharing()) {
    role = sharing.role ? rep.role : nil
    let hasStarted = sharing.tenure ? rep.startedOn : nil
    tenure = hasStarted.map { $0.distance(to: day) < 365 ? .firstYear : .later }
  }

  /// The sentence that says which set, how many and what is ordinary among them.
  func message(peers: Int, comparison: Figure, lower: Figure, upper: Figure) -> Message {
    var figures: [Slot: Figure] = [
      .peers: .count(peers), .comparison: comparison, .lower: lower, .upper: upper,
    ]
    figures[.role] = role.map { .text($0) }
    return Message(messageID, figures)
  }

  private var messageID: MessageID {
    switch (role, tenure) {
    case (nil, nil): .againstPeers
    case (nil, .firstYear): .againstPeersInFirstYear
    case (nil, .later): .againstPeersAfterFirstYear
    case (_, nil): .againstPeersOfRole
    case (_, .firstYear): .againstPeersOfRoleInFirstYear
    case (_, .later): .againstPeersOfRoleAfterFirstYear
    }
  }
}
