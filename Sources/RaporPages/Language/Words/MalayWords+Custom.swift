extension MalayWords {
  /// The Malay texts of the metrics that a site defines itself.
  static let custom = """
    # Metrik tapak sendiri
    customDeals = urus niaga
    customActivities = aktiviti
    customLeads = prospek
    customSurveys = jawapan tinjauan
    customExpenses = perbelanjaan
    customStageChanges = pertukaran peringkat
    customTrainings = kursus yang dihadiri
    customRows = {table} mengikut {day}
    customRowsWhere = {table} mengikut {day} dengan {conditions}
    customCount = bilangan {rows}
    customSum = jumlah {column} bagi {rows}
    customMedian = median {column} bagi {rows}
    customPercentile = persentil {percent} bagi {column} untuk {rows}
    customIs = {column} = {values}
    customIsNot = {column} bukan {values}
    customOr = atau
    customGiven = {column} diisi
    customBlank = {column} kosong
    customWithin = {column} dalam tempoh
    customBefore = {column} sebelum tempoh
    customAfter = {column} selepas tempoh
    customUntilEnd = {column} selewat-lewatnya pada akhir tempoh
    stageChangeRows = Pertukaran peringkat ({n})
    absentNoRows = tiada baris untuk dikira
    absentNoValues = tiada nilai pada barisnya
    absentZeroDenominator = tiada pembahagi
    leftOutRowWithoutValue = {n} baris tanpa nilai yang digunakan di sini
    leftOutRowWithoutDate = {n} baris tanpa tarikh yang digunakan di sini
    """
}
