package import RaporDiagnostics
package import RaporModel

/// A site's settings and data, as far as they could be read, and all that was wrong.
package struct LoadedSite: Sendable {
  /// What site.yml says; nil when it cannot be used.
  package var settings: SiteSettings?
  /// The data, as far as it can be used; nil when no deal can. Where `diagnostics` has errors it is
  /// good only for finding more of them.
  package var dataset: Dataset?
  /// Every problem found, unsorted.
  package var diagnostics: DiagnosticList
}

/// Reads the content folder of a site: `site.yml` and the data files that it names.
package enum SiteLoader {
  /// Loads a site.
  ///
  /// `dataFolder`, from where the command runs, is where the sources' files lie; nil takes what
  /// site.yml says. `asOf` is the day that the figures describe; nil takes the day in site.yml, else
  /// the latest one found in the data.
  package static func load(
    contentFolder: String, dataFolder: String? = nil, asOf: Day? = nil
  ) -> LoadedSite {
    let name = FilePattern.join(contentFolder, "site.yml")
    var diagnostics = DiagnosticList()
    do {
      let bytes = try FileBytes.contents(of: name, name: name)
      var reader = SiteFileReader(name: name)
      let file = reader.read(bytes)
      diagnostics.append(contentsOf: reader.diagnostics)
      guard let file else {
        return LoadedSite(settings: nil, dataset: nil, diagnostics: diagnostics)
      }
      let root =
        dataFolder ?? file.dataFolder.map { FilePattern.join(contentFolder, $0) } ?? contentFolder
      var loader = DatasetLoader(site: file, root: root, asOf: asOf ?? file.asOf)
      let dataset = loader.load()
      diagnostics.append(contentsOf: loader.problems)
      return LoadedSite(
        settings: file.settings, dataset: dataset, diagnostics: diagnostics)
    } catch {
      diagnostics.append(error)
      return LoadedSite(settings: nil, dataset: nil, diagnostics: diagnostics)
    }
  }
}
