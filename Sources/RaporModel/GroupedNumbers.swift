/// Numbers in groups, each group's together and in the order in which they came.
package struct GroupedNumbers: Sendable {
  private let starts: [Int32]
  private let numbers: [Int32]

  /// Groups the numbers that `list` names, each with its group, which is below `count`.
  ///
  /// `list` is called twice and must name the same: first the groups are measured, then filled.
  package init(groups count: Int, _ list: (_ add: (_ group: Int, _ number: Int) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: count + 1)
    list { group, _ in starts[group + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var (next, numbers) = (starts, [Int32](repeating: 0, count: Int(starts[count])))
    list { group, number in
      numbers[Int(next[group])] = Int32(clamping: number)
      next[group] += 1
    }
    (self.starts, self.numbers) = (starts, numbers)
  }

  /// The numbers of a group.
  package subscript(group: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[group])..<Int(starts[group + 1])]
  }
}
