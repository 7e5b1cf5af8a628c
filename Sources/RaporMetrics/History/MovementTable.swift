import RaporModel

/// What the pipelines of all scopes did in all periods that lie between two snapshots.
struct MovementTable: Sendable {
  /// The deals that took one step.
  struct Tally: Sendable {
    var value: Int128 = 0
    var count = 0
    var withoutAmount = 0

    /// Takes in a deal.
    mutating func add(_ worth: Int128, hasAmount: Bool) {
      value += worth
      if hasAmount { count += 1 } else { withoutAmount += 1 }
    }
  }

  /// What one scope's pipelines did in one period.
  struct Cell: Sendable {
    private var tallies = [Tally](
      repeating: Tally(), count: Movement.Pipeline.allCases.count * Movement.Step.allCases.count)
    /// The deals that were due in the period at its start and are due after it now, at the value then.
    var slipped = Tally()

    /// The deals that took a step.
    subscript(pipeline: Movement.Pipeline, step: Movement.Step) -> Tally {
      get { tallies[Cell.place(pipeline, step)] }
      set { tallies[Cell.place(pipeline, step)] = newValue }
    }

    private static func place(_ pipeline: Movement.Pipeline, _ step: Movement.Step) -> Int {
      (pipeline == .due ? 0 : Movement.Step.allCases.count) + step.place
    }
  }

  /// Per period, the two snapshots; nil where one of them is missing.
  let windows: [MovementWindow?]
  private let scopeCount: Int
  private var cells: [Cell?]
  private var dealsOfCell: [[Int32]]

  /// What the scope at a position did in the period at a position; nil where nothing moved or was open.
  func cell(scope: Int, period: Int) -> Cell? { cells[period * scopeCount + scope] }

  /// The positions in the timeline of the deals that did anything in the scope at a position, in the
  /// period at a position; in order.
  func deals(scope: Int, period: Int) -> some Sequence<Int> {
    dealsOfCell[period * scopeCount + scope].lazy.map { Int($0) }
  }

  /// Folds a timeline.
  init(
    of timeline: DealTimeline, periods: PeriodGrid, holders: MovementHolders, scopeCount: Int
  ) {
    self.scopeCount = scopeCount
    windows = periods.periods.indices.map { MovementTable.window(periods, $0, timeline) }
    cells = Array(repeating: nil, count: scopeCount * periods.periods.count)
    dealsOfCell = cells.map { _ in [] }
    for (period, window) in windows.enumerated() {
      guard let window else { continue }
      for deal in timeline.deals.indices {
        let before = timeline.sighting(ofDeal: deal, on: window.opening)
        let after = timeline.sighting(ofDeal: deal, on: window.closing)
        add(deal, period, window, before, after, holders)
      }
    }
  }

  /// Adds what one deal did in one period.
  private mutating func add(
    _ deal: Int, _ period: Int, _ window: MovementWindow, _ before: DealTimeline.Sighting?,
    _ after: DealTimeline.Sighting?, _ holders: MovementHolders
  ) {
    lazy var former = before?.state.map { holders.scopes(of: $0.rep, on: window.opening) } ?? []
    lazy var latter = after?.state.map { holders.scopes(of: $0.rep, on: window.closing) } ?? []
    for pipeline in Movement.Pipeline.allCases {
      for change in window.changes(from: before?.state, to: after?.state, in: pipeline) {
        for (scope, sign) in change.signs(former: former, latter: latter) {
          update(scope, period, deal) {
            $0[pipeline, change.step].add(sign * change.value, hasAmount: change.hasAmount)
          }
        }
      }
    }
    guard window.slipped(before?.state, after?.state), let amount = before?.state?.amount else {
      return
    }
    for scope in former {
      update(scope, period, deal) { $0.slipped.add(Int128(amount), hasAmount: true) }
    }
  }

  private mutating func update(
    _ scope: Int, _ period: Int, _ deal: Int, _ change: (inout Cell) -> Void
  ) {
    let place = period * scopeCount + scope
    if dealsOfCell[place].last != Int32(clamping: deal) {
      dealsOfCell[place].append(Int32(clamping: deal))
    }
    var cell = cells[place] ?? Cell()
    cells[place] = nil
    change(&cell)
    cells[place] = cell
  }

  private static func window(
    _ periods: PeriodGrid, _ period: Int, _ timeline: DealTimeline
  ) -> MovementWindow? {
    let days = periods.countedDays[period]
    guard let opening = timeline.snapshot(before: days.lowerBound),
      let closing = timeline.snapshot(before: days.upperBound), closing > opening
    else { return nil }
    return MovementWindow(
      days: days, end: periods.periods[period].end, opening: opening, closing: closing)
  }
}

/// The scopes that an owner's deals count in on a day.
struct MovementHolders: Sendable {
  private let grid: ScopeGrid
  private let dataset: Dataset
  private let places: [RepID: RepIndex]

  /// Looks up the reps of a data set.
  init(grid: ScopeGrid, dataset: Dataset) {
    self.grid = grid
    self.dataset = dataset
    places = Dictionary(
      dataset.reps.enumerated().map { ($1.id, RepIndex($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The positions of the scopes; the total alone for an owner whom the data does not have.
  func scopes(of rep: RepID, on day: Day) -> [Int] {
    places[rep].map { grid.scopes(ofRep: $0, in: dataset, on: day) } ?? [0]
  }
}

extension MovementWindow.Change {
  /// The scopes that the change counts in, each with the sign of its value there.
  func signs(former: [Int], latter: [Int]) -> [(scope: Int, sign: Int128)] {
    switch holder {
    case .former: former.map { ($0, 1) }
    case .latter: latter.map { ($0, 1) }
    case .handedOver:
      former.filter { !latter.contains($0) }.map { ($0, -1) }
        + latter.filter { !former.contains($0) }.map { ($0, 1) }
    }
  }
}

extension Movement.Step {
  /// The place among all steps.
  fileprivate var place: Int {
    switch self {
    case .opening: 0
    case .new: 1
    case .reopened: 2
    case .added: 3
    case .pulledIn: 4
    case .raised: 5
    case .lowered: 6
    case .ownerChanged: 7
    case .pushedOut: 8
    case .won: 9
    case .lost: 10
    case .gone: 11
    case .closing: 12
    }
  }
}
