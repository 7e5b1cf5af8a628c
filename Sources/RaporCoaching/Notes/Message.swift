package import RaporMetrics
package import RaporModel

/// A sentence that all rules of a comparison share, as an id with figures; a page turns it into words.
package struct Message: Hashable, Sendable {
  /// Which sentence.
  package let id: MessageID
  /// The figures, in the order of the id's slots.
  package let entries: [Entry]

  /// A slot of a sentence and the figure that fills it.
  package struct Entry: Hashable, Sendable {
    /// The name of the slot.
    package let slot: Slot
    /// What fills it.
    package let figure: Figure
  }

  /// Makes a message; figures are put into the order of the id's slots.
  ///
  /// A judge gives exactly the slots of the id: a test holds it to that.
  package init(_ id: MessageID, _ figures: [Slot: Figure] = [:]) {
    self.id = id
    entries = Message.entries(figures, among: id.slots)
  }

  /// Figures in the order of some slots; others are left out.
  static func entries(_ figures: [Slot: Figure], among slots: [Slot]) -> [Entry] {
    slots.compactMap { slot in figures[slot].map { Entry(slot: slot, figure: $0) } }
  }

  /// The figure in a slot; nil when the message has none there.
  package subscript(slot: Slot) -> Figure? { entries.first { $0.slot == slot }?.figure }
}

/// A figure in a sentence; a page formats it in its language.
package enum Figure: Hashable, Sendable {
  /// A value in a unit, as metrics have them: money in major units, rates as shares of one.
  case value(Ratio, Metric.Unit)
  /// A kind of period, such as week.
  case periodKind(Period.Kind)
  /// A period.
  case period(Period)
  /// A text of the data, such as a role.
  case text(String)

  /// A number of things.
  package static func count(_ count: Int) -> Figure { .value(Ratio(count), .count) }

  /// A share of one, rounded to six decimals, so that no last bit of a float can show.
  package static func rate(_ rate: Double) -> Figure { .value(Ratio(rounding: rate), .rate) }

  /// A number of days.
  package static func days(_ days: Ratio) -> Figure { .value(days, .days) }

  /// Money in minor units of a currency.
  package static func money(minor: Int64, in currency: Currency) -> Figure {
    .value(currency.major(minor), .money)
  }

  /// An inexact value, rounded to one decimal: a mean count, or a limit in days.
  package static func tenths(_ value: Double, _ unit: Metric.Unit) -> Figure {
    let tenths = Ratio(rounding: value).scaled(digits: 1)
    return .value(Ratio(tenths, over: 10) ?? Ratio(0), unit)
  }
}

extension Ratio {
  /// The nearest number of six decimals: statistics end here, so that no last bit of a float shows.
  ///
  /// What is not finite is 0, and what is beyond ±10¹⁸ is cut there.
  package init(rounding value: Double) {
    let millionths = (min(max(value, -1e18), 1e18) * 1e6).rounded()
    let whole = millionths.isFinite ? Int128(millionths) : 0
    self = Ratio(whole, over: 1_000_000) ?? Ratio(0)
  }
}
