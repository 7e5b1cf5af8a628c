extension EnglishWords {
  /// The English texts of the metrics that a site defines itself.
  static let custom = """
    # The site's own metrics
    customDeals = deals
    customActivities = activities
    customLeads = leads
    customSurveys = survey answers
    customExpenses = expenses
    customStageChanges = entries into stages
    customTrainings = courses taken
    customRows = {table} by {day}
    customRowsWhere = {table} by {day} where {conditions}
    customCount = number of {rows}
    customSum = sum of {column} of {rows}
    customMedian = median of {column} of {rows}
    customPercentile = percentile {percent} of {column} of {rows}
    customIs = {column} is {values}
    customIsNot = {column} is not {values}
    customOr = or
    customGiven = {column} is given
    customBlank = {column} is blank
    customWithin = {column} lies in the period
    customBefore = {column} lies before the period
    customAfter = {column} lies after the period
    customUntilEnd = {column} lies no later than the period's end
    stageChangeRows = Entries into stages ({n})
    absentNoRows = no rows to count
    absentNoValues = no values on the rows
    absentZeroDenominator = nothing to divide by
    leftOutRowWithoutValue = {n|# row|# rows} without the value that counts here
    leftOutRowWithoutDate = {n|# row|# rows} without the date that counts here
    """
}
