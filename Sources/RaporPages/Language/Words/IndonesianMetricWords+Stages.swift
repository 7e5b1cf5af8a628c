extension IndonesianWords {
  /// What the catalogue says of stages in English, in Indonesian.
  static let stages = """
    metric.pipeline_weighted.name = Nilai pipeline tertimbang
    metric.pipeline_weighted.short = Tertimbang
    metric.pipeline_weighted.meaning = Nilai deal yang berjalan di akhir periode, masing-masing dikali win rate tahapnya: dari semua deal dalam data yang pernah ada di tahap itu dan sudah ditutup sampai tanggal data, berapa bagian yang menang. Jika data tidak punya riwayat tahap, setiap deal memakai win rate semua deal yang ditutup.
    metric.pipeline_weighted.formula = Σ v(O) × win rate tahapnya
    metric.pipeline_weighted.words = jumlah nilai × win rate tahap dari semua deal yang berjalan
    metric.pipeline_weighted.rival1 = Dengan peluang yang diisi orang untuk tiap tahap: jarang dicocokkan dengan nasib deal yang sebenarnya; tidak dihitung.
    metric.pipeline_weighted.rival2 = Dengan win rate masing-masing bagian: jumlah bagian tidak lagi sama dengan totalnya; cara itu dipakai pada prakiraan.
    metric.stage_conversion:*.name = Konversi tahap: {variant}
    metric.stage_conversion:*.short = {variant} → lanjut
    metric.stage_conversion:*.meaning = Dari deal yang di periode ini untuk pertama kali sampai ke {variant}, berapa bagian yang sudah lanjut sampai tanggal data. Deal yang menang dianggap melewati semua tahap, yang kalah dihitung di tahap tempat ia kalah. Deal yang masih di tahap itu dihitung belum lanjut, jadi angka periode yang baru masih bisa naik.
    metric.stage_conversion:*.formula = |deal yang pernah masuk tahap sesudahnya atau W| ÷ |deal yang pernah masuk {variant} atau sesudahnya|
    metric.stage_conversion:*.words = deal yang lanjut melewati {variant} ÷ deal yang sampai ke {variant}
    metric.stage_conversion:*.rival1 = Hanya dari deal yang sudah lanjut atau ditutup: menguntungkan deal yang cepat, karena yang akan kalah masih berada di tahap itu; corong penjualan menyebut berapa yang masih di sana.
    metric.stage_dwell:*.name = Lama di tahap: {variant}
    metric.stage_dwell:*.short = Hari di {variant}
    metric.stage_dwell:*.meaning = Median lama deal berada di {variant}, dalam hari, dari masa yang selesai di periode ini, baik dealnya lanjut, mundur, maupun ditutup. Deal yang kembali dihitung mulai lagi. Masa yang belum selesai di akhir periode tidak dihitung dan dicatat jumlahnya.
    metric.stage_dwell:*.formula = median (keluar − masuk), dalam hari, atas masa di {variant}
    metric.stage_dwell:*.words = nilai tengah dari hari sejak masuk sampai keluar dari {variant}
    metric.stage_dwell:*.rival1 = Rata-rata: beberapa deal yang terlupakan di tahap itu bisa menggesernya jauh; tidak dihitung.
    metric.stalled.name = Deal terbengkalai
    metric.stalled.short = Terbengkalai
    metric.stalled.meaning = Banyaknya deal berjalan yang tidak punya aktivitas selama hari yang diatur untuk tahapnya (14 kecuali diatur lain) dan tidak punya rencana aktivitas. Deal yang belum pernah disentuh dihitung sejak dibuat. Yang diketahui hanya aktivitas terakhir sebuah deal, jadi angka ini hanya ada untuk periode yang memuat tanggal data.
    metric.stalled.formula = |O tanpa aktivitas selama hari tahapnya dan tanpa rencana|
    metric.stalled.words = banyaknya deal berjalan yang terlalu lama tanpa aktivitas dan tanpa rencana
    metric.stalled.rival1 = Menurut perpindahan tahap terakhir: deal yang dikerjakan setiap hari pun bisa lama di satu tahap; itulah lama di tahap.
    """
}
