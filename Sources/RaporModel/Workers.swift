import Dispatch
import Synchronization

/// Threads that do independent things at once; what comes of it does not depend on how many they are.
package struct Workers: Sendable {
  /// The work is done by whoever asks for it.
  package static let single = Workers(1)

  /// How many threads work at once, at least one.
  package let count: Int

  /// Names so many threads; fewer than one are one.
  package init(_ count: Int) { self.count = max(1, count) }

  /// What `work` gives for each number below a count, in order.
  ///
  /// Neighbours are given to the same thread, and none has much left when the others have done.
  package func map<Result: Sendable>(
    _ total: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, total > 1 else { return (0..<max(0, total)).map(work) }
    return parts(of: total, count * 8) { $0.map(work) }.flatMap { $0 }
  }

  /// What `work` gives for each of some stretches, so many for each thread, that together are the numbers
  /// below a count; nothing where there are no numbers.
  package func parts<Result: Sendable>(
    of total: Int, each perThread: Int = 1, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    parts(of: total, count > 1 ? count * perThread : 1, work)
  }

  /// What several pieces of work give, those named first being begun first.
  package func all<each Result: Sendable>(
    _ work: repeat @escaping @Sendable () -> each Result
  ) -> (repeat each Result) {
    let later = (repeat Later(each work))
    var begin: [@Sendable () -> Void] = []
    repeat begin.append((each later).begin)
    let pieces = begin
    perform(pieces.count) { pieces[$0]() }
    return (repeat (each later).value)
  }

  /// What two pieces of work give that are themselves shared among threads: each fills the time in which the
  /// other waits for one of its own.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: () -> Second
  ) -> (First, Second) {
    guard count > 1 else {
      let made = first()
      return (made, second())
    }
    let (later, group) = (Later(first), DispatchGroup())
    DispatchQueue.global().async(group: group) { later.begin() }
    let made = second()
    group.wait()
    return (later.value, made)
  }

  private func parts<Result: Sendable>(
    of total: Int, _ wanted: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = min(wanted, total)
    let found = Guarded<[Int: Result]>([:])
    perform(parts) { part in
      let result = work((part * total / parts)..<((part + 1) * total / parts))
      found.withLock { $0[part] = result }
    }
    return found.withLock { found in (0..<max(0, parts)).compactMap { found[$0] } }
  }

  /// Does each piece of work once, in order where there is one thread. A piece may have work done in turn.
  private func perform(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
    guard count > 1, pieces > 1 else { return (0..<max(0, pieces)).forEach(work) }
    let job = Job(pieces, work)
    for _ in 1..<min(count, pieces) { DispatchQueue.global().async { job.run() } }
    job.run()
    job.wait()
  }
}

/// Pieces of work that some threads do: whoever asked for it, and those that come while there are any left.
private final class Job: Sendable {
  private let pieces: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic(0)
  private let done = Atomic(0)
  private let allDone = DispatchSemaphore(value: 0)

  init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.pieces = pieces
    self.work = work
  }

  /// Does pieces until none is left.
  func run() {
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
      work(piece)
      if done.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == pieces {
        allDone.signal()
      }
    }
  }

  /// Waits for the pieces that others are at. Only who asked for the work may.
  func wait() { allDone.wait() }
}

/// What a piece of work gives, once it is done.
private final class Later<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let result = Guarded<Result?>(nil)

  init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  func begin() {
    let made = work()
    result.withLock { $0 = made }
  }

  var value: Result { result.withLock { $0 } ?? work() }
}
