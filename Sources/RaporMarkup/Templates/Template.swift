/// A template ready to show values of one type: names resolved, partials and layouts inlined.
///
/// The same value always gives the same bytes, and any number of threads may render at once.
package struct Template<Value>: Sendable {
  /// The name it was compiled by.
  package let name: String
  private let steps: [TemplateStep]
  private let text: [UInt8]
  /// How many contexts lie in each other at most.
  private let depth: Int

  /// Makes a template that does what `code` says.
  init(name: String, code: TemplateCode) {
    self.name = name
    steps = TemplateStep.all(of: code)
    text = code.text
    depth = code.depth
  }

  /// Adds the page for `value` to `markup`.
  package func render(_ value: Value, into markup: inout MarkupBuffer) {
    text.withUnsafeBufferPointer { text in
      steps.withUnsafeBufferPointer { steps in
        withUnsafeTemporaryAllocation(of: Frame.self, capacity: depth) { frames in
          withUnsafePointer(to: value) { value in
            let run = TemplateRun(steps: steps, text: text, frames: frames)
            run.step(into: Frame(value: value), depth: 0, steps.indices, &markup)
          }
        }
      }
    }
  }
}

/// One step, as an object: so it can be performed without counting references to what it holds, which
/// all threads share, and which would so take turns at every name on a page.
private final class TemplateStep: Sendable {
  /// The static text that is shown before anything else is done.
  let text: Range<Int>
  /// What is done; for a text that nothing follows, just this text.
  let instruction: TemplateCode.Instruction
  /// The step after it.
  let next: Int

  private init(text: Range<Int>, _ instruction: TemplateCode.Instruction, next: Int) {
    (self.text, self.instruction, self.next) = (text, instruction, next)
  }

  /// The steps of a template, at the places of its instructions: a text's step also does what follows the
  /// text, where the two are always performed together.
  static func all(of code: TemplateCode) -> [TemplateStep] {
    let ends = Set(code.instructions.compactMap(\.endOfBody))
    return code.instructions.indices.map { place in
      let instruction = code.instructions[place]
      guard case .literal(let text) = instruction else {
        return TemplateStep(text: 0..<0, instruction, next: place + 1)
      }
      let next = place + 1
      guard next < code.instructions.count, !ends.contains(next),
        !code.instructions[next].isLiteral
      else { return TemplateStep(text: text, .literal(0..<0), next: next) }
      return TemplateStep(text: text, code.instructions[next], next: next + 1)
    }
  }
}

/// What a template does, as one flat list.
struct TemplateCode: Sendable {
  /// One step; `frame` counts the contexts from the outermost, `end` is the step after the body.
  enum Instruction: Sendable {
    /// Shows a range of `text`.
    case literal(Range<Int>)
    /// Inserts a value.
    case insert(frame: Int, write: @Sendable (Frame, inout MarkupBuffer) -> Void)
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

    /// Whether it only shows a text.
    var isLiteral: Bool { if case .literal = self { true } else { false } }

    /// The step after a body that is performed on its own; nil where there is none.
    var endOfBody: Int? {
      switch self {
      case .each(_, _, let end), .keep(_, _, _, let end): end
      case .literal, .insert, .when, .place: nil
      }
    }

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

  /// How many contexts lie in each other at most, the page's included.
  var depth: Int {
    var (ends, deepest) = ([Int](), 1)
    for (place, instruction) in instructions.enumerated() {
      while let end = ends.last, end <= place { ends.removeLast() }
      guard case .each(_, _, let end) = instruction else { continue }
      ends.append(end)
      deepest = max(deepest, ends.count + 1)
    }
    return deepest
  }
}

/// One rendering of a template, which outlives neither the code nor the values it points to.
private struct TemplateRun {
  let steps: UnsafeBufferPointer<TemplateStep>
  let text: UnsafeBufferPointer<UInt8>
  /// The contexts from the outermost; as many are set as the steps being performed lie deep, and there is
  /// room for the deepest.
  let frames: UnsafeMutableBufferPointer<Frame>

  /// Performs the steps in `range` with a context that lies so deep.
  func step(
    into frame: Frame, depth: Int, _ range: Range<Int>, _ output: inout MarkupBuffer
  ) {
    frames.initializeElement(at: depth, to: frame)
    run(range, depth: depth + 1, &output)
  }

  private func run(_ range: Range<Int>, depth: Int, _ output: inout MarkupBuffer) {
    var place = range.lowerBound
    while place < range.upperBound {
      // The template owns its steps as long as it renders.
      place = Unmanaged.passUnretained(steps[place])._withUnsafeGuaranteedRef {
        if !$0.text.isEmpty {
          output.append(trusted: UnsafeBufferPointer(rebasing: text[$0.text]))
        }
        return perform($0.instruction, next: $0.next, depth: depth, &output)
      }
    }
  }

  /// Performs one step and returns the next one to perform.
  @inline(__always)
  private func perform(
    _ instruction: TemplateCode.Instruction, next: Int, depth: Int, _ output: inout MarkupBuffer
  ) -> Int {
    switch instruction {
    case .literal: return next
    case .insert(let frame, let write):
      write(frames[frame], &output)
      return next
    case .when(let frame, let test, let wanted, let end):
      return test(frames[frame].value) == wanted ? next : end
    case .place(let frame, let place, let wanted, let end):
      let holds = place == .first ? frames[frame].isFirst : frames[frame].isLast
      return holds == wanted ? next : end
    case .each(let frame, let visit, let end):
      visit(frames[frame].value) { step(into: $0, depth: depth, next..<end, &output) }
      return end
    case .keep(let frame, let section, let kept, let end):
      let kept = kept(frames[frame].value)
      if let known = kept[section] {
        output.append(known)
      } else {
        let start = output.count
        run(next..<end, depth: depth, &output)
        kept.keep(output.markup(from: start), of: section)
      }
      return end
    }
  }
}
