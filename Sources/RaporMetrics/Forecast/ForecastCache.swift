import RaporModel
import Synchronization

/// Forecasts that were made already: six metrics and a page ask for the same one.
///
/// Which thread makes one first does not matter, since any makes the same.
final class ForecastCache: Sendable {
  /// What a forecast is about.
  struct Key: Hashable, Sendable {
    /// The position of the scope in the grid.
    let scope: Int
    let period: Period
  }

  private let known = Mutex<[Key: [ForecastResult]]>([:])

  /// The forecasts for a key, made if nobody has asked before.
  func results(for key: Key, make: () -> [ForecastResult]) -> [ForecastResult] {
    if let results = known.withLock({ $0[key] }) { return results }
    // Made outside of the lock, so that others need not wait.
    let results = make()
    known.withLock { $0[key] = results }
    return results
  }
}
