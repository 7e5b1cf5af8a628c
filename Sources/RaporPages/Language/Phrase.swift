/// Every text that a page itself says, by key: whatever is not a metric's words or a note's.
///
/// The tables in `Words/` hold each of them in each language, under the case's name.
package enum Phrase: String, Hashable, Sendable, CaseIterable {
  // Time
  case and, day, days, percentagePoints
  case week, month, quarter, half, year, allPeriods
  case weekName, weekTick, quarterTick, halfTick, fiscalYear
  case quarter1, quarter2, quarter3, quarter4, half1, half2

  // The frame of every page
  case skipToContent, mainNavigation, home, contents, period, periods, previous, next, latest
  case print, glossary, dataQuality, dataAsOf, build, madeWith, opensIn, light, dark
  case partialPeriod, periodNotOver

  // Scopes and the columns of deals
  case total, team, teams, manager, managers, territory, product, rep, reps, notGiven
  case account, segment, source, type, lostReason, scope
  case byRep, byTeam, byManager, byColumn

  // A figure and what it is held against
  case metric, value, target, median, mean, peers, limits, share, change, rank, count
  case againstPrevious, againstYearBefore, againstTarget, againstTeam, aboveTarget, belowTarget
  case onTarget, noTarget, higherIsBetter, lowerIsBetter, neutralDirection
  case noData, notAvailable, tooFewToTell, peersHidden, dashMeaning, upOn, downOn, unchangedOn

  // The team's page
  case teamReview, summary, trend, overview, idleReps, idleRepsCounted, idleRepsNotCounted
  case notes, noNotes, commentary, noCommentary, writtenBy, attention, noAttention
  case activitiesByType, rateAgainstCount, closedDealsAxis

  // A rep's page
  case scorecard, repScorecard, trends, yourFigures, openDeals, dealsThatNeedAttention
  case noDealsThatNeedAttention, focus, strengths, alsoSeen, recognition, nextStep
  case whatWouldChange, whyThisNote, rule, sureness, clearSign, watchSign

  // Deals in tables
  case deal, dealCount, stage, amount, quantity, cost, created, closed, expectedClose, age
  case lastActivity, never, listPriceUsed, countsIn, why, overdueBy, row

  // What a deal is to a period's figures
  case roleWon, roleLost, roleOpen, roleOverdue, roleStale
  case roleWonWithoutAmount, roleLostWithoutAmount, roleOpenWithoutAmount
  case roleWonWithoutQuantity, roleClosedWithoutCreation, roleClosedBeforeCreation
  case roleOpenWithoutCreation, roleWonWithoutDate, roleLostWithoutDate, rolePerhapsOpen
  case leftOutWonWithoutAmount, leftOutLostWithoutAmount, leftOutOpenWithoutAmount
  case leftOutWonWithoutQuantity, leftOutClosedWithoutCreation, leftOutClosedBeforeCreation
  case leftOutOpenWithoutCreation, leftOutWonWithoutDate, leftOutLostWithoutDate
  case leftOutPerhapsOpen, leftOutOther

  // Why there is no value
  case absentNoData, absentNoClosedDeals, absentNoWonDeals, absentNoLostDeals
  case absentNoLostAmounts, absentNoOpenDeals, absentNoAmounts, absentNoQuantities
  case absentNoCreationDates, absentNoQuota, absentQuotaIncomplete, absentZeroQuota
  case absentNotStarted, absentNoActivities, absentNoComparison, absentZeroComparison
  case absentPartialComparison, absentNotOver
  case absentNoPeers, absentNotForScope

  // Evidence
  case evidence, evidenceFor, evidenceIntro, formula, withValues, rows, rowsCount, rowsRange
  case leftOut, nothingLeftOut, downloadCSV, pageOf, seeEvidence, casesCount, backToFigures
  case numerator, denominator

  // Data quality
  case dataQualityIntro, file, table, rowsRead, rowsUsed, rowsLeftOut, blankRows, reason, line
  case detail, allRowsUsed, rowsNotUsed, andMore
  case rowFooter, rowMalformedQuote, rowWrongFieldCount, rowMissingID, rowDuplicateID
  case rowMissingRep, rowUnknownRep, rowUnknownStage, rowUnreadableDate, rowUnreadableNumber
  case rowUnreadablePeriod, rowForeignCurrency, rowMissingValue, rowAfterAsOf
  case tableDeals, tableActivities, tableReps, tableQuotas, tableProducts

  // The glossary and the index
  case glossaryIntro, unit, unitMoney, unitCount, unitRate, unitDays, unitMultiple, direction
  case formulaSigns, rivals, groupResults, groupPipeline, groupActivity
  case quadrantBusyAndProductive, quadrantProductive, quadrantBusy, quadrantQuiet
  case definition, variants, indexIntro, startHere, latestPeriods, allPeriodPages, repPages

  // The reviews
  case partOf, paceParts, comparedWith, yearBefore, average, soFar, usualLimit, trendSubtitle,
    courseDescription
  case revenueByRep, revenueByRepDescription, winRateFunnel, winRateFunnelSubtitle
  case winRateFunnelDescription, teamRate, you, watch, clear, closedDeals, byRepLead
  case byRepCaption, captionOf, idleRepsCount, idleRepsDoNotCount, whoNeedsTime, nothingStandsOut
  case strength, concern, toKnow, whySilent, lookAt, attentionLead, attentionCaption
  case about, managersOnly

  // The evidence pages
  case evidenceHeading, evidenceLead, evidenceOf, countsRows, dealRows, noDealRows, rowsShown
  case listPriceFootnote, sourceRow, activityRows, activityCaption, outcome, date, quotaRows
  case quotaCaption, owner, pages, firstRowsOnly

  // Notices
  case periodRunning, dataBegins

  // Data quality and glossary
  case dataQualityLead, glossaryLead, filesRead, rowsExcluded, rowsBlank, rowsLeftOutTitle
  case noRowsLeftOut, content, valuesMissing, noValuesMissing, whatIsMissing, deals

  // First pages
  case indexLead, indexRange, howToRead, hintNumbers, hintNoData, hintNotes, hintPrint
  case scorecards, repIndexLead, myPeriods
}
