import Foundation
import RaporModel
import Testing

@testable import RaporSample

/// The sample data in content/data is what the generator makes.
///
/// `RAPOR_REWRITE_SNAPSHOTS=1 swift test --filter SampleDataTests` writes it anew.
struct SampleDataTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../content/data").standardizedFileURL
  private static let isRewriting =
    ProcessInfo.processInfo.environment["RAPOR_REWRITE_SNAPSHOTS"] == "1"

  @Test func `the committed files are the generator's bytes, and all of them`() throws {
    let files = SampleTeam.dataFiles()
    for file in files {
      let url = Self.folder.appending(path: file.name)
      if Self.isRewriting { try Data(file.bytes).write(to: url) }
      #expect(try Data(contentsOf: url) == Data(file.bytes), "\(file.name) has changed")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == files.map(\.name))
  }

  @Test func `the files stay small enough to be part of the program's source`() {
    #expect(SampleTeam.dataFiles().allSatisfy { $0.bytes.count < 900_000 })
  }
}

struct SampleHistoryTests {
  private static let whole = SampleHistory()
  private var history: SampleHistory { Self.whole }

  @Test func `the team closes deals in every one of eighteen months`() {
    let closes = history.deals.compactMap(\.closes).filter { $0 <= SampleCalendar.asOf }
    let months = Set(closes.map { $0.civil.year * 12 + $0.civil.month })
    #expect(months == Set((2025 * 12 + 1)...(2026 * 12 + 6)))
    #expect((2_500...3_500).contains(history.deals.count))
  }

  @Test func `everything happens on a selling day while its rep is in the job`() {
    for activity in history.activities {
      #expect(SampleCalendar.isSellingDay(activity.day))
      #expect(SampleTeam.reps[activity.rep].works(on: activity.day))
    }
  }

  @Test func `an activity is for an open deal of the same rep`() {
    for activity in history.activities {
      guard let position = activity.deal else { continue }
      let deal = history.deals[position]
      #expect(deal.owner == activity.rep)
      #expect(deal.isOpen(on: activity.day))
    }
  }

  @Test func `nobody who left owns an open deal`() {
    let open = history.deals.filter { $0.isOpen(on: SampleCalendar.asOf) }
    #expect(open.allSatisfy { SampleTeam.reps[$0.owner].works(on: SampleCalendar.asOf) })
  }

  @Test func `no deal closes before it begins`() {
    #expect(history.deals.allSatisfy { deal in deal.closes.map { deal.created <= $0 } ?? true })
  }

  @Test func `an account lies in one territory`() {
    let territories = Dictionary(grouping: history.deals, by: \.account.name)
      .mapValues { Set($0.map(\.account.territory)) }
    #expect(territories.values.allSatisfy { $0.count == 1 })
  }
}

struct ChanceTests {
  @Test func `a stream is the same every time, and unlike another`() {
    func draws(_ stream: Int) -> [Int] {
      var chance = Chance(stream: stream)
      return (0..<20).map { _ in chance.below(1_000_000) }
    }
    #expect(draws(7) == draws(7))
    #expect(draws(7) != draws(8))
  }

  @Test func `things happen about as often as they are meant to`() {
    var chance = Chance(stream: 1)
    let count = (0..<10_000).count { _ in chance.happens(300) }
    // Six standard errors of a binomial count.
    #expect((2_725...3_275).contains(count))
  }

  @Test func `weights decide between positions, and none of them is never chosen`() {
    var chance = Chance(stream: 2)
    let drawn = (0..<4_000).map { _ in chance.weighted([1, 0, 3]) }
    #expect(Set(drawn) == [0, 2])
    #expect((836...1_164).contains(drawn.count { $0 == 0 }))
  }

  @Test func `quantiles are met in between too, never beyond`() {
    var chance = Chance(stream: 3)
    let drawn = (0..<2_000).map { _ in chance.quantile(of: [10, 20, 100]) }
    #expect(drawn.allSatisfy { (10..<100).contains($0) })
    #expect((856...1_144).contains(drawn.count { $0 < 20 }))
  }

  @Test func `nothing is drawn from nothing`() {
    var chance = Chance(stream: 4)
    #expect(chance.below(0) == 0)
    #expect(chance.pick([Int]()) == nil)
    #expect(chance.weighted([]) == 0)
    #expect(chance.quantile(of: []) == 0)
  }
}
