/// The Malay texts, as a Malaysian sales office writes them.
enum MalayWords {
  static let pages = """
    # Time
    and = dan
    day = hari
    days = hari
    percentagePoints = mata
    week = Minggu
    month = Bulan
    quarter = Suku tahun
    half = Separuh tahun
    year = Tahun
    allPeriods = Keseluruhan tempoh
    weekName = Minggu {n}, {year}
    weekTick = Mg {n}
    quarterTick = ST{n}
    halfTick = Separuh {n}
    fiscalYear = TK {year}
    quarter1 = Suku pertama {year}
    quarter2 = Suku kedua {year}
    quarter3 = Suku ketiga {year}
    quarter4 = Suku keempat {year}
    half1 = Separuh pertama {year}
    half2 = Separuh kedua {year}

    # The frame of every page
    skipToContent = Langkau ke kandungan
    mainNavigation = Navigasi utama
    home = Laman utama
    contents = Pada halaman ini
    period = Tempoh
    periods = Tempoh
    previous = Sebelumnya
    next = Seterusnya
    latest = Terkini
    print = Cetak
    glossary = Glosari
    dataQuality = Kualiti data
    dataAsOf = Data setakat {date}
    build = Binaan {id}
    madeWith = Dihasilkan dengan Rapor
    opensIn = Dibuka dalam tab baharu
    light = Cerah
    dark = Gelap
    partialPeriod = Data bagi tempoh ini hanya meliputi {first} hingga {last}.
    periodNotOver = Tempoh ini belum tamat: angka dikira hingga {date}.

    # Scopes and the columns of deals
    total = Jumlah
    team = Pasukan
    teams = Pasukan
    manager = Pengurus
    managers = Pengurus
    territory = Wilayah
    product = Produk
    rep = Wakil jualan
    reps = Wakil jualan
    notGiven = Tidak dinyatakan
    account = Pelanggan
    segment = Segmen
    source = Sumber
    type = Jenis
    lostReason = Sebab kalah
    scope = Skop
    byRep = Mengikut wakil jualan
    byTeam = Mengikut pasukan
    byManager = Mengikut pengurus
    byColumn = Mengikut {column}

    # A figure and what it is held against
    metric = Metrik
    value = Nilai
    target = Sasaran
    median = Median
    mean = Purata
    peers = Rakan setara
    limits = Had
    share = Bahagian
    change = Perubahan
    rank = Kedudukan
    count = Bilangan
    againstPrevious = berbanding {period}
    againstYearBefore = berbanding {period}, setahun sebelumnya
    againstTarget = sasaran {target}
    againstTeam = pasukan {value}
    aboveTarget = melebihi sasaran
    belowTarget = di bawah sasaran
    onTarget = mencapai sasaran
    noTarget = tiada sasaran
    higherIsBetter = lebih tinggi lebih baik
    lowerIsBetter = lebih rendah lebih baik
    neutralDirection = tinggi atau rendah tidak semestinya lebih baik
    noData = Tiada data
    notAvailable = Tidak tersedia: {reason}
    tooFewToTell = masih terlalu sedikit untuk membuat kesimpulan
    peersHidden = Perbandingan dengan rakan dipaparkan apabila ada sekurang-kurangnya lima orang.
    dashMeaning = Tanda sempang bermaksud tiada nilai; sebabnya ada di sebelahnya atau di halaman bukti.
    upOn = naik {change} daripada {period}
    downOn = turun {change} daripada {period}
    unchangedOn = sama seperti {period}

    # The team's page
    teamReview = Semakan pasukan
    summary = Ringkasan
    trend = Trend
    overview = Gambaran keseluruhan
    idleReps = {n} wakil jualan tiada data dalam tempoh ini: {names}.
    idleRepsCounted = Wakil jualan tanpa data tetap dikira dalam pembahagi pasukan, misalnya sasarannya.
    idleRepsNotCounted = Wakil jualan tanpa data tidak dikira dalam pembahagi pasukan, misalnya sasarannya.
    notes = Catatan
    noNotes = Belum ada yang cukup menonjol dalam tempoh ini untuk dicatat.
    commentary = Ulasan
    noCommentary = Tiada ulasan bagi tempoh ini.
    writtenBy = {author}, {date}
    attention = Perlu perhatian
    noAttention = Tiada yang perlu perhatian.
    activitiesByType = Aktiviti mengikut jenis
    rateAgainstCount = {rate} berbanding bilangan urus niaga ditutup
    closedDealsAxis = Urus niaga ditutup

    # A rep's page
    scorecard = Kad prestasi
    repScorecard = Kad prestasi: {rep}
    trends = Trend
    yourFigures = Angka anda
    openDeals = Urus niaga terbuka
    dealsThatNeedAttention = Urus niaga terbuka yang perlu perhatian
    noDealsThatNeedAttention = Tiada urus niaga terbuka yang perlu perhatian.
    focus = Fokus
    strengths = Kekuatan
    alsoSeen = Catatan lain
    recognition = Penghargaan
    nextStep = Langkah seterusnya
    whatWouldChange = Yang boleh mengubah catatan ini
    whyThisNote = Mengapa catatan ini ada
    rule = Peraturan
    sureness = Sejauh mana pasti
    clearSign = jelas
    watchSign = perlu dipantau

    # Deals in tables
    deal = Urus niaga
    dealCount = {n|tiada urus niaga|# urus niaga|# urus niaga}
    stage = Peringkat
    amount = Nilai
    quantity = Kuantiti
    cost = Kos
    created = Dicipta
    closed = Ditutup
    expectedClose = Jangkaan tutup
    age = Usia
    lastActivity = Aktiviti terakhir
    never = belum pernah
    listPriceUsed = harga senarai produk
    countsIn = Dikira dalam
    why = Sebab
    overdueBy = lewat {days}
    row = Baris

    # What a deal is to a period's figures
    roleWon = menang
    roleLost = kalah
    roleOpen = terbuka
    roleOverdue = melepasi jangkaan tutup
    roleStale = terbengkalai
    roleWonWithoutAmount = menang, tiada nilai
    roleLostWithoutAmount = kalah, tiada nilai
    roleOpenWithoutAmount = terbuka, tiada nilai
    roleWonWithoutQuantity = menang, tiada kuantiti
    roleClosedWithoutCreation = ditutup, tiada tarikh cipta
    roleClosedBeforeCreation = ditutup sebelum tarikh cipta
    roleOpenWithoutCreation = terbuka, tiada tarikh cipta
    roleWonWithoutDate = menang, tiada tarikh tutup
    roleLostWithoutDate = kalah, tiada tarikh tutup
    rolePerhapsOpen = mungkin terbuka, tiada tarikh cipta
    leftOutWonWithoutAmount = {n} urus niaga menang tanpa nilai
    leftOutLostWithoutAmount = {n} urus niaga kalah tanpa nilai
    leftOutOpenWithoutAmount = {n} urus niaga terbuka tanpa nilai
    leftOutWonWithoutQuantity = {n} urus niaga menang tanpa kuantiti
    leftOutClosedWithoutCreation = {n} urus niaga ditutup tanpa tarikh cipta
    leftOutClosedBeforeCreation = {n} urus niaga ditutup sebelum tarikh cipta
    leftOutOpenWithoutCreation = {n} urus niaga terbuka tanpa tarikh cipta
    leftOutWonWithoutDate = {n} urus niaga menang tanpa tarikh tutup
    leftOutLostWithoutDate = {n} urus niaga kalah tanpa tarikh tutup
    leftOutPerhapsOpen = {n} urus niaga tanpa tarikh cipta, mungkin terbuka ketika itu
    leftOutOther = {n} urus niaga atas sebab lain

    # Why there is no value
    absentNoData = tiada data
    absentNoClosedDeals = tiada urus niaga ditutup dalam tempoh ini
    absentNoWonDeals = tiada urus niaga dimenangi dalam tempoh ini
    absentNoLostDeals = tiada urus niaga yang kalah dalam tempoh ini
    absentNoLostAmounts = urus niaga yang kalah tiada nilai
    absentNoOpenDeals = tiada urus niaga terbuka pada akhir tempoh
    absentNoAmounts = tiada urus niaga yang mempunyai nilai
    absentNoQuantities = tiada urus niaga yang mempunyai kuantiti
    absentNoCreationDates = tiada urus niaga yang mempunyai tarikh cipta
    absentNoQuota = tiada kuota bagi tempoh ini
    absentQuotaIncomplete = kuota hanya meliputi sebahagian tempoh
    absentZeroQuota = kuotanya sifar
    absentNotStarted = tempoh belum bermula
    absentNoActivities = tiada aktiviti dalam tempoh ini
    absentNoComparison = tiada tempoh untuk dibandingkan
    absentZeroComparison = nilai tempoh perbandingan ialah sifar
    absentPartialComparison = data hanya meliputi sebahagian tempoh perbandingan
    absentNotOver = tempoh ini belum berakhir
    absentNoPeers = tiada rakan untuk dibandingkan
    absentNotForScope = tidak terpakai bagi pecahan ini

    # Evidence
    evidence = Bukti
    evidenceFor = Bukti: {metric}
    evidenceIntro = Semua angka {scope} bagi {period}, dengan formula, nilai yang dimasukkan dan baris data di sebaliknya.
    formula = Formula
    withValues = Dengan nilainya
    rows = Baris data
    rowsCount = {n|tiada baris|# baris|# baris}
    rowsRange = Baris {first} hingga {last} daripada {n}
    leftOut = Tidak dikira
    nothingLeftOut = Semua baris dikira.
    downloadCSV = Muat turun CSV
    pageOf = Halaman {n} daripada {total}
    seeEvidence = Bukti bagi {metric}
    casesCount = n = {n}
    backToFigures = Kembali ke angka
    numerator = Pengangka
    denominator = Penyebut

    # Data quality
    dataQualityIntro = Setiap baris dalam setiap fail digunakan, atau tidak digunakan atas sebab yang disenaraikan di sini.
    file = Fail
    table = Jadual
    rowsRead = Baris dibaca
    rowsUsed = Digunakan
    rowsLeftOut = Tidak digunakan
    blankRows = Baris kosong
    reason = Sebab
    line = Nombor baris
    detail = Kandungannya
    allRowsUsed = Semua baris digunakan.
    rowsNotUsed = {n} baris tidak digunakan.
    andMore = … dan {n} lagi
    rowFooter = nota kaki eksport
    rowMalformedQuote = tanda petik di tempat yang salah
    rowWrongFieldCount = bilangan lajur tidak sepadan
    rowMissingID = tiada ID
    rowDuplicateID = ID sudah digunakan oleh baris terdahulu
    rowMissingRep = tiada nama wakil jualan
    rowUnknownRep = wakil jualan tiada dalam senarai
    rowUnknownStage = peringkat tiada dalam tetapan
    rowUnreadableDate = tarikh tidak dapat dibaca
    rowUnreadableNumber = nombor tidak dapat dibaca
    rowUnreadablePeriod = tempoh tidak dapat dibaca
    rowForeignCurrency = mata wang lain
    rowMissingValue = nilai wajib tidak diisi
    rowAfterAsOf = selepas tarikh data
    tableDeals = Urus niaga
    tableActivities = Aktiviti
    tableReps = Wakil jualan
    tableQuotas = Kuota
    tableProducts = Produk

    # The glossary and the index
    glossaryIntro = Maksud setiap angka dan cara mengiranya.
    unit = Unit
    unitMoney = wang
    unitCount = bilangan
    unitRate = peratus
    unitDays = hari
    unitMultiple = gandaan
    direction = Arah
    definition = Maksud
    variants = Varian
    indexIntro = Semakan mingguan untuk pengurus dan kad prestasi untuk setiap wakil jualan. Setiap angka boleh dijejaki hingga ke baris datanya.
    startHere = Mula di sini
    latestPeriods = Tempoh terkini
    allPeriodPages = Semua tempoh
    repPages = Halaman setiap wakil jualan
    """
}
