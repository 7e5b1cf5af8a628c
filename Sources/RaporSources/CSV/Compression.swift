import CZlib
import CZstd

/// How the bytes of a file are compressed, told from its first ones.
enum Compression {
  case gzip
  case zstd

  /// Nil for bytes that are as they are.
  init?(_ bytes: some Collection<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// What the user calls it.
  var name: String {
    switch self {
    case .gzip: "gzip"
    case .zstd: "Zstandard"
    }
  }

  /// More than this is no table, but bytes made to fill the memory.
  private static let longest = 1 << 33
  private static let pieceLength = 1 << 20

  /// The bytes before they were compressed; nil when they are damaged, cut off or endless.
  func expand(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .gzip: Compression.gunzip(bytes)
    case .zstd: Compression.unzstd(bytes)
    }
  }

  /// Several compressed parts may follow each other, as when files are joined.
  private static func gunzip(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return bytes.withUnsafeBufferPointer { input -> [UInt8]? in
      var (result, status, taken) = ([UInt8](), Z_OK, 0)
      while result.count < longest {
        let part = UnsafeMutableBufferPointer(mutating: input[taken...].prefix(pieceLength).rebased)
        stream.next_in = part.baseAddress
        stream.avail_in = UInt32(part.count)
        append(to: &result) { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return piece.count - Int(stream.avail_out)
        }
        taken += part.count - Int(stream.avail_in)
        if status == Z_STREAM_END {
          if taken == input.count { return result }
          guard inflateReset(&stream) == Z_OK else { return nil }
        } else if status != Z_OK {
          return nil
        }
      }
      return nil
    }
  }

  private static func unzstd(_ bytes: [UInt8]) -> [UInt8]? {
    guard let stream = ZSTD_createDStream() else { return nil }
    defer { ZSTD_freeDStream(stream) }
    return bytes.withUnsafeBytes { input -> [UInt8]? in
      var (result, status) = ([UInt8](), 1)
      var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      while result.count < longest {
        var made = 0
        append(to: &result) { piece in
          var target = ZSTD_outBuffer(dst: piece.baseAddress, size: piece.count, pos: 0)
          status = ZSTD_decompressStream(stream, &target, &source)
          made = target.pos
          return made
        }
        if ZSTD_isError(status) != 0 { return nil }
        if source.pos == source.size, status == 0 { return result }
        // All input is taken, nothing comes of it, and a part is not at its end.
        if source.pos == source.size, made == 0 { return nil }
      }
      return nil
    }
  }

  /// Lets a closure fill room behind the bytes; it says how many it wrote.
  private static func append(
    to bytes: inout [UInt8], _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    bytes += [UInt8](unsafeUninitializedCapacity: pieceLength) { piece, count in
      count = fill(UnsafeMutableBufferPointer(rebasing: piece[..<pieceLength]))
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate var rebased: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self) }
}
