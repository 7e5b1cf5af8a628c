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
    contents = Di halaman ini
    period = Periode
    periods = Periode
    previous = Sebelumnya
    next = Berikutnya
    latest = Terbaru
    print = Cetak
    glossary = Glosarium
    dataQuality = Kualitas data
    dataAsOf = Data per {date}
    build = Build {id}
    madeWith = Dibuat dengan Rapor
    opensIn = Dibuka di tab baru
    light = Terang
    dark = Gelap
    partialPeriod = Data untuk periode ini hanya mencakup {first} sampai {last}.
    periodNotOver = Periode ini belum berakhir: angka dihitung sampai {date}.

    # Scopes and the columns of deals
    total = Total
    team = Tim
    teams = Tim
    manager = Manajer
    managers = Manajer
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
    byTeam = Per tim
    byManager = Per manajer
    byColumn = Per {column}

    # A figure and what it is held against
    metric = Metrik
    value = Nilai
    target = Target
    median = Median
    mean = Rata-rata
    peers = Rekan setara
    limits = Batas wajar
    share = Porsi
    change = Perubahan
    rank = Peringkat
    count = Jumlah
    againstPrevious = dibanding {period}
    againstYearBefore = dibanding {period}, setahun sebelumnya
    againstTarget = target {target}
    againstTeam = tim {value}
    aboveTarget = di atas target
    belowTarget = di bawah target
    onTarget = sesuai target
    noTarget = tanpa target
    higherIsBetter = makin tinggi makin baik
    lowerIsBetter = makin rendah makin baik
    neutralDirection = tinggi atau rendah tidak otomatis lebih baik
    noData = Tidak ada data
    notAvailable = Tidak tersedia: {reason}
    tooFewToTell = data masih terlalu sedikit untuk disimpulkan
    peersHidden = Perbandingan dengan rekan ditampilkan jika ada sedikitnya lima orang.
    dashMeaning = Tanda pisah berarti tidak ada nilai; alasannya ada di sampingnya atau di halaman bukti.
    upOn = naik {change} dari {period}
    downOn = turun {change} dari {period}
    unchangedOn = sama dengan {period}

    # The team's page
    teamReview = Tinjauan tim
    summary = Ringkasan
    trend = Tren
    overview = Gambaran umum
    idleReps = {n} sales tidak punya data di periode ini: {names}.
    idleRepsCounted = Sales tanpa data tetap dihitung sebagai pembagi di angka tim, misalnya pada targetnya.
    idleRepsNotCounted = Sales tanpa data tidak dihitung sebagai pembagi di angka tim, misalnya pada targetnya.
    notes = Catatan
    noNotes = Belum ada yang cukup menonjol di periode ini untuk dicatat.
    commentary = Ulasan
    noCommentary = Belum ada ulasan untuk periode ini.
    writtenBy = {author}, {date}
    attention = Perlu perhatian
    noAttention = Tidak ada yang perlu perhatian.
    activitiesByType = Aktivitas menurut jenis
    rateAgainstCount = {rate} terhadap jumlah deal yang ditutup
    closedDealsAxis = Deal yang ditutup

    # A rep's page
    scorecard = Rapor
    repScorecard = Rapor: {rep}
    trends = Tren
    yourFigures = Angka Anda
    openDeals = Deal berjalan
    dealsThatNeedAttention = Deal berjalan yang perlu perhatian
    noDealsThatNeedAttention = Tidak ada deal berjalan yang perlu perhatian.
    focus = Fokus
    strengths = Kekuatan
    alsoSeen = Catatan lain
    recognition = Apresiasi
    nextStep = Langkah berikutnya
    whatWouldChange = Yang bisa mengubah catatan ini
    whyThisNote = Mengapa ada catatan ini
    rule = Aturan
    sureness = Seberapa yakin
    clearSign = jelas
    watchSign = perlu dipantau

    # Deals in tables
    deal = Deal
    dealCount = {n|tidak ada deal|# deal|# deal}
    stage = Tahap
    amount = Nilai
    quantity = Jumlah unit
    cost = Biaya
    created = Dibuat
    closed = Ditutup
    expectedClose = Perkiraan tutup
    age = Umur
    lastActivity = Aktivitas terakhir
    never = belum pernah
    listPriceUsed = harga daftar produk
    countsIn = Dihitung dalam
    why = Alasan
    overdueBy = lewat {days}
    row = Baris

    # What a deal is to a period's figures
    roleWon = menang
    roleLost = kalah
    roleOpen = berjalan
    roleOverdue = lewat perkiraan tutup
    roleStale = mengendap
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
    leftOutOther = {n} deal karena alasan lain

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
    absentNoComparison = tidak ada periode pembanding
    absentZeroComparison = nilai periode pembandingnya nol
    absentPartialComparison = data hanya mencakup sebagian periode pembanding
    absentNotOver = periode ini belum berakhir
    absentNoPeers = tidak ada rekan pembanding
    absentNotForScope = tidak berlaku untuk rincian ini

    # Evidence
    evidence = Bukti
    evidenceFor = Bukti: {metric}
    evidenceIntro = Semua angka {scope} pada {period}, dengan rumus, nilai yang dimasukkan, dan baris data di baliknya.
    formula = Rumus
    withValues = Dengan nilainya
    rows = Baris data
    rowsCount = {n|tidak ada baris|# baris|# baris}
    rowsRange = Baris {first} sampai {last} dari {n}
    leftOut = Tidak dihitung
    nothingLeftOut = Semua baris dihitung.
    downloadCSV = Unduh CSV
    pageOf = Halaman {n} dari {total}
    seeEvidence = Bukti untuk {metric}
    casesCount = n = {n}
    backToFigures = Kembali ke angka
    numerator = Pembilang
    denominator = Penyebut

    # Data quality
    dataQualityIntro = Setiap baris dari setiap file dipakai, atau tidak dipakai dengan alasan yang tercantum di sini.
    file = File
    table = Tabel
    rowsRead = Baris dibaca
    rowsUsed = Dipakai
    rowsLeftOut = Tidak dipakai
    blankRows = Baris kosong
    reason = Alasan
    line = Baris ke-
    detail = Isinya
    allRowsUsed = Semua baris dipakai.
    rowsNotUsed = {n} baris tidak dipakai.
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
    rowForeignCurrency = mata uang lain
    rowMissingValue = isian wajib masih kosong
    rowAfterAsOf = setelah tanggal data
    tableDeals = Deal
    tableActivities = Aktivitas
    tableReps = Sales
    tableQuotas = Target
    tableProducts = Produk

    # The glossary and the index
    glossaryIntro = Arti setiap angka dan cara menghitungnya.
    unit = Satuan
    unitMoney = uang
    unitCount = jumlah
    unitRate = persen
    unitDays = hari
    unitMultiple = kelipatan
    direction = Arah
    definition = Arti
    variants = Varian
    indexIntro = Tinjauan mingguan untuk manajer dan rapor untuk setiap sales. Setiap angka bisa ditelusuri sampai ke baris datanya.
    startHere = Mulai di sini
    latestPeriods = Periode terbaru
    allPeriodPages = Semua periode
    repPages = Halaman setiap sales
    """
}
