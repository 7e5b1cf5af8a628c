extension IndonesianWords {
  /// The Indonesian texts of reviews, evidence and lists.
  static let reviews = """
    # The reviews
    partOf = {part} dari {whole}
    paceParts = {done} tercapai, {elapsed} waktu berlalu
    comparedWith = dibanding {period}
    yearBefore = tahun sebelumnya
    average = rata-rata
    soFar = sejauh ini
    usualLimit = batas wajar
    trendSubtitle = Per {kind}, sampai {last}
    courseDescription = Dari {first} sampai {last}. Nilainya ada di tabel dan halaman bukti.
    revenueByRep = Pendapatan per sales
    revenueByRepDescription = {n} batang, yang terbesar lebih dulu. Angka yang sama ada di tabel di bawah.
    winRateFunnel = Win rate terhadap jumlah deal yang ditutup
    winRateFunnelSubtitle = Di dalam corong, perbedaan masih bisa karena kebetulan
    winRateFunnelDescription = {n} sales: makin banyak deal yang ditutup, makin sempit rentang yang bisa dijelaskan kebetulan.
    teamRate = tim
    you = Anda
    watch = perlu diamati
    clear = jelas
    closedDeals = Deal yang ditutup
    byRepLead = Penjualan tertinggi lebih dulu. Nama menuju kartu rapor, angka menuju baris data di baliknya.
    byRepCaption = Para sales, {period}
    captionOf = {title}, {period}
    idleRepsCount = {n} sales tanpa data; targetnya tetap dihitung dalam total.
    idleRepsDoNotCount = {n} sales tanpa data; targetnya tidak dihitung dalam total.
    whoNeedsTime = Siapa yang perlu waktu Anda, dan mengapa
    nothingStandsOut = Untuk {n} sales tidak ada yang cukup menonjol untuk dicatat.
    strength = Kekuatan
    concern = Perhatian
    toKnow = Untuk diketahui
    whySilent = Mengapa aturan lain diam
    lookAt = Lihat
    attentionLead = {n} deal terbuka sudah lewat tanggal perkiraan tutup, atau lebih tua dari {days} hari; setelah itu deal jarang tertutup.
    attentionCaption = {shown} yang paling bernilai dari {total}
    about = tentang {name}
    managersOnly = hanya untuk manajer

    # The evidence pages
    evidenceHeading = Bukti: {period}
    evidenceLead = Bagaimana setiap angka diperoleh: rumus, nilai yang dimasukkan, dan baris yang dihitung, yang tercantum di bawah dengan tanda yang sama.
    evidenceOf = Deal: {name}, {period}
    countsRows = Menghitung {n} baris bertanda {marks}.
    dealRows = Deal
    noDealRows = Tidak ada deal dalam periode ini.
    rowsShown = Baris {first} sampai {last} dari {total}.
    listPriceFootnote = * Harga daftar produk menggantikan nilai yang kosong.
    sourceRow = Baris sumber
    activityRows = Aktivitas
    activityCaption = Aktivitas per hari dan jenis
    outcome = Hasil
    date = Tanggal
    quotaRows = Target
    quotaCaption = Target untuk periode ini
    owner = Pemilik
    pages = Halaman
    firstRowsOnly = {n} baris pertama dari {total}; berkasnya memuat semuanya.

    # Notices
    periodRunning = Periode ini belum selesai: data berakhir {date}, periode berakhir {end}.
    dataBegins = Data {period} baru mulai {date}: angkanya tidak sebanding dengan periode lain yang utuh.

    # Data quality and glossary
    dataQualityLead = Setiap baris dari setiap berkas dipakai, atau disisihkan dengan alasan yang tercantum di sini.
    glossaryLead = Arti setiap angka dan cara menghitungnya.
    filesRead = Berkas yang dibaca
    rowsExcluded = Disisihkan
    rowsBlank = Kosong
    rowsLeftOutTitle = Baris yang disisihkan
    noRowsLeftOut = Tidak ada baris yang disisihkan.
    content = Isinya
    valuesMissing = Nilai yang kosong pada baris yang dipakai
    noValuesMissing = Tidak ada nilai yang kurang untuk metrik mana pun.
    whatIsMissing = Deal
    deals = Jumlah

    # First pages
    indexLead = Tinjauan tim untuk setiap periode dan kartu rapor untuk setiap sales. Setiap angka menuju baris data di baliknya.
    indexRange = {n} sales
    howToRead = Cara membaca halaman ini
    hintNumbers = Angka adalah tautan: di sana ada rumus, nilai, dan setiap baris yang dihitung.
    hintNoData = “Tidak ada data” bukan nol: alasannya ada di sampingnya atau di halaman bukti.
    hintNotes = Catatan hanya muncul bila angkanya cukup kuat; kalau tidak, halaman menjelaskan mengapa ia diam.
    hintPrint = Setiap halaman dapat dicetak di A4 atau Letter dan berfungsi tanpa jaringan.
    scorecards = Kartu rapor
    repIndexLead = Angka Anda, periode demi periode. Periode menuju kartu rapornya, angka menuju baris data di baliknya.
    myPeriods = Kartu rapor saya
    """
}
