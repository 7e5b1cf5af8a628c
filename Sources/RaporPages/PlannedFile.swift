package import RaporModel

/// One file of the site: where it goes, and how its bytes are made when its turn comes.
package struct PlannedFile: Sendable {
  /// Where the file lies below the output folder: components separated by `/`, none of them empty,
  /// `.` or `..`, without control characters and backslashes, and not below `.rapor`.
  ///
  /// The writer refuses a plan that breaks this, or that names a path twice when letter case is
  /// ignored.
  package let path: String
  /// A number for all that the file is made of: as long as it stays, so do the file's bytes. Nil where that
  /// is not known, so that the file has to be made to know it.
  package let inputs: ContentDigest?
  /// Whether it is a page, which carries the fingerprint of its own bytes.
  package let isPage: Bool
  private let make: @Sendable (inout [UInt8], PageDesk) throws -> Void

  /// Plans a file whose bytes are made later.
  ///
  /// `render` appends them to an empty buffer that is used again for the next file. It runs on any
  /// thread, at the same time as others, and must give the same bytes each time.
  package init(
    path: String, inputs: ContentDigest? = nil,
    render: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    self.init(path: path, inputs: inputs) { bytes, _ in try render(&bytes) }
  }

  /// Plans a file whose bytes are known already, such as a style sheet.
  package init(path: String, bytes: [UInt8], inputs: ContentDigest? = nil) {
    self.init(path: path, inputs: inputs) { file, _ in file += bytes }
  }

  /// Plans a file that is made with what its thread's desk holds.
  init(
    path: String, isPage: Bool = false, inputs: ContentDigest? = nil,
    make: @escaping @Sendable (inout [UInt8], PageDesk) throws -> Void
  ) {
    (self.path, self.isPage, self.inputs) = (path, isPage, inputs)
    self.make = make
  }

  /// Appends the file's bytes to an empty buffer.
  ///
  /// Whatever lies on the desk, the bytes are the same; a thread that keeps its desk from file to file,
  /// in the order of the plan, has them sooner.
  package func render(_ bytes: inout [UInt8], on desk: PageDesk = PageDesk()) throws {
    try make(&bytes, desk)
    if isPage { BuildID.stamp(&bytes) }
  }
}
