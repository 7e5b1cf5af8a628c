import RaporDiagnostics
import Synchronization

/// The text of a CSV file: in memory, or left in its file as long as it is plain UTF-8.
///
/// A large file is read piece by piece. Should it turn out to hold what only careful reading can deal with
/// (another encoding, zero bytes, a broken quote), it is taken into memory and decoded then; what was read
/// before is read again.
final class CSVContents: Sendable {
  private enum Store {
    /// Not known to be anything but plain; the text begins at the byte `start`.
    case file(OpenedFile, start: Int)
    case memory(DecodedText, isPlain: Bool)
  }

  private let store: Mutex<Store>
  private let encoding: TextEncoding?

  /// Files up to this many bytes are taken into memory at once.
  static let largestSmallFile = 1 << 20

  /// The text of bytes that are at hand.
  init(_ raw: [UInt8], encoding: TextEncoding?) {
    self.encoding = encoding
    store = Mutex(CSVContents.memory(raw, encoding))
  }

  /// The text of a file, which is expanded first where it is compressed.
  ///
  /// Throws `file-not-found` or `file-unreadable`.
  init(path: String, name: String, encoding: TextEncoding?) throws(Diagnostic) {
    self.encoding = encoding
    let file = try OpenedFile(path: path, name: name)
    if let start = CSVContents.plainStart(of: file, encoding) {
      store = Mutex(.file(file, start: start))
    } else {
      let bytes = try CSVContents.expanded(file.contents(), name: name)
      store = Mutex(CSVContents.memory(bytes, encoding))
    }
  }

  private static func expanded(_ bytes: [UInt8], name: String) throws(Diagnostic) -> [UInt8] {
    guard let compression = Compression(bytes) else { return bytes }
    if let expanded = compression.expand(bytes) { return expanded }
    throw Diagnostic(
      .fileUnreadable, "“\(name)” is compressed with \(compression.name) and damaged or cut off",
      at: SourceLocation(file: name), hint: "compress it again, or give it as it was")
  }

  /// The byte that the text begins with; nil where the file is small, or its head is not plain.
  private static func plainStart(of file: OpenedFile, _ encoding: TextEncoding?) -> Int? {
    guard encoding ?? .utf8 == .utf8, file.size > largestSmallFile else { return nil }
    let head = file.bytes(at: 0, count: 1 << 16)
    let start = ByteOrderMark(head).map { $0.encoding == .utf8 ? $0.length : nil } ?? 0
    // The names of columns must not change when the rest turns out to be in another encoding.
    let isPlain = head.dropFirst(start ?? 0).prefix(8192).allSatisfy { $0 != 0 && $0 < 0x80 }
    return isPlain ? start : nil
  }

  private static func memory(_ raw: [UInt8], _ encoding: TextEncoding?) -> Store {
    let text = DecodedText(raw, encoding: encoding)
    return .memory(text, isPlain: !text.bytes.contains(0))
  }

  // MARK: What it is

  /// Whether the fast reader may read it; nothing has spoken against it yet.
  var isPlain: Bool {
    store.withLock { store in
      switch store {
      case .file: true
      case .memory(_, let isPlain): isPlain
      }
    }
  }

  /// The text once it was taken into memory; nil while it is left in its file.
  var decoded: DecodedText? {
    store.withLock { store in
      if case .memory(let text, _) = store { text } else { nil }
    }
  }

  /// The number of bytes of the text.
  var count: Int {
    store.withLock { store in
      switch store {
      case .file(let file, let start): max(file.size - start, 0)
      case .memory(let text, _): text.bytes.count
      }
    }
  }

  /// Takes the whole text into memory, to be read with care from now on.
  func decode() -> DecodedText {
    store.withLock { store in
      switch store {
      case .file(let file, _):
        // A file that was readable a moment ago and is not now holds no more rows.
        let text = DecodedText((try? file.contents()) ?? [], encoding: encoding)
        store = .memory(text, isPlain: false)
        return text
      case .memory(let text, _):
        store = .memory(text, isPlain: false)
        return text
      }
    }
  }

  // MARK: Reading

  /// Puts bytes of the text from a place on into a buffer; gives how many, fewer than asked for at the
  /// end alone.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    switch store.withLock({ $0 }) {
    case .file(let file, let start): return file.read(buffer, at: start + offset)
    case .memory(let text, _):
      let count = max(min(buffer.count, text.bytes.count - offset), 0)
      guard count > 0 else { return 0 }
      text.bytes.withUnsafeBytes { bytes in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
      }
      return count
    }
  }

  /// At most `count` bytes of the text from a place on.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      filled = read(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// Where the first line begins that begins at a byte or after it; the end where none does.
  func lineStart(atOrAfter offset: Int) -> Int {
    var place = max(offset - 1, 0)
    guard offset > 0 else { return 0 }
    while true {
      let piece = bytes(at: place, count: 1 << 14)
      if let end = piece.firstIndex(of: ASCII.lineFeed) { return place + end + 1 }
      place += piece.count
      if piece.isEmpty { return place }
    }
  }
}
