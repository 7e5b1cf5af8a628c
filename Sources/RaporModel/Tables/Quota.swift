/// What somebody is to reach in a period.
package struct Quota: Hashable, Sendable {
  /// Whose quota it is.
  package enum Owner: Hashable, Sendable {
    case rep(RepIndex)
    case team(String)
    case territory(String)
  }

  /// Whose quota it is.
  package var owner: Owner
  /// The period it is for.
  package var period: Period
  /// The metric it is about, by id, such as `revenue`.
  package var metric: String
  /// What is to be reached: minor units of the reporting currency for money, else a plain count.
  package var target: Int64
  /// The row it was read from.
  package var row: RowReference

  /// Makes a quota.
  package init(owner: Owner, period: Period, metric: String, target: Int64, row: RowReference) {
    self.owner = owner
    self.period = period
    self.metric = metric
    self.target = target
    self.row = row
  }
}

/// Something that is sold.
package struct Product: Hashable, Sendable {
  /// The name, as deals spell it.
  package var name: String
  /// The list price in minor units of the reporting currency; nil when not given.
  package var listPrice: Int64?
  /// The family it belongs to; nil when not given.
  package var family: String?

  /// Names a product.
  package init(name: String, listPrice: Int64? = nil, family: String? = nil) {
    self.name = name
    self.listPrice = listPrice
    self.family = family
  }
}
