/// What a build did to the output folder.
package struct WriteSummary: Hashable, Sendable {
  /// How many files are new or have new bytes.
  package var written = 0
  /// How many files were left alone because they hold the right bytes already.
  package var unchanged = 0
  /// How many files of an earlier build were removed because the site no longer has them.
  package var removed = 0
  /// How many bytes the whole site has.
  package var bytes = 0

  /// How many files the site has.
  package var files: Int { written + unchanged }

  /// Makes a summary.
  package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, bytes: Int = 0) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.bytes = bytes
  }
}

/// A step that is about to be taken, or how many were, for somebody who watches.
package enum WriteProgress: Hashable, Sendable {
  /// So many of the files are rendered and compared.
  case rendered(Int, of: Int)
  /// The record of what the folder may hold from now on is about to be written.
  case recording
  /// So many of the changed files are in place.
  case swapped(Int, of: Int)
  /// So many left-overs are removed.
  case removed(Int, of: Int)
  /// The record of what the folder holds is about to be written.
  case finishing
}
