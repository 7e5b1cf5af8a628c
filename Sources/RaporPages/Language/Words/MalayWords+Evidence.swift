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
    restatementRows = Urus niaga yang dipinda ({n})
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
    bottleneckSentence = Nilai terbesar paling lama tertahan di {stage}: {n} urus niaga bernilai {value}, dengan tempoh tinggal {days} (median).
    stageFunnel = Dari peringkat ke peringkat
    stageFunnelDescription = Berapa urus niaga sampai ke setiap satu daripada {n} peringkat, dan berapa yang diteruskan.
    stageFunnelSubtitle = Urus niaga yang sampai ke suatu peringkat dalam tempoh ini, dan yang diteruskan; di bawahnya median tempoh tinggal dan yang sedang berada di situ.
    cameIn = sampai
    wentOn = diteruskan
    bottleneck = kesesakan
    standingHere = {n} berada di sini
    entered = Masuk
    left = Keluar
    forecastDescription = Anggaran setiap kaedah bagi seluruh tempoh, dengan julat yang memuat 80 daripada 100 kes mengikut ralatnya sendiri yang lalu.
    forecastLead = Dua kaedah bersebelahan; palangnya memuat 80 daripada 100 kes mengikut ralat masing-masing yang lalu. Jika kedua-duanya berbeza, tanyakan sebabnya.
    quota = Kuota
    madeOf = Terdiri daripada
    """
}
