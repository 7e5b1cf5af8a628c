/// A colour of the charts by what it stands for; its value depends on the palette.
package enum Ink: String, CaseIterable, Sendable {
  /// What the charts are drawn on.
  case surface
  /// Text that must be read, and text that may be.
  case text, muted
  /// Lines in the background: the grid, and the base line and other axes.
  case grid, axis
  /// The figures themselves, and those they are compared with.
  case series, comparison
  /// Bars among which one may stand out in the series' colour.
  case bar
  /// A goal; the limits of ordinary variation; a figure beyond them.
  case target, limit, signal
  /// The ranges behind a bullet, from poor to good.
  case band1, band2, band3

  /// The name of the CSS custom property that holds the colour.
  package var property: String { "--chart-\(rawValue)" }

  /// What the colour becomes where the reader has chosen the colours (`forced-colors`).
  var systemColor: String {
    switch self {
    case .surface, .band1, .band2, .band3: "Canvas"
    case .grid: "GrayText"
    default: "CanvasText"
    }
  }
}

/// The colours of the charts on a light or a dark page.
package struct Palette: Sendable {
  /// The colour of an ink as 0xRRGGBB.
  private let colors: @Sendable (Ink) -> UInt32

  /// The colours for light pages and for paper.
  package static let light = Palette { ink in
    switch ink {
    case .surface: 0xFFFFFF
    case .text: 0x1C2430
    case .muted: 0x55606E
    case .grid: 0xE3E7EC
    case .axis: 0x7C8794
    case .series: 0x0B5CAD
    case .comparison: 0x5F6B78
    case .bar: 0x6C93BD
    case .target: 0x8F4A00
    case .limit: 0x5F6B78
    case .signal: 0xB42318
    case .band1: 0xD3DAE2
    case .band2: 0xE2E7ED
    case .band3: 0xF0F3F6
    }
  }

  /// The colours for dark pages.
  package static let dark = Palette { ink in
    switch ink {
    case .surface: 0x14181D
    case .text: 0xE8ECF1
    case .muted: 0xA8B3BF
    case .grid: 0x2C343D
    case .axis: 0x77828E
    case .series: 0x6CB2FF
    case .comparison: 0xA3AEBB
    case .bar: 0x4F7FB3
    case .target: 0xF0B35A
    case .limit: 0xA3AEBB
    case .signal: 0xFF8A7A
    case .band1: 0x3F4A56
    case .band2: 0x313A44
    case .band3: 0x252C34
    }
  }

  /// The colour of an ink as 0xRRGGBB.
  package func color(_ ink: Ink) -> UInt32 { colors(ink) }

  /// The custom properties as CSS declarations, such as `--chart-text:#1c2430;`.
  package var declarations: String {
    Ink.allCases.map { "\($0.property):\(Self.hex(color($0)));" }.joined()
  }

  private static func hex(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

/// The style sheet that the charts need, once a page or site.
package enum ChartStyle {
  /// The whole style sheet: colours for light, dark, print and forced colours, and the looks.
  ///
  /// Paper always gets the light colours.
  package static var css: String {
    let forced = Ink.allCases.map { "\($0.property):\($0.systemColor);" }.joined()
    return """
      :root{\(Palette.light.declarations)}
      @media screen and (prefers-color-scheme:dark){:root{\(Palette.dark.declarations)}}
      @media (forced-colors:active){:root{\(forced)}}
      .chart{display:block;width:100%;max-width:32rem;height:auto;font-size:13px;\
      font-variant-numeric:tabular-nums;fill:var(\(Ink.text.property))}
      .chart-spark{display:inline-block;width:6.25em;height:1.5em;font-size:inherit;\
      vertical-align:middle}
      .chart a{text-decoration:none}
      .chart a:hover text,.chart a:focus text{text-decoration:underline}
      @media print{.chart{break-inside:avoid}}

      """ + Look.all.map(\.css).joined()
  }
}
