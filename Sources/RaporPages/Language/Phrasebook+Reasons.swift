package import RaporMetrics
package import RaporModel

extension Phrasebook {
  /// Stands where there is no value; the reason is `reason(for:)`.
  package static let dash = "–"

  /// Why a value is not available, in words: `no closed deals in the period`.
  package func reason(for absence: MetricValue.Absence) -> String { text(absence.phrase) }

  /// Why a row could not be used: `stage that the settings do not name`.
  package func reason(for reason: SourceLedger.Reason) -> String { text(reason.phrase) }

  /// Rows that a metric left out, in words: `3 won deals without an amount`.
  package func text(of exclusion: MetricValue.Exclusion) -> String {
    let phrase: Phrase? =
      switch exclusion.reason {
      case .role(let role): DealRoles.phrases.first { $0.role == role }?.leftOut
      case .row(let reason): reason.phrase
      }
    return text(phrase ?? .leftOutOther, ["n": .count(exclusion.count)])
  }

  /// The marks of a deal on an evidence page: `won`, `past its expected close`, …
  package func labels(of roles: DealRoles) -> [String] {
    DealRoles.phrases.filter { roles.contains($0.role) }.map { text($0.label) }
  }

  /// Whether more is good news: `higher is better`.
  package func text(of direction: Metric.Direction) -> String {
    switch direction {
    case .higherIsBetter: text(.higherIsBetter)
    case .lowerIsBetter: text(.lowerIsBetter)
    case .neutral: text(.neutralDirection)
    }
  }

  /// The word for a unit: `percent`, `days`, …
  package func text(of unit: Metric.Unit) -> String {
    switch unit {
    case .money: text(.unitMoney)
    case .count: text(.unitCount)
    case .rate: text(.unitRate)
    case .days: text(.unitDays)
    case .multiple: text(.unitMultiple)
    case .hours: text(.unitHours)
    case .points: text(.unitPoints)
    case .score: text(.unitScore)
    }
  }

  /// The heading of a column of deals: the word for a built-in one, else the name in the settings.
  package func name(of attribute: Attribute) -> String {
    switch attribute {
    case .account: text(.account)
    case .product: text(.product)
    case .territory: text(.territory)
    case .segment: text(.segment)
    case .source: text(.source)
    case .type: text(.type)
    case .lostReason: text(.lostReason)
    default: attribute.rawValue.replacing("_", with: " ")
    }
  }
}

extension DealRoles {
  /// The words for each single role: its mark on a row and, where it keeps rows out, its sentence.
  static let phrases: [(role: DealRoles, label: Phrase, leftOut: Phrase?)] = [
    (.won, .roleWon, nil),
    (.lost, .roleLost, nil),
    (.open, .roleOpen, nil),
    (.overdue, .roleOverdue, nil),
    (.stale, .roleStale, nil),
    (.wonWithoutAmount, .roleWonWithoutAmount, .leftOutWonWithoutAmount),
    (.lostWithoutAmount, .roleLostWithoutAmount, .leftOutLostWithoutAmount),
    (.openWithoutAmount, .roleOpenWithoutAmount, .leftOutOpenWithoutAmount),
    (.wonWithoutQuantity, .roleWonWithoutQuantity, .leftOutWonWithoutQuantity),
    (.closedWithoutCreation, .roleClosedWithoutCreation, .leftOutClosedWithoutCreation),
    (.closedBeforeCreation, .roleClosedBeforeCreation, .leftOutClosedBeforeCreation),
    (.openWithoutCreation, .roleOpenWithoutCreation, .leftOutOpenWithoutCreation),
    (.wonWithoutDate, .roleWonWithoutDate, .leftOutWonWithoutDate),
    (.lostWithoutDate, .roleLostWithoutDate, .leftOutLostWithoutDate),
    (.perhapsOpen, .rolePerhapsOpen, .leftOutPerhapsOpen),
    (.due, .roleDue, nil),
    (.wonShared, .roleWonShared, nil),
    (.lostShared, .roleLostShared, nil),
    (.openShared, .roleOpenShared, nil),
    (.wonWithoutCost, .roleWonWithoutCost, .leftOutWonWithoutCost),
    (.wonSharedWithoutDate, .roleWonSharedWithoutDate, .leftOutWonSharedWithoutDate),
    (.lostSharedWithoutDate, .roleLostSharedWithoutDate, .leftOutLostSharedWithoutDate),
    (
      .openWithoutExpectedClose, .roleOpenWithoutExpectedClose, .leftOutOpenWithoutExpectedClose
    ),
    (.perhapsOpenShared, .rolePerhapsOpenShared, .leftOutPerhapsOpenShared),
  ]
}

extension CaseExclusion {
  /// The sentence that counts the rows it keeps out.
  var phrase: Phrase {
    switch self {
    case .leadTooYoung: .leftOutLeadTooYoung
    case .leadWithoutResponse: .leftOutLeadWithoutResponse
    case .leadWithoutTime: .leftOutLeadWithoutTime
    case .leadAnsweredEarly: .leftOutLeadAnsweredEarly
    case .leadConvertedEarly: .leftOutLeadConvertedEarly
    case .leadTooRecent: .leftOutLeadTooRecent
    case .courseWithoutPeers: .leftOutCourseWithoutPeers
    case .dealWithoutMargin: .leftOutDealWithoutMargin
    case .repWithoutCost: .leftOutRepWithoutCost
    case .answerWithoutScore: .leftOutAnswerWithoutScore
    case .dealWithoutAccount: .leftOutDealWithoutAccount
    case .dealWithoutStages: .leftOutDealWithoutStages
    case .visitNotOver: .leftOutVisitNotOver
    case .windowIncomplete: .leftOutWindowIncomplete
    case .dealWithoutAmount: .leftOutDealWithoutAmount
    case .repWithoutQuota: .leftOutRepWithoutQuota
    case .repWithoutPlan: .leftOutRepWithoutPlan
    case .dealWithoutDate: .leftOutDealWithoutDate
    case .rowWithoutValue: .leftOutRowWithoutValue
    case .rowWithoutDate: .leftOutRowWithoutDate
    }
  }
}

extension MetricValue.Absence {
  /// The phrase that says it.
  var phrase: Phrase {
    switch self {
    case .noData: .absentNoData
    case .noClosedDeals: .absentNoClosedDeals
    case .noWonDeals: .absentNoWonDeals
    case .noLostDeals: .absentNoLostDeals
    case .noLostAmounts: .absentNoLostAmounts
    case .noOpenDeals: .absentNoOpenDeals
    case .noAmounts: .absentNoAmounts
    case .noQuantities: .absentNoQuantities
    case .noCreationDates: .absentNoCreationDates
    case .noQuota: .absentNoQuota
    case .quotaIncomplete: .absentQuotaIncomplete
    case .zeroQuota: .absentZeroQuota
    case .notStarted: .absentNotStarted
    case .noActivities: .absentNoActivities
    case .noDealActivities: .absentNoDealActivities
    case .noStageHistory: .absentNoStageHistory
    case .noStageEntries: .absentNoStageEntries
    case .noStageExits: .absentNoStageExits
    case .onlyLatest: .absentOnlyLatest
    case .noHistory: .absentNoHistory
    case .noPastErrors: .absentNoPastErrors
    case .noComparison: .absentNoComparison
    case .partialComparison: .absentPartialComparison
    case .notOver: .absentNotOver
    case .zeroComparison: .absentZeroComparison
    case .noPeers: .absentNoPeers
    case .noOpeningSnapshot: .absentNoOpeningSnapshot
    case .noClosingSnapshot: .absentNoClosingSnapshot
    case .noEarlierSnapshot: .absentNoEarlierSnapshot
    case .noExpectedDates: .absentNoExpectedDates
    case .nothingDue: .absentNothingDue
    case .noForecast: .absentNoForecast
    case .noRevenue: .absentNoRevenue
    case .noRows: .absentNoRows
    case .noValues: .absentNoValues
    case .zeroDenominator: .absentZeroDenominator
    case .notForScope: .absentNotForScope
    case .noLeads: .absentNoLeads
    case .noConversions: .absentNoConversions
    case .noMatureLeads: .absentNoMatureLeads
    case .noResponses: .absentNoResponses
    case .noAnswers: .absentNoAnswers
    case .tooFewAnswers: .absentTooFewAnswers
    case .quotaMet: .absentQuotaMet
    case .periodOver: .absentPeriodOver
    case .zeroCycle: .absentZeroCycle
    case .fewComparisons: .absentFewComparisons
    case .sameQuota: .absentSameQuota
    case .noPayPlan: .absentNoPayPlan
    case .notEmployed: .absentNotEmployed
    case .notPayPeriod: .absentNotPayPeriod
    case .zeroTotal: .absentZeroTotal
    case .noKnownOutcomes: .absentNoKnownOutcomes
    case .noAccounts: .absentNoAccounts
    case .noFormerAccounts: .absentNoFormerAccounts
    case .noProducts: .absentNoProducts
    case .noExpenses: .absentNoExpenses
    case .noNewCustomers: .absentNoNewCustomers
    case .noCosts: .absentNoCosts
    case .noRepCosts: .absentNoRepCosts
    case .noTrainings: .absentNoTrainings
    case .noMeasure: .absentNoMeasure
    case .noWholeWindows: .absentNoWholeWindows
    case .nothingMeasured: .absentNothingMeasured
    case .noLoad: .absentNoLoad
    case .tooFewPeers: .absentTooFewPeers
    case .tooFewPeriods: .absentTooFewPeriods
    }
  }
}

extension SourceLedger.Reason {
  /// The phrase that says it.
  var phrase: Phrase {
    switch self {
    case .footer: .rowFooter
    case .malformedQuote: .rowMalformedQuote
    case .wrongFieldCount: .rowWrongFieldCount
    case .missingID: .rowMissingID
    case .duplicateID: .rowDuplicateID
    case .missingRep: .rowMissingRep
    case .unknownRep: .rowUnknownRep
    case .unknownStage: .rowUnknownStage
    case .unknownDeal: .rowUnknownDeal
    case .unknownSurvey: .rowUnknownSurvey
    case .scoreOutsideScale: .rowScoreOutsideScale
    case .severalOwners: .rowSeveralOwners
    case .unreadableDate: .rowUnreadableDate
    case .unreadableNumber: .rowUnreadableNumber
    case .unreadablePeriod: .rowUnreadablePeriod
    case .foreignCurrency: .rowForeignCurrency
    case .missingValue: .rowMissingValue
    case .afterAsOf: .rowAfterAsOf
    }
  }
}
