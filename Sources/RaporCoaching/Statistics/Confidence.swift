/// The two limits that notes are made by: how rarely chance alone would cross them.
package enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// 95 %: worth watching.
  case watch
  /// 99.8 %: clear.
  case clear

  /// The standard normal quantile of the two-sided limit: Φ⁻¹(0.975) or Φ⁻¹(0.999).
  package var z: Double {
    switch self {
    case .watch: 1.959963984540054
    case .clear: 3.090232306167813
    }
  }

  /// The probability beyond one side of the limit.
  package var tail: Double {
    switch self {
    case .watch: 0.025
    case .clear: 0.001
    }
  }
}

/// On which side of a comparison something lies.
package enum Side: String, Hashable, Sendable, CaseIterable {
  case below, above
}
