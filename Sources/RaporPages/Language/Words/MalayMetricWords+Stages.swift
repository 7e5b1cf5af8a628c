extension MalayWords {
  /// What the catalogue says of stages in English, in Malay.
  static let stages = """
    metric.pipeline_weighted.name = Nilai saluran berwajaran
    metric.pipeline_weighted.short = Berwajaran
    metric.pipeline_weighted.meaning = Nilai urus niaga yang terbuka pada akhir tempoh, masing-masing didarab kadar kemenangan peringkatnya: daripada semua urus niaga dalam data yang pernah berada di peringkat itu dan telah ditutup setakat tarikh data, bahagian yang dimenangi. Jika data tiada sejarah peringkat, setiap urus niaga memakai kadar kemenangan semua urus niaga yang ditutup.
    metric.pipeline_weighted.formula = Σ v(O) × kadar kemenangan peringkatnya
    metric.pipeline_weighted.words = jumlah nilai × kadar kemenangan peringkat bagi semua urus niaga yang terbuka
    metric.pipeline_weighted.rival1 = Dengan kebarangkalian yang diisi orang bagi setiap peringkat: jarang disemak dengan kesudahan urus niaga sebenar; tidak dikira.
    metric.pipeline_weighted.rival2 = Dengan kadar kemenangan setiap bahagian sendiri: jumlah bahagian tidak lagi sama dengan jumlah besar; cara itu dipakai dalam ramalan.
    metric.stage_conversion:*.name = Penukaran peringkat: {variant}
    metric.stage_conversion:*.short = {variant} → maju
    metric.stage_conversion:*.meaning = Daripada urus niaga yang dalam tempoh ini buat kali pertama sampai ke {variant}, bahagian yang telah maju setakat tarikh data. Urus niaga yang menang dianggap melalui semua peringkat, yang kalah dikira di peringkat ia kalah. Urus niaga yang masih di situ dikira belum maju, jadi angka tempoh terbaharu masih boleh naik.
    metric.stage_conversion:*.formula = |urus niaga yang pernah masuk peringkat selepasnya atau W| ÷ |urus niaga yang pernah masuk {variant} atau selepasnya|
    metric.stage_conversion:*.words = urus niaga yang maju melepasi {variant} ÷ urus niaga yang sampai ke {variant}
    metric.stage_conversion:*.rival1 = Hanya daripada urus niaga yang telah maju atau ditutup: memihak kepada urus niaga yang pantas, kerana yang bakal kalah masih berada di situ; corong jualan menyatakan berapa yang masih di situ.
    metric.stage_dwell:*.name = Masa di peringkat: {variant}
    metric.stage_dwell:*.short = Hari di {variant}
    metric.stage_dwell:*.meaning = Median hari urus niaga berada di {variant}, daripada tempoh yang tamat dalam tempoh laporan ini, sama ada urus niaganya maju, mundur atau ditutup. Urus niaga yang kembali dikira semula dari mula. Tempoh yang belum tamat pada akhirnya tidak dikira dan dicatat bilangannya.
    metric.stage_dwell:*.formula = median (keluar − masuk), dalam hari, bagi tempoh di {variant}
    metric.stage_dwell:*.words = nilai tengah bagi hari dari masuk hingga keluar dari {variant}
    metric.stage_dwell:*.rival1 = Purata: beberapa urus niaga yang terlupa di peringkat itu boleh mengubahnya dengan jauh; tidak dikira.
    metric.stalled.name = Urus niaga terbiar
    metric.stalled.short = Terbiar
    metric.stalled.meaning = Bilangan urus niaga terbuka yang tiada aktiviti selama hari yang ditetapkan bagi peringkatnya (14 kecuali ditetapkan lain) dan tiada aktiviti yang dirancang. Urus niaga yang belum pernah disentuh dikira sejak dicipta. Hanya aktiviti terakhir sesuatu urus niaga diketahui, jadi angka ini hanya ada bagi tempoh yang memuatkan tarikh data.
    metric.stalled.formula = |O tanpa aktiviti selama hari peringkatnya dan tanpa rancangan|
    metric.stalled.words = bilangan urus niaga terbuka yang terlalu lama tanpa aktiviti dan tanpa rancangan
    metric.stalled.rival1 = Mengikut pertukaran peringkat terakhir: urus niaga yang diusahakan setiap hari pun boleh lama di satu peringkat; itulah masa di peringkat.
    """
}
