extension RandomAccessCollection {
  /// The first position from which on a condition holds; the end where it holds nowhere.
  ///
  /// The condition must hold for every element after one for which it holds.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if holds(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }
}
