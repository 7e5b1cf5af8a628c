import RaporDiagnostics
import RaporModel
import Yams

/// Texts for people, in the languages of pages.
extension YAMLFile {
  /// A text, or one for each language.
  mutating func localText(_ node: Node, of what: String) -> LocalText? {
    guard case .mapping = node else {
      // Without a language it is for all of them, as the English one is where others are missing.
      return text(node, of: what).map { LocalText([.english: $0.value]) }
    }
    guard let nodes = byLanguage(node, of: what) else { return nil }
    let texts = nodes.compactMap { language, node in
      text(node, of: "\(what) in \(language.rawValue)").map { (language, $0.value) }
    }
    return texts.isEmpty ? nil : LocalText(Dictionary(texts) { first, _ in first })
  }

  /// The entries of a mapping whose keys are languages of pages; others are reported and left out. Nil,
  /// with a diagnostic, where there is none.
  mutating func byLanguage(_ node: Node, of what: String) -> [(SiteLanguage, Node)]? {
    guard let entries = entries(node, of: what) else { return nil }
    let tags = SiteLanguage.allCases.map(\.rawValue)
    let found = entries.compactMap { entry -> (SiteLanguage, Node)? in
      guard let language = SiteLanguage(rawValue: entry.key) else {
        diagnostics.report(
          .unknownKey, "“\(entry.key)” is no language of pages", at: entry.keyPlace,
          hint: NearName.hint(for: entry.key, among: tags)
            ?? "the languages are \(tags.joined(separator: ", "))")
        return nil
      }
      return (language, entry.node)
    }
    guard !found.isEmpty else {
      reject(node, "\(what) has no text in any language", hint: "write {en: …}")
      return nil
    }
    return found
  }
}

extension String {
  /// Whether it can be the id of a metric or a rule: lower-case letters, digits and `_`, a letter first.
  var isPlainID: Bool {
    let isPlain = utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    return isPlain && utf8.first.map { (0x61...0x7A).contains($0) } == true
  }
}
