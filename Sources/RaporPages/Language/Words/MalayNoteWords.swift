extension MalayWords {
  /// The sentences that the rules of a comparison share, by message, and what notes call kinds of periods;
  /// what a rule itself says is in its file.
  static let notes = """
    kind.week = minggu
    kind.month = bulan
    kind.quarter = suku tahun
    kind.half = separuh tahun
    kind.year = tahun
    kind.all = tempoh
    kinds.week = minggu
    kinds.month = bulan
    kinds.quarter = suku tahun
    kinds.half = separuh tahun
    kinds.year = tahun
    kinds.all = tempoh
    certainty.clear = Jelas: hampir mustahil berlaku secara kebetulan sahaja.
    certainty.watch = Perlu dipantau: mungkin masih kebetulan.
    certainty.fact = Pasti: ini hasil kiraan, bukan anggaran.
    against.peers = Berbanding {peers} wakil jualan lain, yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.peers_of_role = Berbanding {peers} wakil jualan lain dalam jawatan yang sama ({role}), yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.peers_in_first_year = Berbanding {peers} wakil jualan lain yang juga dalam tahun pertama, yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.peers_of_role_in_first_year = Berbanding {peers} wakil jualan lain dalam jawatan yang sama ({role}) dan juga dalam tahun pertama, yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.peers_after_first_year = Berbanding {peers} wakil jualan lain yang juga sudah lebih setahun di sini, yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.peers_of_role_after_first_year = Berbanding {peers} wakil jualan lain yang sudah lebih setahun dalam jawatan yang sama ({role}), yang mencatat {comparison}: angka antara {lower} dengan {upper} mungkin kebetulan sahaja.
    against.own_trend = Berbanding {points} {period_kinds} terakhir {your} sendiri: purata {comparison}, dan angka antara {lower} dengan {upper} adalah biasa.
    against.quota = Berbanding kuota {comparison}.
    against.earlier_periods = Berbanding {points} {period_kinds} terdahulu yang ada hasilnya.
    against.nothing = Setiap satu dikira sendiri; tiada perbandingan dibuat.
    change.inside_limits = Catatan ini hilang jika ada {period_kind} dengan angka antara {lower} dengan {upper}.
    change.other_side = Catatan ini hilang jika ada {period_kind} di sebelah lain purata {comparison}.
    change.revenue = Dengan tambahan {missing} dalam tempoh ini, kuota tercapai.
    change.correction = Hanya pembetulan data boleh mengubahnya: keputusannya muktamad.
    change.better_period = {Period_kind} dengan angka melebihi {value} akan menjadi rekod baharu.
    change.more_cases = Sekiranya bertambah {needed} daripada {total} ini, keputusannya mungkin kebetulan sahaja.
    change.fewer_cases = Sekiranya berkurang {needed} daripada {total} ini, keputusannya mungkin kebetulan sahaja.
    change.lower_value = Catatan ini hilang jika angkanya {needed} atau kurang.
    change.higher_value = Catatan ini hilang jika angkanya {needed} atau lebih.
    change.settled_cases = Catatan ini hilang sebaik sahaja {count|perkara ini|# perkara ini} diselesaikan.
    silent.no_spread = Angka kebanyakan daripada {peers} rakan setara adalah sama, maka tiada ukuran untuk menilai perbezaan.
    silent.within_peers = {value} masih dalam had kebetulan antara rakan setara: {lower} hingga {upper}.
    silent.within_own_trend = {value} masih dalam julat biasa {your} sendiri: {lower} hingga {upper}.
    silent.too_few_points = {points|Belum ada|Baru #|Baru #} {period_kinds} yang mempunyai data, sedangkan {needed} diperlukan untuk membuat kesimpulan.
    silent.too_many_empty_periods = {count} daripada {total} {period_kinds} kosong: terlalu banyak untuk melihat trend.
    silent.still_running = {Period_kind} ini belum tamat.
    silent.no_quota = Tiada kuota bagi tempoh ini.
    silent.not_beaten = Kali ini {value}. Rekod setakat ini {comparison}, pada {period}.
    silent.cases = {count|Belum ada kes|Baru # kes|Baru # kes}
    silent.no_cases = {cases} dalam tempoh ini.
    silent.too_few_cases = {cases}: terlalu sedikit untuk membuat kesimpulan. Sekurang-kurangnya {needed} diperlukan.
    silent.below_minimum = {cases}: terlalu sedikit untuk membuat kesimpulan. Di bawah {needed}, apa-apa kadar pun boleh berlaku secara kebetulan.
    silent.too_few_peers = {peers|Belum ada rakan setara|Baru # rakan setara|Baru # rakan setara} dengan bilangan kes yang mencukupi. Perbandingan memerlukan {needed}.
    silent.may_be_chance = {value} di luar julat rakan setara, {lower} hingga {upper}, tetapi dengan kes sesedikit ini mungkin kebetulan.
    silent.too_few_earlier_periods = Rekod dikira selepas ada {needed} {period_kinds} terdahulu yang ada hasilnya; setakat ini {points|belum ada|baru #|baru #}.
    silent.none_listed = Daripada {total} yang ada, tiada yang perlu dilihat.
    silent.not_known = Data tidak mencukupi untuk mengetahuinya.
    """
}
