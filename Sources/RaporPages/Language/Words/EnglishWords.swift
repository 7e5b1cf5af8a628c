/// The English texts.
enum EnglishWords {
  static let pages = """
    # Time
    and = and
    day = day
    days = days
    percentagePoints = pp
    week = Week
    month = Month
    quarter = Quarter
    half = Half-year
    year = Year
    allPeriods = All dates
    weekName = Week {n}, {year}
    weekTick = W{n}
    quarterTick = Q{n}
    halfTick = H{n}
    fiscalYear = FY{year}
    quarter1 = Q1 {year}
    quarter2 = Q2 {year}
    quarter3 = Q3 {year}
    quarter4 = Q4 {year}
    half1 = First half of {year}
    half2 = Second half of {year}

    # The frame of every page
    skipToContent = Skip to content
    mainNavigation = Main navigation
    home = Home
    period = Period
    periods = Periods
    latest = Latest
    glossary = Glossary
    dataQuality = Data quality
    dataAsOf = Data as of {date}
    build = Build {id}

    # Scopes and the columns of deals
    total = Total
    team = Team
    manager = Manager
    territory = Territory
    product = Product
    rep = Rep
    reps = Reps
    notGiven = Not given
    account = Account
    segment = Segment
    source = Source
    type = Type
    lostReason = Reason lost
    scope = Scope
    byRep = By rep
    byColumn = By {column}

    # A figure and what it is held against
    metric = Metric
    value = Value
    target = Target
    mean = Mean
    limits = Limits
    change = Change
    count = Count
    higherIsBetter = higher is better
    lowerIsBetter = lower is better
    neutralDirection = neither more nor less is better
    noData = No data

    # The team's page
    noteNew = New
    noteContinuing = As in the {kind} before
    noteBetter = Better than in the {kind} before
    noteWorse = Stronger than in the {kind} before
    notesResolved = Gone since the {kind} before: {rules}.
    teamReview = Team review
    summary = Summary
    trend = Trend
    overview = Overview
    notes = Notes
    noNotes = Nothing in this period stands out clearly enough for a note.
    commentary = Commentary
    attention = Needs attention

    # A rep's page
    trends = Trends
    dealsThatNeedAttention = Open deals that need attention
    focus = Focus
    alsoSeen = Also seen
    recognition = Recognition
    nextStep = Next step
    rule = Rule
    watchSign = worth watching

    # Deals in tables
    age = Age
    deal = Deal
    stage = Stage
    amount = Amount
    created = Created
    closed = Closed
    expectedClose = Expected close
    countsIn = Counts in
    row = Row

    # What a deal is to a period's figures
    roleWon = won
    roleLost = lost
    roleOpen = open
    roleOverdue = past its expected close
    roleStale = stale
    roleWonWithoutAmount = won, no amount
    roleLostWithoutAmount = lost, no amount
    roleOpenWithoutAmount = open, no amount
    roleWonWithoutQuantity = won, no quantity
    roleClosedWithoutCreation = closed, no creation date
    roleClosedBeforeCreation = closed before it was created
    roleOpenWithoutCreation = open, no creation date
    roleWonWithoutDate = won, no close date
    roleLostWithoutDate = lost, no close date
    rolePerhapsOpen = perhaps open, no creation date
    roleDue = due in the period
    roleWonShared = won, as co-owner
    roleLostShared = lost, as co-owner
    roleOpenShared = open, as co-owner
    roleWonWithoutCost = won, no cost
    roleWonSharedWithoutDate = won as co-owner, no close date
    roleLostSharedWithoutDate = lost as co-owner, no close date
    rolePerhapsOpenShared = perhaps open as co-owner, no creation date
    roleOpenWithoutExpectedClose = open, no expected close
    leftOutWonWithoutAmount = {n|# won deal|# won deals} without an amount
    leftOutLostWithoutAmount = {n|# lost deal|# lost deals} without an amount
    leftOutOpenWithoutAmount = {n|# open deal|# open deals} without an amount
    leftOutWonWithoutQuantity = {n|# won deal|# won deals} without a quantity
    leftOutClosedWithoutCreation = {n|# closed deal|# closed deals} without a creation date
    leftOutClosedBeforeCreation = {n|# deal that closed before it was|# deals that closed before they were} created
    leftOutOpenWithoutCreation = {n|# open deal|# open deals} without a creation date
    leftOutWonWithoutDate = {n|# won deal|# won deals} without a close date
    leftOutLostWithoutDate = {n|# lost deal|# lost deals} without a close date
    leftOutPerhapsOpen = {n|# deal|# deals} without a creation date that may have been open
    leftOutWonWithoutCost = {n|# won deal|# won deals} without a cost
    leftOutWonSharedWithoutDate = {n|# share|# shares} in won deals without a close date
    leftOutLostSharedWithoutDate = {n|# share|# shares} in lost deals without a close date
    leftOutPerhapsOpenShared = {n|# share|# shares} in deals without a creation date that may have been open
    leftOutOpenWithoutExpectedClose = {n|# open deal|# open deals} without an expected close date
    leftOutRepWithoutQuota = {n|# rep|# reps} without a quota to be paid by
    leftOutRepWithoutPlan = {n|# rep|# reps} whom no plan pays for the period
    leftOutOther = {n|# deal|# deals} for other reasons
    leftOutLeadTooYoung = {n|# lead|# leads} too young to have converted
    leftOutLeadWithoutResponse = {n|# lead|# leads} without a known first answer
    leftOutLeadWithoutTime = {n|# lead|# leads} without a time of day
    leftOutLeadAnsweredEarly = {n|# lead that was answered before it|# leads that were answered before they} came in
    leftOutAnswerWithoutScore = {n|# answer|# answers} without a score
    leftOutDealWithoutAccount = {n|# won deal|# won deals} without an account
    leftOutDealWithoutStages = {n|# deal|# deals} without any stage history
    leftOutVisitNotOver = {n|# stay|# stays} in a stage that {n|has|have} not ended
    leftOutWindowIncomplete = {n|# course whose|# courses whose} days before or after reach beyond the data
    leftOutDealWithoutAmount = {n|# deal|# deals} without an amount
    leftOutDealWithoutDate = {n|# deal|# deals} without the date that counts here

    # Why there is no value
    absentNoData = no data
    absentNoClosedDeals = no closed deals in the period
    absentNoWonDeals = no won deals in the period
    absentNoLostDeals = no lost deals in the period
    absentNoLostAmounts = no values on lost deals
    absentNoOpenDeals = no open deals at the end of the period
    absentNoAmounts = no deal has an amount
    absentNoQuantities = no deal has a quantity
    absentNoCreationDates = no deal has a creation date
    absentNoQuota = no quota for the period
    absentQuotaIncomplete = the quota covers only a part of the period
    absentZeroQuota = the quota is zero
    absentNotStarted = the period has not begun
    absentNoActivities = no activities in the period
    absentNoDealActivities = no activity names a deal
    absentNoStageHistory = no stage history
    absentNoStageEntries = no deal came as far as the stage in the period
    absentNoStageExits = no stay in the stage ended in the period
    absentOnlyLatest = known only where the period holds the as-of day
    absentNoHistory = too little history
    absentNoPastErrors = too few earlier moments to judge the method by
    absentNoComparison = no period to compare with
    absentZeroComparison = the period to compare with has none
    absentPartialComparison = the data covers only a part of the period to compare with
    absentNotOver = the period is not over yet
    absentNoPeers = nobody to compare with
    absentNotForScope = not defined for this breakdown
    absentNoCosts = no costs of won deals
    absentQuotaMet = the quota is already met
    absentPeriodOver = the period is over
    absentZeroCycle = deals close on the day they are created
    absentFewComparisons = fewer than two earlier whole periods to compare with
    absentSameQuota = the same as the default: no rep without rows has a quota here
    absentNoPayPlan = no pay plan
    absentNotEmployed = not employed in the period
    absentNotPayPeriod = not made up of the pay plan's periods
    absentZeroTotal = the total is zero
    absentNoOpeningSnapshot = no build before the period has kept what was open
    absentNoClosingSnapshot = no build in the period has kept what was open
    absentNoEarlierSnapshot = no earlier build has reported the period
    absentNoExpectedDates = no deal has an expected close date
    absentNothingDue = nothing was due in the period when it began
    absentNoForecast = no build made a forecast in time
    absentNoRevenue = no revenue in the period

    # Evidence
    evidence = Evidence
    formula = Formula
    rows = Rows
    leftOut = Left out
    downloadCSV = Download CSV
    casesCount = n = {n}
    numerator = Numerator
    denominator = Denominator

    # Data quality
    file = File
    table = Table
    rowsRead = Rows read
    rowsUsed = Used
    blankRows = Blank rows
    reason = Reason
    line = Line
    detail = What stands there
    andMore = … and {n} more
    rowFooter = footer of the export
    rowMalformedQuote = quotation mark in the wrong place
    rowWrongFieldCount = wrong number of fields
    rowMissingID = no id
    rowDuplicateID = id already used by an earlier row
    rowMissingRep = no rep
    rowUnknownRep = rep that is not in the list of reps
    rowUnknownStage = stage that the settings do not name
    rowUnreadableDate = date that cannot be read
    rowUnreadableNumber = number that cannot be read
    rowUnreadablePeriod = period that cannot be read
    rowForeignCurrency = another currency, without a rate
    rowUnknownDeal = deal that is not in the data
    rowUnknownSurvey = kind of survey that is not known
    rowScoreOutsideScale = score outside the scale
    rowSeveralOwners = quota with more than one owner
    rowMissingValue = a needed value is missing
    rowAfterAsOf = after the as-of date

    # The glossary and the index
    unit = Unit
    unitMoney = money
    unitCount = count
    unitRate = percent
    unitDays = days
    unitMultiple = multiple
    direction = Direction
    formulaSigns = W, L, O: deals won, lost and open; A: activities; N: leads that came in; Q: quota; v: value; |…|: how many; Σ: sum; ∪: together.
    rivals = Other definitions
    groupResults = Results
    groupPipeline = Pipeline
    groupActivity = Activity
    groupPeople = People and customers
    groupCustom = Own metrics
    quadrantBusyAndProductive = busy and productive
    quadrantProductive = productive with less activity
    quadrantBusy = busy, with less revenue
    quadrantQuiet = less activity and less revenue
    definition = Meaning
    allPeriodPages = All periods
    """
}
