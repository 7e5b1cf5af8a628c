extension EnglishWords {
  /// The English texts of actions, agendas and leaderboards.
  static let coaching = """
    # What was agreed
    actions = What was agreed
    actionsLead = As it stands on the day of the data, the overdue first.
    actionsDue = Actions due
    actionDue = due {date}
    actionOpen = open
    actionOverdue = overdue
    actionDone = done
    actionDoneOn = done on {date}
    actionInHand = In hand
    effectOnShare = {metric}: {before} of {before_total} ({before_share}) in the {weeks} weeks before, {after} of {after_total} ({after_share}) in the {weeks} weeks since. The difference lies between {lower} and {upper}.
    effectOnLevel = {metric}: {after} a week on average over the {weeks} weeks since, {before} over the {weeks_before} weeks before. Averages from {lower} to {upper} would be ordinary.
    effectTooEarly = {metric}: {weeks|no whole week|one whole week|# whole weeks} since; a comparison takes {needed}.
    effectTooFewBefore = {metric}: {weeks|no whole week|one whole week|# whole weeks} before it to compare with; a comparison takes {needed}.
    effectIsSure = That is more than chance explains.
    effectMayBeChance = That may be chance.
    effectCaveat = What stood out when an action began drifts back by itself in part: some of a change would have come without it.
    replyBy = Reply · {line}
    marksOnChart = ▲ {names}
    markKey = Action or course

    # Agendas
    agenda = 1:1 agenda
    agendaDeals = Deals to talk about
    agendaSpaceOfRep = What I want to talk about
    agendaSpaceOfManager = Notes of the talk
    agendaSpaceAgreed = Agreed: what, who, until when
    agendaNoFocus = Nothing stands out clearly enough to be a focus. Use the time for what you want to talk about.
    agendaNoActions = Nothing was agreed before.
    scorecard = Scorecard

    # The team's time
    alsoReasons = Also: {names}
    overdueActions = {n|One action|# actions} overdue
    whoNeedsTimeMore = There is something to see about {names}, too.
    whoNeedsNoTime = Nobody stands out clearly enough to need more time than the others.
    recognitionLead = What results and improvement earned; say it in front of others.

    # Leaderboards
    leaderboard = Leaderboard
    leaderboardLead = Two reps who share a band are not told apart by these numbers; two who share none are. Names in the same bands stand in the order of the alphabet, so that nobody is ranked on chance.
    bandColumn = Band
    rangeOf = {lower} to {upper}
    result = Result
    estimate = Estimate
    chanceRange = Chance leaves open
    boardLeadOfSales = The range says what the same work might have brought with more or less luck in the number and size of deals.
    boardLeadOfRates = Estimates are drawn towards the common rate, the more the fewer deals a rep has closed: each stands as if {cases|one deal|# deals} at that rate had been closed too.
    boardLeadWithoutDifference = The reps do not differ by more than chance explains: the common rate is everybody’s best estimate.
    tooFewToPlace = Too few closed deals to be placed: {names}.
    rangesDescription = {n|One rep|# reps}, each with the range that chance leaves open. The same figures stand in the table.
    rangesSubtitle = Ranges that overlap are not told apart
    points = Points
    pointsLead = Recognitions earn them: two where one is clear or counted, one where it is worth watching. Activity by itself earns none.
    pointsSum = So far
    streak = In a row
    badges = Earned for
    noBoards = Too few reps have results in this period to stand beside each other.
    """
}
