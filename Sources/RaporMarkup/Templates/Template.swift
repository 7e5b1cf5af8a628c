/// A template ready to show values of one type: names resolved, partials and layouts inlined.
///
/// The same value always gives the same bytes, and any number of threads may render at once.
package struct Template<Value>: Sendable {
  /// The name it was compiled by.
  package let name: String
  private let steps: [TemplateStep]
  private let text: [UInt8]

  /// Makes a template that does what `code` says.
  init(name: String, code: TemplateCode) {
    self.name = name
    steps = code.instructions.map(TemplateStep.init)
    text = code.text
  }

  /// Adds the page for `value` to `markup`.
  package func render(_ value: Value, into markup: inout Markup) {
    text.withUnsafeBufferPointer { text in
      steps.withUnsafeBufferPointer { steps in
        var run = TemplateRun(steps: steps, text: text)
        swap(&run.output, &markup)
        withUnsafePointer(to: value) { run.run(with: Frame(value: $0)) }
        swap(&run.output, &markup)
      }
    }
  }
}

/// One step, as an object: so it can be performed without counting references to what it holds, which
/// all threads share, and which would so take turns at every name on a page.
private final class TemplateStep: Sendable {
  let instruction: TemplateCode.Instruction

  init(_ instruction: TemplateCode.Instruction) { self.instruction = instruction }
}

/// What a template does, as one flat list.
struct TemplateCode: Sendable {
  /// One step; `frame` counts the contexts from the outermost, `end` is the step after the body.
  enum Instruction: Sendable {
    /// Shows a range of `text`.
    case literal(Range<Int>)
    /// Inserts a value.
    case insert(frame: Int, write: @Sendable (Frame, inout Markup) -> Void)
    /// Skips the body unless the test gives `wanted`.
    case when(frame: Int, test: @Sendable (UnsafeRawPointer) -> Bool, wanted: Bool, end: Int)
    /// Skips the body unless the context is (or is not) the first or the last of its list.
    case place(frame: Int, ListPlace, wanted: Bool, end: Int)
    /// Does the body once for each inner value, as the new innermost context.
    case each(
      frame: Int, visit: @Sendable (UnsafeRawPointer, (Frame) -> Void) -> Void, end: Int)
    /// Does what the step at the next place does, or shows what it made of the same value before.
    case keep(
      frame: Int, section: Int, kept: @Sendable (UnsafeRawPointer) -> KeptMarkup, end: Int)

    /// The context that it looks at; nil for static text.
    var frame: Int? {
      switch self {
      case .literal: nil
      case .insert(let frame, _), .when(let frame, _, _, _), .place(let frame, _, _, _),
        .each(let frame, _, _), .keep(let frame, _, _, _):
        frame
      }
    }
  }

  /// A place that a template can ask for inside a list.
  enum ListPlace: String, Sendable, CaseIterable {
    case first = "-first"
    case last = "-last"
  }

  var instructions: [Instruction] = []
  /// All static text, in the order it's shown.
  var text: [UInt8] = []
}

/// One rendering of a template, which outlives neither the code nor the values it points to.
private struct TemplateRun {
  let steps: UnsafeBufferPointer<TemplateStep>
  let text: UnsafeBufferPointer<UInt8>
  var output = Markup()
  var frames: [Frame] = []

  init(steps: UnsafeBufferPointer<TemplateStep>, text: UnsafeBufferPointer<UInt8>) {
    self.steps = steps
    self.text = text
    frames.reserveCapacity(8)
  }

  mutating func run(with root: Frame) {
    frames.append(root)
    run(0..<steps.count)
  }

  private mutating func run(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      // The template owns its steps as long as it renders.
      place = Unmanaged.passUnretained(steps[place])._withUnsafeGuaranteedRef {
        perform($0.instruction, next: place + 1)
      }
    }
  }

  /// Performs one step and returns the next one to perform.
  private mutating func perform(_ instruction: TemplateCode.Instruction, next: Int) -> Int {
    switch instruction {
    case .literal(let range):
      output.append(trusted: UnsafeBufferPointer(rebasing: text[range]))
      return next
    case .insert(let frame, let write):
      write(frames[frame], &output)
      return next
    case .when(let frame, let test, let wanted, let end):
      return test(frames[frame].value) == wanted ? next : end
    case .place(let frame, let place, let wanted, let end):
      let holds = place == .first ? frames[frame].isFirst : frames[frame].isLast
      return holds == wanted ? next : end
    case .each(let frame, let visit, let end):
      visit(frames[frame].value) { inner in
        frames.append(inner)
        run(next..<end)
        frames.removeLast()
      }
      return end
    case .keep(let frame, let section, let kept, let end):
      let kept = kept(frames[frame].value)
      if let known = kept[section] {
        output.append(known)
      } else {
        let start = output.bytes.count
        run(next..<end)
        var made = Markup()
        made.append(output, start..<output.bytes.count)
        kept.keep(made, of: section)
      }
      return end
    }
  }
}
