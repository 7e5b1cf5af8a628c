extension EnglishWords {
  /// Leads, surveys, courses and customers: short names, formulas in words, and what goes with them.
  static let people = """
    metric.new_leads.short = New leads
    metric.new_leads.words = number of leads that came in
    metric.lead_conversion.short = Lead conversion
    metric.lead_conversion.words = leads that became a deal within the age ÷ leads at least that old
    metric.lead_response.short = Response time
    metric.lead_response.words = the middle one of the business hours from a lead's arrival to its first answer
    metric.lead_response:within.short = Answered in time
    metric.lead_response:within.words = leads answered within the service level ÷ leads whose time is up
    metric.csat.short = CSAT
    metric.csat.words = answers of 4 and 5 ÷ all answers
    metric.csat:mean.short = CSAT, mean
    metric.csat:mean.words = sum of the scores ÷ number of answers
    metric.nps.short = NPS
    metric.nps.words = 100 × (promoters − detractors) ÷ answers
    metric.nps:standard_error.short = NPS, error
    metric.nps:standard_error.words = 100 × the square root of ((p + d) − (p − d)²) ÷ answers, p and d being the shares of promoters and detractors
    metric.enps.short = eNPS
    metric.enps.words = 100 × (promoters − detractors) ÷ answers
    metric.enps:standard_error.short = eNPS, error
    metric.enps:standard_error.words = 100 × the square root of ((p + d) − (p − d)²) ÷ answers, p and d being the shares of promoters and detractors
    unitHours = business hours
    unitPoints = points from −100 to 100
    unitScore = score
    hoursSign = h
    minutesSign = min
    absentNoLeads = no leads in the period
    absentNoConversions = no lead has become a deal yet
    absentNoMatureLeads = no lead of the period is old enough
    absentNoResponses = no lead has a known first answer
    absentNoAnswers = no answers in the period
    absentTooFewAnswers = fewer than five answers in the period
    leftOutLeadConvertedEarly = {n|# lead that became a deal before it|# leads that became deals before they} came in
    leftOutLeadTooRecent = {n|# lead|# leads} too recent to have been answered in time
    """
}
