import Synchronization

/// Keeps the few values that were made last: files about the same scope and period are written one after
/// the other, and each of them asks for the same rows.
///
/// Which thread makes a value first does not matter, as long as all of them would make the same.
package final class RecentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let capacity: Int
  private let recent = Mutex<[(key: Key, value: Value)]>([])

  /// Makes an empty one for so many values, from 1.
  package init(capacity: Int) { self.capacity = max(1, capacity) }

  /// The value for a key, made if it is not among the last ones.
  package func value(for key: Key, make: () -> Value) -> Value {
    if let known = recent.withLock({ $0.first { $0.key == key }?.value }) { return known }
    // Made outside of the lock, so that others need not wait.
    let value = make()
    recent.withLock { recent in
      if recent.count >= capacity { recent.removeFirst() }
      recent.append((key, value))
    }
    return value
  }
}
