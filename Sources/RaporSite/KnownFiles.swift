import RaporModel
import RaporPages

/// How a file looks on the disk: nobody changes it without changing this.
struct FileLook: Hashable, Sendable {
  /// How many bytes it has.
  var size: Int64
  /// Its number on the disk.
  var place: UInt64
  /// When it was last changed.
  var seconds: Int64
  /// And the part of a second.
  var nanoseconds: Int64
}

/// The files of a site as a build left them: what each was made of, and how it looked when it was done.
package struct KnownFiles: Hashable, Sendable {
  /// One of them.
  struct File: Hashable, Sendable {
    /// Its path in the output folder.
    var path: String
    /// What it was made of; nil where that was not known.
    var inputs: ContentDigest?
    /// How it looked.
    var look: FileLook
  }

  /// None.
  package static let none = KnownFiles([], record: ContentDigest())

  /// The files, in the order in which they were planned.
  private(set) var files: [File]
  /// The folder's record of them: as long as it stays, it lists these files.
  private let record: ContentDigest

  /// Knows files of different paths, all that a record lists.
  init(_ files: [File], record: ContentDigest) { (self.files, self.record) = (files, record) }

  /// Whether a folder's record lists these files.
  func areRecorded(by bytes: [UInt8]) -> Bool { record == KnownFiles.digest(ofRecord: bytes) }

  /// What stands for a folder's record.
  static func digest(ofRecord bytes: [UInt8]) -> ContentDigest {
    var digest = ContentDigest()
    digest.add(bytes)
    return digest
  }

  /// For each file of a plan what is known of it, which is nil where nothing is.
  func files(of plan: [PlannedFile]) -> [File?] {
    let places = Dictionary(
      zip(files.lazy.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })
    return plan.map { file in places[file.path].map { files[$0] } }
  }

  /// Whether a plan names these files, in this order, as most do after an edit.
  func isPlan(_ plan: [PlannedFile]) -> Bool {
    files.count == plan.count && zip(files, plan).allSatisfy { $0.path == $1.path }
  }

  /// Whether nobody has touched any of them.
  func areUntouched(in folder: Folder, workers: Workers) -> Bool {
    workers.map(files.count) { [files] place in
      folder.look(of: files[place].path) == files[place].look
    }.allSatisfy { $0 }
  }
}

extension KnownFiles.File {
  /// Whether a file need not be made again: it would be made of the same, and nobody has touched it.
  func stillHolds(for file: PlannedFile, in folder: Folder) -> Bool {
    inputs != nil && inputs == file.inputs && folder.look(of: path) == look
  }
}

// MARK: - As they are kept

extension KnownFiles {
  /// The two numbers of the record; then for each file its numbers, and its path with its length before it. Numbers
  /// have 8 bytes, the lowest first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 112)
    func add(_ number: UInt64) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    add(record.words.0)
    add(record.words.1)
    for file in files {
      add(file.inputs == nil ? 0 : 1)
      add(file.inputs?.words.0 ?? 0)
      add(file.inputs?.words.1 ?? 0)
      add(UInt64(bitPattern: file.look.size))
      add(file.look.place)
      add(UInt64(bitPattern: file.look.seconds))
      add(UInt64(bitPattern: file.look.nanoseconds))
      add(UInt64(file.path.utf8.count))
      bytes.append(contentsOf: file.path.utf8)
    }
    return bytes
  }

  /// Reads what `bytes` wrote; nil when it is anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let words = KnownFiles.numbers(2, of: bytes) else { return nil }
    record = ContentDigest(words: (words[0], words[1]))
    files = []
    var rest = bytes.dropFirst(16)
    while !rest.isEmpty {
      guard let numbers = KnownFiles.numbers(8, of: rest) else { return nil }
      rest = rest.dropFirst(64)
      guard numbers[7] <= UInt64(rest.count) else { return nil }
      let path = String(decoding: rest.prefix(Int(numbers[7])), as: UTF8.self)
      rest = rest.dropFirst(Int(numbers[7]))
      files.append(
        File(
          path: path,
          inputs: numbers[0] == 0 ? nil : ContentDigest(words: (numbers[1], numbers[2])),
          look: FileLook(
            size: Int64(bitPattern: numbers[3]), place: numbers[4],
            seconds: Int64(bitPattern: numbers[5]), nanoseconds: Int64(bitPattern: numbers[6]))))
    }
  }

  /// The first numbers; nil where there are not so many.
  private static func numbers(_ count: Int, of bytes: ArraySlice<UInt8>) -> [UInt64]? {
    guard bytes.count >= count * 8 else { return nil }
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      }
    }
  }
}
