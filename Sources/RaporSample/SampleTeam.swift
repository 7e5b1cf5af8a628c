import RaporModel

/// The sales team of an invented software house in Malaysia and Indonesia.
///
/// Most of its people are ordinary. A few have a story that the coaching rules should find: what
/// makes it stands beside the person.
package enum SampleTeam {
  /// A team of the sample.
  enum Team: String, CaseIterable {
    case klangValley = "Klang Valley"
    case regional = "Regional Malaysia"
    case indonesia = "Indonesia"
  }

  static let reps = klangValley + regional + indonesia

  private static let klangValley = [
    // The best quarter so far.
    SampleRep(
      id: "SR-101", name: "Aisyah Rahman", team: .klangValley, territory: "Kuala Lumpur",
      language: "ms", winning: 350, quota: 42_000,
      changes: [.init(from: SampleCalendar.day(2026, 4, 1), winning: 165, deals: 125)]),
    // Closes much and wins little of it.
    SampleRep(
      id: "SR-102", name: "Daniel Tan", team: .klangValley, territory: "Kuala Lumpur", deals: 150,
      winning: 165, activity: 140, undecided: 70, quota: 40_000, idleLeads: 150),
    // Ahead of the quota.
    SampleRep(
      id: "SR-103", name: "Priya Nair", team: .klangValley, territory: "Selangor", winning: 385,
      quota: 46_000),
    // Nearly stopped calling, and the results follow.
    SampleRep(
      id: "SR-104", name: "Hafiz Ismail", team: .klangValley, territory: "Selangor",
      language: "ms", activity: 122, quota: 45_000,
      changes: [
        .init(from: SampleCalendar.day(2026, 4, 20), winning: 70),
        .init(from: SampleCalendar.day(2026, 6, 2), winning: 30, activity: 26, deals: 50),
      ]),
    SampleRep(
      id: "SR-105", name: "Lim Hui Xin", team: .klangValley, territory: "Kuala Lumpur",
      role: .keyAccounts, deals: 64, winning: 480, cycle: 110, activity: 96, quota: 50_000),
  ]

  private static let regional = [
    SampleRep(
      id: "SR-201", name: "Nurul Izzati Osman", team: .regional, territory: "Penang",
      language: "ms", quota: 43_000),
    // Leaves deals lying.
    SampleRep(
      id: "SR-202", name: "Gan Chee Keong", team: .regional, territory: "Penang", deals: 116,
      forgotten: 75, activity: 104, quota: 43_000),
    // Belonged to the other Malaysian team before.
    SampleRep(
      id: "SR-203", name: "Suresh Kumar", team: .regional,
      before: .init(until: SampleCalendar.day(2025, 9, 1), team: .klangValley),
      territory: "Johor", deals: 112, winning: 340, quota: 43_000),
    // New, and growing into the job.
    SampleRep(
      id: "SR-204", name: "Melati Yusof", team: .regional, territory: "Johor", language: "ms",
      startedOn: SampleCalendar.day(2025, 11, 3), deals: 84, winning: 320, activity: 126,
      quota: 40_000),
    // Left; colleagues took the open deals over.
    SampleRep(
      id: "SR-205", name: "Jeffrey Lajim", team: .regional, territory: "Sabah",
      endedOn: SampleCalendar.day(2026, 2, 27), deals: 92, winning: 340, activity: 104,
      quota: 37_000),
  ]

  private static let indonesia = [
    SampleRep(
      id: "SR-301", name: "Budi Santoso", team: .indonesia, territory: "Jakarta", language: "id",
      deals: 114, winning: 370, quota: 46_000),
    // Wins as often as others, but takes far longer.
    SampleRep(
      id: "SR-302", name: "Rina Wulandari", team: .indonesia, territory: "Jakarta",
      language: "id", winning: 460, cycle: 260, activity: 110, quota: 44_000),
    SampleRep(
      id: "SR-303", name: "Agus Prasetyo", team: .indonesia, territory: "Surabaya",
      language: "id", winning: 345, quota: 43_000, idleLeads: 140, answering: 320),
    SampleRep(
      id: "SR-304", name: "Siti Maharani", team: .indonesia, territory: "Bandung",
      language: "id", deals: 104, winning: 400, activity: 128, quota: 44_000, idleLeads: 70,
      answering: 25),
    SampleRep(
      id: "SR-305", name: "Yohanes Wijaya", team: .indonesia, territory: "Surabaya",
      role: .keyAccounts, language: "id", deals: 58, winning: 410, activity: 92, quota: 52_000),
    // Too new to say anything about.
    SampleRep(
      id: "SR-306", name: "Putri Lestari", team: .indonesia, territory: "Bandung",
      language: "id", startedOn: SampleCalendar.day(2026, 4, 13), deals: 84, winning: 560,
      activity: 90, quota: 38_000),
  ]

  /// Who takes over from whom.
  static let successors = ["SR-205": ["SR-201", "SR-203"]]

  /// Who helps whom with large deals.
  static let helpers = [
    "SR-201": "SR-203", "SR-203": "SR-201", "SR-301": "SR-305", "SR-303": "SR-305",
  ]
}
