extension IndonesianWords {
  /// The texts of the evidence pages.
  static let evidence = """
    # The evidence pages
    dealsListed = {n|Tidak ada deal|Satu deal|# deal} di periode ini.
    rowsCounted = {n|satu baris|# baris}
    rowsOfOthers = dan {n} baris milik orang lain, yang tidak ditampilkan di sini
    rowsCountedIn = {n} baris yang dihitung
    rowsOfPart = {column} {name}: {n|tidak ada baris|satu baris|# baris}
    allRows = Tampilkan semua baris
    casesFile = Setiap baris dari setiap angka sebagai CSV
    lineOf = Baris di {file}
    leftOutOf = tidak dihitung dalam {metrics}
    leadRows = Lead ({n})
    answerRows = Jawaban survei ({n})
    courseRows = Pelatihan yang diikuti ({n})
    expenseRows = Pengeluaran ({n})
    visitRows = Lama deal di tiap tahap ({n})
    accountRows = Akun ({n})
    repRows = Orang ({n})
    movementRows = Perubahan pipeline ({n})
    restatementRows = Deal yang diubah kemudian ({n})
    forecastRows = Prakiraan tersimpan ({n})
    periodRows = Periode sebelumnya sebagai pembanding ({n})
    lead = Lead
    converted = Menjadi deal
    firstResponse = Respons pertama
    question = Pertanyaan
    score = Skor
    course = Pelatihan
    category = Kategori
    method = Metode
    # The parts of a review
    blockResults = Hasil
    blockPipeline = Pipeline dan proses
    blockMovement = Pergerakan pipeline
    blockForecast = Prakiraan
    blockActivity = Aktivitas dan lead
    blockPeople = Orang dan pelanggan
    allFiguresOf = {title}: semua {n} angka
    blockBreakdowns = Menurut tim, wilayah, produk, dan lainnya
    stalledCaption = {n} deal yang mandek
    idleDays = Hari tanpa aktivitas
    bottleneckSentence = Nilai terbesar paling lama tertahan di {stage}: {n} deal senilai {value}, dengan lama tinggal {days} (median).
    stageFunnel = Dari tahap ke tahap
    stageFunnelDescription = Berapa deal sampai ke tiap tahap dari {n} tahap, dan berapa yang lanjut.
    stageFunnelSubtitle = Deal yang sampai ke suatu tahap di periode ini, dan yang lanjut dari situ; di bawahnya median lama tinggal dan yang sedang ada di sana.
    cameIn = sampai
    wentOn = lanjut
    bottleneck = hambatan
    standingHere = {n} ada di sini
    entered = Masuk
    left = Keluar
    forecastDescription = Perkiraan tiap metode untuk seluruh periode, dengan rentang yang memuat 80 dari 100 kasus menurut kesalahannya sendiri di masa lalu.
    forecastLead = Dua metode berdampingan; batangnya memuat 80 dari 100 kasus menurut kesalahan masing-masing di masa lalu. Bila keduanya berbeda, tanyakan sebabnya.
    quota = Target
    madeOf = Terdiri dari
    """
}
