import RaporModel

/// A person of the sample team, and how that person sells.
struct SampleRep {
  enum Role: String {
    case executive = "Account Executive"
    case keyAccounts = "Key Account Manager"
  }

  enum Country { case malaysia, indonesia }

  /// A change of how somebody sells, from a day on; in per cent of before.
  struct Change {
    var from: Day
    var winning = 100
    var activity = 100
    var deals = 100
  }

  /// The team that somebody belonged to first.
  struct FormerTeam {
    /// The first day in the present team.
    let until: Day
    let team: SampleTeam.Team
  }

  let id: String
  let name: String
  let team: SampleTeam.Team
  var before: FormerTeam?
  let territory: String
  var role = Role.executive
  var language = ""
  var startedOn = SampleCalendar.day(2022, 3, 1)
  var endedOn: Day?
  /// Deals that begin in a month of ordinary demand, in tenths.
  var deals = 108
  /// Deals won of those closed, in permille.
  var winning = 360
  /// The sales cycle, in per cent of the product's.
  var cycle = 100
  /// Open deals that nobody ever closes, in permille.
  var forgotten = 7
  /// Activities in a week, in tenths.
  var activity = 118
  /// Lost deals that ended without a decision, as a weight beside the other reasons' 100.
  var undecided = 22
  /// The revenue to win in an ordinary month, in ringgit.
  var quota = 44_000
  /// How many leads come to nothing, in per cent of the usual.
  var idleLeads = 100
  /// How long leads wait for an answer, in per cent of the usual.
  var answering = 100
  var changes: [Change] = []

  /// What the rep costs in a year, in ringgit: salary, commission and what comes on top.
  var annualCost: Int { quota * (country == .indonesia ? 19 : 22) / 10 / 600 * 600 }

  /// The head of key accounts, or of the rep's present team.
  var manager: String { manager(in: team) }

  /// The head of key accounts, or of a team.
  func manager(in team: SampleTeam.Team) -> String {
    switch (role, team) {
    case (.keyAccounts, _): "Sofia Hamdan"
    case (_, .klangValley): "Farah Aziz"
    case (_, .regional): "Marcus Lee"
    case (_, .indonesia): "Dewi Kartika"
    }
  }

  var country: Country { team == .indonesia ? .indonesia : .malaysia }

  /// Whether the rep works on a day.
  func works(on day: Day) -> Bool { startedOn <= day && endedOn.map { day <= $0 } ?? true }

  /// A number of the rep after the changes up to a day.
  func now(_ number: Int, _ change: KeyPath<Change, Int>, on day: Day) -> Int {
    changes.filter { $0.from <= day }.reduce(number) { $0 * $1[keyPath: change] / 100 }
  }
}
