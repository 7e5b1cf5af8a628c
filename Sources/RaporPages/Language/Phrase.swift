/// Every text that a page itself says, by key: whatever is not a metric's words or a note's.
///
/// The tables in `Words/` hold each of them in each language, under the case's name; the raw value is
/// its place in a table.
package enum Phrase: Int, Hashable, Sendable, CaseIterable {
  // Time
  case and, day, days, percentagePoints, week, month, quarter, half, year, allPeriods, weekName
  case weekTick, quarterTick, halfTick, fiscalYear, quarter1, quarter2, quarter3, quarter4, half1
  case half2

  // The frame of every page
  case skipToContent, mainNavigation, home, period, periods, latest, glossary, dataQuality
  case dataAsOf, build

  // Scopes and the columns of deals
  case total, team, manager, territory, product, rep, reps, notGiven, account, segment, source
  case type, lostReason, scope, byRep, byColumn

  // A figure and what it is held against
  case metric, value, target, mean, limits, change, count, higherIsBetter, lowerIsBetter
  case neutralDirection, noData

  // The team's page
  case noteNew, noteContinuing, noteBetter, noteWorse, notesResolved
  case teamReview, summary, trend, overview, notes, noNotes, commentary, attention

  // A rep's page
  case trends, dealsThatNeedAttention, focus, alsoSeen, recognition, nextStep, rule, watchSign

  // What was agreed
  case actions, actionsLead, actionsDue, actionDue, actionOpen, actionOverdue, actionDone
  case actionDoneOn, actionInHand, effectOnShare, effectOnLevel, effectTooEarly, effectTooFewBefore,
    effectIsSure
  case effectMayBeChance, effectCaveat, replyBy, marksOnChart, markKey

  // Agendas
  case agenda, agendaDeals, agendaSpaceOfRep, agendaSpaceOfManager, agendaSpaceAgreed
  case agendaNoFocus, agendaNoActions, scorecard

  // The team's time
  case alsoReasons, overdueActions, whoNeedsTimeMore, whoNeedsNoTime, recognitionLead

  // Leaderboards
  case leaderboard, rangeOf, boardLeadOfSales, boardLeadOfRates, boardLeadWithoutDifference
  case tooFewToPlace, rangesDescription, rangesSubtitle, result, estimate, chanceRange
  case bandColumn, points, pointsLead, pointsSum, streak, badges, noBoards, leaderboardLead

  // Deals in tables
  case age, deal, stage, amount, created, closed, expectedClose, countsIn, row

  // What a deal is to a period's figures
  case roleWon, roleLost, roleOpen, roleOverdue, roleStale, roleWonWithoutAmount
  case roleLostWithoutAmount, roleOpenWithoutAmount, roleWonWithoutQuantity
  case roleClosedWithoutCreation, roleClosedBeforeCreation, roleOpenWithoutCreation
  case roleWonWithoutDate, roleLostWithoutDate, rolePerhapsOpen, leftOutWonWithoutAmount
  case leftOutLostWithoutAmount, leftOutOpenWithoutAmount, leftOutWonWithoutQuantity
  case leftOutClosedWithoutCreation, leftOutClosedBeforeCreation, leftOutOpenWithoutCreation
  case leftOutWonWithoutDate, leftOutLostWithoutDate, leftOutPerhapsOpen, leftOutOther

  // Deals with two owners, what is due, and costs
  case roleDue, roleWonShared, roleLostShared, roleOpenShared, roleWonWithoutCost
  case roleWonSharedWithoutDate, roleLostSharedWithoutDate, rolePerhapsOpenShared
  case leftOutWonWithoutCost, leftOutWonSharedWithoutDate, leftOutLostSharedWithoutDate
  case leftOutPerhapsOpenShared, roleOpenWithoutExpectedClose, leftOutOpenWithoutExpectedClose
  case leftOutRepWithoutQuota, leftOutRepWithoutPlan

  // Why a row that is no deal, or a deal for another reason, is left out
  case leftOutLeadTooYoung, leftOutLeadWithoutResponse, leftOutLeadWithoutTime
  case leftOutLeadAnsweredEarly, leftOutAnswerWithoutScore, leftOutDealWithoutAccount
  case leftOutDealWithoutStages, leftOutVisitNotOver, leftOutWindowIncomplete
  case leftOutDealWithoutAmount, leftOutDealWithoutDate

  // The site's own metrics
  case customDeals, customActivities, customLeads, customSurveys, customExpenses
  case customStageChanges, customTrainings, customRows, customRowsWhere, customCount, customSum
  case customMedian, customPercentile, customIs, customIsNot, customOr, customGiven, customBlank
  case customWithin, customBefore, customAfter, customUntilEnd, absentNoRows, absentNoValues
  case stageChangeRows, absentZeroDenominator, leftOutRowWithoutValue, leftOutRowWithoutDate

  // Why there is no value
  case absentNoData, absentNoClosedDeals, absentNoWonDeals, absentNoLostDeals, absentNoLostAmounts
  case absentNoOpenDeals, absentNoAmounts, absentNoQuantities, absentNoCreationDates
  case absentNoQuota, absentQuotaIncomplete, absentZeroQuota, absentNotStarted, absentNoActivities
  case absentNoComparison, absentZeroComparison, absentPartialComparison, absentNotOver
  case absentNoPeers, absentNotForScope
  case absentNoCosts, absentQuotaMet, absentPeriodOver, absentZeroCycle, absentFewComparisons
  case absentSameQuota, absentNoPayPlan, absentNotEmployed, absentNotPayPeriod
  case absentZeroTotal
  case absentNoOpeningSnapshot, absentNoClosingSnapshot, absentNoEarlierSnapshot
  case absentNoExpectedDates, absentNothingDue, absentNoForecast, absentNoRevenue
  case quotaPart

  // Leads, surveys and customers
  case unitHours, unitPoints, unitScore, hoursSign, minutesSign
  case absentNoLeads, absentNoConversions, absentNoResponses, absentNoMatureLeads
  case absentNoAnswers, absentTooFewAnswers, absentNoKnownOutcomes, absentNoAccounts
  case absentNoFormerAccounts, absentNoProducts, absentNoExpenses, absentNoNewCustomers
  case absentNoRepCosts, absentNoTrainings, absentNoMeasure, absentNoWholeWindows
  case absentNothingMeasured, absentNoLoad, absentTooFewPeers, absentTooFewPeriods
  case leftOutLeadConvertedEarly, leftOutLeadTooRecent, leftOutCourseWithoutPeers
  case leftOutDealWithoutMargin, leftOutRepWithoutCost
  case callsForHiring
  // Why there is no value about stages and the future
  case absentNoDealActivities, absentNoStageHistory, absentNoStageEntries, absentNoStageExits
  case absentOnlyLatest, absentNoHistory, absentNoPastErrors

  // Evidence
  case evidence, formula, rows, leftOut, downloadCSV, casesCount, numerator, denominator

  // Data quality
  case file, table, rowsRead, rowsUsed, blankRows, reason, line, detail, andMore, rowFooter
  case rowMalformedQuote, rowWrongFieldCount, rowMissingID, rowDuplicateID, rowMissingRep
  case rowUnknownRep, rowUnknownStage, rowUnreadableDate, rowUnreadableNumber, rowUnreadablePeriod
  case rowForeignCurrency, rowMissingValue, rowAfterAsOf
  case rowUnknownDeal, rowUnknownSurvey, rowScoreOutsideScale, rowSeveralOwners

  // The glossary and the index
  case unit, unitMoney, unitCount, unitRate, unitDays, unitMultiple, direction, formulaSigns
  case rivals, groupResults, groupPipeline, groupActivity, groupPeople, groupCustom
  case quadrantBusyAndProductive
  case quadrantProductive, quadrantBusy, quadrantQuiet, definition, allPeriodPages

  // The reviews
  case partOf, paceParts, comparedWith, yearBefore, average, soFar, usualLimit, trendSubtitle,
    courseDescription
  case revenueByRep, revenueByRepDescription, winRateFunnel, winRateFunnelSubtitle
  case winRateFunnelDescription, teamRate, you, watch, clear, closedDeals, byRepLead
  case byRepCaption, captionOf, idleRepsCount, idleRepsDoNotCount, whoNeedsTime, nothingStandsOut
  case strength, concern, toKnow, whySilent, lookAt, attentionLead, attentionCaption
  case about, managersOnly

  // The evidence pages
  case evidenceHeading, evidenceLead, evidenceOf, listPriceFootnote, sourceRow, activityRows
  case activityCaption, outcome, date, quotaCaption, owner, firstRowsOnly
  case dealsListed, rowsCounted, rowsOfOthers, rowsCountedIn, rowsOfPart, rowsOfNote, allRows
  case casesFile, lineOf, leftOutOf, leadRows, answerRows, courseRows, expenseRows, visitRows
  case accountRows, repRows, movementRows, restatementRows, forecastRows, lead, converted,
    firstResponse, question
  case score, course, category, method, periodRows

  // The parts of a review
  case blockResults, blockPipeline, blockMovement, blockForecast, blockActivity, blockPeople
  case bottleneckSentence, stageFunnel, stageFunnelDescription, stageFunnelSubtitle, cameIn,
    wentOn, bottleneck, standingHere, entered, left
  case forecastDescription, forecastLead, forecastOneSided, forecastAccounts, quota
  case coverageIsShort, coverageSuffices, velocityFactors
  case payCaption, payBand, payBandFrom, payBandBetween, payRevenue, payRate, payAmount, payCap,
    payToNextTier, payInHighestTier, payAtCap
  case movementBetween, movementDue, movementOpen, movementSteps, movementStep, movementMore,
    movementLess, restatedCaption, reportedOn, reportedAs, foundOn, nowIs, notInData,
    stepOpening, stepNew, stepReopened, stepAdded, stepPulledIn, stepRaised, stepLowered,
    stepOwnerChanged, stepPushedOut, stepWon, stepLost, stepGone, stepClosing,
    restatedChanged, restatedLate
  case allFiguresOf, madeOf, blockBreakdowns, stalledCaption, stalledLongest, idleDays

  // Pay statements, and the budget for them
  case payAttainment, payBudgetSpan, payBudgetSpanCaption
  case payStatement, payPlan, payPlanMark, payBasePay, payTargetPay, payBaseRate,
    payBaseRateDetail, payEmployed, payEmployedDetail, payMultiple, paySums, paySumPart,
    paySumDetail, payTiers, payTiersDetail, payThreshold, payTiersSum, paySpecialDetail,
    paySpiff, paySpiffDealDetail, paySpiffRateDetail, payPoolEqually, payPoolByRevenue,
    payPoolMissed, payPoolWithoutQuota, payDrawAdvanced, payDrawRecovered, payDrawGuaranteed,
    payDrawOwed, payDrawRecoveredDetail, payAdjustment, payTakesBack, payDealsCaption,
    payDealsLead, payPaidAt, payByTiers, payAdded, payRounding, payBaseBeside, payTerms,
    payNext, payNextDeal, payPeriodPays, payPeriodPaysSoFar, payAtThreshold, payTakenByDraw,
    payPeriodsCaption, payBudget, payBudgetLead, payBudgetSentence, payBudgetPart,
    payBudgetMeaning, payWhatIf, payWhatIfMeaning, payout

  // Notices
  case periodRunning, dataBegins

  // Data quality and glossary
  case dataQualityLead, glossaryLead, filesRead, rowsExcluded, rowsBlank, rowsLeftOutTitle
  case noRowsLeftOut, content, valuesMissing, noValuesMissing, whatIsMissing, deals

  // First pages
  case indexLead, indexRange, howToRead, hintNumbers, hintNoData, hintNotes, hintPrint, scorecards
  case repIndexLead, myPeriods

  // Appraisals
  case appraisals, packetID, packetRole, packetStarted, packetEnded, packetRunning, packetSince
  case packetData, packetRowsDigest, packetPlanDigest, packetMoves, packetIn, packetOutcome
  case packetScoreOf, packetNoScore, packetResultsScore, packetNoResults, packetNotRated
  case packetCompetencyScore, packetCompetencyScaled, packetFinalSum, packetMissing
  case packetResults, packetResultsCaption, packetNumber, packetKPI, packetWeight, packetResult
  case packetAttainment, packetScore, packetWeightedScore, packetRuleAttainment, packetRuleLower
  case packetRuleScore, packetRuleRounding, packetRuleTarget, packetRuleRedistributed
  case packetRuleLost, packetBandsCaption, packetBandFrom, packetBandBelow, packetBandBetween
  case packetTrends, packetTrendsLead, packetComparison, packetComparisonCaption, packetResultIn
  case packetScoreIn, packetPeers, packetMiddle, packetFinal, packetSpread, packetSpreadSubtitle
  case packetSpreadDescription, packetTooFewPeers, packetContributions, packetContribution
  case packetDeals, packetDealsCaption, packetKPINumbers, packetLog, packetNoLog, packetTraining
  case packetCoursesCaption, packetBeforeAndAfter, packetGoals, packetGoalsCaption, packetGoal
  case packetMeasure, packetDue, packetStatus, goalMet, goalPartly, goalMissed, goalOpen
  case packetCompetencies, packetCompetency, packetScale, packetRating, packetReason
  case packetNotRatedYet, packetVoices, packetSelfAssessment, packetComment, packetDevelopment
  case packetNothingWritten, packetDefinitions, packetReferences, packetReferencesLead
  case packetSignOff, packetSignOffLead, packetMadeBy, packetApprovedBy, packetReceivedBy
  case packetSignature, packetRepComment, pageOf
  // Calibration
  case calibration, calibrationLead, calibrationRatersLead, calibrationState
  case calibrationStateCaption, calibrationComplete, calibrationMissing, calibrationRating
  case calibrationCounts, calibrationSpread, calibrationSpreadCaption, calibrationGroup
  case calibrationReps, calibrationMean, calibrationRaters, calibrationRatersCaption
  case calibrationRater, calibrationGap, calibrationAgainst, calibrationHigher, calibrationLower
  case calibrationAlike, calibrationTooFew, calibrationFew, calibrationFewCaption
  case calibrationOneMore, calibrationStays, calibrationWould, calibrationNoFew
  case calibrationNoRaters
}

extension Phrase {
  /// Its key in the tables: the case's name.
  var key: String { "\(self)" }
}
