import RaporSite
import Synchronization

/// Shows how far a build is: a moving line on a terminal, a few plain lines in a pipe.
final class BuildMeter: Sendable {
  private let console: Console
  private let shown = Mutex(-1)

  init(console: Console) { self.console = console }

  /// Takes a step of the writer's.
  @Sendable func show(_ step: WriteProgress) {
    switch step {
    case .rendered(let count, let total): show(count, of: total, "Rendering")
    case .swapped(let count, let total): show(count, of: total, "Writing")
    case .removed(let count, let total): show(count, of: total, "Removing")
    case .recording, .finishing: shown.withLock { $0 = -1 }
    }
  }

  /// Speaks up only when the percentage changes: a site has thousands of pages.
  private func show(_ count: Int, of total: Int, _ activity: String) {
    let percent = count * 100 / max(total, 1)
    let isNews = shown.withLock { last in
      guard percent > last else { return false }
      last = percent
      return true
    }
    if isNews { console.showProgress("\(activity) \(count) of \(total) files (\(percent) %)") }
  }
}
