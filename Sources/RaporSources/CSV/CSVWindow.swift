/// The piece of a text that is looked at, and moves on over it.
final class CSVWindow {
  /// Where in the text it begins.
  private(set) var base: Int
  /// How many bytes of the text it holds.
  private(set) var filled = 0
  /// Whether the text ends with it.
  private(set) var isLast = false
  private let contents: CSVContents
  private var bytes: UnsafeMutableRawBufferPointer

  /// Begins at the byte `start` with room for `capacity` bytes.
  init(_ contents: CSVContents, from start: Int, capacity: Int) {
    self.contents = contents
    base = start
    bytes = CSVWindow.allocate(capacity)
  }

  deinit { bytes.deallocate() }

  /// Room for bytes and, beyond them, for the newline that a last line may lack and for what is looked at
  /// together with the last byte.
  private static func allocate(_ capacity: Int) -> UnsafeMutableRawBufferPointer {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: capacity + ByteMarks.width, alignment: ByteMarks.width)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    return bytes
  }

  private var capacity: Int { bytes.count - ByteMarks.width }

  /// Takes in what follows, as much as there is room for.
  func fill() {
    let room = UnsafeMutableRawBufferPointer(rebasing: bytes[filled..<capacity])
    let got = contents.read(room, at: base + filled)
    isLast = got < room.count
    filled += got
    if lacksNewline { bytes[filled] = ASCII.lineFeed }
  }

  /// The bytes, the last line of the text with a newline.
  var text: UnsafeBufferPointer<UInt8> {
    let length = lacksNewline ? filled + 1 : filled
    return UnsafeRawBufferPointer(rebasing: bytes[..<length]).assumingMemoryBound(to: UInt8.self)
  }

  private var lacksNewline: Bool { isLast && filled > 0 && bytes[filled - 1] != ASCII.lineFeed }

  /// Whether the last line of the text ends with a carriage return alone.
  var endsWithReturn: Bool { lacksNewline && bytes[filled - 1] == ASCII.carriageReturn }

  /// Moves on by some bytes.
  func drop(_ count: Int) {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[count..<filled])
    bytes.copyMemory(from: rest)
    base += count
    filled -= count
  }

  /// Grows when a record takes half of the room; false when it would have to be larger than `limit`.
  func makeRoom(upTo limit: Int) -> Bool {
    guard filled * 2 > capacity else { return true }
    guard capacity < limit else { return false }
    let larger = CSVWindow.allocate(capacity * 2)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<filled]))
    bytes.deallocate()
    bytes = larger
    return true
  }
}
