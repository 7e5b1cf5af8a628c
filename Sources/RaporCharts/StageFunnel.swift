package import RaporMarkup

/// How deals pass the stages of a sales process: how many came as far as each and how many of them went
/// on, one stage below the other, in the order of the process.
package struct StageFunnel: Hashable, Sendable {
  /// One stage.
  package struct Stage: Hashable, Sendable {
    /// The stage's name; a long one is shortened, with the whole of it in a `<title>`.
    package var label: String

    /// How many deals came as far as the stage; nil for no data.
    package var entered: Double?

    /// How many of them went on; nil for no data.
    package var movedOn: Double?

    /// Both figures as text, or why there are none.
    package var text: String

    /// What else there is to say, such as how long deals stay and what stands there; may be empty.
    package var note: String

    /// Whether the stage holds the others up.
    package var isBottleneck: Bool

    /// Makes a stage.
    package init(
      _ label: String, entered: Double?, movedOn: Double?, text: String, note: String = "",
      isBottleneck: Bool = false
    ) {
      self.label = label
      self.entered = entered
      self.movedOn = movedOn
      self.text = text
      self.note = note
      self.isBottleneck = isBottleneck
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The stages, first to last.
  package var stages: [Stage]

  /// What the two parts of a bar are called, above the stages; may be empty.
  package var enteredLabel = "", movedOnLabel = ""

  /// What the mark of the bottleneck means, above the stages; may be empty.
  package var bottleneckLabel = ""

  /// What is written when there are no stages.
  package var noData: String

  /// Makes a chart; set its other properties as needed.
  package init(_ caption: ChartCaption, stages: [Stage], noData: String) {
    self.caption = caption
    self.stages = stages
    self.noData = noData
  }

  /// Draws the chart, 420 units wide and as high as it has stages.
  ///
  /// Figures that are not finite, larger than 1e100 or below zero count as missing; no more can go on
  /// than came.
  package func svg() -> Markup { StageFunnelLayout(self).draw() }
}
