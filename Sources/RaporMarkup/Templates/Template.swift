/// A template ready to show values of one type: names resolved, partials and layouts inlined.
///
/// The same value always gives the same bytes, and any number of threads may render at once.
package struct Template<Value>: Sendable {
  /// The name it was compiled by.
  package let name: String
  let code: TemplateCode

  /// Adds the page for `value` to `markup`.
  package func render(_ value: Value, into markup: inout Markup) {
    code.text.withUnsafeBufferPointer { text in
      code.instructions.withUnsafeBufferPointer { instructions in
        var run = TemplateRun(instructions: instructions, text: text)
        swap(&run.output, &markup)
        withUnsafePointer(to: value) { run.run(with: Frame(value: $0)) }
        swap(&run.output, &markup)
      }
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
    case insert(frame: Int, write: @Sendable (UnsafeRawPointer, inout Markup) -> Void)
    /// Skips the body unless the test gives `wanted`.
    case when(frame: Int, test: @Sendable (UnsafeRawPointer) -> Bool, wanted: Bool, end: Int)
    /// Skips the body unless the context is (or is not) the first or the last of its list.
    case place(frame: Int, ListPlace, wanted: Bool, end: Int)
    /// Does the body once for each inner value, as the new innermost context.
    case each(
      frame: Int, visit: @Sendable (UnsafeRawPointer, (Frame) -> Void) -> Void, end: Int)
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
  let instructions: UnsafeBufferPointer<TemplateCode.Instruction>
  let text: UnsafeBufferPointer<UInt8>
  var output = Markup()
  var frames: [Frame] = []

  init(
    instructions: UnsafeBufferPointer<TemplateCode.Instruction>, text: UnsafeBufferPointer<UInt8>
  ) {
    self.instructions = instructions
    self.text = text
    frames.reserveCapacity(8)
  }

  mutating func run(with root: Frame) {
    frames.append(root)
    run(0..<instructions.count)
  }

  private mutating func run(_ steps: Range<Int>) {
    var step = steps.lowerBound
    while step < steps.upperBound {
      step = perform(instructions[step], next: step + 1)
    }
  }

  /// Performs one step and returns the next one to perform.
  private mutating func perform(_ instruction: TemplateCode.Instruction, next: Int) -> Int {
    switch instruction {
    case .literal(let range):
      output.append(trusted: UnsafeBufferPointer(rebasing: text[range]))
      return next
    case .insert(let frame, let write):
      write(frames[frame].value, &output)
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
    }
  }
}
