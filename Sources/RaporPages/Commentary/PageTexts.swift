import RaporMarkup
import RaporModel

/// What people wrote for a page.
struct PageTexts: Sendable {
  /// The commentary that it shows.
  let commentaries: [CommentaryView]
  /// The actions that its scope may show, of all periods.
  let actions: [Action]
  /// Those that it lists; nil where it lists none.
  let agreed: ActionsView?
}

extension ContentDigest {
  /// Takes in what people wrote for a page.
  mutating func add(_ texts: PageTexts) {
    add(texts.commentaries)
    for action in texts.actions { add(action) }
    guard let agreed = texts.agreed else { return add(0) }
    for view in agreed.actions {
      add(view.words.bytes)
      add(view.status)
      add(view.effect ?? "")
    }
  }

  private mutating func add(_ action: Action) {
    add(action.task.text)
    add(action.task.isDone)
    add(action.began)
    add(action.rule?.rawValue ?? "")
    add(action.commentary.period.key)
    for term in action.task.terms {
      add(term.key.text)
      add(term.value.text)
    }
  }
}
