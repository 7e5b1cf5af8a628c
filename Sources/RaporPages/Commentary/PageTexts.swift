import RaporMarkup
import RaporMetrics
import RaporModel

/// What people wrote for a page.
struct PageTexts: Sendable {
  /// The commentary that it shows.
  let commentaries: [CommentaryView]
  /// The actions that its scope may show, of all periods.
  let actions: [Action]
  /// Those that it lists; nil where it lists none.
  let agreed: ActionsView?
  /// The ways to the appraisals that go with it.
  var appraisals: [LinkView] = []
}

extension ContentDigest {
  /// Takes in what people wrote for a page.
  mutating func add(_ texts: PageTexts) {
    add(texts.commentaries)
    add(texts.actions.count)
    for action in texts.actions { add(action) }
    if let agreed = texts.agreed { add(agreed) }
    for link in texts.appraisals {
      add(link.label)
      add(link.href?.text ?? "")
    }
  }

  /// Takes in what marks on charts, notes and lists of people take from an action.
  private mutating func add(_ action: Action) {
    for text in [
      action.name, action.owner ?? "", action.rule?.rawValue ?? "", action.metric?.id ?? "",
      action.metric?.variant ?? "", action.commentary.period.key,
    ] {
      add(text)
    }
    add(action.task.isDone)
    for day in [action.began, action.due, action.doneOn] { add(day) }
    switch action.commentary.about {
    case .rep(let rep): add(rep.position)
    default: add(-1)
    }
  }

  private mutating func add(_ actions: ActionsView) {
    add(actions.actions.count)
    for action in actions.actions {
      add(action.words.bytes)
      add(action.isDone)
      for text in [
        action.language, action.tone, action.status, action.terms, action.about?.label,
        action.about?.href?.text, action.effect,
      ] {
        add(text ?? "")
      }
    }
    add(actions.more ?? "")
    add(actions.caveat ?? "")
  }
}
