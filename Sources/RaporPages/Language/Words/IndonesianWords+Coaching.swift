extension IndonesianWords {
  /// The Indonesian texts of actions, agendas and leaderboards.
  static let coaching = """
    # Yang disepakati
    actions = Yang disepakati
    actionsLead = Keadaannya pada tanggal data, yang terlambat lebih dulu.
    actionsDue = Tindakan yang harus selesai
    actionDue = tenggat {date}
    actionOpen = berjalan
    actionOverdue = terlambat
    actionDone = selesai
    actionDoneOn = selesai {date}
    actionInHand = Sedang dikerjakan
    effectOnShare = {metric}: {before} dari {before_total} ({before_share}) dalam {weeks} minggu sebelumnya, {after} dari {after_total} ({after_share}) dalam {weeks} minggu sejak itu. Selisihnya antara {lower} dan {upper}.
    effectOnLevel = {metric}: rata-rata {after} per minggu selama {weeks} minggu sejak itu, {before} selama {weeks_before} minggu sebelumnya. Rata-rata dari {lower} sampai {upper} masih wajar.
    effectTooEarly = {metric}: baru {weeks} minggu penuh sejak itu; untuk membandingkan perlu {needed}.
    effectTooFewBefore = {metric}: hanya {weeks} minggu penuh sebelumnya; untuk membandingkan perlu {needed}.
    effectIsSure = Itu lebih dari sekadar kebetulan.
    effectMayBeChance = Itu bisa jadi kebetulan.
    effectCaveat = Angka yang menonjol saat tindakan dimulai sebagian akan kembali dengan sendirinya: sebagian perubahan akan terjadi juga tanpa tindakan itu.
    replyBy = Tanggapan · {line}
    marksOnChart = ▲ {names}
    markKey = Tindakan atau pelatihan

    # Agenda
    agenda = Agenda 1:1
    agendaDeals = Deal yang perlu dibicarakan
    agendaSpaceOfRep = Yang ingin saya bicarakan
    agendaSpaceOfManager = Catatan pembicaraan
    agendaSpaceAgreed = Disepakati: apa, siapa, sampai kapan
    agendaNoFocus = Tidak ada yang cukup menonjol untuk dijadikan fokus. Pakai waktunya untuk hal yang ingin Anda bicarakan.
    agendaNoActions = Belum ada yang disepakati sebelumnya.
    scorecard = Rapor

    # Waktu tim
    alsoReasons = Juga: {names}
    overdueActions = {n} tindakan terlambat
    whoNeedsTimeMore = Ada juga yang perlu dilihat tentang {names}.
    whoNeedsNoTime = Tidak ada yang cukup menonjol sehingga perlu waktu lebih dari yang lain.
    recognitionLead = Diperoleh dari hasil dan perbaikan; sampaikan di depan yang lain.

    # Papan peringkat
    leaderboard = Papan peringkat
    leaderboardLead = Dua orang yang berada dalam kelompok yang sama tidak dibedakan oleh angka ini; dua orang tanpa kelompok bersama dibedakan. Nama dalam kelompok yang sama disusun menurut abjad, sehingga tidak ada yang diperingkat karena kebetulan.
    bandColumn = Kelompok
    rangeOf = {lower} sampai {upper}
    result = Hasil
    estimate = Perkiraan
    chanceRange = Kemungkinan karena kebetulan
    boardLeadOfSales = Rentangnya menunjukkan hasil yang mungkin dari kerja yang sama dengan lebih banyak atau lebih sedikit keberuntungan dalam jumlah dan nilai deal.
    boardLeadOfRates = Perkiraan ditarik ke angka bersama, makin kuat bila deal yang ditutup makin sedikit: setiap orang dihitung seolah-olah juga menutup {cases} deal dengan angka itu.
    boardLeadWithoutDifference = Perbedaan antarorang tidak melebihi kebetulan: angka bersama adalah perkiraan terbaik untuk semua.
    tooFewToPlace = Deal yang ditutup terlalu sedikit untuk ditempatkan: {names}.
    rangesDescription = {n} orang, masing-masing dengan rentang yang mungkin karena kebetulan. Angka yang sama ada di tabel.
    rangesSubtitle = Rentang yang bertumpang tindih tidak dibedakan
    points = Poin
    pointsLead = Diperoleh dari penghargaan: dua bila jelas atau terhitung, satu bila patut diamati. Aktivitas saja tidak memberi poin.
    pointsSum = Sejauh ini
    streak = Berturut-turut
    badges = Diperoleh untuk
    noBoards = Terlalu sedikit orang yang punya hasil dalam periode ini untuk disandingkan.
    """
}
