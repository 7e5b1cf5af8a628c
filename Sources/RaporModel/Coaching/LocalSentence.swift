/// A sentence with places for figures, in some of the languages of pages, for the rep and for the manager.
package struct LocalSentence: Hashable, Sendable {
  /// What is said in one language.
  package struct Forms: Hashable, Sendable {
    /// To the rep.
    package var rep: PhraseTemplate
    /// To the manager about the rep.
    package var manager: PhraseTemplate

    /// Says one thing to the rep and another to the manager.
    package init(rep: PhraseTemplate, manager: PhraseTemplate) {
      self.rep = rep
      self.manager = manager
    }
  }

  /// What is said in each language.
  package var forms: [SiteLanguage: Forms]

  /// Takes what is said by language; by default nothing.
  package init(_ forms: [SiteLanguage: Forms] = [:]) { self.forms = forms }

  /// What is said in a language; where it is not given, the English form, else the first there is.
  package func forms(in language: SiteLanguage) -> Forms? {
    forms[language] ?? SiteLanguage.allCases.lazy.compactMap { forms[$0] }.first
  }

  /// The same with what another says in its own languages instead.
  package func saying(_ other: LocalSentence) -> LocalSentence {
    LocalSentence(forms.merging(other.forms) { $1 })
  }
}
