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
    contents = On this page
    period = Period
    periods = Periods
    previous = Previous
    next = Next
    latest = Latest
    print = Print
    glossary = Glossary
    dataQuality = Data quality
    dataAsOf = Data as of {date}
    build = Build {id}
    madeWith = Made with Rapor
    opensIn = Opens in a new tab
    light = Light
    dark = Dark
    partialPeriod = The data covers only {first} to {last} of this period.
    periodNotOver = The period is not over: the figures run to {date}.

    # Scopes and the columns of deals
    total = Total
    team = Team
    teams = Teams
    manager = Manager
    managers = Managers
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
    byTeam = By team
    byManager = By manager
    byColumn = By {column}

    # A figure and what it is held against
    metric = Metric
    value = Value
    target = Target
    median = Median
    mean = Mean
    peers = Peers
    limits = Limits
    share = Share
    change = Change
    rank = Rank
    count = Count
    againstPrevious = against {period}
    againstYearBefore = against {period}, a year before
    againstTarget = target {target}
    againstTeam = team {value}
    aboveTarget = above target
    belowTarget = below target
    onTarget = on target
    noTarget = no target
    higherIsBetter = higher is better
    lowerIsBetter = lower is better
    neutralDirection = neither more nor less is better
    noData = No data
    notAvailable = Not available: {reason}
    tooFewToTell = too few to tell
    peersHidden = Peers are shown from five people on.
    dashMeaning = A dash means that there is no value; its reason stands beside it or on the evidence page.
    upOn = up {change} on {period}
    downOn = down {change} on {period}
    unchangedOn = unchanged on {period}

    # The team's page
    teamReview = Team review
    summary = Summary
    trend = Trend
    overview = Overview
    idleReps = {n|One rep has|# reps have} no data in this period: {names}.
    idleRepsCounted = Reps without data count in the team's denominators, such as its quota.
    idleRepsNotCounted = Reps without data are left out of the team's denominators, such as its quota.
    notes = Notes
    noNotes = Nothing in this period stands out clearly enough for a note.
    commentary = Commentary
    noCommentary = No commentary for this period.
    writtenBy = {author}, {date}
    attention = Needs attention
    noAttention = Nothing needs attention.
    activitiesByType = Activities by type
    rateAgainstCount = {rate} against closed deals
    closedDealsAxis = Closed deals

    # A rep's page
    scorecard = Scorecard
    repScorecard = Scorecard: {rep}
    trends = Trends
    yourFigures = Your figures
    openDeals = Open deals
    dealsThatNeedAttention = Open deals that need attention
    noDealsThatNeedAttention = No open deal needs attention.
    focus = Focus
    strengths = Strengths
    alsoSeen = Also seen
    recognition = Recognition
    nextStep = Next step
    whatWouldChange = What would change this note
    whyThisNote = Why this note
    rule = Rule
    sureness = How sure
    clearSign = clear
    watchSign = worth watching

    # Deals in tables
    deal = Deal
    dealCount = {n|no deals|# deal|# deals}
    stage = Stage
    amount = Amount
    quantity = Quantity
    cost = Cost
    created = Created
    closed = Closed
    expectedClose = Expected close
    age = Age
    lastActivity = Last activity
    never = never
    listPriceUsed = list price of the product
    countsIn = Counts in
    why = Why
    overdueBy = overdue by {days}
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
    leftOutOther = {n|# deal|# deals} for other reasons

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
    absentNoComparison = no period to compare with
    absentZeroComparison = the period to compare with has none
    absentPartialComparison = the data covers only a part of the period to compare with
    absentNotOver = the period is not over yet
    absentNoPeers = nobody to compare with
    absentNotForScope = not defined for this breakdown

    # Evidence
    evidence = Evidence
    evidenceFor = Evidence: {metric}
    evidenceIntro = Every figure of {scope} in {period}, with its formula, the values put in, and the rows behind it.
    formula = Formula
    withValues = With the values put in
    rows = Rows
    rowsCount = {n|no rows|# row|# rows}
    rowsRange = Rows {first} to {last} of {n}
    leftOut = Left out
    nothingLeftOut = Nothing was left out.
    downloadCSV = Download CSV
    pageOf = Page {n} of {total}
    seeEvidence = Evidence for {metric}
    casesCount = n = {n}
    backToFigures = Back to the figures
    numerator = Numerator
    denominator = Denominator

    # Data quality
    dataQualityIntro = Every row of every file was used, or left out for a reason that is listed here.
    file = File
    table = Table
    rowsRead = Rows read
    rowsUsed = Used
    rowsLeftOut = Left out
    blankRows = Blank rows
    reason = Reason
    line = Line
    detail = What stands there
    allRowsUsed = All rows were used.
    rowsNotUsed = {n|# row was|# rows were} not used.
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
    rowForeignCurrency = another currency
    rowMissingValue = a needed value is missing
    rowAfterAsOf = after the as-of date
    tableDeals = Deals
    tableActivities = Activities
    tableReps = Reps
    tableQuotas = Quotas
    tableProducts = Products

    # The glossary and the index
    glossaryIntro = What each figure means and how it is worked out.
    unit = Unit
    unitMoney = money
    unitCount = count
    unitRate = percent
    unitDays = days
    unitMultiple = multiple
    direction = Direction
    definition = Meaning
    variants = Variants
    indexIntro = A weekly review for managers and a scorecard for each rep. Every number leads to the rows behind it.
    startHere = Start here
    latestPeriods = Latest periods
    allPeriodPages = All periods
    repPages = Reps' pages
    """
}
