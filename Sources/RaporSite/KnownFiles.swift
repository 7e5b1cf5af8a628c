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
    /// What it was made of; nil where that was not known.
    var inputs: ContentDigest?
    /// How it looked.
    var look: FileLook
  }

  /// None.
  package static let none = KnownFiles()

  private(set) var files: [String: File] = [:]

  private init() {}

  /// Looks at the files of a plan where they lie; nil when one is missing.
  init?(of plan: [PlannedFile], in folder: Folder, workers: Workers) {
    let looks = workers.map(plan.count) { folder.look(of: plan[$0].path) }
    files.reserveCapacity(plan.count)
    for (file, look) in zip(plan, looks) {
      guard let look else { return nil }
      files[file.path] = File(inputs: file.inputs, look: look)
    }
  }

  /// How many bytes a file has that need not be made again: it would be made of the same, and nobody has
  /// touched it. Nil for every other.
  func size(of file: PlannedFile, in folder: Folder) -> Int? {
    guard let inputs = file.inputs, let known = files[file.path], known.inputs == inputs,
      folder.look(of: file.path) == known.look
    else { return nil }
    return Int(known.look.size)
  }

  /// Whether they are all the files of a folder, and nobody has touched any.
  func areAll(_ paths: Set<String>, in folder: Folder, workers: Workers) -> Bool {
    guard files.count == paths.count else { return false }
    let known = Array(files)
    return workers.map(known.count) { place in
      paths.contains(known[place].key)
        && folder.look(of: known[place].key) == known[place].value.look
    }.allSatisfy { $0 }
  }
}

// MARK: - As they are kept

extension KnownFiles {
  /// For each file its numbers, 8 bytes each with the lowest first, and its path with its length before it.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 96)
    for (path, file) in files {
      let inputs = file.inputs?.words ?? (0, 0)
      let numbers = [
        file.inputs == nil ? 0 : 1, inputs.0, inputs.1, UInt64(bitPattern: file.look.size),
        file.look.place, UInt64(bitPattern: file.look.seconds),
        UInt64(bitPattern: file.look.nanoseconds), UInt64(path.utf8.count),
      ]
      for number in numbers {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
      bytes.append(contentsOf: path.utf8)
    }
    return bytes
  }

  /// Reads what `bytes` wrote; nil when it is anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
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
      files[path] = File(
        inputs: numbers[0] == 0 ? nil : ContentDigest(words: (numbers[1], numbers[2])),
        look: FileLook(
          size: Int64(bitPattern: numbers[3]), place: numbers[4],
          seconds: Int64(bitPattern: numbers[5]), nanoseconds: Int64(bitPattern: numbers[6])))
    }
  }
}
