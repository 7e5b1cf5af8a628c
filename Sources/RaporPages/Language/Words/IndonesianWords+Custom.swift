extension IndonesianWords {
  /// The Indonesian texts of the metrics that a site defines itself.
  static let custom = """
    # Metrik buatan situs
    customDeals = deal
    customActivities = aktivitas
    customLeads = lead
    customSurveys = jawaban survei
    customExpenses = biaya
    customStageChanges = perpindahan tahap
    customTrainings = pelatihan yang diikuti
    customRows = {table} menurut {day}
    customRowsWhere = {table} menurut {day} dengan {conditions}
    customCount = jumlah {rows}
    customSum = total {column} dari {rows}
    customMedian = median {column} dari {rows}
    customPercentile = persentil {percent} dari {column} untuk {rows}
    customIs = {column} = {values}
    customIsNot = {column} bukan {values}
    customOr = atau
    customGiven = {column} terisi
    customBlank = {column} kosong
    customWithin = {column} dalam periode
    customBefore = {column} sebelum periode
    customAfter = {column} setelah periode
    customUntilEnd = {column} paling lambat di akhir periode
    stageChangeRows = Perpindahan tahap ({n})
    absentNoRows = tidak ada baris untuk dihitung
    absentNoValues = tidak ada nilai pada barisnya
    absentZeroDenominator = tidak ada pembagi
    leftOutRowWithoutValue = {n} baris tanpa nilai yang dipakai di sini
    leftOutRowWithoutDate = {n} baris tanpa tanggal yang dipakai di sini
    """
}
