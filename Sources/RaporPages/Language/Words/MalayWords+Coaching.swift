extension MalayWords {
  /// The Malay texts of actions, agendas and leaderboards.
  static let coaching = """
    # Yang dipersetujui
    actions = Yang dipersetujui
    actionsLead = Kedudukannya pada tarikh data, yang lewat didahulukan.
    actionsDue = Tindakan yang perlu disiapkan
    actionDue = tarikh akhir {date}
    actionOpen = berjalan
    actionOverdue = lewat
    actionDone = selesai
    actionDoneOn = selesai {date}
    actionInHand = Sedang diusahakan
    effectOnShare = {metric}: {before} daripada {before_total} ({before_share}) dalam {weeks} minggu sebelumnya, {after} daripada {after_total} ({after_share}) dalam {weeks} minggu sejak itu. Bezanya antara {lower} dan {upper}.
    effectOnLevel = {metric}: purata {after} seminggu sepanjang {weeks} minggu sejak itu, {before} sepanjang {weeks_before} minggu sebelumnya. Purata dari {lower} hingga {upper} masih biasa.
    effectTooEarly = {metric}: baru {weeks} minggu penuh sejak itu; perbandingan memerlukan {needed}.
    effectTooFewBefore = {metric}: hanya {weeks} minggu penuh sebelumnya; perbandingan memerlukan {needed}.
    effectIsSure = Itu melebihi kebetulan.
    effectMayBeChance = Itu mungkin kebetulan sahaja.
    effectCaveat = Angka yang menonjol ketika tindakan bermula sebahagiannya akan kembali dengan sendirinya: sebahagian perubahan akan berlaku juga tanpa tindakan itu.
    replyBy = Balasan · {line}
    marksOnChart = ▲ {names}
    markKey = Tindakan atau latihan

    # Agenda
    agenda = Agenda 1:1
    agendaDeals = Urus niaga untuk dibincangkan
    agendaSpaceOfRep = Yang ingin saya bincangkan
    agendaSpaceOfManager = Catatan perbincangan
    agendaSpaceAgreed = Dipersetujui: apa, siapa, sehingga bila
    agendaNoFocus = Tiada yang cukup menonjol untuk dijadikan fokus. Gunakan masa ini untuk perkara yang anda ingin bincangkan.
    agendaNoActions = Belum ada yang dipersetujui sebelum ini.
    scorecard = Kad laporan

    # Masa pasukan
    alsoReasons = Juga: {names}
    overdueActions = {n} tindakan lewat
    whoNeedsTimeMore = Ada juga yang perlu dilihat tentang {names}.
    whoNeedsNoTime = Tiada sesiapa yang cukup menonjol sehingga memerlukan masa lebih daripada yang lain.
    recognitionLead = Diperoleh daripada hasil dan peningkatan; sebutkan di hadapan orang lain.

    # Papan kedudukan
    leaderboard = Papan kedudukan
    leaderboardLead = Dua orang yang berkongsi kumpulan tidak dibezakan oleh angka ini; dua orang yang tidak berkongsi kumpulan dibezakan. Nama dalam kumpulan yang sama disusun mengikut abjad, supaya tiada sesiapa disusun mengikut nasib.
    bandColumn = Kumpulan
    rangeOf = {lower} hingga {upper}
    result = Hasil
    estimate = Anggaran
    chanceRange = Kemungkinan kerana kebetulan
    boardLeadOfSales = Julatnya menunjukkan hasil yang mungkin daripada kerja yang sama dengan nasib yang lebih baik atau kurang baik dalam bilangan dan nilai urus niaga.
    boardLeadOfRates = Anggaran ditarik ke arah kadar bersama, lebih kuat jika urus niaga yang ditutup lebih sedikit: setiap orang dikira seolah-olah turut menutup {cases} urus niaga pada kadar itu.
    boardLeadWithoutDifference = Perbezaan antara mereka tidak melebihi kebetulan: kadar bersama ialah anggaran terbaik bagi semua.
    tooFewToPlace = Urus niaga yang ditutup terlalu sedikit untuk diletakkan: {names}.
    rangesDescription = {n} orang, masing-masing dengan julat yang mungkin kerana kebetulan. Angka yang sama ada dalam jadual.
    rangesSubtitle = Julat yang bertindih tidak dibezakan
    points = Mata
    pointsLead = Diperoleh daripada penghargaan: dua jika jelas atau dikira, satu jika patut diperhatikan. Aktiviti semata-mata tidak memberi mata.
    pointsSum = Setakat ini
    streak = Berturut-turut
    badges = Diperoleh untuk
    noBoards = Terlalu sedikit orang yang mempunyai hasil dalam tempoh ini untuk dibandingkan.
    """
}
