package import RaporModel

extension Currency {
  /// An amount of minor units in major units, such as 1,250 cents as 12.5 dollars.
  package func major(_ minor: some BinaryInteger) -> Ratio {
    Ratio(Int128(minor), over: Int128(minorPerMajor)) ?? Ratio(minor)
  }

  /// An amount of minor units as a plain decimal of major units; empty for none.
  package func decimal(_ minor: Int64?) -> String { minor.map { major($0).decimal() } ?? "" }
}
