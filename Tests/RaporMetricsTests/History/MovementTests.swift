import RaporMetrics
import RaporModel
import Testing

/// Movement and slippage against values worked out by hand.
@Suite struct MovementTests {
  /// February 2024, between the snapshot of 28 January and the data of 29 February.
  ///
  /// The pipeline due in February, by deal:
  ///
  ///     a  Ayu   100 due on the 10th, won for 120      opening 100, raised 20, won −120
  ///     b  Ayu   200 due on the 20th, now on 5 March   opening 200, pushed out −200
  ///     c  Ayu   50 due on 15 March, now on the 28th   pulled in 50, closing 50
  ///     d  Ayu   70 due, now Budi's and worth 60       opening 70, owner ∓70, lowered −10, closing 60
  ///     e  Budi  30, created on the 5th                new 30, closing 30
  ///     f  Budi  40, created on the 6th, lost          new 40, lost −40
  ///     g  Budi  80 due, no longer in the data         opening 80, gone −80
  ///     h  Budi  15, lost in January, open again       reopened 15, closing 15
  ///     i  Ayu   25, created in January, not seen      added 25, closing 25
  ///     j  Ayu   due, without an amount                opening and closing, left out
  ///     k  Ayu   500, not expected on any day          in the whole pipeline only
  private let sample = HistorySample(
    reps: [
      Sample.rep("Ayu", team: "north"), Sample.rep("Budi", team: "south"),
    ],
    snapshots: [
      HistorySample.snapshot(
        Sample.day(1, 28),
        [
          "a": HistorySample.state("Ayu", .open, 100, expected: Sample.day(2, 10)),
          "b": HistorySample.state("Ayu", .open, 200, expected: Sample.day(2, 20)),
          "c": HistorySample.state("Ayu", .open, 50, expected: Sample.day(3, 15)),
          "d": HistorySample.state("Ayu", .open, 70, expected: Sample.day(2, 15)),
          "g": HistorySample.state("Budi", .open, 80, expected: Sample.day(2, 12)),
          "h": HistorySample.state("Budi", .lost, 15, closed: Sample.day(1, 20)),
          "j": HistorySample.state("Ayu", .open, nil, expected: Sample.day(2, 14)),
          "k": HistorySample.state("Ayu", .open, 500),
        ])
    ],
    today: HistorySample.snapshot(
      Sample.day(2, 29),
      [
        "a": HistorySample.state(
          "Ayu", .won, 120, expected: Sample.day(2, 10), closed: Sample.day(2, 9)),
        "b": HistorySample.state("Ayu", .open, 200, expected: Sample.day(3, 5)),
        "c": HistorySample.state("Ayu", .open, 50, expected: Sample.day(2, 28)),
        "d": HistorySample.state("Budi", .open, 60, expected: Sample.day(2, 15)),
        "e": HistorySample.state(
          "Budi", .open, 30, expected: Sample.day(2, 25), created: Sample.day(2, 5)),
        "f": HistorySample.state(
          "Budi", .lost, 40, closed: Sample.day(2, 20), created: Sample.day(2, 6)),
        "h": HistorySample.state("Budi", .open, 15, expected: Sample.day(2, 26)),
        "i": HistorySample.state(
          "Ayu", .open, 25, expected: Sample.day(2, 27), created: Sample.day(1, 10)),
        "j": HistorySample.state("Ayu", .open, nil, expected: Sample.day(2, 14)),
        "k": HistorySample.state("Ayu", .open, 500),
      ]))

  private func summary(
    _ scope: Scope, in key: String = "2024-02", _ pipeline: Movement.Pipeline = .due
  ) throws -> MovementSummary {
    let figures = try sample.figures()
    let period = try #require(figures.periods.first { $0.key == key })
    return try #require(figures.movement(of: scope, in: period, pipeline: pipeline))
  }

  @Test func `the pipeline due in February`() throws {
    let all = try summary(.total)
    #expect(all.openingOn == Sample.day(1, 28) && all.closingOn == Sample.day(2, 29))
    let expected: [(Movement.Step, Int128)] = [
      (.opening, 450), (.new, 70), (.reopened, 15), (.added, 25), (.pulledIn, 50), (.raised, 20),
      (.lowered, -10), (.ownerChanged, 0), (.pushedOut, -200), (.won, -120), (.lost, -40),
      (.gone, -80), (.closing, 180),
    ]
    for (step, value) in expected { #expect(all.value(step) == value, "\(step)") }
    #expect(all.addsUp)
    #expect(all.opening.count == 4 && all.opening.withoutAmount == 1)
    #expect(all.steps.first { $0.step == .ownerChanged }?.count == 0)
  }

  @Test(arguments: [Scope.rep(RepIndex(0)), .team("north")])
  func `what Ayu and her team handed over leaves their pipeline`(scope: Scope) throws {
    let own = try summary(scope)
    // 370 − 70 + 20 − 200 − 120 + 50 + 25 = 75
    #expect(own.value(.opening) == 370 && own.value(.ownerChanged) == -70)
    #expect(own.value(.lowered) == 0 && own.value(.closing) == 75 && own.addsUp)
  }

  @Test(arguments: [Scope.rep(RepIndex(1)), .team("south")])
  func `what Budi and his team took over enters at the old value`(scope: Scope) throws {
    let own = try summary(scope)
    // 80 + 70 − 10 + 70 − 40 − 80 + 15 = 105
    #expect(own.value(.opening) == 80 && own.value(.ownerChanged) == 70)
    #expect(own.value(.lowered) == -10 && own.value(.closing) == 105 && own.addsUp)
  }

  @Test func `the whole pipeline has no dates to move by`() throws {
    let all = try summary(.total, .open)
    // Opening 450 + c 50 + k 500; closing 180 + b 200 + k 500; c and b stand in both.
    #expect(all.value(.opening) == 1000 && all.value(.closing) == 880 && all.addsUp)
    #expect(all.value(.pulledIn) == nil && all.value(.pushedOut) == nil)
    #expect(all.value(.new) == 70 && all.value(.won) == -120)
  }

  @Test func `slippage is the value that moved beyond the period`() throws {
    let slippage = try sample.figures().value("slippage", in: "2024-02")
    // 200 of 100 + 200 + 70 + 80; the deal without an amount is left out.
    #expect(slippage.value == Ratio(200, over: 450))
    #expect(slippage.n == 4)
    #expect(slippage.exclusions.map(\.count) == [1])
  }

  @Test func `a period without a snapshot before it, or in it, says which is missing`() throws {
    let figures = try sample.figures()
    #expect(try figures.value("movement", "new", in: "2024").absence == .noOpeningSnapshot)
    #expect(try figures.value("slippage", in: "2024-H1").absence == .noOpeningSnapshot)
    #expect(try figures.value("movement", "new", in: "2024-W06").absence == .noClosingSnapshot)
    #expect(
      try Sample.figures(asOf: Sample.day(2, 29), deals: [Sample.deal(.open, amount: 1)])
        .value("movement", "opening", in: "2024-02").absence == .noOpeningSnapshot)
  }

  @Test func `what was recorded of the as-of day or later does not show`() throws {
    let plain = try sample.figures()
    var recorded = sample
    recorded.snapshots += [
      sample.today, HistorySample.snapshot(Sample.day(3, 20), [:]),
    ]
    let again = try recorded.figures()
    for period in plain.periods {
      for scope in plain.scopes {
        #expect(again.movement(of: scope, in: period) == plain.movement(of: scope, in: period))
        #expect(again.movements(of: scope, in: period) == plain.movements(of: scope, in: period))
        #expect(
          again.restatements(of: scope, in: period) == plain.restatements(of: scope, in: period))
      }
    }
  }
}
