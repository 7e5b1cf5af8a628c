import RaporDiagnostics
import Testing

@testable import RaporMarkup

/// Checks that each `⟦…⟧` mark in the templates is where a problem is reported, and that nothing
/// else is: `messages` are the messages with their hints, in reading order.
private func expectProblems(
  _ page: String, with others: [(String, String)] = [], _ messages: [String],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var marks: [RaporDiagnostics.SourceLocation] = []
  let plain = ([("page", page)] + others).map { name, text in
    (name, unmarked(text, file: "\(name).html", marks: &marks))
  }
  let diagnostics = rendered(plain[0].1, Array(plain.dropFirst())).diagnostics.sorted
  #expect(diagnostics.map(\.location) == marks.sorted(), sourceLocation: sourceLocation)
  #expect(
    diagnostics.map { [$0.message, $0.hint].compactMap { $0 }.joined(separator: "; ") } == messages,
    sourceLocation: sourceLocation)
}

/// Takes the marks out of a template and notes where they were.
private func unmarked(_ text: String, file: String, marks: inout [RaporDiagnostics.SourceLocation])
  -> String
{
  var (plain, line, column) = ("", 1, 1)
  for character in text {
    switch character {
    case "⟦": marks.append(.init(file: file, line: line, column: column))
    case "⟧": break
    default:
      plain.append(character)
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
    }
  }
  return plain
}

@Suite struct TemplateDiagnosticTests {
  @Test func `a misspelt name is found where it stands, with what was probably meant`() {
    expectProblems(
      "<h1>\n  é👩‍👩‍👧 {{⟦titel⟧}} {{⟦best.nmae⟧}}\r\n{{#reps}}{{⟦manager.phoen⟧}}{{/reps}}",
      [
        "there is no “titel” here; did you mean “title”?",
        "“best” has no “nmae”; did you mean “name”?",
        "“manager” has no “phoen”; did you mean “phone”?",
      ])
  }

  @Test func `a name like no other gets the list of those there are, innermost first`() {
    expectProblems(
      "{{#reps}}{{#deals}}{{⟦colour⟧}}{{/deals}}{{/reps}}",
      [
        "there is no “colour” here; there are: product, amount, name, page, manager, deals, tags, "
          + "title, is_new, chart, note, best, reps"
      ])
  }

  @Test func `everything wrong with all templates is found in one run`() {
    expectProblems(
      "{{⟦titel⟧}}{{#⟦repz⟧}}{{⟦nam⟧}}{{/repz}}{{> card}}{{> ⟦crad⟧}}\n{{#is_new}}⟦{{/is_now}}⟧",
      with: [
        ("card", "a\n{{#best}} {{⟦tag⟧}} {{⟦deals⟧}} {{/best}}"),
        ("unused", "⟦{{#open}}"),
      ],
      [
        "there is no “tag” here; did you mean “tags”?",
        "“deals” is a list, which can't be inserted; write {{#deals}}…{{/deals}} and insert its "
          + "fields inside",
        "there is no “titel” here; did you mean “title”?",
        "there is no “repz” here; did you mean “reps”?",
        "there is no “nam” here; did you mean “name”?",
        "there is no template “crad”; did you mean “card”?",
        "{{/is_now}} does not close {{#is_new}}; write {{/is_new}}",
        "{{#open}} is not closed; end it with {{/open}}",
      ])
  }

  @Test func `a value is used as what it is`() {
    expectProblems(
      """
      {{#⟦title⟧}}{{/title}} {{⟦reps⟧}} {{⟦is_new⟧}} {{⟦best⟧}} {{{⟦title⟧}}} {{&⟦note⟧}}
      {{^⟦best⟧}}{{/best}} {{⟦reps.name⟧}} {{⟦title.size⟧}} {{⟦.⟧}} {{#⟦-first⟧}}{{/-first}}
      """,
      [
        "“title” is text, which is always there; a section needs a flag, a record, a list or "
          + "something optional; write {{title}}",
        "“reps” is a list, which can't be inserted; write {{#reps}}…{{/reps}} and insert its fields "
          + "inside",
        "“is_new” is a flag, which can't be inserted; write {{#is_new}}…{{/is_new}} for what to show "
          + "if it holds",
        "“best” is a record, which can't be inserted; write {{#best}}…{{/best}} and insert its fields "
          + "inside",
        "“title” is text, which is always escaped; write {{title}}; only markup is inserted as it is",
        "“note” is text, which is always escaped; write {{note}}; only markup is inserted as it is",
        "“best” is always there, so this is never shown; remove {{^best}}…{{/best}}",
        "“reps” is a list, so it has no “name”; write {{#reps}}…{{name}}…{{/reps}}",
        "“title” is text, so it has no “size”",
        "“.” is a record here, not a text; there are: title, is_new, chart, note, best, reps",
        "there is no list here; {{#-first}} and {{#-last}} belong inside a list's section",
      ])
  }

  @Test func `a value stands only where it's safe`() {
    expectProblems(
      """
      <a href="{{⟦title⟧}}">x</a> <a href={{⟦best.page⟧}}>x</a> <p title={{⟦title⟧}}></p>
      <p title="{{⟦chart⟧}}"></p> <img SRC='{{⟦note⟧}}'> 1 < 2 href="{{title}}" a={{title}}
      """,
      [
        "“title” is text, and a link is needed here; text could hold a javascript: link; use a name "
          + "that is a link",
        "the attribute value {{best.page}} has no quotes around it; write \"{{best.page}}\"",
        "the attribute value {{title}} has no quotes around it; write \"{{title}}\"",
        "“chart” is markup, which can't stand inside a tag; insert it between tags, or use a name "
          + "that is text",
        "“note” is text, and a link is needed here; text could hold a javascript: link; use a name "
          + "that is a link",
      ])
  }

  @Test func `a tag that is not closed is one problem, and reading goes on after it`() {
    expectProblems(
      "a ⟦{{title b {{⟦titel⟧}}\n⟦{{}} ⟦{{#}} ⟦{{/best}} ⟦{{a b}} ⟦{{a..b}} ⟦{{a*}} ⟦{{=x=}}\n"
        + "⟦{{#if is_new}} ⟦{{{chart}} ⟦{{#best}} ⟦{{! never ends",
      [
        "the tag is not closed; end it with }}",
        "there is no “titel” here; did you mean “title”?",
        "the tag has no name",
        "the tag has no name",
        "{{/best}} closes nothing",
        "“a b” has a space, and a tag holds one name",
        "“a..b” has a dot without a name beside it",
        "“a*” is not a name: it has “*”; names of partials must be written out: they are resolved "
          + "once",
        "a set-delimiter tag needs an opening and a closing delimiter with a space between them; for "
          + "example {{=<% %>=}}",
        "“if is_new” has a space, and a tag holds one name; write {{#is_new}}…{{/is_new}}: a section "
          + "shows its content if, or for each",
        "the tag is not closed; end it with }}}",
        "{{#best}} is not closed; end it with {{/best}}",
        "the comment is not closed; end it with }}",
      ])
  }

  @Test func `sections end as they began`() {
    expectProblems(
      "⟦{{#best}}{{#is_new}}⟦{{/isnew}}⟦{{#reps}}\n{{^is_new}}{{/is_new}}⟦{{/zzzzzz}}",
      [
        "{{#best}} is not closed; end it with {{/best}}",
        "{{/isnew}} does not close {{#is_new}}; write {{/is_new}}",
        "{{#reps}} is not closed; end it with {{/reps}}",
        "{{/zzzzzz}} does not close {{#reps}}; write {{/reps}}",
      ])
  }

  @Test func `layouts and partials must exist, must not contain themselves, and know their blocks`()
  {
    expectProblems(
      "{{<layout}}\n ⟦stray\n{{$⟦mian⟧}}{{/mian}}{{$title}}{{/title}}⟦{{$title}}{{/title}}{{/layout}}"
        + "{{<⟦layuot⟧}}{{/layuot}}{{> loop}}",
      with: [
        ("layout", "{{$title}}{{/title}}{{> body}}"), ("body", "{{$main}}{{/main}}"),
        ("loop", "{{> again}}"), ("again", "{{> ⟦loop⟧}}"),
      ],
      [
        "“loop” contains itself; loop → again → loop: a page can't be built of endlessly many parts",
        "what stands in {{<layout}} outside its blocks is not shown; put it into a block: "
          + "{{$name}}…{{/name}}",
        "“layout” has no block “mian”; did you mean “main”?",
        "the block “title” is given twice; keep one of them",
        "there is no template “layuot”; did you mean “layout”?",
      ])
  }
}
