/// Ranges in bands: two that share a band overlap, and two that share none do not.
///
/// The bands are the largest sets of ranges that all overlap each other, so that a range may lie in several that
/// follow each other: the compact display of comparisons that statisticians use letters for (H.-P. Piepho, Journal
/// of Computational and Graphical Statistics 13 (2004) 456–466). Were each range put into one band alone, either
/// two that differ would share it, through others between them, or two that do not would be torn apart.
package enum Bands {
  /// The first and the last band of each range, from 0 for the highest, in the order given.
  package static func bands(of ranges: [ClosedRange<Double>]) -> [ClosedRange<Int>] {
    // From the highest end down: a range is entered at its upper end, and left at its lower one.
    let entries = ranges.indices.map { (at: ranges[$0].upperBound, isEntry: true, range: $0) }
    let exits = ranges.indices.map { (at: ranges[$0].lowerBound, isEntry: false, range: $0) }
    let ends = (entries + exits).sorted { a, b in
      if a.at != b.at { return a.at > b.at }
      // Ranges that touch overlap.
      return a.isEntry == b.isEntry ? a.range < b.range : a.isEntry
    }
    var first = Array(repeating: 0, count: ranges.count)
    var last = first
    var band = 0
    var isComplete = false
    for end in ends {
      if end.isEntry {
        if isComplete { band += 1 }
        isComplete = false
        first[end.range] = band
      } else {
        // The first to leave after somebody entered: nobody else can join those who are together here.
        isComplete = true
        last[end.range] = band
      }
    }
    return zip(first, last).map { $0...$1 }
  }
}
