extension MalayWords {
  /// The texts of the evidence pages.
  static let evidence = """
    # The evidence pages
    dealsListed = {n|Tiada urus niaga|Satu urus niaga|# urus niaga} dalam tempoh ini.
    rowsCounted = {n|satu baris|# baris}
    rowsOfOthers = dan {n} baris milik orang lain, yang tidak disenaraikan di sini
    rowsCountedIn = {n} baris yang dikira
    rowsOfPart = {column} {name}: {n|tiada baris|satu baris|# baris}
    allRows = Tunjukkan semua baris
    casesFile = Setiap baris bagi setiap angka sebagai CSV
    lineOf = Baris dalam {file}
    leftOutOf = tidak dikira dalam {metrics}
    leadRows = Prospek ({n})
    answerRows = Jawapan tinjauan ({n})
    courseRows = Kursus yang dihadiri ({n})
    expenseRows = Perbelanjaan ({n})
    visitRows = Tempoh urus niaga dalam peringkat ({n})
    accountRows = Akaun ({n})
    repRows = Orang ({n})
    movementRows = Perubahan saluran ({n})
    forecastRows = Ramalan yang disimpan ({n})
    periodRows = Tempoh terdahulu sebagai perbandingan ({n})
    lead = Prospek
    converted = Menjadi urus niaga
    firstResponse = Jawapan pertama
    question = Soalan
    score = Skor
    course = Kursus
    category = Kategori
    method = Kaedah
    # The parts of a review
    blockResults = Hasil
    blockPipeline = Saluran jualan dan proses
    blockMovement = Pergerakan saluran jualan
    blockForecast = Ramalan
    blockActivity = Aktiviti dan prospek
    blockPeople = Orang dan pelanggan
    allFiguresOf = {title}: kesemua {n} angka
    blockBreakdowns = Mengikut pasukan, wilayah, produk dan lain-lain
    stalledCaption = {n} urus niaga yang tersekat
    idleDays = Hari tanpa aktiviti
    madeOf = Terdiri daripada
    """
}
