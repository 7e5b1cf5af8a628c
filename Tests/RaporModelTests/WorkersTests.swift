import RaporModel
import Testing

@Suite struct WorkersTests {
  @Test(arguments: [-1, 0, 1, 2, 3, 8], [0, 1, 2, 7, 100, 1_000])
  func `what comes back is in order, however many work`(threads: Int, total: Int) {
    let workers = Workers(threads)
    #expect(workers.map(total) { $0 * $0 } == (0..<total).map { $0 * $0 })
    #expect(workers.parts(of: total) { Array($0) }.flatMap { $0 } == Array(0..<total))
    #expect(workers.parts(of: total) { $0 }.allSatisfy { !$0.isEmpty })
    #expect(workers.parts(of: total) { $0 }.count <= workers.count)
  }

  @Test(arguments: [1, 2, 8])
  func `things of several kinds are done at once`(threads: Int) {
    let (number, text, list) = Workers(threads).all({ 7 }, { "seven" }, { [7, 7] })
    #expect(number == 7)
    #expect(text == "seven")
    #expect(list == [7, 7])
  }

  @Test(arguments: [1, 2, 8])
  func `two things that are shared among threads are done at once`(threads: Int) {
    let workers = Workers(threads)
    let (first, second) = workers.both(
      { workers.map(100) { $0 }.reduce(0, +) }, { workers.map(10) { $0 }.reduce(0, +) })
    #expect(first == 4_950)
    #expect(second == 45)
  }

  @Test func `work that has work done by others does not wait for ever`() {
    let workers = Workers(2)
    let sums = workers.map(50) { row in workers.map(50) { $0 * row }.reduce(0, +) }
    #expect(sums == (0..<50).map { $0 * 1_225 })
  }
}
