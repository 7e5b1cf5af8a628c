/// A currency, with what is needed to store and show its amounts exactly.
package struct Currency: Hashable, Sendable {
  /// The ISO 4217 code, such as `IDR`.
  package let code: String
  /// How many decimal digits the minor unit has (ISO 4217's exponent): amounts are integers of it.
  package let exponent: Int
  /// How many decimal digits people write; fewer than `exponent` where the minor unit is out of use.
  package let shownDigits: Int
  /// The sign that people write, such as `Rp`; the code where there is none of its own.
  package let symbol: String

  /// How many minor units make one major unit.
  package let minorPerMajor: Int64
  /// Whether people put a space between the sign and the digits: they do after letters, except
  /// after `Rp`, `RM` and `R`, which Indonesia, Malaysia and South Africa write tight.
  package let isSetApart: Bool

  /// The currency with an ISO 4217 code, in any case; nil when the code is not known.
  package init?(code: some StringProtocol) {
    guard let known = Currency.known.first(where: { $0.code == code.uppercased() }) else {
      return nil
    }
    self = known
  }

  private init(_ code: String, _ exponent: Int, _ symbol: String? = nil, shown: Int? = nil) {
    self.code = code
    self.exponent = exponent
    self.symbol = symbol ?? code
    self.shownDigits = shown ?? exponent
    minorPerMajor = (0..<exponent).reduce(1) { product, _ in product * 10 }
    let endsInLetter = self.symbol.unicodeScalars.last?.properties.isAlphabetic ?? false
    isSetApart = endsInLetter && !["IDR", "MYR", "ZAR"].contains(code)
  }

  /// The currencies that can be used, by code.
  package static let known: [Currency] = [
    Currency("AED", 2), Currency("ARS", 2), Currency("AUD", 2, "A$"), Currency("BDT", 2),
    Currency("BGN", 2), Currency("BHD", 3), Currency("BND", 2, "B$"), Currency("BRL", 2, "R$"),
    Currency("CAD", 2, "CA$"), Currency("CHF", 2), Currency("CLP", 0), Currency("CNY", 2, "CN¥"),
    Currency("COP", 2, shown: 0), Currency("CZK", 2, "Kč"), Currency("DKK", 2, "kr"),
    Currency("EGP", 2), Currency("EUR", 2, "€"), Currency("GBP", 2, "£"),
    Currency("HKD", 2, "HK$"), Currency("HUF", 2, "Ft", shown: 0),
    Currency("IDR", 2, "Rp", shown: 0), Currency("ILS", 2, "₪"), Currency("INR", 2, "₹"),
    Currency("ISK", 0), Currency("JOD", 3), Currency("JPY", 0, "¥"), Currency("KES", 2),
    Currency("KHR", 2, shown: 0), Currency("KRW", 0, "₩"), Currency("KWD", 3),
    Currency("LAK", 2, shown: 0), Currency("LKR", 2), Currency("MAD", 2),
    Currency("MMK", 2, shown: 0), Currency("MXN", 2, "MX$"), Currency("MYR", 2, "RM"),
    Currency("NGN", 2, "₦"), Currency("NOK", 2, "kr"), Currency("NZD", 2, "NZ$"),
    Currency("OMR", 3), Currency("PEN", 2), Currency("PHP", 2, "₱"), Currency("PKR", 2),
    Currency("PLN", 2, "zł"), Currency("QAR", 2), Currency("RON", 2), Currency("SAR", 2),
    Currency("SEK", 2, "kr"), Currency("SGD", 2, "S$"), Currency("THB", 2, "฿"),
    Currency("TND", 3), Currency("TRY", 2, "₺"), Currency("TWD", 2, "NT$", shown: 0),
    Currency("UAH", 2, "₴"), Currency("USD", 2, "$"), Currency("UYU", 2),
    Currency("VND", 0, "₫"), Currency("ZAR", 2, "R"),
  ]
}
