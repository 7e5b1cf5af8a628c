import RaporModel

/// A data file of the sample team.
package struct SampleFile: Hashable, Sendable {
  /// The name, such as `deals.csv`.
  package let name: String
  /// What is in it.
  package let bytes: [UInt8]
}

extension SampleTeam {
  /// The sample team's data as comma-separated values, the same bytes at every call and everywhere.
  ///
  /// A little dirt is left in, as in every real export: see `dealsFile`.
  package static var dataFiles: [SampleFile] {
    let history = SampleHistory()
    return [
      SampleFile(name: "activities.csv", bytes: activities(history)),
      SampleFile(name: "deals.csv", bytes: dealsFile(history.deals)),
      SampleFile(name: "products.csv", bytes: products),
      SampleFile(name: "quotas.csv", bytes: quotas),
      SampleFile(name: "reps.csv", bytes: people),
    ]
  }

  private static var people: [UInt8] {
    var csv = CSVWriter(
      columns: [
        "rep_id", "name", "team", "manager_id", "territory", "role", "started_on", "ended_on",
        "language",
      ], lineEnd: .lineFeed)
    for rep in reps {
      csv.row([
        rep.id, rep.name, rep.team.rawValue, rep.manager, rep.territory, rep.role.rawValue,
        "\(rep.startedOn)", rep.endedOn.map { "\($0)" } ?? "", rep.language,
      ])
    }
    return csv.bytes
  }

  private static var products: [UInt8] {
    var csv = CSVWriter(columns: ["product", "family", "list_price"], lineEnd: .lineFeed)
    for product in SampleProduct.all {
      csv.row([product.name, product.family, "\(product.listPrice)"])
    }
    return csv.bytes
  }

  private static func activities(_ history: SampleHistory) -> [UInt8] {
    var csv = CSVWriter(
      columns: [
        "activity_id", "rep_id", "type", "occurred_at", "deal_id", "outcome", "duration_minutes",
      ], lineEnd: .lineFeed)
    for (position, activity) in history.activities.enumerated() {
      let time = "\(twoDigits(activity.minute / 60)):\(twoDigits(activity.minute % 60))"
      csv.row([
        "A\(position + 1)", reps[activity.rep].id, activity.type, "\(activity.day) \(time)",
        activity.deal.map(SampleHistory.id) ?? "", activity.outcome,
        activity.duration.map { $0 > 0 ? "\($0)" : "" } ?? "",
      ])
    }
    return csv.bytes
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
