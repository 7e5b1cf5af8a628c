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
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, plan.count))) { _ in
      let part = renderPages(takenFrom: next, counting: done)
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

  /// One thread's work: takes page after page until none is left or the disk refuses.
  private func renderPages(
    takenFrom next: borrowing Atomic<Int>, counting done: borrowing Atomic<Int>
  )
    -> Outcome
  {
    var part = Outcome()
    var page: [UInt8] = []
    var scratch = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < plan.count else { return part }
      page.removeAll(keepingCapacity: true)
      do {
        try plan[number].render(&page)
      } catch {
        part.faults[number] = PageRendering.diagnostic(for: error, at: plan[number].path)
        continue
      }
      part.bytes += page.count
      if !output.folder.holds(page, at: plan[number].path, scratch: &scratch) {
        do {
          try output.stage(page, number: number)
          part.changed.append(number)
        } catch {
          part.failure = error as? SystemFailure
          next.store(plan.count, ordering: .relaxed)
          return part
        }
      }
      progress(.rendered(done.wrappingAdd(1, ordering: .relaxed).newValue, of: plan.count))
    }
  }

  /// The error of a page as the user reads it.
  static func diagnostic(for error: any Error, at path: String) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    return Diagnostic(.pageFailed, "the page \(path) cannot be made: \(error)")
  }
}
