import Synchronization

/// Keeps values that were made already, for all threads: those made last where it is told how many.
///
/// Which thread makes a value first does not matter, as long as all of them would make the same.
package final class SharedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Known {
    var values: [Key: Value] = [:]
    /// The keys in the order in which their values were made.
    var order: [Key] = []
  }

  private let capacity: Int
  private let known = Mutex(Known())

  /// Makes an empty one, for so many values or for all.
  package init(capacity: Int = .max) { self.capacity = capacity }

  /// The value for a key, made if it is not known.
  package func value(for key: Key, make: () -> Value) -> Value {
    if let value = known.withLock({ $0.values[key] }) { return value }
    // Made outside of the lock, so that others need not wait.
    let value = make()
    known.withLock { known in
      guard known.values.updateValue(value, forKey: key) == nil else { return }
      known.order.append(key)
      if known.order.count > capacity { known.values[known.order.removeFirst()] = nil }
    }
    return value
  }
}
