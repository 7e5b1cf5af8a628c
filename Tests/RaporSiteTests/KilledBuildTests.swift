import Foundation
import RaporDiagnostics
import RaporPages
import RaporSite
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Builds that end in the middle, in a process of their own.
@Suite struct KilledBuildTests {
  let scratch = Scratch()

  /// Steps of the second build: 40 pages rendered, the record, 30 swaps, 20 removals, the record.
  @Test(arguments: [1, 17, 40, 41, 42, 55, 71, 72, 80, 91, 92])
  func `a build killed at any step leaves old or new files, and the next one repairs all`(
    step: Int
  ) async throws {
    let output = scratch.output
    try SiteWriter.write(Versions.old, to: output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [output = output as String, step = step as Int] in
      let countdown = Countdown(step)
      _ = try SiteWriter.write(Versions.new, to: output) { _ in countdown.tick() }
    }
    let (old, new) = (try Versions.texts(of: Versions.old), try Versions.texts(of: Versions.new))
    for (path, text) in scratch.site {
      #expect(text == old[path] || text == new[path], "\(path) is neither old nor new")
    }
    if step <= 41 { #expect(scratch.site == old) }

    try SiteWriter.write(Versions.new, to: output)
    #expect(scratch.site == new)
    #expect(!scratch.exists("output/.rapor/staging"))
    #expect(!scratch.exists("output/old-3/page-39.html"))
  }

  @Test(arguments: [1, 40, 41, 42, 60, 81, 82])
  func `a first build killed at any step does not make the folder foreign`(step: Int) async throws {
    let output = scratch.output
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [output = output as String, step = step as Int] in
      let countdown = Countdown(step)
      _ = try SiteWriter.write(Versions.old, to: output) { _ in countdown.tick() }
    }
    try SiteWriter.write(Versions.new, to: output)
    #expect(try scratch.site == Versions.texts(of: Versions.new))
  }

  @Test(arguments: [200, 900, 2500, 6000, 15000, 40000])
  func `a build killed at no particular moment is repaired`(microseconds: UInt32) async throws {
    let output = scratch.output
    try SiteWriter.write(Versions.old, to: output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [output = output as String, microseconds = microseconds as UInt32] in
      Thread.detachNewThread {
        usleep(microseconds)
        kill(getpid(), SIGKILL)
      }
      while true {
        _ = try SiteWriter.write(Versions.new, to: output, jobs: 2)
        _ = try SiteWriter.write(Versions.old, to: output, jobs: 2)
      }
    }
    try SiteWriter.write(Versions.new, to: output)
    #expect(try scratch.site == Versions.texts(of: Versions.new))
  }

  @Test func `a disk that refuses a page leaves the last good site`() async throws {
    let output = scratch.output
    try SiteWriter.write(Versions.old, to: output)
    await #expect(processExitsWith: .success) { [output = output as String] in
      // A limit on the size of files stands in for a full disk, and works for root too.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let big = PlannedFile(path: "old-0/page-0.html", bytes: Array(repeating: 65, count: 5000))
      let refused = failure { () throws(WriteFailure) in
        try SiteWriter.write(Versions.new.dropFirst() + [big], to: output, jobs: 2)
      }
      #expect(refused?.cause == .environment)
      #expect(refused?.diagnostics.map(\.id) == [.outputFailed])
      #expect(refused?.diagnostics.first?.message.contains("File too large") == true)
    }
    #expect(try scratch.site == Versions.texts(of: Versions.old))
    try SiteWriter.write(Versions.new, to: output)
    #expect(try scratch.site == Versions.texts(of: Versions.new))
  }

  @Test func `a folder without permission is reported, and the last good site stays`() async throws
  {
    let output = scratch.output
    try SiteWriter.write(Versions.old, to: output)
    for folder in ["", "/.rapor"] { chmod(output + folder, 0o555) }
    await #expect(processExitsWith: .success) { [output = output as String] in
      // Root may write anywhere, so become somebody else.
      if getuid() == 0 { _ = setuid(65534) }
      let refused = failure { () throws(WriteFailure) in
        try SiteWriter.write(Versions.new, to: output)
      }
      #expect(refused?.cause == .environment)
      #expect(refused?.diagnostics.map(\.id) == [.outputFailed])
      #expect(refused?.diagnostics.first?.message.contains("Permission denied") == true)
    }
    for folder in ["", "/.rapor"] { chmod(output + folder, 0o755) }
    #expect(try scratch.site == Versions.texts(of: Versions.old))
  }
}

/// Ends the process, without a word, at the n-th step.
final class Countdown: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Int
  init(_ steps: Int) { left = steps }

  func tick() {
    lock.withLock {
      left -= 1
      if left == 0 { kill(getpid(), SIGKILL) }
    }
  }
}
