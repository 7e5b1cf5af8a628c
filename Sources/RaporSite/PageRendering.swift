import Dispatch
import RaporDiagnostics
import RaporModel
import RaporPages
import Synchronization

/// Renders every page on several threads and keeps aside those whose bytes are new.
///
/// A page's bytes live only in its thread's buffer, so memory does not grow with the site.
struct PageRendering {
  /// What to render.
  let plan: [PlannedFile]
  /// What is known of each file from an earlier build.
  let known: [KnownFiles.File?]
  /// Where the pages are compared and kept aside.
  let output: OutputFolder
  /// Is told after each page, on the thread that made it.
  let progress: @Sendable (WriteProgress) -> Void

  /// What came of it.
  struct Outcome {
    /// The numbers in the plan of the pages whose bytes are new, ascending.
    var changed: [Int] = []
    /// The numbers of those that were made, in no order: their bytes may be the old ones.
    var made: [Int] = []
    /// How many bytes all pages have.
    var bytes = 0
    /// The pages that could not be made, by their number in the plan.
    fileprivate var faults: [Int: Diagnostic] = [:]
    /// Why pages could not be kept aside; then the rest was given up.
    fileprivate var failure: SystemFailure?

    fileprivate mutating func merge(_ other: Outcome) {
      changed += other.changed
      made += other.made
      bytes += other.bytes
      faults.merge(other.faults) { mine, _ in mine }
      failure = failure ?? other.failure
    }
  }

  /// Renders all pages.
  ///
  /// - Throws: `WriteFailure` with every page that cannot be made; `SystemFailure` when a page
  ///   cannot be kept aside.
  func run(jobs: Int) throws -> Outcome {
    let (runs, left) = runs(jobs: jobs)
    let next = Atomic(0)
    let done = Atomic(left.count)
    let total = Mutex(Outcome(bytes: left.bytes))
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, runs.count))) { _ in
      let part = renderPages(takenFrom: next, of: runs, counting: done)
      total.withLock { $0.merge(part) }
    }
    var outcome = total.withLock { $0 }
    if let failure = outcome.failure { throw failure }
    guard outcome.faults.isEmpty else {
      throw WriteFailure(.site, outcome.faults.sorted { $0.key < $1.key }.map(\.value))
    }
    outcome.changed.sort()
    return outcome
  }

  /// One thread's work: takes run after run until none is left or the disk refuses.
  private func renderPages(
    takenFrom next: borrowing Atomic<Int>, of runs: [ArraySlice<Int>],
    counting done: borrowing Atomic<Int>
  ) -> Outcome {
    var worker = Worker()
    while true {
      let run = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard run < runs.count else { return worker.part }
      for number in runs[run] {
        make(number, by: &worker)
        guard worker.part.failure == nil else {
          next.store(runs.count, ordering: .relaxed)
          return worker.part
        }
        progress(.rendered(done.wrappingAdd(1, ordering: .relaxed).newValue, of: plan.count))
      }
    }
  }

  // MARK: Dividing the work

  /// Files that need not be made again.
  private struct Left: Sendable {
    var count = 0
    var bytes = 0
  }

  /// The numbers of the files that are to be made, in the runs that threads take; and what is left of the others.
  ///
  /// Neighbours of the plan are made of the same things, files above all of those of the page before them, so a
  /// run ends before a page unless none comes: after so few files that no thread has much to do when the others
  /// have done.
  private func runs(jobs: Int) -> (runs: [ArraySlice<Int>], left: Left) {
    let (numbers, left) = numbersToMake(jobs: jobs)
    let length = min(64, numbers.count / (max(1, jobs) * 8))
    let lengthWithoutPages = min(max(8, 2 * length), max(1, numbers.count / max(1, jobs)))
    var (runs, start) = ([ArraySlice<Int>](), 0)
    for (place, number) in numbers.enumerated() where place > start {
      let enough = plan[number].isPage ? length : lengthWithoutPages
      guard place - start >= enough else { continue }
      runs.append(numbers[start..<place])
      start = place
    }
    if start < numbers.count { runs.append(numbers[start...]) }
    return (longestFirst(runs), left)
  }

  /// Runs in the order in which they are best begun, by the length that their files had: whoever begins the longest
  /// one last is waited for. Those of new files stay in order.
  private func longestFirst(_ runs: [ArraySlice<Int>]) -> [ArraySlice<Int>] {
    // What the cache tells may be anything.
    let lengths = runs.map { run in run.reduce(Int64(0)) { $0 &+ (known[$1]?.look.size ?? 0) } }
    return runs.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }.map { runs[$0] }
  }

  private func numbersToMake(jobs: Int) -> (numbers: [Int], left: Left) {
    // Of the folder alone: threads may hold on to what they were given for a moment, which the output's lock
    // must not be part of.
    let parts = Workers(jobs).parts(of: plan.count, each: 8) {
      [plan, known, folder = output.folder] part in
      var (numbers, left) = ([Int](), Left())
      for number in part {
        if let file = known[number], file.stillHolds(for: plan[number], in: folder) {
          left.count += 1
          left.bytes &+= Int(file.look.size)
        } else {
          numbers.append(number)
        }
      }
      return (numbers, left)
    }
    let left = parts.reduce(into: Left()) { sum, part in
      sum.count += part.1.count
      sum.bytes &+= part.1.bytes
    }
    return (parts.flatMap(\.0), left)
  }

  /// What a thread uses again from page to page, and what came of its pages.
  private struct Worker {
    /// A buffer that has held a page longer than this is given back.
    static let longestKept = 1 << 20

    var part = Outcome()
    let desk = PageDesk()
    var page: [UInt8] = []
    var scratch = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// Makes a page, and keeps it aside if its bytes are new.
  private func make(_ number: Int, by worker: inout Worker) {
    worker.page.removeAll(keepingCapacity: worker.page.capacity <= Worker.longestKept)
    let path = plan[number].path
    worker.part.made.append(number)
    do {
      try plan[number].render(&worker.page, on: worker.desk)
    } catch {
      return worker.part.faults[number] = PageRendering.diagnostic(for: error, at: path)
    }
    worker.part.bytes += worker.page.count
    guard !output.holds(worker.page, at: path, scratch: &worker.scratch) else { return }
    do {
      try output.stage(worker.page, at: path)
      worker.part.changed.append(number)
    } catch {
      worker.part.failure = error as? SystemFailure
    }
  }

  /// The error of a page as the user reads it.
  static func diagnostic(for error: any Error, at path: String) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    return Diagnostic(.pageFailed, "the page \(path) cannot be made: \(error)")
  }
}
