import RaporModel
package import RaporPages

/// Writes a planned site to its folder: all of it or nothing, and only what changed.
///
/// The order of steps makes that safe. All pages are rendered, those with new bytes kept aside on the
/// same disk, and their places looked at, before anything visible is touched. Then the record of our
/// files takes in the new paths, the pages are renamed into place, left-overs go, and the record
/// drops them. Killed at any point, each file is the old or the new one, every file is in the record,
/// and the next build does the rest.
package enum SiteWriter {
  /// Writes the site.
  ///
  /// - Parameters:
  ///   - plan: the files; their order decides only the order of reports.
  ///   - folder: the output folder, made when missing.
  ///   - jobs: how many threads render; the bytes do not depend on it.
  ///   - known: the files that an earlier build left, of which those that would be made of the same are left
  ///     alone; afterwards the files that this one left, or none where somebody else takes them away.
  ///   - progress: is told after each step, on any thread.
  /// - Returns: what was done.
  /// - Throws: `WriteFailure` when the plan or a page is wrong, or the folder cannot be used.
  @discardableResult package static func write(
    _ plan: [PlannedFile], to folder: String, jobs: Int = 1, known: inout KnownFiles,
    progress: @escaping @Sendable (WriteProgress) -> Void = { _ in }
  ) throws(WriteFailure) -> WriteSummary {
    guard plan.allSatisfy({ PlannedPaths.fault(in: $0.path) == nil }) else {
      throw WriteFailure(.site, PlannedPaths.faults(of: plan))
    }
    do {
      let output = try OutputFolder(claiming: folder, after: known)
      defer { try? output.clearStaging() }
      let isSamePlan = known.isPlan(plan)
      let before = isSamePlan ? known.files : known.files(of: plan)
      let rendering = PageRendering(
        plan: plan, known: before, output: output, progress: progress)
      // Which paths clash, and what the records say, need not be known before all is rendered; and it is as it
      // was where the same files stand there already.
      let ((faults, records), rendered) = Workers(jobs).both(
        { [old = output.reader, isAsLeft = output.isAsLeft] in
          (
            isSamePlan ? [] : PlannedPaths.faults(of: plan),
            isSamePlan && isAsLeft ? nil : BuildRecords(of: plan, after: old())
          )
        }, { Result { try rendering.run(jobs: jobs) } })
      guard faults.isEmpty else { throw WriteFailure(.site, faults) }
      let outcome = try rendered.get()
      try output.refuseObstacles(to: plan, changed: outcome.changed, old: records?.old)
      let (removed, record) = try swap(
        plan, changed: outcome.changed, records, into: output, progress: progress)
      // Other threads may hold on to what they were given for a moment, which the lock must not be part of.
      let looks = Workers(jobs).map(outcome.made.count) { [folder = output.folder] in
        folder.look(of: plan[outcome.made[$0]].path)
      }
      known = left(plan, before, zip(outcome.made, looks), record: record)
      return WriteSummary(
        of: plan, changed: outcome.changed, removed: removed, bytes: outcome.bytes)
    } catch let failure as SystemFailure {
      throw WriteFailure(.environment, [failure.diagnostic])
    } catch let failure as WriteFailure {
      throw failure
    } catch {
      throw WriteFailure(.environment, [SystemFailure("written", folder, code: 0).diagnostic])
    }
  }

  /// The files as they are now: those that were made have new looks, how the others look is known from before.
  private static func left(
    _ plan: [PlannedFile], _ before: [KnownFiles.File?],
    _ looks: some Sequence<(Int, FileLook?)>, record: [UInt8]
  ) -> KnownFiles {
    var files = before
    for (number, look) in looks {
      let file = plan[number]
      files[number] = look.map {
        KnownFiles.File(path: file.path, inputs: file.inputs, look: $0)
      }
    }
    let known = files.compactMap { $0 }
    guard known.count == plan.count else { return .none }
    return KnownFiles(known, record: KnownFiles.digest(ofRecord: record))
  }

  /// Makes the folder hold exactly the planned files of ours; gives how many left-overs went, and the record that it
  /// has then. Where there are no `records`, they are as they were, and there is no left-over.
  private static func swap(
    _ plan: [PlannedFile], changed: [Int], _ records: BuildRecords?, into output: OutputFolder,
    progress: (WriteProgress) -> Void
  ) throws -> (removed: Int, record: [UInt8]) {
    progress(.recording)
    var record = output.recordBytes ?? []
    if let bytes = records?.bytesOfEither {
      try output.writeRecord(bytes)
      record = bytes
    }

    var arrivals = OutputFolder.Arrivals()
    for (count, number) in changed.enumerated() {
      progress(.swapped(count, of: changed.count))
      try output.swapIn(plan[number].path, &arrivals)
    }

    let leftovers = records.map { self.leftovers(of: $0, in: output) } ?? []
    for (count, path) in leftovers.enumerated() {
      progress(.removed(count, of: leftovers.count))
      try output.removeLeftover(path)
    }
    output.removeEmptyFolders(of: leftovers)
    progress(.finishing)
    if let records, !records.gone.isEmpty {
      record = records.new.bytes
      try output.writeRecord(record)
    }
    return (leftovers.count, record)
  }

  /// The recorded files that the site no longer has, in the order of their paths.
  ///
  /// On a disk that ignores letter case, the old spelling of a page's path still leads to the page.
  private static func leftovers(
    of records: BuildRecords, in output: OutputFolder
  ) -> [String] {
    guard !records.gone.isEmpty else { return [] }
    let kept = Dictionary(
      records.new.paths.map { (PlannedPaths.folded($0), $0) },
      uniquingKeysWith: { first, _ in first })
    return records.gone.sorted().filter { path in
      guard let twin = kept[PlannedPaths.folded(path)] else { return true }
      return !output.folder.isSameFile(path, twin)
    }
  }
}
