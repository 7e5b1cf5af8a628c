/// A site whose data leaves figures without a value wherever it can: zero quotas, reps without deals,
/// deals closed before they were created, values missing, shared deals, two currencies.
enum HardSite {
  private static let configuration = """
    title: Hard data
    currency: USD
    periods: {years: 1, quarters: all, months: all}
    sources:
      - table: reps
        file: data/reps.csv
      - table: deals
        file: data/deals.csv
        stages: {Open: open, Late: open, Won: won, Lost: lost}
      - table: quotas
        file: data/quotas.csv
      - table: rates
        file: data/rates.csv
      - table: surveys
        file: data/surveys.csv
      - table: activities
        file: data/activities.csv

    """

  private static let reps = """
    rep_id,name,team,started_on,ended_on
    A,Ana,North,,
    B,Bo,North,2024-03-15,
    C,Cy,South,,2024-02-10
    D,Dee,South,,
    E,Eve,,,

    """

  private static let quotas = """
    rep_id,team,period,target
    A,,2024-Q1,0
    B,,2024-Q1,1000
    D,,2024-Q1,1000
    ,South,2024-Q2,0

    """

  private static let rates = """
    day,currency,rate
    2023-01-01,EUR,1.1

    """

  private static let surveys = """
    kind,answered_on,rep_id,score
    csat,2024-01-05,A,
    nps,2024-01-06,A,9
    enps,2024-02-06,B,2

    """

  private static let activities = """
    type,occurred_at,rep_id,outcome
    Call,2024-01-05,A,
    Call,2024-02-05,E,answered

    """

  /// January: lost deals alone. February: won deals without an amount, or of nothing. March: deals closed
  /// before they were created, in two currencies, one of them shared. April: nothing but open deals.
  private static let deals = """
    deal_id,rep_id,co_owner_id,co_owner_share,stage,created_on,closed_on,expected_close_on,amount,currency,product
    L1,A,,,Lost,2023-12-01,2024-01-10,,0,,Desk
    L2,A,,,Lost,,2024-01-11,,,,
    W1,A,,,Won,2024-01-15,2024-02-01,,,,Desk
    W2,B,,,Won,2024-01-15,2024-02-02,,0,,
    W3,A,,,Won,2024-03-20,2024-03-10,,100,EUR,Chair
    W4,A,D,0.3,Won,2024-01-02,2024-03-11,,99.99,,Chair
    W5,A,,,Won,2024-01-02,2024-03-12,,-50,,Chair
    O1,A,,,Open,2024-04-02,,2024-04-20,500,,Desk
    O2,A,D,50%,Late,,,,,EUR,
    O3,B,,,Late,2024-01-02,,2024-02-01,,,Desk

    """

  /// Puts the site's input into a folder.
  static func write(to folder: TemporaryFolder, language: String) throws {
    let files = [
      "site.yml": configuration + "language: \(language)\n", "data/reps.csv": reps,
      "data/deals.csv": deals, "data/quotas.csv": quotas, "data/rates.csv": rates,
      "data/surveys.csv": surveys, "data/activities.csv": activities,
    ]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try folder.write(Array(text.utf8), to: "content/" + name)
    }
  }
}
