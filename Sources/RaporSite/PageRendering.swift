import Dispatch
import RaporDiagnostics
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
    let next = Atomic(0)
    let done = Atomic(0)
    let total = Mutex(Outcome())
    let jobs = max(1, min(jobs, plan.count))
    let length = runLength(jobs: jobs)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      let part = renderPages(takenFrom: next, runs: length, counting: done)
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
    takenFrom next: borrowing Atomic<Int>, runs length: Int, counting done: borrowing Atomic<Int>
  ) -> Outcome {
    var worker = Worker()
    while true {
      let first = next.wrappingAdd(length, ordering: .relaxed).oldValue
      guard first < plan.count else { return worker.part }
      for number in first..<min(first + length, plan.count) {
        if let file = known[number], file.stillHolds(for: plan[number], in: output.folder) {
          worker.part.bytes += Int(file.look.size)
        } else {
          make(number, by: &worker)
        }
        guard worker.part.failure == nil else {
          next.store(plan.count, ordering: .relaxed)
          return worker.part
        }
        progress(.rendered(done.wrappingAdd(1, ordering: .relaxed).newValue, of: plan.count))
      }
    }
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

  /// How many neighbours of the plan a thread takes at once, since they are made of the same things: few
  /// enough that no thread is left with much when the others have done.
  private func runLength(jobs: Int) -> Int { max(1, min(64, plan.count / (jobs * 8))) }

  /// The error of a page as the user reads it.
  static func diagnostic(for error: any Error, at path: String) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    return Diagnostic(.pageFailed, "the page \(path) cannot be made: \(error)")
  }
}
