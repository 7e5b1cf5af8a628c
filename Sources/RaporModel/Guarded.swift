import Dispatch

/// A value that one thread at a time may look at or change.
///
/// It does what `Mutex` does, by means that the sanitizer for threads knows of: what is kept in one may be
/// checked.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  private let turn = DispatchSemaphore(value: 1)

  /// Begins with a value.
  package init(_ value: Value) { self.value = value }

  /// Does something with the value while no other thread can.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    turn.wait()
    defer { turn.signal() }
    return try body(&value)
  }
}
