import RaporModel

/// Every course with its measure in equal windows before and after it, of who took it and of those in
/// the same scope who took none in that time.
struct TrainingBook: Sendable {
  /// The sums of one measure before and after.
  struct Change: Hashable, Sendable {
    var before = PartSums()
    var after = PartSums()
    /// How many people they are of.
    var people = 0

    static func += (a: inout Change, b: Change) {
      a.before += b.before
      a.after += b.after
      a.people += b.people
    }
  }

  /// A course whose windows the data covers.
  struct Trial: Hashable, Sendable {
    /// Of the one who took it.
    var own: Change
    /// By the position of the total, the team and the manager of its day: of those who took none.
    var others: [Int: Change]
  }

  /// What courses are judged by; nil where the settings name something that they cannot be.
  let measure: TrainingMeasure?
  /// By position in `Dataset.trainings`; nil for one whose windows reach beyond the data or the job.
  let trials: [Trial?]

  /// Looks at every course of a data set; `isActive` says per rep whether there are any rows.
  init(
    of dataset: Dataset, settings: SiteSettings, credits: [Credit], in grid: ScopeGrid,
    isActive: [Bool]
  ) {
    measure = TrainingMeasure(named: settings.trainingMetric)
    guard let measure, let first = measure.firstDay(in: dataset), !dataset.trainings.isEmpty else {
      trials = dataset.trainings.map { _ in nil }
      return
    }
    let reader = Reader(
      dataset: dataset, settings: settings, grid: grid, isActive: isActive, measure: measure,
      first: first, sums: measure.sums(of: dataset, credits: credits))
    trials = dataset.trainings.map(reader.trial)
  }
}

extension TrainingBook {
  /// Reads what happened around courses.
  private struct Reader {
    let dataset: Dataset
    let settings: SiteSettings
    let grid: ScopeGrid
    let isActive: [Bool]
    let measure: TrainingMeasure
    let first: Day
    let sums: DailySums
    let courseDays: [[Day]]

    init(
      dataset: Dataset, settings: SiteSettings, grid: ScopeGrid, isActive: [Bool],
      measure: TrainingMeasure, first: Day, sums: DailySums
    ) {
      self.dataset = dataset
      self.settings = settings
      self.grid = grid
      self.isActive = isActive
      self.measure = measure
      self.first = first
      self.sums = sums
      var days = [[Day]](repeating: [], count: dataset.reps.count)
      for training in dataset.trainings where days.indices.contains(training.rep.position) {
        days[training.rep.position].append(training.day)
      }
      courseDays = days
    }

    /// The course with its windows; nil where they reach beyond the data or the job.
    func trial(_ training: Training) -> Trial? {
      let length = max(1, settings.trainingWindowDays)
      let before = training.day.advanced(by: -length)..<training.day
      let after = training.day.advanced(by: 1)..<training.day.advanced(by: 1 + length)
      guard first <= before.lowerBound, after.upperBound <= dataset.asOf.advanced(by: 1),
        isEmployed(training.rep.position, in: before.lowerBound..<after.upperBound)
      else { return nil }
      let own = change(of: training.rep.position, before, after)
      var others: [Int: Change] = [:]
      let scopes = grid.scopes(ofRep: training.rep, in: dataset, on: training.day).dropFirst()
      for rep in dataset.reps.indices where isUntrained(rep, before, after) {
        let shared = grid.scopes(ofRep: RepIndex(rep), in: dataset, on: training.day)
        let change = change(of: rep, before, after)
        for scope in scopes where shared.contains(scope) {
          others[scope, default: Change()] += change
        }
      }
      return Trial(own: own, others: others)
    }

    private func change(of rep: Int, _ before: Range<Day>, _ after: Range<Day>) -> Change {
      Change(before: part(of: rep, before), after: part(of: rep, after), people: 1)
    }

    private func part(of rep: Int, _ days: Range<Day>) -> PartSums {
      var part = sums.sums(of: rep, in: days)
      if measure.isPerDay { part.lower = Int128(settings.sellingDays.count(in: days)) }
      return part
    }

    private func isUntrained(_ rep: Int, _ before: Range<Day>, _ after: Range<Day>) -> Bool {
      let all = before.lowerBound..<after.upperBound
      return isActive.indices.contains(rep) && isActive[rep] && isEmployed(rep, in: all)
        && !courseDays[rep].contains(where: all.contains)
    }

    private func isEmployed(_ rep: Int, in days: Range<Day>) -> Bool {
      guard dataset.reps.indices.contains(rep) else { return false }
      let rep = dataset.reps[rep]
      return rep.startedOn.map { $0 <= days.lowerBound } != false
        && rep.endedOn.map { $0 >= days.upperBound.advanced(by: -1) } != false
    }
  }
}
