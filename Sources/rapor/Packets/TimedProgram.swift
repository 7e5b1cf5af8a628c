#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, which is given so much time to do its work.
struct TimedProgram {
  /// How it ended.
  enum End: Hashable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case killed(Int32)
    /// It was ended when its time was over.
    case outOfTime
    /// It was ended since this program is to end.
    case interrupted
    /// It never began, for this reason of the system's.
    case notStarted(Int32)
  }

  /// The program's file.
  let path: String
  let arguments: [String]
  let environment: [String: String]
  /// The file that takes what it prints.
  let log: String

  /// Runs it to its end, or until its time is over; whatever it has begun in turn ends with it.
  func run(limit: Duration) -> End {
    var child = pid_t()
    let code = start(&child)
    guard code == 0 else { return .notStarted(code) }
    let end = TimedProgram.wait(for: child, until: .now + limit)
    // The program is the first of its own group, which cannot be another's before `waitpid` has let go of it.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let end { return end }
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
  }

  /// Waits until a program ends; gives why that is not waited for any longer.
  private static func wait(for child: pid_t, until limit: ContinuousClock.Instant) -> End? {
    while true {
      var news = siginfo_t()
      let code = waitid(P_PID, id_t(child), &news, WEXITED | WNOHANG | WNOWAIT)
      if code == 0 ? news.si_signo != 0 : errno != EINTR { return nil }
      if Interruption.isAsked { return .interrupted }
      guard .now < limit else { return .outOfTime }
      usleep(5000)
    }
  }

  // MARK: Starting

  #if canImport(Darwin)
    private typealias Streams = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
    private static var noStreams: Streams { nil }
    private static var noAttributes: Attributes { nil }
  #else
    private typealias Streams = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
    private static var noStreams: Streams { Streams() }
    private static var noAttributes: Attributes { Attributes() }
  #endif

  /// Starts it; gives the system's reason where that fails, else 0.
  private func start(_ child: inout pid_t) -> Int32 {
    var (streams, attributes) = (TimedProgram.noStreams, TimedProgram.noAttributes)
    guard posix_spawn_file_actions_init(&streams) == 0 else { return ENOMEM }
    defer { posix_spawn_file_actions_destroy(&streams) }
    guard posix_spawnattr_init(&attributes) == 0 else { return ENOMEM }
    defer { posix_spawnattr_destroy(&attributes) }
    lead(&streams)
    TimedProgram.setApart(&attributes)
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return TimedProgram.withCStrings([path] + arguments) { arguments in
      TimedProgram.withCStrings(settings) { settings in
        posix_spawn(&child, path, &streams, &attributes, arguments, settings)
      }
    }
  }

  /// Gives it nothing to read, and has the log take all that it prints.
  private func lead(_ streams: inout Streams) {
    posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, log, flags, 0o600)
    posix_spawn_file_actions_adddup2(&streams, STDOUT_FILENO, STDERR_FILENO)
  }

  /// Puts it into a group of its own, where no signal is blocked or ignored: a thread that works for others may have
  /// all of them blocked, which programs inherit.
  private static func setApart(_ attributes: inout Attributes) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    for fixed in [SIGKILL, SIGSTOP] { sigdelset(&all, fixed) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let marks = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(marks))
  }

  /// Lends texts as C takes them, nil at their end.
  private static func withCStrings<Result>(
    _ texts: [String], _ work: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return work(copies + [nil])
  }
}
