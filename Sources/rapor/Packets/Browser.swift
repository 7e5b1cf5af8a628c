import FoundationEssentials
import RaporDiagnostics
import RaporSources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The Chromium that prints pages.
struct Browser: Hashable, Sendable {
  /// What Chromium and its kin are called, in the order in which they are looked for.
  private static let names = [
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
    "google-chrome-stable", "microsoft-edge",
  ]

  #if os(macOS)
    private static let applications = [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]
  #else
    private static let applications: [String] = []
  #endif

  /// The program's file.
  let path: String
  /// How long it may take to print a page.
  var limit: Duration = .seconds(60)

  // MARK: Finding it

  /// The browser that the user names, else the one that RAPOR_BROWSER names, else the first that is installed.
  ///
  /// - Throws: `browser-not-found`.
  static func find(
    named name: String?, environment: [String: String]
  ) throws(Diagnostic) -> Browser {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let variable = environment["RAPOR_BROWSER"].flatMap { $0.isEmpty ? nil : $0 }
    if let chosen = name ?? variable {
      guard let path = program(chosen, in: folders) else {
        let source = name == nil ? "RAPOR_BROWSER" : "--browser"
        throw Diagnostic(
          .browserNotFound, "“\(chosen)”, which \(source) names, is no program that can be run",
          hint: "give \(source) the path of a Chromium, or leave it out to use the one installed")
      }
      return Browser(path: path)
    }
    let found =
      names.lazy.compactMap { program($0, in: folders) }.first
      ?? applications.first(where: isProgram)
    guard let found else {
      throw Diagnostic(
        .browserNotFound, "there is no Chromium to print with",
        hint: """
          install one (on Debian: apt-get install chromium-headless-shell), or name a Chromium, Chrome or Edge by \
          --browser or in RAPOR_BROWSER
          """)
    }
    return Browser(path: found)
  }

  /// The file of a program that is named by its path, or by what it is called.
  private static func program(_ name: String, in folders: [String]) -> String? {
    if name.contains("/") { return isProgram(name) ? name : nil }
    return folders.lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
      && FileManager.default.isExecutableFile(atPath: path)
  }

  // MARK: Printing

  /// Prints a page that lies on the disk.
  ///
  /// - Parameters:
  ///   - page: the page's file, by its whole path.
  ///   - title: what diagnostics call the page.
  ///   - room: a folder for whatever the browser writes, which exists and is nobody else's.
  /// - Returns: the PDF as the browser wrote it.
  /// - Throws: `browser-failed`, `browser-timeout`.
  func print(_ page: String, called title: String, in room: String) throws(Diagnostic) -> [UInt8] {
    let (file, log) = ("\(room)/page.pdf", "\(room)/log")
    let program = TimedProgram(
      path: path, arguments: arguments(page: page, file: file, room: room),
      environment: Browser.environment(room: room), log: log)
    let fault: String
    switch program.run(limit: limit) {
    case .exited(0):
      let bytes = try? FileBytes.contents(of: file, name: file)
      if let bytes, PrintedFile.isComplete(bytes) { return bytes }
      fault = bytes == nil ? "wrote nothing" : "wrote no whole PDF"
    case .exited(let status): fault = "ended with \(status)"
    case .killed(let signal): fault = "was ended by signal \(signal)"
    case .interrupted: fault = "was interrupted"
    case .notStarted(let code): fault = "cannot be run: \(String(cString: strerror(code)))"
    case .outOfTime: throw timeout(title)
    }
    let words = Browser.lastWords(log)
    throw Diagnostic(
      .browserFailed,
      "\(path) \(fault) instead of printing \(title)\(words.map { ": \($0)" } ?? "")",
      hint: hint)
  }

  private func arguments(page: String, file: String, room: String) -> [String] {
    // Chromium refuses to put root into its sandbox, and the page is our own.
    (geteuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
      // A page shows what is in the site's folder, the same on a plane as at a desk.
      "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
      "--user-data-dir=\(room)/profile", "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=\(file)", Browser.address(of: page),
    ]
  }

  /// The environment of this program, but for what might show in what is printed, and for where things are put.
  private static func environment(room: String) -> [String: String] {
    var settings = ProcessInfo.processInfo.environment
    settings["LANGUAGE"] = nil
    settings["LC_ALL"] = "C.UTF-8"
    settings["TZ"] = "UTC"
    settings["TMPDIR"] = room
    return settings
  }

  /// The address of a file by its whole path.
  private static func address(of path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.reduce(into: "file://") { address, byte in
      if plain.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  // MARK: Faults

  private var hint: String {
    """
    see that it prints a page by hand, or name another Chromium by --browser; one in a snap or a container may not \
    see \(TemporaryFolder.parent): then set TMPDIR to a folder that it sees
    """
  }

  private func timeout(_ title: String) -> Diagnostic {
    Diagnostic(
      .browserTimeout,
      "\(path) was ended: it took longer than \(limit.components.seconds) s to print \(title)",
      hint: "print on a machine with less to do, by fewer --jobs, or by another --browser")
  }

  /// The last line that a browser printed, as far as it is worth reading; nil where it said nothing.
  private static func lastWords(_ log: String) -> String? {
    guard let bytes = try? FileBytes.contents(of: log, name: log) else { return nil }
    let lines = String(decoding: bytes.suffix(4096), as: UTF8.self).split(
      whereSeparator: \.isNewline)
    return lines.last.map { line in
      String(line.map { $0.isASCII && ($0.asciiValue ?? 0) < 0x20 ? " " : $0 }.prefix(200))
    }
  }
}
