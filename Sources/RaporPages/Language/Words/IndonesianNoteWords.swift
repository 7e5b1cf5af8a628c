extension IndonesianWords {
  /// The sentences that the rules of a comparison share, by message, and what notes call kinds of periods;
  /// what a rule itself says is in its file.
  static let notes = """
    kind.week = minggu
    kind.month = bulan
    kind.quarter = kuartal
    kind.half = semester
    kind.year = tahun
    kind.all = periode
    kinds.week = minggu
    kinds.month = bulan
    kinds.quarter = kuartal
    kinds.half = semester
    kinds.year = tahun
    kinds.all = periode
    certainty.clear = Jelas: hampir tidak mungkin hanya kebetulan.
    certainty.watch = Perlu dipantau: masih mungkin kebetulan.
    certainty.fact = Pasti: ini hasil hitungan, bukan perkiraan.
    against.peers = Dibandingkan dengan {peers} sales lain, yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.peers_of_role = Dibandingkan dengan {peers} sales lain di posisi yang sama ({role}), yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.peers_in_first_year = Dibandingkan dengan {peers} sales lain yang juga di tahun pertama, yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.peers_of_role_in_first_year = Dibandingkan dengan {peers} sales lain di posisi yang sama ({role}) dan juga di tahun pertama, yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.peers_after_first_year = Dibandingkan dengan {peers} sales lain yang juga sudah lebih dari setahun di sini, yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.peers_of_role_after_first_year = Dibandingkan dengan {peers} sales lain yang sudah lebih dari setahun di posisi yang sama ({role}), yang hasilnya {comparison}: angka antara {lower} dan {upper} bisa jadi hanya kebetulan.
    against.own_trend = Dibandingkan dengan {points} {period_kinds} terakhir {your} sendiri: rata-rata {comparison}, dan angka antara {lower} dan {upper} masih wajar.
    against.quota = Dibandingkan dengan target {comparison}.
    against.earlier_periods = Dibandingkan dengan {points} {period_kinds} sebelumnya yang ada hasilnya.
    against.nothing = Masing-masing dihitung sendiri; tidak ada yang dibandingkan.
    change.inside_limits = Catatan ini hilang jika ada {period_kind} dengan angka antara {lower} dan {upper}.
    change.other_side = Catatan ini hilang jika ada {period_kind} di sisi lain dari rata-rata {comparison}.
    change.revenue = Dengan tambahan {missing} di periode ini, target tercapai.
    change.correction = Hanya koreksi data yang bisa mengubahnya: hasilnya sudah final.
    change.better_period = {Period_kind} dengan angka di atas {value} akan menjadi rekor baru.
    change.more_cases = Seandainya bertambah {needed} dari {total} ini, hasilnya bisa jadi hanya kebetulan.
    change.fewer_cases = Seandainya berkurang {needed} dari {total} ini, hasilnya bisa jadi hanya kebetulan.
    change.lower_value = Catatan ini hilang jika angkanya {needed} atau kurang.
    change.higher_value = Catatan ini hilang jika angkanya {needed} atau lebih.
    change.settled_cases = Catatan ini hilang begitu {count|hal ini|# hal ini} diselesaikan.
    silent.no_spread = Angka sebagian besar dari {peers} rekan setara sama, jadi tidak ada ukuran untuk menilai perbedaan.
    silent.within_peers = {value} masih dalam batas kebetulan di antara rekan setara: {lower} sampai {upper}.
    silent.within_own_trend = {value} masih dalam kisaran wajar {your} sendiri: {lower} sampai {upper}.
    silent.too_few_points = {points|Belum ada|Baru #|Baru #} {period_kinds} yang punya data, sedangkan perlu {needed} untuk bisa disimpulkan.
    silent.too_many_empty_periods = {count} dari {total} {period_kinds} kosong: terlalu banyak untuk melihat tren.
    silent.still_running = {Period_kind} ini belum berakhir.
    silent.no_quota = Belum ada target untuk periode ini.
    silent.not_beaten = Kali ini {value}. Rekor sejauh ini {comparison}, pada {period}.
    silent.cases = {count|Belum ada kasus|Baru # kasus|Baru # kasus}
    silent.no_cases = {cases} di periode ini.
    silent.too_few_cases = {cases}: terlalu sedikit untuk disimpulkan. Perlu sedikitnya {needed}.
    silent.below_minimum = {cases}: terlalu sedikit untuk disimpulkan. Di bawah {needed}, angka berapa pun bisa saja kebetulan.
    silent.too_few_peers = {peers|Belum ada rekan setara|Baru # rekan setara|Baru # rekan setara} dengan jumlah kasus yang cukup. Untuk membandingkan perlu {needed}.
    silent.may_be_chance = {value} di luar kisaran rekan setara, {lower} sampai {upper}, tetapi dengan kasus sesedikit ini bisa saja kebetulan.
    silent.too_few_earlier_periods = Rekor baru dihitung setelah ada {needed} {period_kinds} sebelumnya yang ada hasilnya; sejauh ini {points|belum ada|baru #|baru #}.
    silent.none_listed = Dari {total} yang ada, tidak ada yang perlu dilihat.
    silent.not_known = Data tidak cukup untuk mengetahuinya.
    """
}
