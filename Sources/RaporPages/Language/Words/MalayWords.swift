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
    period = Tempoh
    periods = Tempoh
    latest = Terkini
    glossary = Glosari
    dataQuality = Kualiti data
    dataAsOf = Data setakat {date}
    build = Binaan {id}

    # Scopes and the columns of deals
    total = Jumlah
    team = Pasukan
    manager = Pengurus
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
    byColumn = Mengikut {column}

    # A figure and what it is held against
    metric = Metrik
    value = Nilai
    target = Sasaran
    mean = Purata
    limits = Had
    change = Perubahan
    count = Bilangan
    higherIsBetter = lebih tinggi lebih baik
    lowerIsBetter = lebih rendah lebih baik
    neutralDirection = tinggi atau rendah tidak semestinya lebih baik
    noData = Tiada data

    # The team's page
    noteNew = Baharu
    noteContinuing = Seperti {kind} sebelumnya
    noteBetter = Lebih baik daripada {kind} sebelumnya
    noteWorse = Lebih ketara daripada {kind} sebelumnya
    notesResolved = Sudah tiada sejak {kind} sebelumnya: {rules}.
    teamReview = Semakan pasukan
    summary = Ringkasan
    trend = Trend
    overview = Gambaran keseluruhan
    notes = Catatan
    noNotes = Belum ada yang cukup menonjol dalam tempoh ini untuk dicatat.
    commentary = Ulasan
    attention = Perlu perhatian

    # A rep's page
    trends = Trend
    dealsThatNeedAttention = Urus niaga terbuka yang perlu perhatian
    focus = Fokus
    alsoSeen = Catatan lain
    recognition = Penghargaan
    nextStep = Langkah seterusnya
    rule = Peraturan
    watchSign = perlu dipantau

    # Deals in tables
    age = Usia
    deal = Urus niaga
    stage = Peringkat
    amount = Nilai
    created = Dicipta
    closed = Ditutup
    expectedClose = Jangkaan tutup
    countsIn = Dikira dalam
    row = Baris

    # What a deal is to a period's figures
    roleWon = menang
    roleLost = kalah
    roleOpen = terbuka
    roleOverdue = melepasi jangkaan tutup
    roleStale = tersangkut
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
    roleDue = dijangka tutup dalam tempoh ini
    roleWonShared = menang, sebagai pemilik bersama
    roleLostShared = kalah, sebagai pemilik bersama
    roleOpenShared = terbuka, sebagai pemilik bersama
    roleWonWithoutCost = menang, tiada kos
    roleWonSharedWithoutDate = menang sebagai pemilik bersama, tiada tarikh tutup
    roleLostSharedWithoutDate = kalah sebagai pemilik bersama, tiada tarikh tutup
    rolePerhapsOpenShared = mungkin terbuka sebagai pemilik bersama, tiada tarikh cipta
    roleOpenWithoutExpectedClose = terbuka, tiada jangkaan tutup
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
    leftOutWonWithoutCost = {n} urus niaga menang tanpa kos
    leftOutWonSharedWithoutDate = {n} bahagian urus niaga menang tanpa tarikh tutup
    leftOutLostSharedWithoutDate = {n} bahagian urus niaga kalah tanpa tarikh tutup
    leftOutPerhapsOpenShared = {n} bahagian urus niaga tanpa tarikh cipta, mungkin terbuka ketika itu
    leftOutOpenWithoutExpectedClose = {n} urus niaga terbuka tanpa tarikh jangkaan tutup
    leftOutRepWithoutQuota = {n} wakil jualan tanpa kuota untuk mengira insentifnya
    leftOutRepWithoutPlan = {n} wakil jualan yang tidak diliputi mana-mana skim insentif bagi tempoh ini
    leftOutOther = {n} urus niaga atas sebab lain
    leftOutLeadTooYoung = {n} prospek yang masih terlalu baharu untuk dinilai
    leftOutLeadWithoutResponse = {n} prospek tanpa jawapan pertama yang direkodkan
    leftOutLeadWithoutTime = {n} prospek tanpa waktu
    leftOutLeadAnsweredEarly = {n} prospek yang dijawab sebelum diterima
    leftOutAnswerWithoutScore = {n} jawapan tanpa skor
    leftOutDealWithoutAccount = {n} urus niaga menang tanpa pelanggan
    leftOutDealWithoutStages = {n} urus niaga tanpa sejarah peringkat
    leftOutVisitNotOver = {n} tempoh di satu peringkat yang belum tamat
    leftOutWindowIncomplete = {n} latihan yang tempoh sebelum atau selepasnya melangkaui data
    leftOutDealWithoutAmount = {n} urus niaga tanpa nilai
    leftOutDealWithoutDate = {n} urus niaga tanpa tarikh yang digunakan di sini

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
    absentNoDealActivities = tiada aktiviti yang menyebut urus niaga
    absentNoStageHistory = tiada sejarah peringkat
    absentNoStageEntries = tiada urus niaga yang sampai ke peringkat ini dalam tempoh ini
    absentNoStageExits = tiada urus niaga yang keluar dari peringkat ini dalam tempoh ini
    absentOnlyLatest = hanya diketahui bagi tempoh yang memuatkan tarikh data
    absentNoHistory = sejarahnya masih terlalu sedikit
    absentNoPastErrors = terlalu sedikit masa lalu untuk menguji kaedahnya
    absentNoComparison = tiada tempoh untuk dibandingkan
    absentZeroComparison = nilai tempoh perbandingan ialah sifar
    absentPartialComparison = data hanya meliputi sebahagian tempoh perbandingan
    absentNotOver = tempoh ini belum berakhir
    absentNoPeers = tiada rakan untuk dibandingkan
    absentNotForScope = tidak terpakai bagi pecahan ini
    absentNoCosts = tiada kos bagi urus niaga yang dimenangi
    absentQuotaMet = kuota sudah dicapai
    absentPeriodOver = tempoh ini sudah berakhir
    absentZeroCycle = urus niaga ditutup pada hari yang sama ia dicipta
    absentFewComparisons = kurang daripada dua tempoh penuh sebelumnya untuk dibandingkan
    absentSameQuota = sama dengan angka utama: tiada wakil jualan tanpa data yang mempunyai kuota di sini
    absentNoPayPlan = tiada skim insentif
    absentNotEmployed = tidak berkhidmat dalam tempoh ini
    absentNotPayPeriod = tidak terdiri daripada tempoh skim insentif
    absentZeroTotal = jumlahnya sifar
    absentNoOpeningSnapshot = tiada petikan dari sebelum tempoh ini
    absentNoClosingSnapshot = tiada petikan dalam tempoh ini
    absentNoEarlierSnapshot = tiada petikan terdahulu yang melaporkan tempoh ini
    absentNoExpectedDates = tiada urus niaga yang mempunyai jangkaan tutup
    absentNothingDue = tiada urus niaga yang dijangka ditutup dalam tempoh ini ketika ia bermula
    absentNoForecast = tiada ramalan yang disimpan tepat pada masanya
    absentNoRevenue = tiada hasil jualan dalam tempoh ini

    # Evidence
    evidence = Bukti
    formula = Formula
    rows = Baris data
    leftOut = Tidak dikira
    downloadCSV = Muat turun CSV
    casesCount = n = {n}
    numerator = Pengangka
    denominator = Penyebut

    # Data quality
    file = Fail
    table = Jadual
    rowsRead = Baris dibaca
    rowsUsed = Digunakan
    blankRows = Baris kosong
    reason = Sebab
    line = Nombor baris
    detail = Kandungannya
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
    rowForeignCurrency = mata wang lain tanpa kadar tukaran
    rowUnknownDeal = urus niaga tiada dalam data
    rowUnknownSurvey = jenis tinjauan tidak dikenali
    rowScoreOutsideScale = skor di luar skala
    rowSeveralOwners = kuota dengan lebih daripada satu pemilik
    rowMissingValue = nilai wajib tidak diisi
    rowAfterAsOf = selepas tarikh data

    # The glossary and the index
    unit = Unit
    unitMoney = wang
    unitCount = bilangan
    unitRate = peratus
    unitDays = hari
    unitMultiple = gandaan
    direction = Arah
    formulaSigns = W, L, O: urus niaga menang, kalah dan terbuka; A: aktiviti; N: prospek yang diterima; Q: kuota; v: nilai; |…|: bilangan; Σ: jumlah; ∪: gabungan.
    rivals = Takrif lain
    groupResults = Hasil
    groupPipeline = Saluran jualan
    groupActivity = Aktiviti
    groupPeople = Orang dan pelanggan
    groupCustom = Metrik sendiri
    quadrantBusyAndProductive = sibuk dan produktif
    quadrantProductive = produktif dengan aktiviti yang lebih sedikit
    quadrantBusy = sibuk, tetapi hasil di bawah median
    quadrantQuiet = aktiviti dan hasil di bawah median
    definition = Maksud
    allPeriodPages = Semua tempoh
    """
}
