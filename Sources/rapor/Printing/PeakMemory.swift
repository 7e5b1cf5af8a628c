#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The most memory that this process had in use at once.
enum PeakMemory {
  /// In kibibytes; 0 when the system does not tell.
  static var kibibytes: Int {
    #if canImport(Glibc)
      let ourselves = RUSAGE_SELF.rawValue
    #else
      let ourselves = RUSAGE_SELF
    #endif
    var usage = rusage()
    guard getrusage(ourselves, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return usage.ru_maxrss / 1024
    #else
      return usage.ru_maxrss
    #endif
  }
}
