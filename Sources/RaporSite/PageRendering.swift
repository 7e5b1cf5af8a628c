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
  /// The files that an earlier build left.
  let known: KnownFiles
  /// Where the pages are compared and kept aside.
  let output: OutputFolder
  /// Is told after each page, on the thread that made it.
  let progress: @Sendable (WriteProgress) -> Void

  /// What came of it.
  struct Outcome {
    /// The numbers in the plan of the pages whose bytes are new, ascending.
    var changed: [Int] = []
    /// How many bytes all pages have.
    var bytes = 0
    /// The pages that could not be made, by their number in the plan.
    fileprivate var faults: [Int: Diagnostic] = [:]
    /// Why pages could not be kept aside; then the rest was given up.
    fileprivate var failure: SystemFailure?

    fileprivate mutating func merge(_ other: Outcome) {
      changed += other.changed
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
        if let size = known.size(of: plan[number], in: output.folder) {
          worker.part.bytes += size
        } else {
          draft(number, by: &worker)
        }
        if worker.isFull { keep(&worker) }
        guard worker.part.failure == nil else {
          next.store(plan.count, ordering: .relaxed)
          return worker.part
        }
        progress(.rendered(done.wrappingAdd(1, ordering: .relaxed).newValue, of: plan.count))
      }
      keep(&worker)
    }
  }

  /// What a thread uses again from page to page, and what came of its pages.
  private struct Worker {
    /// How many drafts are finished together, and how many bytes they may have.
    private static let limit = (drafts: 16, bytes: 1 << 20)

    var part = Outcome()
    let desk = PageDesk()
    /// Buffers for drafts; the first of them hold those of the files `numbers`.
    var drafts: [[UInt8]] = [[]]
    var numbers: [Int] = []
    var scratch = [UInt8](repeating: 0, count: 1 << 16)

    /// Whether the drafts are enough to be finished.
    var isFull: Bool {
      numbers.count >= Worker.limit.drafts
        || drafts[..<numbers.count].reduce(0) { $0 + $1.count } > Worker.limit.bytes
    }

    /// Is done with the drafts; the room of huge ones is given back, so that not every buffer becomes huge.
    mutating func clear() {
      numbers.removeAll(keepingCapacity: true)
      for place in drafts.indices where drafts[place].capacity > Worker.limit.bytes {
        drafts[place] = []
      }
    }

    /// An empty buffer for the next draft.
    mutating func nextBuffer() -> Int {
      if drafts.count == numbers.count { drafts.append([]) }
      drafts[numbers.count].removeAll(keepingCapacity: true)
      return numbers.count
    }
  }

  /// Makes a page but for its fingerprint.
  private func draft(_ number: Int, by worker: inout Worker) {
    let place = worker.nextBuffer()
    do {
      try plan[number].draft(&worker.drafts[place], on: worker.desk)
      worker.numbers.append(number)
    } catch {
      worker.part.faults[number] = PageRendering.diagnostic(for: error, at: plan[number].path)
    }
  }

  /// Finishes the drafts, and keeps aside those whose bytes are new.
  private func keep(_ worker: inout Worker) {
    PlannedFile.finish(&worker.drafts, of: worker.numbers.map { plan[$0] })
    for (place, number) in worker.numbers.enumerated() where worker.part.failure == nil {
      let page = worker.drafts[place]
      worker.part.bytes += page.count
      guard !output.holds(page, at: plan[number].path, scratch: &worker.scratch) else { continue }
      do {
        try output.stage(page, number: number)
        worker.part.changed.append(number)
      } catch {
        worker.part.failure = error as? SystemFailure
      }
    }
    worker.clear()
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
