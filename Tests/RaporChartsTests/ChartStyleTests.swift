import Foundation
import Testing

@testable import RaporCharts

/// The contrast that WCAG 2 asks for.
struct ChartStyleTests {
  private static func luminance(_ color: UInt32) -> Double {
    func channel(_ shift: UInt32) -> Double {
      let share = Double(color >> shift & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }

  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  static let palettes: [(name: String, palette: Palette)] = [
    ("light", .light), ("dark", .dark),
  ]

  @Test func `the contrast of black on white is 21`() {
    #expect(abs(Self.contrast(0, 0xFFFFFF) - 21) < 1e-9)
  }

  @Test func `text has a contrast of 4.5 or more`() {
    for (name, palette) in Self.palettes {
      for ink: Ink in [.text, .muted, .series, .comparison, .target, .signal] {
        let contrast = Self.contrast(palette.color(ink), palette.color(.surface))
        #expect(contrast >= 4.5, "\(ink) on \(name): \(contrast)")
      }
    }
  }

  @Test func `marks have a contrast of 3 or more`() {
    for (name, palette) in Self.palettes {
      for ink: Ink in [.axis, .series, .comparison, .bar, .target, .limit, .signal] {
        let contrast = Self.contrast(palette.color(ink), palette.color(.surface))
        #expect(contrast >= 3, "\(ink) on \(name): \(contrast)")
      }
    }
  }

  @Test func `what lies on a bullet's bands has a contrast of 3 or more with each`() {
    for (name, palette) in Self.palettes {
      for ink: Ink in [.series, .target] {
        for band: Ink in [.band1, .band2, .band3] {
          let contrast = Self.contrast(palette.color(ink), palette.color(band))
          #expect(contrast >= 3, "\(ink) on \(band), \(name): \(contrast)")
        }
      }
    }
  }

  @Test func `every class in a drawing has a rule, and every rule a colour that exists`() {
    let css = ChartStyle.css
    for (name, svg) in ChartSamples.all {
      for look in DrawnSVG(svg).classes where look.hasPrefix("c-") {
        #expect(css.contains(".chart .\(look){"), "\(look) in \(name)")
      }
    }
    let used = Set(css.split(separator: "var(").dropFirst().map { String($0.prefix { $0 != ")" }) })
    #expect(used.isSubset(of: Ink.allCases.map(\.property)))
  }

  @Test func `no two looks share a class`() {
    #expect(Set(Look.all.map { "\($0.name)" }).count == Look.all.count)
  }
}
