import RaporDiagnostics
import Testing

@Suite struct NearNameTests {
  @Test func `spelling slips find the name that was meant`() {
    let names = ["revenue", "win_rate", "sales_cycle"]
    #expect(NearName.suggestion(for: "reveneu", among: names) == "revenue")
    #expect(NearName.suggestion(for: "WinRate", among: names) == "win_rate")
    #expect(NearName.suggestion(for: "salescycel", among: names) == "sales_cycle")
  }

  @Test func `a name that is far from all others gets no suggestion`() {
    #expect(NearName.suggestion(for: "weather", among: ["revenue", "win_rate"]) == nil)
    #expect(NearName.suggestion(for: "", among: ["revenue"]) == nil)
  }

  @Test func `of two equally near names the first is suggested`() {
    #expect(NearName.suggestion(for: "cat", among: ["bat", "car"]) == "bat")
  }
}
