import RaporModel
import Testing

@Suite struct GroupedNumbersTests {
  @Test func `numbers stand in their groups in the order they came`() {
    let named = [(2, 7), (0, 1), (2, 3), (0, 9), (4, 7), (2, 7)]
    let groups = GroupedNumbers(groups: 5) { add in named.forEach { add($0.0, $0.1) } }
    #expect((0..<5).map { Array(groups[$0]) } == [[1, 9], [], [7, 3, 7], [], [7]])
  }

  @Test func `there may be no groups`() {
    _ = GroupedNumbers(groups: 0) { _ in }
    #expect(GroupedNumbers(groups: 1) { _ in }[0].isEmpty)
  }
}
