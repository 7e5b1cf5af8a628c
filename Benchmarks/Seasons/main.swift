import RaporCoaching
import RaporMetrics
import RaporModel
import RaporSources
import TestSupport

// Seasons of made-up teams: how often rules call chance clear, and how often they see what was planted.
// Prints the tables of Documentation/Coaching.md.

let seasons = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 40

guard let currency = Currency(code: "USD") else { fatalError("USD is a currency") }
let workers = Workers(2)

/// The notes about a team, from the first judged period on.
func coaching(_ season: Season, _ chance: inout SplitMix) -> (Coaching, Figures) {
  let settings = Season.settings(BuiltInRules.all, currency: currency)
  let data = season.dataset(&chance, currency: currency)
  let figures = Figures(of: data, settings: settings, workers: workers)
  return (Coaching(for: figures, workers: workers), figures)
}

/// One decimal, or two under 1.
func text(_ value: Double) -> String {
  let scale = value < 1 ? 100.0 : 10.0
  return "\((value * scale).rounded() / scale)"
}

// MARK: Nobody differs

let volumes = [(closed: 3.0, activities: 10.0), (10, 20), (30, 30), (60, 60)]
var clearByRule: [RuleID: [Int]] = [:]
var watchByRule: [RuleID: Int] = [:]
print("Ten reps who do not differ, notes per quarter (\(seasons) seasons of two quarters each):\n")
print("| closed deals a quarter | activities a week | falsely clear | worth watching |")
print("| --: | --: | --: | --: |")
for (place, (closed, activities)) in volumes.enumerated() {
  var (clear, watch) = (0, 0)
  for number in 0..<seasons {
    var chance = SplitMix(state: UInt64(number) &* 7919 &+ UInt64(closed))
    var season = Season()
    season.closedPerQuarter = closed
    season.activitiesPerWeek = activities
    let (notes, figures) = coaching(season, &chance)
    for period in figures.publishedPeriods {
      for note in notes.exceptions(in: period).flatMap(\.notes) {
        if note.certainty == .clear {
          clear += 1
          clearByRule[note.rule, default: volumes.map { _ in 0 }][place] += 1
        } else {
          watch += 1
          watchByRule[note.rule, default: 0] += 1
        }
      }
    }
  }
  let count = Double(seasons * 2)
  print(
    "| \(Int(closed)) | \(Int(activities)) | \(text(Double(clear) / count)) | "
      + "\(text(Double(watch) / count)) |")
}
let in100 = { (count: Int, quarters: Int) in text(Double(count) * 100 / Double(quarters)) }
print(
  "\nBy rule, in 100 quarters; falsely clear by the closed deals a quarter, and worth watching in all:\n"
)
print("| rule | 3 | 10 | 30 | 60 | watched |")
print("| --- | --: | --: | --: | --: | --: |")
for rule in Set(clearByRule.keys).union(watchByRule.keys).sorted() {
  let clear = (clearByRule[rule] ?? volumes.map { _ in 0 }).map { in100($0, seasons * 2) }
  let watched = in100(watchByRule[rule] ?? 0, seasons * 2 * volumes.count)
  print("| `\(rule.rawValue)` | \(clear.joined(separator: " | ")) | \(watched) |")
}

// MARK: One differs

/// Rules that are right about what was planted.
let right: [Season.Plant: Set<String>] = [
  .lowWinRate: ["win_rate"], .halvedActivity: ["activity_trend", "few_activities"],
  .leakingStage: ["stage_leak", "win_rate"], .doubledCycle: ["long_cycle"],
]
print("\nOne rep differs from the first judged quarter on:\n")
print(
  "| planted | closed deals a quarter | focus, or first of its kind, in the first quarter | within two |"
)
print("| --- | --: | --: | --: |")
for plant in Season.Plant.allCases where plant != .none {
  var (first, either) = (0, 0)
  for number in 0..<seasons {
    var chance = SplitMix(state: UInt64(number) &* 104_729 &+ 1)
    var season = Season()
    season.closedPerQuarter = 80
    season.activitiesPerWeek = 30
    season.plant = plant
    let (notes, figures) = coaching(season, &chance)
    let quarters = figures.publishedPeriods.filter { $0.kind == .quarter }
    let seen = quarters.map { period in
      let own = notes.notes(of: RepIndex(0), in: period)
      // Activity informs, and cannot be the focus: it has to be the first note that informs.
      let top = [own.focus, own.shown.first { $0.kind == .information }].compactMap {
        $0?.rule.rawValue
      }
      return !(right[plant] ?? []).isDisjoint(with: top)
    }
    first += seen.first == true ? 1 : 0
    either += seen.contains(true) ? 1 : 0
  }
  let share = { (count: Int) in text(Double(count) * 100 / Double(seasons)) + " %" }
  print("| \(plant.rawValue) | 80 | \(share(first)) | \(share(either)) |")
}
