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
  package static let none = KnownFiles([])

  /// The files, in the order in which they were planned.
  private(set) var files: [File]

  /// Knows files of different paths.
  init(_ files: [File]) { self.files = files }

  /// For each file of a plan what is known of it, which is nil where nothing is. Most plans name the same files
  /// in the same order as the one before.
  func files(of plan: [PlannedFile]) -> [File?] {
    if isPlan(plan) { return files }
    let places = Dictionary(
      zip(files.lazy.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })
    return plan.map { file in places[file.path].map { files[$0] } }
  }

  /// Whether a plan names these files, in this order.
  func isPlan(_ plan: [PlannedFile]) -> Bool {
    files.count == plan.count && zip(files, plan).allSatisfy { $0.path == $1.path }
  }

  /// Whether they are all the files of a folder, and nobody has touched any.
  func areAll(_ paths: Set<String>, in folder: Folder, workers: Workers) -> Bool {
    guard files.count == paths.count else { return false }
    return workers.map(files.count) { [files] place in
      paths.contains(files[place].path) && folder.look(of: files[place].path) == files[place].look
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
  /// For each file its numbers, 8 bytes each with the lowest first, and its path with its length before it.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 96)
    for file in files {
      let inputs = file.inputs?.words ?? (0, 0)
      let numbers = [
        file.inputs == nil ? 0 : 1, inputs.0, inputs.1, UInt64(bitPattern: file.look.size),
        file.look.place, UInt64(bitPattern: file.look.seconds),
        UInt64(bitPattern: file.look.nanoseconds), UInt64(file.path.utf8.count),
      ]
      for number in numbers {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
      bytes.append(contentsOf: file.path.utf8)
    }
    return bytes
  }

  /// Reads what `bytes` wrote; nil when it is anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    self = .none
    var rest = bytes
    while !rest.isEmpty {
      guard rest.count >= 64 else { return nil }
      let numbers = (0..<8).map { number in
        rest.withUnsafeBytes {
          UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self))
        }
      }
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
}
