package import RaporMarkup

/// A funnel plot laid out for many drawings, in each of which another point stands out: on the pages of a
/// large team, nearly all of a plot is the same.
package final class FunnelBackdrop: Sendable {
  /// What is the same in every drawing where the label of the point that stands out has room.
  struct Common: Sendable {
    /// The height of the key above the plot.
    let height: Double
    /// What comes before the marks.
    let head: Markup
    /// The marks, one drawn after the other.
    let marks: Markup
    /// Where the drawing of each ends.
    let ends: [Int]
    /// What comes after the labels.
    let tail: Markup
  }

  private enum Content: Sendable {
    case finished(Markup)
    case layout(FunnelPlotLayout, Common)
  }

  private let content: Content

  /// Keeps a drawing in which no point can stand out.
  init(_ finished: Markup) { content = .finished(finished) }

  /// Draws what all drawings have in common.
  init(_ layout: FunnelPlotLayout) { content = .layout(layout, layout.drawCommon()) }

  /// Draws the plot.
  ///
  /// - Parameters:
  ///   - index: which of the plot's points stands out; nil for none.
  ///   - label: what that point is called; nil for the label that it has.
  /// - Returns: the plot as an `svg` element.
  package func svg(highlighting index: Int?, label: String?) -> Markup {
    switch content {
    case .finished(let drawing): drawing
    case .layout(let layout, let common):
      layout.draw(highlighting: index, label: label, known: common)
    }
  }
}
