import RaporModel

/// Somebody who asked about the sample team's products.
struct SampleLead {
  /// The position in the team of who is to answer; nil for one that nobody has taken.
  let rep: Int?
  let created: Moment
  let source: String
  let segment: String
  let territory: String
  /// The position among all deals of the deal it became; nil for one that came to nothing.
  let deal: Int?
  /// When somebody answered; nil for one that nobody did, or whose answer is an activity.
  var answered: Moment?
}

/// When the sample team is there to answer.
enum OfficeHours {
  static let opens = 9 * 60
  static let closes = 18 * 60

  /// The moment that lies a number of office minutes after another.
  static func moment(after start: Moment, minutes: Int) -> Moment {
    var (day, minute, rest) = (start.day, start.minuteOfDay, minutes)
    while true {
      let from = max(minute, opens)
      if SampleCalendar.isSellingDay(day), from < closes {
        if from + rest < closes { return Moment(day, minute: from + rest) }
        rest -= closes - from
      }
      (day, minute) = (day.advanced(by: 1), 0)
    }
  }
}

/// Makes the leads of one rep.
struct LeadHistory {
  private let position: Int
  private let rep: SampleRep
  private var chance: Chance
  private(set) var leads: [SampleLead] = []

  /// Simulates the rep at a position in the team, who has some of the deals.
  init(of position: Int, deals: [SampleDeal]) {
    self.position = position
    rep = SampleTeam.reps[position]
    chance = Chance(stream: 3_000 + position)
    for (number, deal) in deals.enumerated() where deal.owner == position {
      addLead(that: number, deal)
    }
    for day in SampleCalendar.firstClose...SampleCalendar.asOf where rep.works(on: day) {
      let permille = 110 * rep.idleLeads * SampleCalendar.demand(on: day) / 10_000
      for _ in 0..<2 where chance.happens(permille) { addIdleLead(on: day) }
    }
  }

  /// A new customer who found the team, not the other way round, was a lead first.
  private mutating func addLead(that number: Int, _ deal: SampleDeal) {
    let before = chance.quantile(of: [0, 0, 1, 2, 3, 5, 9, 16])
    let day = max(rep.startedOn, deal.created.advanced(by: -before))
    let created = moment(on: day)
    let answered = answer(to: created)
    let wasLead = deal.type == "New business" && LeadHistory.sources.contains(deal.source)
    guard wasLead, day >= SampleCalendar.firstClose, created < Moment(deal.created, minute: 1_080)
    else { return }
    // What becomes a deal was answered by then.
    let latest = Moment(deal.created, minute: OfficeHours.closes)
    leads.append(
      SampleLead(
        rep: position, created: created, source: deal.source, segment: deal.account.segment,
        territory: deal.account.territory, deal: number, answered: min(answered, latest)))
  }

  private mutating func addIdleLead(on day: Day) {
    let created = moment(on: day)
    let answered = answer(to: created)
    let (isAnswered, isTaken) = (chance.happens(890), chance.happens(975))
    let source = LeadHistory.sources[chance.weighted([60, 22, 18])]
    let segment = chance.happens(80) ? "" : chance.pick(SampleAccount.segments) ?? ""
    leads.append(
      SampleLead(
        rep: isTaken ? position : nil, created: created, source: source, segment: segment,
        territory: rep.territory, deal: nil, answered: isAnswered && isTaken ? answered : nil))
  }

  /// A minute of a day; most people write while shops are open.
  private mutating func moment(on day: Day) -> Moment {
    let isUsual = chance.happens(740)
    return Moment(day, minute: isUsual ? chance.among(500...1_075) : chance.among(390...1_410))
  }

  private mutating func answer(to created: Moment) -> Moment {
    let minutes = chance.quantile(of: LeadHistory.waiting) * rep.answering / 100
    return OfficeHours.moment(after: created, minutes: minutes)
  }

  /// Where people come from who ask by themselves.
  private static let sources = ["Website", "Partner", "Event"]
  /// Minutes that a lead waits in office hours.
  private static let waiting = [3, 8, 14, 21, 30, 41, 55, 78, 120, 200, 390, 960]
}

/// Leads and the activities that answered some of them.
struct LeadAnswers {
  private(set) var leads: [SampleLead]
  private(set) var activities: [SampleActivity]

  /// Takes leads and activities, each in the order of time.
  init(leads: [SampleLead], activities: [SampleActivity]) {
    self.leads = leads
    self.activities = activities
  }

  /// For some leads the answer is known from an activity alone, as where a call was logged.
  mutating func link() {
    var chance = Chance(stream: 2_500)
    let free = Dictionary(grouping: activities.indices.filter(canAnswer)) { activities[$0].rep }
    var next = free.mapValues { $0[...] }
    for lead in leads.indices {
      let isLogged = chance.happens(300)
      guard isLogged, let rep = leads[lead].rep, leads[lead].answered != nil else { continue }
      let created = leads[lead].created
      let latest = leads[lead].deal == nil ? created.day.advanced(by: 3) : created.day
      next[rep] = next[rep]?.drop { moment(of: activities[$0]) < created }
      guard let activity = next[rep]?.first, activities[activity].day <= latest else { continue }
      next[rep] = next[rep]?.dropFirst()
      activities[activity].lead = lead
      leads[lead].answered = nil
    }
  }

  /// A call or an e-mail that is about no deal.
  private func canAnswer(_ position: Int) -> Bool {
    let activity = activities[position]
    return activity.deal == nil && ["Call", "E-mail"].contains(activity.type)
  }

  private func moment(of activity: SampleActivity) -> Moment {
    Moment(activity.day, minute: activity.minute)
  }
}
