import RaporModel

/// Where a part of a text ends, which may come nearer while the part is read: a thread that has nothing left
/// to do takes over the second half of what is left.
final class CSVPartEnd: Sendable {
  private struct Places: Sendable {
    /// Up to where the part's own thread has begun to read.
    var begun: Int
    var end: Int
  }

  /// Where the part begins, or shortly before its first record.
  let start: Int
  private let places: Guarded<Places>

  /// Begins with a part as a whole.
  init(from start: Int, to end: Int) {
    self.start = start
    places = Guarded(Places(begun: start, end: end))
  }

  /// Says that the part is about to be read up to a place, and gives where it ends.
  func begin(upTo place: Int) -> Int {
    places.withLock { places in
      places.begun = max(places.begun, place)
      return places.end
    }
  }

  /// How much nobody has begun to read in a text of so many bytes.
  func rest(of count: Int) -> Int {
    places.withLock { max(min($0.end, count) - $0.begun, 0) }
  }

  /// Ends the part in the middle of what nobody has begun to read in a text of so many bytes, and gives the
  /// part after it; nil when that is less than `least`.
  func takeHalf(of count: Int, atLeast least: Int) -> (start: Int, end: Int)? {
    places.withLock { places in
      let rest = min(places.end, count) - places.begun
      guard rest >= max(least, 2) else { return nil }
      let part = (start: places.begun + (rest + 1) / 2, end: places.end)
      places.end = part.start
      return part
    }
  }
}
