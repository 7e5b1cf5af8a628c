import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a user asks of a running program by Ctrl-C, or the system when it goes down: to end, and first to clear away
/// what nobody else may read.
enum Interruption {
  /// The signal that came; 0 before one has. A handler of signals can reach nothing but what is global.
  private static let signal = Atomic<Int32>(0)

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Whether this program is to end.
  static var isAsked: Bool { signal.load(ordering: .relaxed) != 0 }

  /// Does some work that looks at `isAsked` now and then and ends early; then ends this program, if it was asked
  /// to, as the signal would have.
  static func awaited<Result>(_ work: () -> Result) -> Result {
    // The place is made ready before a handler, which may not wait for that, looks at it.
    signal.store(0, ordering: .relaxed)
    let heard = signals.filter { number in
      let before = handle(number) { Interruption.signal.store($0, ordering: .relaxed) }
      guard isIgnored(before) else { return true }
      // As by nohup, which asks to go on.
      _ = handle(number, SIG_IGN)
      return false
    }
    let result = work()
    for number in heard { _ = handle(number, SIG_DFL) }
    let asked = signal.load(ordering: .relaxed)
    if asked != 0 { raise(asked) }
    return result
  }

  private typealias Handler = @convention(c) (Int32) -> Void

  /// Sets what a signal calls; gives what it called before.
  private static func handle(_ number: Int32, _ handler: Handler?) -> Handler? {
    #if canImport(Glibc)
      Glibc.signal(number, handler)
    #elseif canImport(Musl)
      Musl.signal(number, handler)
    #else
      Darwin.signal(number, handler)
    #endif
  }

  private static func isIgnored(_ handler: Handler?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
