extension MalayWords {
  /// The Malay texts of reviews, evidence and lists.
  static let reviews = """
    # The reviews
    partOf = {part} daripada {whole}
    paceParts = {done} dicapai, {elapsed} masa berlalu
    comparedWith = berbanding {period}
    yearBefore = tahun sebelumnya
    average = purata
    soFar = setakat ini
    usualLimit = had biasa
    trendSubtitle = Mengikut {kind}, hingga {last}
    courseDescription = Dari {first} hingga {last}. Nilainya ada dalam jadual dan halaman bukti.
    revenueByRep = Hasil jualan mengikut wakil
    revenueByRepDescription = {n} bar, yang terbesar dahulu. Angka yang sama ada dalam jadual di bawah.
    winRateFunnel = Kadar menang berbanding urus niaga ditutup
    winRateFunnelSubtitle = Di dalam corong, perbezaan boleh jadi kebetulan semata-mata
    winRateFunnelDescription = {n} wakil: makin banyak urus niaga ditutup, makin sempit julat yang dapat dijelaskan oleh kebetulan.
    teamRate = pasukan
    you = anda
    watch = perlu diperhatikan
    clear = jelas
    closedDeals = Urus niaga ditutup
    byRepLead = Jualan tertinggi dahulu. Nama membawa ke kad skor, angka membawa ke baris data di sebaliknya.
    byRepCaption = Wakil jualan, {period}
    captionOf = {title}, {period}
    idleRepsCount = {n} wakil tanpa data; kuota mereka dikira dalam jumlah.
    idleRepsDoNotCount = {n} wakil tanpa data; kuota mereka tidak dikira dalam jumlah.
    whoNeedsTime = Siapa yang memerlukan masa anda, dan sebabnya
    nothingStandsOut = Bagi {n} wakil, tiada apa-apa yang cukup menonjol untuk dicatat.
    strength = Kekuatan
    concern = Perhatian
    toKnow = Untuk makluman
    whySilent = Mengapa peraturan lain diam
    lookAt = Lihat
    attentionLead = {n} urus niaga terbuka telah melepasi tarikh jangkaan tutup, atau lebih lama daripada {days} hari; selepas itu urus niaga jarang ditutup.
    attentionCaption = {shown} yang paling bernilai daripada {total}
    about = tentang {name}
    managersOnly = untuk pengurus sahaja

    # The evidence pages
    evidenceHeading = Bukti: {period}
    evidenceLead = Bagaimana setiap angka diperoleh: formula, nilai yang dimasukkan, dan baris yang dikira, yang disenaraikan di bawah dengan tanda yang sama.
    evidenceOf = Urus niaga: {name}, {period}
    countsRows = Mengira {n} baris bertanda {marks}.
    dealRows = Urus niaga
    noDealRows = Tiada urus niaga dalam tempoh ini.
    rowsShown = Baris {first} hingga {last} daripada {total}.
    listPriceFootnote = * Harga senarai produk menggantikan nilai yang kosong.
    sourceRow = Baris sumber
    activityRows = Aktiviti
    activityCaption = Aktiviti mengikut hari dan jenis
    outcome = Hasil
    date = Tarikh
    quotaRows = Kuota
    quotaCaption = Kuota bagi tempoh ini
    owner = Pemilik
    pages = Halaman
    firstRowsOnly = {n} baris pertama daripada {total}; fail itu mengandungi semuanya.

    # Notices
    periodRunning = Tempoh ini belum tamat: data berakhir pada {date}, tempoh berakhir pada {end}.
    dataBegins = Data {period} bermula pada {date}: angkanya tidak setanding dengan tempoh lain yang penuh.

    # Data quality and glossary
    dataQualityLead = Setiap baris daripada setiap fail digunakan, atau diketepikan dengan sebab yang disenaraikan di sini.
    glossaryLead = Maksud setiap angka dan cara mengiranya.
    filesRead = Fail yang dibaca
    rowsExcluded = Diketepikan
    rowsBlank = Kosong
    rowsLeftOutTitle = Baris yang diketepikan
    noRowsLeftOut = Tiada baris yang diketepikan.
    content = Isinya
    valuesMissing = Nilai yang tiada pada baris yang digunakan
    noValuesMissing = Tiada nilai yang kurang untuk mana-mana metrik.
    whatIsMissing = Urus niaga
    deals = Bilangan

    # First pages
    indexLead = Semakan pasukan bagi setiap tempoh dan kad skor bagi setiap wakil. Setiap angka membawa ke baris data di sebaliknya.
    indexRange = {n} wakil jualan
    howToRead = Cara membaca halaman ini
    hintNumbers = Angka ialah pautan: ia menunjukkan formula, nilai dan setiap baris yang dikira.
    hintNoData = “Tiada data” bukan sifar: sebabnya ada di sebelahnya atau di halaman bukti.
    hintNotes = Catatan hanya muncul apabila angkanya cukup kuat; jika tidak, halaman menjelaskan mengapa ia diam.
    hintPrint = Setiap halaman boleh dicetak pada A4 atau Letter dan berfungsi tanpa rangkaian.
    scorecards = Kad skor
    repIndexLead = Angka anda, tempoh demi tempoh. Tempoh membawa ke kad skornya, angka membawa ke baris data di sebaliknya.
    myPeriods = Kad skor saya
    """
}
