extension IndonesianWords {
  /// The Indonesian texts of reviews, evidence and lists.
  static let reviews = """
    # The reviews
    partOf = {part} dari {whole}
    paceParts = {done} tercapai, {elapsed} waktu sudah lewat
    comparedWith = dibanding {period}
    yearBefore = tahun sebelumnya
    average = rata-rata
    soFar = sejauh ini
    usualLimit = batas wajar
    trendSubtitle = Per {kind}, sampai {last}
    courseDescription = Dari {first} sampai {last}. Nilainya ada di tabel dan di halaman bukti.
    revenueByRep = Omzet per sales
    revenueByRepDescription = {n} batang, mulai dari yang terbesar. Angka yang sama ada di tabel di bawah.
    winRateFunnel = Win rate terhadap jumlah deal yang ditutup
    winRateFunnelSubtitle = Di dalam corong, perbedaan bisa jadi hanya kebetulan
    winRateFunnelDescription = {n} sales: makin banyak deal yang ditutup, makin sempit rentang yang bisa dijelaskan oleh kebetulan.
    teamRate = tim
    you = Anda
    watch = perlu dipantau
    clear = jelas
    closedDeals = Deal yang ditutup
    byRepLead = Mulai dari penjualan tertinggi. Nama membuka rapor, angka membuka baris data di baliknya.
    byRepCaption = Sales, {period}
    captionOf = {title}, {period}
    idleRepsCount = {n} sales tidak punya data; targetnya tetap dihitung dalam total.
    idleRepsDoNotCount = {n} sales tidak punya data; targetnya tidak dihitung dalam total.
    whoNeedsTime = Siapa yang perlu perhatian Anda, dan mengapa
    nothingStandsOut = Untuk {n} sales lainnya belum ada yang cukup menonjol untuk dicatat.
    strength = Kekuatan
    concern = Perhatian
    toKnow = Untuk diketahui
    whySilent = Mengapa aturan lain tidak berbicara
    lookAt = Lihat
    attentionLead = {n} deal berjalan sudah lewat perkiraan tutup{days||, atau umurnya lebih dari # hari; pada umur itu deal jarang sampai ditutup|, atau umurnya lebih dari # hari; pada umur itu deal jarang sampai ditutup}.
    attentionCaption = {shown} deal dengan nilai terbesar dari {total}
    about = tentang {name}
    managersOnly = hanya untuk manajer

    # The evidence pages
    evidenceHeading = Bukti: {period}
    evidenceLead = Dari mana setiap angka berasal: rumusnya, nilai yang dimasukkan, dan baris data yang dihitung, yang tercantum di bawah dengan tanda yang sama.
    evidenceOf = Deal: {name}, {period}
    listPriceFootnote = * Nilainya kosong, jadi dipakai harga daftar produk.
    sourceRow = Baris di file asal
    activityRows = Aktivitas
    activityCaption = Aktivitas per hari dan jenis
    outcome = Hasil
    date = Tanggal
    quotaCaption = Target untuk periode ini
    owner = Pemilik
    firstRowsOnly = {n} baris pertama dari {total}; semuanya ada di file.

    # Notices
    periodRunning = Periode ini belum berakhir: data sampai {date}, periode sampai {end}.
    dataBegins = Data {period} baru ada sejak {date}: angkanya tidak bisa dibandingkan dengan periode yang utuh.

    # Data quality and glossary
    dataQualityLead = Setiap baris dari setiap file dipakai, atau tidak dipakai dengan alasan yang tercantum di sini.
    glossaryLead = Arti setiap angka dan cara menghitungnya.
    filesRead = File yang dibaca
    rowsExcluded = Tidak dipakai
    rowsBlank = Kosong
    rowsLeftOutTitle = Baris yang tidak dipakai
    noRowsLeftOut = Semua baris dipakai.
    content = Isinya
    valuesMissing = Nilai yang kosong pada baris yang dipakai
    noValuesMissing = Semua nilai yang diperlukan metrik sudah ada.
    whatIsMissing = Deal
    deals = Jumlah

    # First pages
    indexLead = Tinjauan tim untuk setiap periode, dan rapor untuk setiap sales. Setiap angka bisa ditelusuri sampai ke baris datanya.
    indexRange = {n} sales
    howToRead = Cara membaca halaman ini
    hintNumbers = Setiap angka bisa diklik: di sana ada rumus, nilai, dan semua baris yang dihitung.
    hintNoData = “Tidak ada data” bukan berarti nol: alasannya ada di sampingnya atau di halaman bukti.
    hintNotes = Catatan hanya muncul jika angkanya cukup kuat; kalau belum, halaman menjelaskan alasannya.
    hintPrint = Setiap halaman bisa dicetak di A4 atau Letter, dan bisa dibuka tanpa jaringan.
    scorecards = Rapor
    repIndexLead = Angka Anda dari periode ke periode. Periode membuka rapornya, angka membuka baris data di baliknya.
    myPeriods = Rapor saya
    """
}
