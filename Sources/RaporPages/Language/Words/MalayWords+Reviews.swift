extension MalayWords {
  /// The Malay texts of reviews, evidence and lists.
  static let reviews = """
    # The reviews
    partOf = {part} daripada {whole}
    paceParts = {done} dicapai, {elapsed} masa telah berlalu
    comparedWith = berbanding {period}
    yearBefore = tahun sebelumnya
    average = purata
    soFar = setakat ini
    usualLimit = had biasa
    trendSubtitle = Mengikut {kind}, hingga {last}
    courseDescription = Dari {first} hingga {last}. Nilainya ada dalam jadual dan di halaman bukti.
    revenueByRep = Hasil jualan mengikut wakil jualan
    revenueByRepDescription = {n} bar, bermula dengan yang terbesar. Angka yang sama ada dalam jadual di bawah.
    winRateFunnel = Kadar kemenangan berbanding urus niaga ditutup
    winRateFunnelSubtitle = Di dalam corong, perbezaan mungkin kebetulan sahaja
    winRateFunnelDescription = {n} wakil jualan: makin banyak urus niaga ditutup, makin sempit julat yang dapat dijelaskan oleh kebetulan.
    teamRate = pasukan
    you = anda
    watch = perlu dipantau
    clear = jelas
    closedDeals = Urus niaga ditutup
    byRepLead = Bermula dengan jualan tertinggi. Nama membuka kad skor, angka membuka baris data di sebaliknya.
    byRepCaption = Wakil jualan, {period}
    captionOf = {title}, {period}
    idleRepsCount = {n} wakil jualan tiada data; kuota mereka tetap dikira dalam jumlah.
    idleRepsDoNotCount = {n} wakil jualan tiada data; kuota mereka tidak dikira dalam jumlah.
    whoNeedsTime = Siapa yang memerlukan perhatian anda, dan sebabnya
    nothingStandsOut = Bagi {n} wakil jualan yang lain, belum ada yang cukup menonjol untuk dicatat.
    strength = Kekuatan
    concern = Perhatian
    toKnow = Untuk makluman
    whySilent = Mengapa peraturan lain tidak bersuara
    lookAt = Lihat
    attentionLead = {n} urus niaga terbuka telah melepasi jangkaan tutup{days||, atau usianya lebih daripada # hari; pada usia itu urus niaga jarang sampai ditutup|, atau usianya lebih daripada # hari; pada usia itu urus niaga jarang sampai ditutup}.
    attentionCaption = {shown} urus niaga bernilai tertinggi daripada {total}
    about = tentang {name}
    managersOnly = untuk pengurus sahaja

    # The evidence pages
    evidenceHeading = Bukti: {period}
    evidenceLead = Dari mana setiap angka datang: formulanya, nilai yang dimasukkan dan baris data yang dikira, yang disenaraikan di bawah dengan tanda yang sama.
    evidenceOf = Urus niaga: {name}, {period}
    listPriceFootnote = * Nilainya kosong, maka harga senarai produk digunakan.
    sourceRow = Baris dalam fail asal
    activityRows = Aktiviti
    activityCaption = Aktiviti mengikut hari dan jenis
    outcome = Hasil
    date = Tarikh
    quotaCaption = Kuota bagi tempoh ini
    owner = Pemilik
    firstRowsOnly = {n} baris pertama daripada {total}; semuanya ada dalam fail.

    # Notices
    periodRunning = Tempoh ini belum tamat: data hingga {date}, tempoh hingga {end}.
    dataBegins = Data {period} hanya ada sejak {date}: angkanya tidak dapat dibandingkan dengan tempoh yang penuh.

    # Data quality and glossary
    dataQualityLead = Setiap baris dalam setiap fail digunakan, atau tidak digunakan atas sebab yang disenaraikan di sini.
    glossaryLead = Maksud setiap angka dan cara mengiranya.
    filesRead = Fail yang dibaca
    rowsExcluded = Tidak digunakan
    rowsBlank = Kosong
    rowsLeftOutTitle = Baris yang tidak digunakan
    noRowsLeftOut = Semua baris digunakan.
    content = Isinya
    valuesMissing = Nilai yang kosong pada baris yang digunakan
    noValuesMissing = Semua nilai yang diperlukan oleh metrik sudah ada.
    whatIsMissing = Urus niaga
    deals = Bilangan

    # First pages
    indexLead = Semakan pasukan bagi setiap tempoh, dan kad skor bagi setiap wakil jualan. Setiap angka boleh dijejaki hingga ke baris datanya.
    indexRange = {n} wakil jualan
    howToRead = Cara membaca halaman ini
    hintNumbers = Setiap angka boleh diklik: di sana ada formula, nilai dan semua baris yang dikira.
    hintNoData = “Tiada data” tidak bermaksud sifar: sebabnya ada di sebelahnya atau di halaman bukti.
    hintNotes = Catatan hanya muncul apabila angkanya cukup kuat; jika belum, halaman menjelaskan sebabnya.
    hintPrint = Setiap halaman boleh dicetak pada A4 atau Letter, dan boleh dibuka tanpa rangkaian.
    scorecards = Kad skor
    repIndexLead = Angka anda dari tempoh ke tempoh. Tempoh membuka kad skornya, angka membuka baris data di sebaliknya.
    myPeriods = Kad skor saya
    """
}
