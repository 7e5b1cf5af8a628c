extension EnglishWords {
  /// The English texts of pay statements, and of the budget for them.
  static let pay = """
    # Pay statements
    payStatement = Pay statement
    payPlan = Plan
    payPlanMark = Fingerprint of the plans
    payBasePay = Base pay
    payTargetPay = Target pay
    payBaseRate = Base commission rate
    payBaseRateDetail = {target} ÷ {quota} ≈ {rate}
    payAttainment = Share of the quota in the tiers
    payEmployed = Days employed
    payEmployedDetail = {days} of {total}; the plan's amounts are for these
    payMultiple = {multiple} × base rate ≈ {rate}
    paySums = How the sum comes about
    paySumPart = Part
    paySumDetail = From what
    payTiers = Tiers
    payTiersDetail = {revenue} of revenue in the tiers, band by band below
    payThreshold = below the threshold of {threshold}
    payTiersSum = Tiers pay
    paySpecialDetail = {n|one deal|# deals} of {amount} together, {rate} of each
    paySpiff = SPIFF
    paySpiffDealDetail = {n|one deal|# deals} won from {from} to {until}, {pay} a deal
    paySpiffRateDetail = {n|one deal|# deals} of {amount} together won from {from} to {until}, {rate} of each
    payPoolEqually = {rate} of {revenue} that {team} won is {amount}, shared equally among {n}
    payPoolByRevenue = {rate} of {revenue} that {team} won is {amount}, shared among {n} by revenue: {own} of the {members} that they won
    payPoolMissed = {team} won {revenue}; the pool is paid from {share} of the quota of {quota} on
    payPoolWithoutQuota = {team} has no quota, and the pool is paid only from {share} of one on
    payDrawAdvanced = Draw, paid in advance
    payDrawRecovered = Draw, recovered
    payDrawGuaranteed = the period pays {draw} at least
    payDrawOwed = the period pays {draw} at least; {after} is left to recover from later periods
    payDrawRecoveredDetail = {before} was left to recover; what exceeds {draw} is taken, and {after} is left now
    payAdjustment = Adjustment
    payTakesBack = {reason} (takes back what deal {deal} was paid)
    payDealsCaption = Deal by deal: {period}
    payDealsLead = In the order of close date, then id. A deal adds what the tiers pay with it less what they paid before it, so that the column adds up. Of a deal that two share, the amount is this rep's part.
    payPaidAt = Paid at
    payByTiers = tiers
    payAdded = Adds
    payRounding = Each band, each deal at a rate of its own and each SPIFF is rounded half up to the smallest unit of the currency. A pool is shared by largest remainder, so that its parts add up. Nothing else is rounded: a multiple is computed from target pay and quota, not from the rate as shown.
    payBaseBeside = Base pay is paid beside and is no part of the sum.
    payTerms = The plan's terms
    payNext = What comes next
    payNextDeal = One more deal of {amount}, the average of these, would bring {gain}.
    payPeriodPays = {period} pays {pay}.
    payPeriodPaysSoFar = {period} pays {pay} so far.
    payAtThreshold = {period} so far is below the threshold: {missing} more is needed. Reaching {from} pays {gain}.
    payTakenByDraw = {period} so far: what is won next is settled with the draw and does not pay more yet.
    payPeriodsCaption = Pay of {pay}, period by period

    # The manager's budget
    payBudget = Budget and payout
    payBudgetLead = What the plans are meant to pay for the period, what they pay, and what they would pay at other shares of the quota.
    payBudgetSentence = Budget {budget}, payout {payout}: {share} of the budget.
    payBudgetPart = {n|One rep has|# reps have} no budget, since there is neither target pay nor a quota; their payout of {payout} is not compared.
    payBudgetMeaning = The budget is target pay; where a plan names none, it is what the plan pays at 100% of the quota.
    payBudgetSpan = The figures are of the periods that plans pay for so far: {from} to {until}.
    payBudgetSpanCaption = Budget and payout, {from} to {until}
    payWhatIf = At {share}
    payWhatIfMeaning = “At” a share of the quota is what the tiers would pay there, and the draw at least; rates of single deals, SPIFFs, pools and adjustments are left out.
    payout = Payout
    """
}
