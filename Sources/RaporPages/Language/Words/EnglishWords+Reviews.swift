extension EnglishWords {
  /// The English texts of reviews, evidence and lists.
  static let reviews = """
    # The reviews
    partOf = {part} of {whole}
    paceParts = {done} reached, {elapsed} of the time gone
    comparedWith = vs {period}
    yearBefore = year before
    average = average
    soFar = so far
    usualLimit = usual limit
    trendSubtitle = By {kind}, up to {last}
    courseDescription = From {first} to {last}. The values are in the tables and evidence pages.
    revenueByRep = Revenue by rep
    revenueByRepDescription = {n|One bar|# bars}, the largest first. The same figures stand in the table below.
    winRateFunnel = Win rate against closed deals
    winRateFunnelSubtitle = Inside the funnel, differences are what chance alone brings
    winRateFunnelDescription = {n|One rep|# reps}: the more deals are closed, the narrower the range that chance explains.
    teamRate = team
    you = you
    watch = worth watching
    clear = clear
    closedDeals = Closed deals
    byRepLead = The best seller first. A name leads to the scorecard, a number to the rows behind it.
    byRepCaption = Reps, {period}
    captionOf = {title}, {period}
    idleRepsCount = {n|One rep has|# reps have} no data; their quota counts in the total.
    idleRepsDoNotCount = {n|One rep has|# reps have} no data; their quota does not count in the total.
    whoNeedsTime = Who needs time, and why
    nothingStandsOut = {n|For one rep nothing stands|For # reps nothing stands} out clearly enough to say anything.
    strength = Strength
    concern = Concern
    toKnow = To know
    whySilent = Why the other rules are silent
    lookAt = Look at
    attentionLead = {n|One open deal is|# open deals are} past the expected close date{days||, or older than one day, an age at which few deals have ever closed|, or older than # days, an age at which few deals have ever closed}.
    attentionCaption = The most valuable {shown} of {total}
    about = about {name}
    managersOnly = for managers only

    # The evidence pages
    evidenceHeading = Evidence: {period}
    evidenceLead = How each figure comes about: the formula, the values put in, and the rows that it counts, which are listed below and marked with the same words.
    evidenceOf = Deals: {name}, {period}
    listPriceFootnote = * The list price of the product stands in for a missing amount.
    sourceRow = Source row
    activityRows = Activities
    activityCaption = Activities by day and type
    outcome = Outcome
    date = Date
    quotaCaption = Quotas of the period
    owner = Owner
    firstRowsOnly = The first {n} of {total} rows; the file has all of them.

    # Notices
    periodRunning = This period is not over: the data ends on {date}, the period on {end}.
    dataBegins = The data of {period} begins on {date}: figures of the whole period are not comparable with others.

    # Data quality and glossary
    dataQualityLead = Every row of every file was used, or left out for a reason that is listed here.
    glossaryLead = What each figure means and how it is worked out.
    filesRead = Files read
    rowsExcluded = Left out
    rowsBlank = Blank
    rowsLeftOutTitle = Rows left out
    noRowsLeftOut = No row was left out.
    content = What stands there
    valuesMissing = Values missing in rows that were used
    noValuesMissing = No value that a metric needs is missing.
    whatIsMissing = Deals
    deals = Number

    # First pages
    indexLead = A review of the team for each period, and a scorecard for each rep. Every number leads to the rows behind it.
    indexRange = {n|One rep|# reps}
    howToRead = How to read these pages
    hintNumbers = A number is a link: it shows its formula, its values and every row it counts.
    hintNoData = “No data” is not zero: the reason stands beside it or on the evidence page.
    hintNotes = A note speaks only when the numbers allow it; otherwise the page says why it is silent.
    hintPrint = Every page prints on A4 or Letter, and works without a network.
    scorecards = Scorecards
    repIndexLead = Your figures, period by period. A period leads to its scorecard, a number to the rows behind it.
    myPeriods = My scorecards
    """
}
