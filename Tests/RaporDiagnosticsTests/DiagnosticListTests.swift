import RaporDiagnostics
import Testing

@Suite struct DiagnosticListTests {
  @Test func `problems are read in the order of their places, those without one first`() {
    var list = DiagnosticList()
    list.report(.fileUnreadable, "c", at: SourceLocation(file: "b.csv", line: 10, column: 2))
    list.report(.fileUnreadable, "b", at: SourceLocation(file: "b.csv", line: 9))
    list.report(.fileNotFound, "d", at: SourceLocation(file: "b.csv", line: 10, column: 11))
    list.report(.fileNotFound, "a")
    #expect(list.sorted.map(\.message) == ["a", "b", "c", "d"])
  }

  @Test func `a location names as much as is known`() {
    #expect("\(SourceLocation(file: "a.csv"))" == "a.csv")
    #expect("\(SourceLocation(file: "a.csv", line: 3))" == "a.csv:3")
    #expect("\(SourceLocation(file: "a.csv", line: 3, column: 7))" == "a.csv:3:7")
  }

  @Test func `every kind of problem has an id of its own and a summary`() {
    let ids = DiagnosticID.allCases.map(\.rawValue)
    #expect(Set(ids).count == ids.count)
    #expect(DiagnosticID.allCases.allSatisfy { $0.summary.hasSuffix(".") })
  }
}
