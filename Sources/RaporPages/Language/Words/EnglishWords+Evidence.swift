extension EnglishWords {
  /// The texts of the evidence pages.
  static let evidence = """
    # The evidence pages
    dealsListed = {n|No deal belongs|One deal belongs|# deals belong} to this period.
    rowsCounted = {n|one row|# rows}
    rowsOfOthers = and {n|one of somebody else|# of others}, not listed here
    rowsCountedIn = {n|One row|# rows} counted
    rowsOfPart = {column} {name}: {n|no rows|one row|# rows}
    allRows = Show all rows
    casesFile = Each row of each figure as CSV
    lineOf = Line of {file}
    leftOutOf = left out of {metrics}
    leadRows = Leads ({n})
    answerRows = Answers to surveys ({n})
    courseRows = Courses taken ({n})
    expenseRows = Spending ({n})
    visitRows = Stays of deals in stages ({n})
    accountRows = Accounts ({n})
    repRows = People ({n})
    movementRows = Changes of the pipeline ({n})
    restatementRows = Restated deals ({n})
    forecastRows = Stored forecasts ({n})
    periodRows = Earlier periods to compare with ({n})
    lead = Lead
    converted = Converted
    firstResponse = First answer
    question = Question
    score = Score
    course = Course
    category = Category
    method = Method
    # The parts of a review
    blockResults = Results
    blockPipeline = Pipeline and process
    blockMovement = How the pipeline moved
    blockForecast = Forecast
    blockActivity = Activity and leads
    blockPeople = People and customers
    allFiguresOf = {title}: all {n} figures
    blockBreakdowns = By team, territory, product and more
    stalledCaption = {n|One stalled deal|# stalled deals}
    idleDays = Days idle
    bottleneckSentence = Most value waits longest in {stage}: {n|one deal|# deals} worth {value}, where a stay lasts {days} (median).
    stageFunnel = From stage to stage
    stageFunnelDescription = How many deals came as far as each of {n} stages, and how many went on.
    stageFunnelSubtitle = Deals that came as far as a stage in the period, and those of them that went on; below it the median stay and what stands there.
    cameIn = came as far
    wentOn = went on
    bottleneck = bottleneck
    standingHere = {n|one stands here|# stand here}
    entered = Entered
    left = Left
    forecastDescription = Each method’s estimate of the whole period, with the range that holds 80 of 100 cases by its own past errors.
    forecastLead = Two methods side by side; the bars hold 80 of 100 cases by each method’s own past errors. Where they disagree, ask why.
    quota = Quota
    madeOf = Made of
    """
}
