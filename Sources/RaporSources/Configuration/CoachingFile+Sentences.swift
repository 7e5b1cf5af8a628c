import RaporDiagnostics
import RaporModel
import Yams

extension CoachingFileReader {
  /// A sentence: one text, one by language, or in each language one for the rep and one for the manager.
  ///
  /// `names` are those of the figures that it may name; nil does not ask.
  mutating func sentence(_ node: Node, of what: String, names: [String]?) -> LocalSentence? {
    // Keys are compared as texts: a literal would be resolved as YAML for each sentence.
    guard case .mapping(let mapping) = node,
      !mapping.contains(where: { $0.key.scalar?.string == "rep" })
    else {
      // Without a language it is for all of them, as the English one is where others are missing.
      return forms(node, of: what, names: names).map { LocalSentence([.english: $0]) }
    }
    guard let nodes = yaml.byLanguage(node, of: what) else { return nil }
    let found = nodes.compactMap { language, node in
      forms(node, of: "\(what) in \(language.rawValue)", names: names).map { (language, $0) }
    }
    return found.isEmpty ? nil : LocalSentence(Dictionary(found) { first, _ in first })
  }

  private mutating func forms(
    _ node: Node, of what: String, names: [String]?
  ) -> LocalSentence.Forms? {
    guard case .mapping = node else {
      return template(node, of: what, names: names).map {
        LocalSentence.Forms(rep: $0, manager: $0)
      }
    }
    guard let entries = yaml.entries(node, of: what, known: ConfigOption.ruleReaders) else {
      return nil
    }
    let both = ["rep", "manager"].map { reader -> PhraseTemplate? in
      guard let entry = entries[reader] else {
        reportMissing(reader, of: what, among: ConfigOption.ruleReaders, at: node)
        return nil
      }
      return template(entry.node, of: "\(what) for the \(reader)", names: names)
    }
    guard let rep = both[0], let manager = both[1] else { return nil }
    return LocalSentence.Forms(rep: rep, manager: manager)
  }

  private mutating func template(
    _ node: Node, of what: String, names: [String]?
  ) -> PhraseTemplate? {
    guard let text = yaml.text(node, of: what) else { return nil }
    do throws(PhraseTemplate.Fault) {
      let template = try PhraseTemplate(text.value[...])
      let unknown = template.placeholders.subtracting(names ?? Array(template.placeholders))
      for name in unknown.sorted() {
        yaml.reject(
          node, "{\(name)} is no figure that \(what) can name",
          hint: NearName.hint(for: name, among: names ?? [])
            ?? "the figures are " + (names ?? []).map { "{\($0)}" }.joined(separator: ", "))
      }
      return unknown.isEmpty ? template : nil
    } catch {
      yaml.reject(node, "the braces of \(what) make no sense: \(error.words)", hint: error.hint)
      return nil
    }
  }
}

extension ConfigOption {
  /// The keys of a sentence that differs for its readers.
  static let ruleReaders = [
    ConfigOption("rep", "a sentence", "What is said to the rep."),
    ConfigOption("manager", "a sentence", "What is said to the manager about the rep."),
  ]
}

extension PhraseTemplate.Fault {
  /// What is wrong.
  fileprivate var words: String {
    switch self {
    case .unclosedBrace: "a { is never closed"
    case .strayBrace: "a } closes nothing"
    case .emptyName: "nothing is named between { and }"
    case .wrongNumberOfForms(let name): "{\(name)|…} has to have two forms, or three"
    }
  }

  /// How to mend it.
  fileprivate var hint: String {
    switch self {
    case .wrongNumberOfForms(let name):
      "write {\(name)|for one|for more} or {\(name)|for none|for one|for more}, with # for the number"
    default: "write {count} for a figure; braces cannot stand for anything else"
    }
  }
}
