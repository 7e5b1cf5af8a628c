package import RaporMarkup

/// A funnel plot laid out for many drawings, in each of which another point stands out: on the pages of a
/// large team, nearly all of a plot is the same.
package final class FunnelBackdrop: Sendable {
  /// Marks as they were drawn.
  struct Marks: Sendable {
    /// The height of the key above them.
    let height: Double
    /// One drawn after the other.
    let markup: Markup
    /// Where the drawing of each ends.
    let ends: [Int]
  }

  private enum Content: Sendable {
    case finished(Markup)
    case layout(FunnelPlotLayout, Marks)
  }

  private let content: Content

  /// Keeps a drawing in which no point can stand out.
  init(_ finished: Markup) { content = .finished(finished) }

  /// Draws what all drawings have in common.
  init(_ layout: FunnelPlotLayout) { content = .layout(layout, layout.drawMarks()) }

  /// Draws the plot.
  ///
  /// - Parameters:
  ///   - index: which of the plot's points stands out; nil for none.
  ///   - label: what that point is called; nil for the label that it has.
  /// - Returns: the plot as an `svg` element.
  package func svg(highlighting index: Int?, label: String?) -> Markup {
    switch content {
    case .finished(let drawing): drawing
    case .layout(let layout, let marks):
      layout.draw(highlighting: index, label: label, known: marks)
    }
  }
}
