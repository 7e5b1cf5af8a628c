import RaporPages

/// What a build did to the output folder.
package struct WriteSummary: Hashable, Sendable {
  /// Files that were or were not written.
  package struct Tally: Hashable, Sendable {
    /// How many are new or have new bytes.
    package var written: Int
    /// How many were left alone because they hold the right bytes already.
    package var unchanged: Int

    /// Counts files.
    package init(written: Int = 0, unchanged: Int = 0) {
      self.written = written
      self.unchanged = unchanged
    }
  }

  /// The pages: files whose names end in `.html`.
  package var pages = Tally()
  /// The tables, style sheets and everything else.
  package var otherFiles = Tally()
  /// How many files of an earlier build were removed because the site no longer has them.
  package var removed = 0
  /// How many bytes the whole site has.
  package var bytes = 0

  /// Makes a summary.
  package init(
    pages: Tally = Tally(), otherFiles: Tally = Tally(), removed: Int = 0, bytes: Int = 0
  ) {
    self.pages = pages
    self.otherFiles = otherFiles
    self.removed = removed
    self.bytes = bytes
  }

  /// Sums up a plan of which the files at the `changed` positions were written.
  init(of plan: [PlannedFile], changed: [Int], removed: Int, bytes: Int) {
    self.init(removed: removed, bytes: bytes)
    var isChanged = [Bool](repeating: false, count: plan.count)
    for number in changed { isChanged[number] = true }
    for (file, isChanged) in zip(plan, isChanged) {
      let tally = file.path.hasSuffix(".html") ? \WriteSummary.pages : \.otherFiles
      self[keyPath: tally].written += isChanged ? 1 : 0
      self[keyPath: tally].unchanged += isChanged ? 0 : 1
    }
  }

  /// How many files are new or have new bytes.
  package var written: Int { pages.written + otherFiles.written }
  /// How many files were left alone.
  package var unchanged: Int { pages.unchanged + otherFiles.unchanged }
}
