package import RaporModel

/// Digests of programs, each build of which may give other pages.
package enum ProgramDigest {
  /// Stands for the program in a file: by the build ID that its linker computed from all of it, where it has one,
  /// else by its bytes, of which there are a hundred million.
  package static func digest(ofFile path: String, jobs: Int = 1) -> ContentDigest {
    guard let file = try? OpenedFile(path: path, name: path), let id = buildID(of: file) else {
      return InputDigest.digest(ofFile: path, jobs: jobs)
    }
    var digest = ContentDigest()
    digest.add("build ID")
    digest.add(id)
    return digest
  }

  // The format is that of the System V ABI's chapter on ELF; the ID is the note of type 3 of `GNU`.

  private static let headerLength = 64
  private static let entryLength = 56
  private static let typeOfNotes: UInt32 = 4
  private static let typeOfBuildID: UInt32 = 3
  private static let longestNotes = 1 << 16

  /// The build ID in an ELF file of 64 bits with the lowest byte first; nil for any other file.
  private static func buildID(of file: OpenedFile) -> [UInt8]? {
    let header = Numbers(bytes: file.bytes(at: 0, count: headerLength))
    guard header.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
      let start = header.long(at: 32), header.short(at: 54) == UInt16(entryLength),
      let count = header.short(at: 56),
      case let table = Numbers(bytes: file.bytes(at: start, count: Int(count) * entryLength))
    else { return nil }
    for entry in stride(from: 0, to: Int(count) * entryLength, by: entryLength)
    where table.word(at: entry) == typeOfNotes {
      guard let place = table.long(at: entry + 8), let length = table.long(at: entry + 32),
        length <= longestNotes
      else { continue }
      let notes = Numbers(bytes: file.bytes(at: place, count: length))
      if let id = buildID(among: notes) { return id }
    }
    return nil
  }

  private static func buildID(among notes: Numbers) -> [UInt8]? {
    var place = 0
    while let nameLength = notes.word(at: place), let length = notes.word(at: place + 4),
      let type = notes.word(at: place + 8)
    {
      let name = place + 12
      let start = name + padded(nameLength)
      guard start + Int(length) <= notes.bytes.count else { return nil }
      let isGNUs = notes.bytes[name..<start].elementsEqual([0x47, 0x4E, 0x55, 0])
      if type == typeOfBuildID, isGNUs, length > 0 {
        return Array(notes.bytes[start..<start + Int(length)])
      }
      place = start + padded(length)
    }
    return nil
  }

  private static func padded(_ length: UInt32) -> Int { (Int(length) + 3) / 4 * 4 }

  /// Bytes in which numbers stand; nil is what lies outside.
  private struct Numbers {
    let bytes: [UInt8]

    func short(at place: Int) -> UInt16? { number(at: place, UInt16.self) }

    func word(at place: Int) -> UInt32? { number(at: place, UInt32.self) }

    /// A number that must be a place in a file.
    func long(at place: Int) -> Int? { number(at: place, UInt64.self).flatMap(Int.init(exactly:)) }

    private func number<Number: FixedWidthInteger>(at place: Int, _: Number.Type) -> Number? {
      guard place >= 0, place <= bytes.count - MemoryLayout<Number>.size else { return nil }
      return bytes.withUnsafeBytes {
        Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
      }
    }
  }
}
