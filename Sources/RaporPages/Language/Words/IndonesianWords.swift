/// The Indonesian texts: the everyday language of a sales office, with its English loans.
enum IndonesianWords {
  static let pages = """
    # Time
    and = dan
    day = hari
    days = hari
    percentagePoints = poin
    week = Minggu
    month = Bulan
    quarter = Kuartal
    half = Semester
    year = Tahun
    allPeriods = Seluruh periode
    weekName = Minggu ke-{n} {year}
    weekTick = Mgg {n}
    quarterTick = Q{n}
    halfTick = Sem. {n}
    fiscalYear = TB {year}
    quarter1 = Kuartal I {year}
    quarter2 = Kuartal II {year}
    quarter3 = Kuartal III {year}
    quarter4 = Kuartal IV {year}
    half1 = Semester I {year}
    half2 = Semester II {year}

    # The frame of every page
    skipToContent = Langsung ke isi
    mainNavigation = Navigasi utama
    home = Beranda
    period = Periode
    periods = Periode
    latest = Terbaru
    glossary = Glosarium
    dataQuality = Kualitas data
    dataAsOf = Data per {date}
    build = Build {id}

    # Scopes and the columns of deals
    total = Total
    team = Tim
    manager = Manajer
    territory = Wilayah
    product = Produk
    rep = Sales
    reps = Sales
    notGiven = Tidak diisi
    account = Pelanggan
    segment = Segmen
    source = Sumber
    type = Jenis
    lostReason = Alasan kalah
    scope = Cakupan
    byRep = Per sales
    byColumn = Per {column}

    # A figure and what it is held against
    metric = Metrik
    value = Nilai
    target = Target
    mean = Rata-rata
    limits = Batas wajar
    change = Perubahan
    count = Jumlah
    higherIsBetter = makin tinggi makin baik
    lowerIsBetter = makin rendah makin baik
    neutralDirection = tinggi atau rendah tidak otomatis lebih baik
    noData = Tidak ada data

    # The team's page
    noteNew = Baru
    noteContinuing = Seperti {kind} sebelumnya
    noteBetter = Lebih baik dari {kind} sebelumnya
    noteWorse = Lebih kuat dari {kind} sebelumnya
    notesResolved = Sudah tidak ada sejak {kind} sebelumnya: {rules}.
    teamReview = Tinjauan tim
    summary = Ringkasan
    trend = Tren
    overview = Gambaran umum
    notes = Catatan
    noNotes = Belum ada yang cukup menonjol di periode ini untuk dicatat.
    commentary = Ulasan
    attention = Perlu perhatian

    # A rep's page
    trends = Tren
    dealsThatNeedAttention = Deal berjalan yang perlu perhatian
    focus = Fokus
    alsoSeen = Catatan lain
    recognition = Apresiasi
    nextStep = Langkah berikutnya
    rule = Aturan
    watchSign = perlu dipantau

    # Deals in tables
    age = Umur
    deal = Deal
    stage = Tahap
    amount = Nilai
    created = Dibuat
    closed = Ditutup
    expectedClose = Perkiraan tutup
    countsIn = Dihitung dalam
    row = Baris

    # What a deal is to a period's figures
    roleWon = menang
    roleLost = kalah
    roleOpen = berjalan
    roleOverdue = lewat perkiraan tutup
    roleStale = mandek
    roleWonWithoutAmount = menang, tanpa nilai
    roleLostWithoutAmount = kalah, tanpa nilai
    roleOpenWithoutAmount = berjalan, tanpa nilai
    roleWonWithoutQuantity = menang, tanpa jumlah unit
    roleClosedWithoutCreation = ditutup, tanpa tanggal dibuat
    roleClosedBeforeCreation = ditutup sebelum tanggal dibuat
    roleOpenWithoutCreation = berjalan, tanpa tanggal dibuat
    roleWonWithoutDate = menang, tanpa tanggal tutup
    roleLostWithoutDate = kalah, tanpa tanggal tutup
    rolePerhapsOpen = mungkin masih berjalan, tanpa tanggal dibuat
    roleDue = diperkirakan tutup di periode ini
    roleWonShared = menang, sebagai pemilik bersama
    roleLostShared = kalah, sebagai pemilik bersama
    roleOpenShared = berjalan, sebagai pemilik bersama
    roleWonWithoutCost = menang, tanpa biaya
    roleWonSharedWithoutDate = menang sebagai pemilik bersama, tanpa tanggal tutup
    roleLostSharedWithoutDate = kalah sebagai pemilik bersama, tanpa tanggal tutup
    rolePerhapsOpenShared = mungkin masih berjalan sebagai pemilik bersama, tanpa tanggal dibuat
    roleOpenWithoutExpectedClose = berjalan, tanpa perkiraan tutup
    leftOutWonWithoutAmount = {n} deal menang tanpa nilai
    leftOutLostWithoutAmount = {n} deal kalah tanpa nilai
    leftOutOpenWithoutAmount = {n} deal berjalan tanpa nilai
    leftOutWonWithoutQuantity = {n} deal menang tanpa jumlah unit
    leftOutClosedWithoutCreation = {n} deal yang ditutup tanpa tanggal dibuat
    leftOutClosedBeforeCreation = {n} deal ditutup sebelum tanggal dibuat
    leftOutOpenWithoutCreation = {n} deal berjalan tanpa tanggal dibuat
    leftOutWonWithoutDate = {n} deal menang tanpa tanggal tutup
    leftOutLostWithoutDate = {n} deal kalah tanpa tanggal tutup
    leftOutPerhapsOpen = {n} deal tanpa tanggal dibuat yang mungkin masih berjalan saat itu
    leftOutWonWithoutCost = {n} deal menang tanpa biaya
    leftOutWonSharedWithoutDate = {n} bagian dari deal menang tanpa tanggal tutup
    leftOutLostSharedWithoutDate = {n} bagian dari deal kalah tanpa tanggal tutup
    leftOutPerhapsOpenShared = {n} bagian dari deal tanpa tanggal dibuat yang mungkin masih berjalan saat itu
    leftOutOpenWithoutExpectedClose = {n} deal berjalan tanpa tanggal perkiraan tutup
    leftOutRepWithoutQuota = {n} sales tanpa target untuk menghitung insentifnya
    leftOutRepWithoutPlan = {n} sales yang tidak tercakup skema insentif mana pun untuk periode ini
    leftOutOther = {n} deal karena alasan lain
    leftOutLeadTooYoung = {n} lead yang masih terlalu baru untuk dinilai
    leftOutLeadWithoutResponse = {n} lead tanpa jawaban pertama yang tercatat
    leftOutLeadWithoutTime = {n} lead tanpa jam
    leftOutLeadAnsweredEarly = {n} lead yang dijawab sebelum masuk
    leftOutAnswerWithoutScore = {n} jawaban tanpa nilai
    leftOutDealWithoutAccount = {n} deal menang tanpa pelanggan
    leftOutDealWithoutStages = {n} deal tanpa riwayat tahap
    leftOutVisitNotOver = {n} masa di satu tahap yang belum selesai
    leftOutWindowIncomplete = {n} pelatihan yang jangka sebelum atau sesudahnya melewati data
    leftOutDealWithoutAmount = {n} deal tanpa nilai
    leftOutDealWithoutDate = {n} deal tanpa tanggal yang dipakai di sini

    # Why there is no value
    absentNoData = tidak ada data
    absentNoClosedDeals = tidak ada deal yang ditutup di periode ini
    absentNoWonDeals = tidak ada deal yang menang di periode ini
    absentNoLostDeals = tidak ada deal yang kalah di periode ini
    absentNoLostAmounts = deal yang kalah tidak punya nilai
    absentNoOpenDeals = tidak ada deal berjalan di akhir periode
    absentNoAmounts = tidak ada deal yang punya nilai
    absentNoQuantities = tidak ada deal yang punya jumlah unit
    absentNoCreationDates = tidak ada deal yang punya tanggal dibuat
    absentNoQuota = belum ada target untuk periode ini
    absentQuotaIncomplete = target hanya mencakup sebagian periode
    absentZeroQuota = targetnya nol
    absentNotStarted = periode belum dimulai
    absentNoActivities = tidak ada aktivitas di periode ini
    absentNoDealActivities = tidak ada aktivitas yang menyebut deal
    absentNoStageHistory = tidak ada riwayat tahap
    absentNoStageEntries = tidak ada deal yang sampai ke tahap ini di periode ini
    absentNoStageExits = tidak ada deal yang keluar dari tahap ini di periode ini
    absentOnlyLatest = hanya diketahui untuk periode yang memuat tanggal data
    absentNoHistory = riwayatnya masih terlalu sedikit
    absentNoPastErrors = terlalu sedikit saat terdahulu untuk menguji metodenya
    absentNoComparison = tidak ada periode pembanding
    absentZeroComparison = nilai periode pembandingnya nol
    absentPartialComparison = data hanya mencakup sebagian periode pembanding
    absentNotOver = periode ini belum berakhir
    absentNoPeers = tidak ada rekan pembanding
    absentNotForScope = tidak berlaku untuk rincian ini
    absentNoCosts = biaya deal yang menang tidak ada
    absentQuotaMet = target sudah tercapai
    absentPeriodOver = periode ini sudah berakhir
    absentZeroCycle = deal ditutup pada hari yang sama dengan hari dibuat
    absentFewComparisons = kurang dari dua periode utuh sebelumnya untuk dibandingkan
    absentSameQuota = sama dengan angka utama: tidak ada sales tanpa data yang punya target di sini
    absentNoPayPlan = belum ada skema insentif
    absentNotEmployed = tidak bekerja pada periode ini
    absentNotPayPeriod = tidak tersusun dari periode skema insentif
    absentZeroTotal = totalnya nol
    absentNoOpeningSnapshot = belum ada snapshot dari sebelum periode ini
    absentNoClosingSnapshot = tidak ada snapshot di periode ini
    absentNoEarlierSnapshot = belum ada snapshot terdahulu yang melaporkan periode ini
    absentNoExpectedDates = tidak ada deal yang punya perkiraan tutup
    absentNothingDue = tidak ada deal yang jatuh tempo di periode ini saat periode dimulai
    absentNoForecast = tidak ada perkiraan yang disimpan tepat waktu
    absentNoRevenue = tidak ada omzet di periode ini

    # Evidence
    evidence = Bukti
    formula = Rumus
    rows = Baris data
    leftOut = Tidak dihitung
    downloadCSV = Unduh CSV
    casesCount = n = {n}
    numerator = Pembilang
    denominator = Penyebut

    # Data quality
    file = File
    table = Tabel
    rowsRead = Baris dibaca
    rowsUsed = Dipakai
    blankRows = Baris kosong
    reason = Alasan
    line = Baris ke-
    detail = Isinya
    andMore = … dan {n} lagi
    rowFooter = catatan kaki hasil ekspor
    rowMalformedQuote = tanda kutip salah letak
    rowWrongFieldCount = jumlah kolom tidak sesuai
    rowMissingID = tanpa ID
    rowDuplicateID = ID sudah dipakai baris sebelumnya
    rowMissingRep = tanpa nama sales
    rowUnknownRep = sales tidak ada di daftar sales
    rowUnknownStage = tahap tidak ada di pengaturan
    rowUnreadableDate = tanggal tidak terbaca
    rowUnreadableNumber = angka tidak terbaca
    rowUnreadablePeriod = periode tidak terbaca
    rowForeignCurrency = mata uang lain tanpa kurs
    rowUnknownDeal = deal tidak ada di data
    rowUnknownSurvey = jenis survei tidak dikenal
    rowScoreOutsideScale = nilai di luar skala
    rowSeveralOwners = target dengan lebih dari satu pemilik
    rowMissingValue = isian wajib masih kosong
    rowAfterAsOf = setelah tanggal data

    # The glossary and the index
    unit = Satuan
    unitMoney = uang
    unitCount = jumlah
    unitRate = persen
    unitDays = hari
    unitMultiple = kelipatan
    direction = Arah
    formulaSigns = W, L, O: deal menang, kalah, dan berjalan; A: aktivitas; N: lead yang masuk; Q: target; v: nilai; |…|: banyaknya; Σ: jumlah; ∪: gabungan.
    rivals = Definisi lain
    groupResults = Hasil
    groupPipeline = Pipeline
    groupActivity = Aktivitas
    groupPeople = Orang dan pelanggan
    groupCustom = Metrik sendiri
    quadrantBusyAndProductive = sibuk dan produktif
    quadrantProductive = produktif dengan aktivitas lebih sedikit
    quadrantBusy = sibuk, tetapi omzet di bawah median
    quadrantQuiet = aktivitas dan omzet di bawah median
    definition = Arti
    allPeriodPages = Semua periode
    """
}
