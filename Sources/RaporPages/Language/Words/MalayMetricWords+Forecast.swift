extension MalayWords {
  /// What the catalogue says of forecasts in English, in Malay.
  static let forecasts = """
    metric.forecast:stage_weighted.name = Ramalan daripada urus niaga terbuka
    metric.forecast:stage_weighted.short = Ramalan, urus niaga
    metric.forecast:stage_weighted.meaning = Hasil jualan tempoh ini setakat ini, ditambah nilai setiap urus niaga terbuka didarab peluang menang dalam hari yang tinggal: daripada urus niaga bahagian itu sendiri yang pernah mencapai umur yang sama, atau selama itu di peringkatnya jika sejarah peringkat ada, bahagian yang dimenangi dalam hari sebanyak itu. Perlu sepuluh urus niaga yang telah ditutup. Urus niaga yang belum dicipta tidak menambah apa-apa, jadi pada awal tempoh panjang angkanya rendah.
    metric.forecast:stage_weighted.formula = Σ v(W setakat ini) + Σ v(O) × P(menang dalam hari yang tinggal | umur, peringkat)
    metric.forecast:stage_weighted.words = hasil jualan setakat ini + jumlah nilai × peluang menang dalam hari yang tinggal bagi urus niaga terbuka
    metric.forecast:stage_weighted.rival1 = Dengan kebarangkalian peringkat sahaja, tanpa melihat umur urus niaga dan masa yang tinggal: turut mengira urus niaga yang lewat menang atau tidak akan ditutup; itulah saluran berwajaran.
    metric.forecast:stage_weighted.rival2 = Angka yang disanggupi jurujual: mengukur keyakinan mereka; tidak dikira.
    metric.forecast:run_rate.name = Ramalan daripada kadar jualan
    metric.forecast:run_rate.short = Ramalan, kadar
    metric.forecast:run_rate.meaning = Hasil jualan tempoh ini setakat ini, ditambah bagi setiap hari bekerja yang tinggal hasil sehari bekerja daripada bulan-bulan terakhir yang lengkap (bagi minggu dan bulan: minggu), paling banyak dua belas, mengikut arah alirannya dan, jika ada dua tahun penuh sebelumnya, mengikut musimnya. Urus niaga terbuka tidak dilihat.
    metric.forecast:run_rate.formula = Σ v(W setakat ini) + hari bekerja yang tinggal × hasil sehari bekerja × aliran × musim
    metric.forecast:run_rate.words = hasil jualan setakat ini + hari bekerja yang tinggal × hasil sehari bekerja, mengikut aliran dan musimnya
    metric.forecast:run_rate.rival1 = Kadar tempoh ini sahaja: beberapa hari menentukan satu suku tahun; tidak dikira.
    metric.forecast:stage_weighted_low.name = Ramalan daripada urus niaga terbuka, had bawah
    metric.forecast:stage_weighted_low.short = Ramalan, urus niaga, bawah
    metric.forecast:stage_weighted_low.meaning = Had bawah julat yang memuatkan hasil jualan dalam 80 daripada 100 kes, mengikut ralat kaedah itu sendiri apabila dicuba pada masa-masa lalu yang melihat sejauh itu ke hadapan, hanya dengan apa yang diketahui ketika itu. Perlu lapan masa seperti itu.
    metric.forecast:stage_weighted_low.formula = ramalan + persentil ke-10 bagi ralat lalu yang disampel semula
    metric.forecast:stage_weighted_low.words = ramalan daripada urus niaga terbuka + persentil ke-10 bagi ralat lalunya
    metric.forecast:stage_weighted_high.name = Ramalan daripada urus niaga terbuka, had atas
    metric.forecast:stage_weighted_high.short = Ramalan, urus niaga, atas
    metric.forecast:stage_weighted_high.meaning = Had atas julat yang memuatkan hasil jualan dalam 80 daripada 100 kes, mengikut ralat kaedah itu sendiri apabila dicuba pada masa-masa lalu yang melihat sejauh itu ke hadapan, hanya dengan apa yang diketahui ketika itu. Perlu lapan masa seperti itu.
    metric.forecast:stage_weighted_high.formula = ramalan + persentil ke-90 bagi ralat lalu yang disampel semula
    metric.forecast:stage_weighted_high.words = ramalan daripada urus niaga terbuka + persentil ke-90 bagi ralat lalunya
    metric.forecast:run_rate_low.name = Ramalan daripada kadar jualan, had bawah
    metric.forecast:run_rate_low.short = Ramalan, kadar, bawah
    metric.forecast:run_rate_low.meaning = Had bawah julat yang memuatkan hasil jualan dalam 80 daripada 100 kes, mengikut ralat kaedah itu sendiri apabila dicuba pada masa-masa lalu yang melihat sejauh itu ke hadapan, hanya dengan apa yang diketahui ketika itu. Perlu lapan masa seperti itu.
    metric.forecast:run_rate_low.formula = ramalan + persentil ke-10 bagi ralat lalu yang disampel semula
    metric.forecast:run_rate_low.words = ramalan daripada kadar jualan + persentil ke-10 bagi ralat lalunya
    metric.forecast:run_rate_high.name = Ramalan daripada kadar jualan, had atas
    metric.forecast:run_rate_high.short = Ramalan, kadar, atas
    metric.forecast:run_rate_high.meaning = Had atas julat yang memuatkan hasil jualan dalam 80 daripada 100 kes, mengikut ralat kaedah itu sendiri apabila dicuba pada masa-masa lalu yang melihat sejauh itu ke hadapan, hanya dengan apa yang diketahui ketika itu. Perlu lapan masa seperti itu.
    metric.forecast:run_rate_high.formula = ramalan + persentil ke-90 bagi ralat lalu yang disampel semula
    metric.forecast:run_rate_high.words = ramalan daripada kadar jualan + persentil ke-90 bagi ralat lalunya
    """
}
