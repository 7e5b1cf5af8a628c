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
    madeOf = Made of
    """
}
