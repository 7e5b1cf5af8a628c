extension IndonesianWords {
  /// What the catalogue says of forecasts in English, in Indonesian.
  static let forecasts = """
    metric.forecast:stage_weighted.name = Prakiraan dari deal berjalan
    metric.forecast:stage_weighted.short = Prakiraan, deal
    metric.forecast:stage_weighted.meaning = Omzet periode ini sejauh ini, ditambah nilai tiap deal berjalan dikali peluang menang dalam hari yang tersisa: dari deal milik bagian itu sendiri yang pernah mencapai umur yang sama, atau selama itu di tahapnya bila riwayat tahap ada, berapa bagian yang menang dalam hari sebanyak itu. Perlu sepuluh deal yang sudah ditutup. Deal yang belum dibuat tidak menambah apa-apa, jadi di awal periode panjang angkanya rendah.
    metric.forecast:stage_weighted.formula = Σ v(W sejauh ini) + Σ v(O) × P(menang dalam hari tersisa | umur, tahap)
    metric.forecast:stage_weighted.words = omzet sejauh ini + jumlah nilai × peluang menang dalam hari tersisa dari deal berjalan
    metric.forecast:stage_weighted.rival1 = Dengan peluang tahap saja, tanpa melihat umur deal dan sisa waktu: ikut menghitung deal yang menangnya terlambat atau tidak akan pernah ditutup; itulah pipeline tertimbang.
    metric.forecast:stage_weighted.rival2 = Angka yang disanggupi para sales: mengukur optimisme mereka; tidak dihitung.
    metric.forecast:run_rate.name = Prakiraan dari laju penjualan
    metric.forecast:run_rate.short = Prakiraan, laju
    metric.forecast:run_rate.meaning = Omzet periode ini sejauh ini, ditambah untuk tiap hari kerja yang tersisa omzet per hari kerja dari bulan-bulan terakhir yang sudah lengkap (untuk minggu dan bulan: minggu), paling banyak dua belas, menurut trennya dan, bila ada dua tahun penuh sebelumnya, menurut musimnya. Deal yang berjalan tidak dilihat.
    metric.forecast:run_rate.formula = Σ v(W sejauh ini) + hari kerja tersisa × omzet per hari kerja × tren × musim
    metric.forecast:run_rate.words = omzet sejauh ini + hari kerja tersisa × omzet per hari kerja, menurut tren dan musimnya
    metric.forecast:run_rate.rival1 = Laju periode ini saja: beberapa hari menentukan satu kuartal; tidak dihitung.
    metric.forecast:stage_weighted_low.name = Prakiraan dari deal berjalan, batas bawah
    metric.forecast:stage_weighted_low.short = Prakiraan, deal, bawah
    metric.forecast:stage_weighted_low.meaning = Batas bawah rentang yang memuat omzet pada 80 dari 100 kejadian, menurut kesalahan metode itu sendiri bila dicoba pada saat-saat terdahulu yang melihat sejauh itu ke depan, hanya dengan yang diketahui waktu itu. Perlu delapan saat semacam itu.
    metric.forecast:stage_weighted_low.formula = prakiraan + persentil ke-10 dari kesalahan terdahulu yang diambil ulang
    metric.forecast:stage_weighted_low.words = prakiraan dari deal berjalan + persentil ke-10 dari kesalahan terdahulunya
    metric.forecast:stage_weighted_high.name = Prakiraan dari deal berjalan, batas atas
    metric.forecast:stage_weighted_high.short = Prakiraan, deal, atas
    metric.forecast:stage_weighted_high.meaning = Batas atas rentang yang memuat omzet pada 80 dari 100 kejadian, menurut kesalahan metode itu sendiri bila dicoba pada saat-saat terdahulu yang melihat sejauh itu ke depan, hanya dengan yang diketahui waktu itu. Perlu delapan saat semacam itu.
    metric.forecast:stage_weighted_high.formula = prakiraan + persentil ke-90 dari kesalahan terdahulu yang diambil ulang
    metric.forecast:stage_weighted_high.words = prakiraan dari deal berjalan + persentil ke-90 dari kesalahan terdahulunya
    metric.forecast:run_rate_low.name = Prakiraan dari laju penjualan, batas bawah
    metric.forecast:run_rate_low.short = Prakiraan, laju, bawah
    metric.forecast:run_rate_low.meaning = Batas bawah rentang yang memuat omzet pada 80 dari 100 kejadian, menurut kesalahan metode itu sendiri bila dicoba pada saat-saat terdahulu yang melihat sejauh itu ke depan, hanya dengan yang diketahui waktu itu. Perlu delapan saat semacam itu.
    metric.forecast:run_rate_low.formula = prakiraan + persentil ke-10 dari kesalahan terdahulu yang diambil ulang
    metric.forecast:run_rate_low.words = prakiraan dari laju penjualan + persentil ke-10 dari kesalahan terdahulunya
    metric.forecast:run_rate_high.name = Prakiraan dari laju penjualan, batas atas
    metric.forecast:run_rate_high.short = Prakiraan, laju, atas
    metric.forecast:run_rate_high.meaning = Batas atas rentang yang memuat omzet pada 80 dari 100 kejadian, menurut kesalahan metode itu sendiri bila dicoba pada saat-saat terdahulu yang melihat sejauh itu ke depan, hanya dengan yang diketahui waktu itu. Perlu delapan saat semacam itu.
    metric.forecast:run_rate_high.formula = prakiraan + persentil ke-90 dari kesalahan terdahulu yang diambil ulang
    metric.forecast:run_rate_high.words = prakiraan dari laju penjualan + persentil ke-90 dari kesalahan terdahulunya
    """
}
