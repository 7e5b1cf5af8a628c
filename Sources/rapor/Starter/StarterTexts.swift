// swift-format-ignore-file
// Made by scripts/embed-starter from content/ and templates/; change those and run it again.

/// The text files of the sample site.
enum StarterTexts {
  /// Paths below the site's folder, and what is in them.
  static let files: [(path: String, text: String)] = [
    ("content/appraisals/2025-H2.yml", ####"""
# How everybody's second half of 2025 is appraised. What people write about each rep lies in the folder of
# the same name, a file a rep. Every key is explained in Documentation/Data.md.
name:
  en: Half-year appraisal
  id: Penilaian kinerja semester
  ms: Penilaian prestasi setengah tahun
period: 2025-H2

# Every packet is made in these languages, beside the rep's own.
languages: [en, id]

# Results count 70 %, how people work 30 %.
kpi_share: 70%

# What reaching a share of the target scores. A KPI can have bands of its own.
bands:
  - {from: 0%, score: 0}
  - {from: 75%, score: 1}
  - {from: 90%, score: 2}
  - {from: 100%, score: 3}
  - {from: 125%, score: 4}

# The weights add up to 100 %. Without a target, that of site.yml holds.
kpis:
  - {metric: quota_attainment, weight: 50%, target: 100%}
  - {metric: win_rate, weight: 20%}
  - metric: sales_cycle
    weight: 10%
  - metric: margin_rate
    weight: 10%
    target: 60%
  - metric: lead_response:within
    weight: 10%
    target: 80%

# The weight of a KPI without data goes to the others: nobody loses points for what could not be measured.
missing: redistribute

# How people work, and the scale that it is rated on.
competencies:
  - id: customer_focus
    name: {en: Customer focus, id: Fokus pada pelanggan, ms: Fokus pelanggan}
    meaning:
      en: asks before offering, and keeps what was promised
      id: bertanya sebelum menawarkan, dan menepati janji
      ms: bertanya sebelum menawarkan, dan menepati janji
  - id: pipeline_discipline
    name: {en: Pipeline discipline, id: Disiplin pipeline, ms: Disiplin saluran jualan}
    meaning:
      en: every open deal has a next step and a date that holds
      id: setiap deal terbuka punya langkah berikutnya dan tanggal yang dapat dipegang
      ms: setiap urus niaga terbuka ada langkah seterusnya dan tarikh yang boleh dipegang
  - id: teamwork
    name: {en: Teamwork, id: Kerja sama tim, ms: Kerja berpasukan}
    meaning:
      en: shares what works, and helps before being asked
      id: berbagi cara yang berhasil, dan membantu sebelum diminta
      ms: berkongsi cara yang berkesan, dan membantu sebelum diminta
scale:
  - rating: 1
    name: {en: needs work, id: perlu perbaikan, ms: perlu diperbaiki}
  - rating: 2
    name: {en: mostly, id: sebagian besar, ms: kebanyakannya}
  - rating: 3
    name: {en: always, id: selalu, ms: sentiasa}
  - rating: 4
    name: {en: an example to others, id: menjadi teladan, ms: menjadi contoh}

# What the score as a whole is called.
ratings:
  - from: 0
    name: {en: Below expectations, id: Di bawah harapan, ms: Di bawah jangkaan}
  - from: 1.5
    name: {en: Partly meets expectations, id: Sebagian memenuhi harapan, ms: Sebahagiannya memenuhi jangkaan}
  - from: 2.25
    name: {en: Meets expectations, id: Memenuhi harapan, ms: Memenuhi jangkaan}
  - from: 3.25
    name: {en: Exceeds expectations, id: Melampaui harapan, ms: Melebihi jangkaan}

"""####),
    ("content/appraisals/2025-H2/agus-prasetyo.md", ####"""
---
rep: Agus Prasetyo
period: 2025-H2
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-01-09
language: id
goals:
  - goal: Naik di atas target
    measure: 100% dari target
    due: 2025-12-31
    status: met
    result: tercapai di kedua kuartal
  - goal: Menjawab lead lebih cepat
    measure: 40% tepat waktu
    due: 2025-12-31
    status: missed
    result: hampir tidak bergerak
competencies:
  - competency: customer_focus
    rating: 4
    reason: mengenal pemilik usaha di Surabaya satu per satu, dan mereka mempercayainya
  - competency: pipeline_discipline
    rating: 3
    reason: langkah berikutnya selalu ada, tanggalnya biasanya tepat
  - competency: teamwork
    rating: 3
    reason: berbagi kontak kepada rekan tanpa menghitung imbalan
---
## Penilaian diri

Tahun 2025 ditutup manis: PT Nusa Harmoni Swalayan menandatangani Suite pada 29 Desember. Kunjungan
langsung tetap cara terbaik saya. Tetapi saya tahu telepon saya sering tertinggal di mobil sementara
lead menunggu.

## Komentar manajer

Agus, {{ metric "revenue" }} dan {{ metric "quota_attainment" }} dari target merupakan salah satu
hasil terbaik di Indonesia, dan {{ metric "sales_cycle" }} dari awal sampai tanda tangan itu cepat.
Finance menjadi perhatian: lima menang, dua belas kalah, kebanyakan dari tempat yang belum kita
kenal. Lebih mendesak lagi soal lead, karena hanya {{ metric "lead_response" variant="within" }}
yang dijawab tepat waktu. Kunjungan dan lead bisa berjalan bersama kalau harinya dibagi.

## Rencana pengembangan

- Satu jam tetap setiap pagi khusus lead baru, mulai 12 Januari 2026
- Dua penawaran Finance didampingi Dewi pada kuartal pertama

## Pelatihan

Dalam *Negotiating without discounts* saya baru sadar betapa cepat saya memotong harga. Sejak itu
saya menunggu pelanggan bicara lebih dulu.

"""####),
    ("content/appraisals/2025-H2/aisyah-rahman.md", ####"""
---
rep: Aisyah Rahman
period: 2025-H2
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-01-09
language: ms
goals:
  - goal: Kembali ke tahap kuota
    measure: 100% daripada kuota
    due: 2025-12-31
    status: partly
    result: suku ketiga jauh di bawah, suku keempat sudah melepasi kuota
  - goal: Menangi sekurang-kurangnya satu urus niaga Suite
    measure: satu urus niaga Suite
    due: 2025-12-31
    status: met
    result: ditandatangani pada 31 Disember
competencies:
  - competency: customer_focus
    rating: 3
    reason: rajin bertanya tentang rutin harian pelanggan sebelum membuka komputer
  - competency: pipeline_discipline
    rating: 2
    reason: beberapa tarikh jangkaan tutup dipindahkan berulang kali
  - competency: teamwork
    rating: 2
    reason: hadir dalam mesyuarat pasukan, tetapi jarang menceritakan apa yang berjaya
---
## Penilaian kendiri

Saya mula memahami bahawa pelanggan tidak membeli senarai ciri. Tawaran kepada Utama Bestari
Furniture memakan masa berbulan-bulan dan akhirnya ditandatangani pada 31 Disember. Namun terlalu
banyak masa saya habis untuk kedai makan yang belum bersedia berubah.

## Ulasan pengurus

Kadar kemenangan awak meningkat daripada {{ metric "win_rate" period="2025-H1" }} kepada
{{ metric "win_rate" }}, dan {{ metric "quota_attainment" period="2025-Q4" }} daripada kuota pada
suku keempat membuktikan caranya berkesan. Secara keseluruhan separuh tahun ini berhenti pada
{{ metric "quota_attainment" }}. Finance ialah titik lemah: tiga menang, dua belas kalah. Tahun ini
kita tumpukan usaha pada e-Invoice, kerana permintaannya semakin kuat.

## Pelan pembangunan

- Susun skrip demo e-Invoice yang pendek sebelum akhir Februari 2026
- Farah hadir dalam dua mesyuarat Finance pada suku pertama

## Latihan

*Asking before showing* pada bulan Jun mengubah pembukaan mesyuarat saya: tiga soalan dahulu, baru
skrin dibuka. Kebiasaan itu masih saya amalkan setiap minggu.

"""####),
    ("content/appraisals/2025-H2/budi-santoso.md", ####"""
---
rep: Budi Santoso
period: 2025-H2
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-01-09
language: id
goals:
  - goal: Melampaui target
    measure: 110% dari target
    due: 2025-12-31
    status: met
    result: terlampaui jauh, terutama di kuartal ketiga
  - goal: Menggarap saluran mitra
    measure: delapan deal mitra menang
    due: 2025-12-31
    status: met
    result: sepuluh deal
competencies:
  - competency: customer_focus
    rating: 4
    reason: hafal cara kerja gudang pelanggannya dan tidak pernah menjanjikan fitur yang belum ada
  - competency: pipeline_discipline
    rating: 3
    reason: pipeline tertata; dua deal sudah terlalu tua
  - competency: teamwork
    rating: 4
    reason: setiap Senin meluangkan setengah jam untuk pertanyaan siapa pun di tim
---
## Penilaian diri

Mitra membuka pintu yang dulu selalu tertutup bagi saya, misalnya PT Mawar Indah Elektronik. Saya
juga kehilangan tujuh Suite, dan setelah dibaca ulang, lima di antaranya saya tawarkan terlalu dini.
Tahun ini saya ingin memilih lebih ketat.

## Komentar manajer

Budi, {{ metric "quota_attainment" }} dari target dengan siklus {{ metric "sales_cycle" }}: semester
yang luar biasa. Kekuatanmu ada pada persiapan, dan mitra merasakannya. Di sisi lain, harga disebut
dalam sebelas kekalahan, dan lead yang dijawab tepat waktu baru
{{ metric "lead_response" variant="within" }}. Pertahankan irama ini; yang kita rapikan hanya satu,
yaitu kecepatan menjawab.

## Rencana pengembangan

- Empat deal Suite pada semester pertama 2026, masing-masing dengan pemilik usaha di rapat pertama
- Mencoba jadwal jaga lead bersama tim Jakarta selama Februari

## Pelatihan

*Asking before showing* mengingatkan saya untuk tidak menjawab pertanyaan yang belum diajukan. Angka
setelahnya tidak otomatis naik, tetapi percakapannya lebih jujur.

"""####),
    ("content/appraisals/2025-H2/daniel-tan.md", ####"""
---
rep: Daniel Tan
period: 2025-H2
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-01-09
language: en
goals:
  - goal: Turn activity into orders
    measure: 75% of quota
    due: 2025-12-31
    status: missed
    result: the fourth quarter would have done, the third was nearly empty
  - goal: Find out why deals end without a decision
    measure: notes on ten lost deals
    due: 2025-12-31
    status: partly
    result: six written, four still open
competencies:
  - competency: customer_focus
    rating: 3
    reason: polite and dependable; customers rate his service well even where they do not buy
  - competency: pipeline_discipline
    rating: 2
    reason: every call is recorded, though many deals have no next step that the customer agreed to
  - competency: teamwork
    rating: 2
    reason: keeps difficulties to himself until the end of the quarter
---
## Self-assessment

{{ metric "deals_won" period="2025-Q3" }} wins in the third quarter: that is a number I will
remember. I went to more places than anybody and it felt like running in sand. Kasturi Segar Haulage
in October showed me what a deal looks like when the right person is in the room from the start.

## Manager’s comment

No figure on this page pleases either of us: {{ metric "deals_won" }} deals won of all those that
you saw to the end, {{ metric "quota_attainment" }} of quota. Please read it beside
{{ metric "quota_attainment" period="2025-Q4" }} in the fourth quarter, because that is where you
stand now. None of the outbound deals was won, and not for want of trying. From now on we look at
how first meetings go before we talk about how many there are.

## Development plan

- Sit in on two first meetings of somebody else by the end of April
- Pause outbound in January; use the time for customers who came by event or partner
- A short talk with Farah every other Wednesday, without a spreadsheet

"""####),
    ("content/appraisals/2025-H2/gan-chee-keong.md", ####"""
---
rep: Gan Chee Keong
period: 2025-H2
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-01-09
language: en
goals:
  - goal: Pass the quota
    measure: 105% of quota
    due: 2025-12-31
    status: met
    result: passed in both quarters
  - goal: Win half of the partner deals
    measure: 50% of closed partner deals
    due: 2025-12-31
    status: met
    result: nine won, seven lost
competencies:
  - competency: customer_focus
    rating: 3
    reason: visits workshops in person and keeps the delivery dates that he names
  - competency: pipeline_discipline
    rating: 2
    reason: revenue is planned well, the older deals are not
  - competency: teamwork
    rating: 3
    reason: took the Christmas calls of the whole office
---
## Self-assessment

Partners did well for me and I will stay close to them. The website deals cost me the most hours and
gave the least: four orders. My list of open deals is long, but I expect several of the older ones
to come back after the Lunar New Year.

## Manager’s comment

Chee Keong, {{ metric "quota_attainment" }} of quota speaks for itself, and the
{{ metric "deals_won" }} deals behind it were sold with care. The fourth quarter was heavier, with a
win rate of {{ metric "win_rate" period="2025-Q4" }} and price the most common reason. I see
{{ metric "deals_open" }} open deals, and hope with you that the older ones are alive; let us look
at that after the holidays. Leads, at {{ metric "lead_response" variant="within" }} in time, need a
better routine.

## Development plan

- Ask each website lead for budget and date in the first call, from January
- Go through the open deals once with Marcus in the second quarter of 2026

## Training

I use the opening questions of *Asking before showing* with manufacturers, less so in shops where
time is short. A printed card with three of them now lies in the car.

"""####),
    ("content/appraisals/2025-H2/hafiz-ismail.md", ####"""
---
rep: Hafiz Ismail
period: 2025-H2
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-01-09
language: ms
goals:
  - goal: Lepasi kuota
    measure: 110% daripada kuota
    due: 2025-12-31
    status: met
    result: dilepasi dengan selesa pada kedua-dua suku
  - goal: Perbanyak urus niaga melalui rujukan dan rakan niaga
    measure: dua belas kemenangan
    due: 2025-12-31
    status: met
    result: tujuh belas kesemuanya
competencies:
  - competency: customer_focus
    rating: 3
    reason: membuat susulan selepas pemasangan tanpa perlu diingatkan
  - competency: pipeline_discipline
    rating: 3
    reason: setiap urus niaga berakhir dengan keputusan, tiada yang dibiarkan usang
  - competency: teamwork
    rating: 3
    reason: kerap meneman rakan baharu ke mesyuarat pertama
---
## Penilaian kendiri

Sepanjang separuh tahun itu saya gembira bekerja. Rakan niaga mula menghubungi saya dahulu, dan
Kelana Tropika Fashion menjadi urus niaga Suite yang paling lama saya usahakan. Satu perkara yang
ingin saya baiki ialah acara; saya pulang dengan banyak kad nama tetapi sedikit hasil.

## Ulasan pengurus

Pencapaian {{ metric "quota_attainment" }} dengan kadar kemenangan {{ metric "win_rate" }} ialah
hasil kerja yang konsisten, bukan nasib. Lapan daripada sepuluh rujukan menjadi pesanan, kerana awak
menjaga orang yang memperkenalkan awak. Inventory yang kalah pula lebih banyak daripada yang menang,
sembilan berbanding tujuh; harga sering disebut. Tahun ini saya ingin awak mengekalkan rentak ini
tanpa menambah beban.

## Pelan pembangunan

- Semak senarai acara bersama Farah dan pilih dua sahaja untuk separuh pertama 2026
- Cuba pakej Inventory untuk kedai kecil pada suku pertama

"""####),
    ("content/appraisals/2025-H2/jeffrey-lajim.md", ####"""
---
rep: Jeffrey Lajim
period: 2025-H2
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-01-09
language: en
goals:
  - goal: Bring Sabah back to quota
    measure: 100% of quota
    due: 2025-12-31
    status: met
    result: reached, thanks to the fourth quarter
  - goal: Sell Suite outside the capital
    measure: one Suite deal won
    due: 2025-12-31
    status: met
    result: two
competencies:
  - competency: customer_focus
    rating: 3
    reason: flies out rather than mails when something does not work
  - competency: pipeline_discipline
    rating: 2
    reason: careful with his own deals; partner deals are often entered late
  - competency: teamwork
    rating: 2
    reason: works far from the others, and answers whenever he is asked
---
## Self-assessment

Sabah takes longer, and this time it was worth it. Cempaka Biru Packaging came from one conversation
at a fair in Kota Kinabalu; the installation went well. Many small firms like us and have no money
until the harvest.

## Manager’s comment

From {{ metric "quota_attainment" period="2025-H1" }} in the first half to
{{ metric "quota_attainment" }} in the second: the territory has turned. Every customer who answered
our survey was satisfied, and that is rare over such distances. Nine deals were lost for lack of
budget, which better timing may solve. Only {{ metric "lead_response" variant="within" }} of leads
had an answer in time; flights explain some of that, and a shared phone would help.

## Development plan

- Plan visits around the budget months of customers; calendar ready by the end of January
- A colleague in Penang answers Sabah leads on travel days, as a trial until March

"""####),
    ("content/appraisals/2025-H2/lim-hui-xin.md", ####"""
---
rep: Lim Hui Xin
period: 2025-H2
made_by: Sofia Hamdan
approved_by: Azlan Karim
date: 2026-01-09
language: en
goals:
  - goal: Grow key accounts
    measure: ten expansions won
    due: 2025-12-31
    status: met
    result: eleven
  - goal: Close Suite deals
    measure: six Suite deals won
    due: 2025-12-31
    status: met
    result: eight, against seven lost
competencies:
  - competency: customer_focus
    rating: 4
    reason: knows the bookkeepers of her accounts by name and calls them after every release
  - competency: pipeline_discipline
    rating: 2
    reason: some of the deals open at New Year are older than they should be
  - competency: teamwork
    rating: 3
    reason: lends her time to colleagues before large presentations
---
## Self-assessment

Two strong quarters, and both rest on people who spoke well of us. I said no to three tenders that
would have eaten the whole fourth quarter, which was harder than winning. Three of the large deals
came in December alone, and I worry that the first quarter will be thin.

## Manager’s comment

{{ metric "quota_attainment" }} of quota with {{ metric "deals_won" }} deals is outstanding, and
eleven of twelve referred deals ended with a signature. I share that worry:
{{ metric "deals_open" }} open deals are few for a book of this size. Six customers chose a
competitor, most of them without hearing our price for several years. Let us use the good year to
build the next one.

## Development plan

- Map the five largest accounts: who decides, what runs out when; done by end of February
- Bring twelve deals into the pipeline by 31 March 2026

## Training

*Negotiating without discounts* in November came just in time for the December signatures. Too few
weeks have passed to say more than that I felt calmer.

"""####),
    ("content/appraisals/2025-H2/melati-yusof.md", ####"""
---
rep: Melati Yusof
period: 2025-H2
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-01-09
language: ms
goals:
  - goal: Kenali produk dan pelanggan
    measure: ujian produk dalaman lulus
    due: 2025-12-19
    status: met
    result: lulus pada percubaan pertama
  - goal: Pimpin demo sendiri
    measure: satu demo POS tanpa bantuan
    due: 2025-12-31
    status: partly
    result: dua demo separuh jalan, yang penuh dijadualkan pada Januari
competencies:
  - competency: customer_focus
    rating: 3
    reason: mendengar sampai habis, walaupun pelanggan bercerita panjang
  - competency: pipeline_discipline
    rating: 2
    reason: sedang belajar mencatat langkah seterusnya pada hari yang sama
  - competency: teamwork
    rating: 2
    reason: membantu menyediakan bahan pameran, dan masih segan untuk bertanya
---
## Penilaian kendiri

Dua bulan pertama berlalu dengan pantas. Saya menelefon setiap hari dan mula berani menyebut harga.
Ada banyak istilah cukai yang belum saya faham, jadi saya membaca sedikit setiap petang.

## Ulasan pengurus

Melati bermula pada 3 November, maka skor ini tidak menilai kebolehannya; belum ada urus niaga yang
sampai kepada keputusan. Yang kelihatan ialah usaha: {{ metric "activities" }} aktiviti dalam dua
bulan, dan {{ metric "deals_open" }} urus niaga terbuka. Masa menjawab prospek masih tidak menentu,
{{ metric "lead_response" variant="within" }} tepat pada masa. Suku pertama ialah masa untuk
mencuba, termasuk untuk tersilap.

## Pelan pembangunan

- Lima kemenangan pertama sebelum 31 Mac 2026, saiznya tidak penting
- Hadiri kursus demo pada bulan Mac dan duduk bersama Marcus setiap Selasa pagi

"""####),
    ("content/appraisals/2025-H2/nurul-izzati-osman.md", ####"""
---
rep: Nurul Izzati Osman
period: 2025-H2
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-01-09
language: ms
goals:
  - goal: Capai kuota
    measure: 100% daripada kuota
    due: 2025-12-31
    status: partly
    result: hampir tercapai pada suku ketiga, tergelincir pada suku keempat
  - goal: Perbaiki kadar kemenangan
    measure: 38% atau lebih
    due: 2025-12-31
    status: met
    result: melepasi sasaran tapak
competencies:
  - competency: customer_focus
    rating: 3
    reason: penjelasannya ringkas sehingga pemilik kedai dapat mengulanginya kepada pasangan mereka
  - competency: pipeline_discipline
    rating: 2
    reason: tarikh jangkaan sering terlalu optimis
  - competency: teamwork
    rating: 3
    reason: menulis nota mesyuarat yang boleh digunakan oleh sesiapa sahaja
---
## Penilaian kendiri

Saya paling banyak belajar daripada Intan Utara Mart, urus niaga Suite yang bermula dengan satu
panggilan biasa. Laman web pula mengecewakan; ramai yang hanya membandingkan harga. Pada suku
keempat saya kehilangan rentak kerana terlalu banyak urus niaga berjalan serentak.

## Ulasan pengurus

Kadar kemenangan {{ metric "win_rate" }}, berbanding {{ metric "win_rate" period="2025-H1" }}
sebelum ini, ialah lonjakan yang jelas. Enam daripada lapan rujukan berjaya, satu petunjuk
kepercayaan. Sebaliknya, sembilan belas tawaran daripada laman web kalah dan kuota berhenti pada
{{ metric "quota_attainment" }}. Kita perlukan lebih banyak pelanggan yang diperkenalkan orang, dan
sedikit kurang yang datang dengan sendirinya.

## Pelan pembangunan

- Minta rujukan daripada dua pelanggan setiap bulan, mulai Januari 2026
- Tetapkan had dua belas urus niaga terbuka, disemak setiap Isnin pertama

"""####),
    ("content/appraisals/2025-H2/priya-nair.md", ####"""
---
rep: Priya Nair
period: 2025-H2
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-01-09
language: en
goals:
  - goal: Stay above quota in both quarters
    measure: 100% in each quarter
    due: 2025-12-31
    status: met
    result: both passed, the third by a wide margin
  - goal: Make Inventory the lead product for retail
    measure: ten Inventory deals won
    due: 2025-12-31
    status: met
    result: thirteen
competencies:
  - competency: customer_focus
    rating: 3
    reason: remembers how each shop counts its stock, and sells accordingly
  - competency: pipeline_discipline
    rating: 3
    reason: moves or ends nearly every deal when a date slips
  - competency: teamwork
    rating: 2
    reason: generous with tips in person; little of it reaches the team in writing
---
## Self-assessment

Inventory is my home ground and it paid for the year. I rather let the larger deals pass: one Suite
offer in six months, and I lost it. Events brought me eight conversations and no order, so I would
rather not staff the next one.

## Manager’s comment

A steady half: {{ metric "quota_attainment" }} of quota, {{ metric "win_rate" }} of closed deals
won, and nine of twelve referred deals signed. Eight customers left over a missing feature; your
notes on those helped the product team more than any survey. The average deal,
{{ metric "average_deal" }}, is smaller than in the half before. You are ready for Suite, and I will
ask for it.

## Development plan

- Two Suite deals in the first half of 2026, the first offer together with Farah
- Write the Inventory demo down as a two-page guide by March

## Training

*Asking before showing* confirmed what I did by instinct and gave it an order. I now ask for the
last stock-take before I open the laptop.

"""####),
    ("content/appraisals/2025-H2/rina-wulandari.md", ####"""
---
rep: Rina Wulandari
period: 2025-H2
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-01-09
language: id
goals:
  - goal: Mempercepat keputusan
    measure: median siklus 60 hari
    due: 2025-12-31
    status: missed
    result: lebih cepat daripada semester pertama, masih di atas rencana
  - goal: Mencapai target
    measure: 100% dari target
    due: 2025-12-31
    status: partly
    result: nyaris; kuartal ketiga menutup sebagian besar
competencies:
  - competency: customer_focus
    rating: 4
    reason: pelanggan memberi nilai yang sangat baik setelah pemasangan
  - competency: pipeline_discipline
    rating: 3
    reason: semua deal tercatat lengkap, meski langkahnya panjang
  - competency: teamwork
    rating: 4
    reason: pertama menawarkan bantuan ketika kantor kekurangan orang di bulan Desember
---
## Penilaian diri

Saya bangga dengan kuartal ketiga, termasuk PT Cemara Waja Boga yang akhirnya memilih Inventory.
Kuartal terakhir terasa datar; saya menunggu jawaban dari banyak orang. Mungkin saya terlalu sopan
untuk bertanya dua kali.

## Komentar manajer

{{ metric "deals_won" }} deal menang dan win rate {{ metric "win_rate" }}: Rina, itu hasil yang
solid, dan kamu hanya sedikit di bawah target, {{ metric "quota_attainment" }}. Lead juga lebih
cepat dijawab, dari {{ metric "lead_response" variant="within" period="2025-H1" }} menjadi
{{ metric "lead_response" variant="within" }}. Catatan saya satu, yaitu waktu: siklus
{{ metric "sales_cycle" }} terlalu panjang, dan dua belas pelanggan keburu memilih pesaing.
Menanyakan tanggal bukan tidak sopan; itu membantu mereka merencanakan.

## Rencana pengembangan

- Target siklus 40 hari untuk semester pertama 2026, dipantau tiap akhir bulan
- Latihan bertanya soal keputusan, dua kali bersama Dewi di bulan Januari

## Pelatihan

Kursus negosiasi bulan November baru sempat dicoba di beberapa penawaran. Bagian tentang menukar,
bukan memberi, langsung terpakai.

"""####),
    ("content/appraisals/2025-H2/siti-maharani.md", ####"""
---
rep: Siti Maharani
period: 2025-H2
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-01-09
language: id
goals:
  - goal: Memperbaiki win rate
    measure: 40% dari deal yang ditutup
    due: 2025-12-31
    status: met
    result: terlampaui
  - goal: Memenuhi target semester
    measure: 100% dari target
    due: 2025-12-31
    status: missed
    result: kuartal keempat tercapai, kuartal ketiga belum
competencies:
  - competency: customer_focus
    rating: 4
    reason: tidak menutup telepon sebelum pertanyaan terakhir pelanggan terjawab
  - competency: pipeline_discipline
    rating: 4
    reason: daftar dealnya pendek, bersih, dan selalu diperbarui
  - competency: teamwork
    rating: 4
    reason: membuat panduan lead untuk seluruh tim tanpa ada yang meminta
---
## Penilaian diri

Saya senang karena pelanggan puas dan semakin banyak yang membeli. Hanya saja nilainya kecil-kecil;
kasir dan stok lebih mudah saya jelaskan. Tiga kali menawarkan Suite dan tiga kali ditolak membuat
saya sempat ragu.

## Komentar manajer

Siti, win rate {{ metric "win_rate" }} adalah lompatan besar dari
{{ metric "win_rate" period="2025-H1" }}, dan {{ metric "lead_response" variant="within" }} lead
kamu jawab tepat waktu. Namun nilai rata-rata deal hanya {{ metric "average_deal" }}, sehingga
semester berakhir di {{ metric "quota_attainment" }} dari target. Kuartal keempat
({{ metric "quota_attainment" period="2025-Q4" }}) memberi saya keyakinan. Berikutnya kita cari
pelanggan yang memang perlu lebih dari satu produk.

## Rencana pengembangan

- Satu deal Suite sebelum Juni 2026; Dewi ikut pada pertemuan pertama
- Memilih lima pelanggan kasir yang bisa menambah Inventory, daftar siap akhir Januari

## Pelatihan

*Asking before showing* pas dengan gaya saya. Pertanyaan "apa yang Anda kerjakan setelah toko
tutup?" hampir selalu membuka cerita.

"""####),
    ("content/appraisals/2025-H2/suresh-kumar.md", ####"""
---
rep: Suresh Kumar
period: 2025-H2
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-01-09
language: en
goals:
  - goal: Keep results steady through the change of team
    measure: 110% of quota
    due: 2025-12-31
    status: met
    result: well above, before and after September
  - goal: Sell through referrals
    measure: ten referred deals won
    due: 2025-12-31
    status: met
    result: twelve
competencies:
  - competency: customer_focus
    rating: 3
    reason: takes the extra drive to Johor Bahru when a customer hesitates
  - competency: pipeline_discipline
    rating: 2
    reason: signs fast at the end of the year and leaves little for the start of the next
  - competency: teamwork
    rating: 3
    reason: settled into the regional team within weeks and shared his Klang Valley contacts
---
## Self-assessment

Moving to the regional team in September worried me more than it needed to. Delima Sepakat Clinic
and Permai Damai Bakery showed that Finance can be sold in Johor as well. The last weeks were
tiring: after five weeks of closing I had no new conversations left.

## Manager’s comment

Welcome to the team, Suresh: {{ metric "quota_attainment" }} of quota with a margin of
{{ metric "margin_rate" }} is a fine way to arrive. Referred customers signed in twelve cases of
twenty-one. The win rate fell from {{ metric "win_rate" period="2025-Q3" }} to
{{ metric "win_rate" period="2025-Q4" }} after the move, which I read as a new routine and not more.
What concerns me is the list of {{ metric "deals_open" }} open deals: it is short for the start of a
year.

## Development plan

- Ten first meetings in January before anything is offered
- Visit ten customers in Johor with Marcus in February, two days

## Training

The November course on negotiating was demanding. I use its first rule already: never answer a price
question with a price before asking what it is compared with.

"""####),
    ("content/appraisals/2025-H2/yohanes-wijaya.md", ####"""
---
rep: Yohanes Wijaya
period: 2025-H2
made_by: Sofia Hamdan
approved_by: Azlan Karim
date: 2026-01-09
language: id
goals:
  - goal: Mengembalikan pencapaian target
    measure: 90% dari target
    due: 2025-12-31
    status: missed
    result: kuartal keempat sesuai rencana, kuartal ketiga jauh di bawahnya
  - goal: Menutup deal Suite
    measure: dua deal Suite
    due: 2025-12-31
    status: met
    result: dua deal
competencies:
  - competency: customer_focus
    rating: 3
    reason: presentasinya disusun dari angka milik pelanggan sendiri
  - competency: pipeline_discipline
    rating: 2
    reason: pekerjaan rapi, tetapi dua deal tua belum diputuskan
  - competency: teamwork
    rating: 2
    reason: sering membantu bila diminta; inisiatif untuk berbagi belum terlihat
---
## Penilaian diri

Kuartal ketiga adalah yang terberat sejak saya bekerja di sini. Beberapa perusahaan besar menunda
anggaran, dan saya tidak punya cadangan. PT Limau Segar Mebel mengembalikan semangat saya pada bulan
Oktober.

## Komentar manajer

Yohanes mencapai {{ metric "quota_attainment" }} dari target, tetapi arahnya benar:
{{ metric "quota_attainment" period="2025-Q3" }} di kuartal ketiga, lalu
{{ metric "quota_attainment" period="2025-Q4" }} di kuartal keempat. Win rate
{{ metric "win_rate" }}, dari {{ metric "win_rate" period="2025-H1" }}, menandakan pemilihan peluang
yang lebih baik. Enam deal diambil pesaing, dan hanya satu kemenangan berasal dari pelanggan lama.
Padahal pelanggan besar biasanya tumbuh bersama kita.

## Rencana pengembangan

- Dua hari per minggu khusus untuk pelanggan besar, mulai Januari 2026
- Daftar peluang tambahan di sepuluh pelanggan lama, dibahas bersama Sofia pada 13 Februari

## Pelatihan

Kursus bulan November mengajarkan saya bertahan pada nilai, bukan pada angka. Waktunya masih terlalu
singkat untuk melihat hasil; dua negosiasi sedang berjalan.

"""####),
    ("content/appraisals/2026-H1.yml", ####"""
# How everybody's first half of 2026 is appraised. What people write about each rep lies in the folder of
# the same name, a file a rep. Every key is explained in Documentation/Data.md.
name:
  en: Half-year appraisal
  id: Penilaian kinerja semester
  ms: Penilaian prestasi setengah tahun
period: 2026-H1

# Every packet is made in these languages, beside the rep's own.
languages: [en, id]

# Results count 70 %, how people work 30 %.
kpi_share: 70%

# What reaching a share of the target scores. A KPI can have bands of its own.
bands:
  - {from: 0%, score: 0}
  - {from: 75%, score: 1}
  - {from: 90%, score: 2}
  - {from: 100%, score: 3}
  - {from: 125%, score: 4}

# The weights add up to 100 %. Without a target, that of site.yml holds.
kpis:
  - {metric: quota_attainment, weight: 50%, target: 100%}
  - {metric: win_rate, weight: 20%}
  - metric: sales_cycle
    weight: 10%
  - metric: margin_rate
    weight: 10%
    target: 60%
  - metric: lead_response:within
    weight: 10%
    target: 80%

# The weight of a KPI without data goes to the others: nobody loses points for what could not be measured.
missing: redistribute

# How people work, and the scale that it is rated on.
competencies:
  - id: customer_focus
    name: {en: Customer focus, id: Fokus pada pelanggan, ms: Fokus pelanggan}
    meaning:
      en: asks before offering, and keeps what was promised
      id: bertanya sebelum menawarkan, dan menepati janji
      ms: bertanya sebelum menawarkan, dan menepati janji
  - id: pipeline_discipline
    name: {en: Pipeline discipline, id: Disiplin pipeline, ms: Disiplin saluran jualan}
    meaning:
      en: every open deal has a next step and a date that holds
      id: setiap deal terbuka punya langkah berikutnya dan tanggal yang dapat dipegang
      ms: setiap urus niaga terbuka ada langkah seterusnya dan tarikh yang boleh dipegang
  - id: teamwork
    name: {en: Teamwork, id: Kerja sama tim, ms: Kerja berpasukan}
    meaning:
      en: shares what works, and helps before being asked
      id: berbagi cara yang berhasil, dan membantu sebelum diminta
      ms: berkongsi cara yang berkesan, dan membantu sebelum diminta
scale:
  - rating: 1
    name: {en: needs work, id: perlu perbaikan, ms: perlu diperbaiki}
  - rating: 2
    name: {en: mostly, id: sebagian besar, ms: kebanyakannya}
  - rating: 3
    name: {en: always, id: selalu, ms: sentiasa}
  - rating: 4
    name: {en: an example to others, id: menjadi teladan, ms: menjadi contoh}

# What the score as a whole is called.
ratings:
  - from: 0
    name: {en: Below expectations, id: Di bawah harapan, ms: Di bawah jangkaan}
  - from: 1.5
    name: {en: Partly meets expectations, id: Sebagian memenuhi harapan, ms: Sebahagiannya memenuhi jangkaan}
  - from: 2.25
    name: {en: Meets expectations, id: Memenuhi harapan, ms: Memenuhi jangkaan}
  - from: 3.25
    name: {en: Exceeds expectations, id: Melampaui harapan, ms: Melebihi jangkaan}

"""####),
    ("content/appraisals/2026-H1/agus-prasetyo.md", ####"""
---
rep: Agus Prasetyo
period: 2026-H1
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-06-30
language: id
goals:
  - goal: Menjaga penjualan di atas target
    measure: 100% dari target
    due: 2026-06-30
    status: partly
    result: terlampaui di kuartal pertama, tertinggal di kuartal kedua
  - goal: Menjawab lead dalam satu jam kerja
    measure: 50% dari lead baru
    due: 2026-06-30
    status: missed
    result: sedikit membaik, tetap yang paling lambat di tim
  - goal: Mempercepat keputusan pelanggan
    measure: median siklus 25 hari
    due: 2026-06-30
    status: met
    result: lebih pendek dari yang dijanjikan
competencies:
  - competency: customer_focus
    rating: 3
    reason: datang sendiri ke toko pelanggan dan mencatat kebutuhannya, walau jawaban pertama sering terlambat
  - competency: pipeline_discipline
    rating: 3
    reason: hampir semua deal terbuka punya langkah berikutnya; dua deal sangat lama perlu ditutup
  - competency: teamwork
    rating: 3
    reason: menggantikan kunjungan rekan di Jawa Timur tanpa banyak bicara
---
## Penilaian diri

Kuartal pertama berjalan sesuai rencana, terutama PT Rajawali Utara Mebel yang menambah Finance.
Setelah itu banyak deal yang terasa cocok tetapi menghilang begitu saja. Saya sering di jalan, jadi
lead dari situs web baru saya buka sore hari. Saya sadar pada jam itu mereka mungkin sudah bicara
dengan penyedia lain.

## Komentar manajer

Agus, siklus {{ metric "sales_cycle" }} dan margin {{ metric "margin_rate" }} memperlihatkan bahwa
kamu bekerja cepat tanpa membanting harga. Namun pencapaian turun dari
{{ metric "quota_attainment" period="2026-Q1" }} menjadi
{{ metric "quota_attainment" period="2026-Q2" }}, dan enam belas deal semester ini dimenangkan
pesaing. Kaitannya dengan lead mudah ditebak, tetapi belum terbukti: hanya
{{ metric "lead_response" variant="within" }} dijawab tepat waktu, dan dari situs web ada dua puluh
dua deal yang kalah. Sebelum menambah kegiatan apa pun, mari kita pahami dulu apa yang terjadi di
panggilan pertama.

## Rencana pengembangan

- Membaca catatan empat belas deal kuartal kedua yang jatuh ke pesaing atau berakhir tanpa
  keputusan, bersama Dewi, dua kali satu jam di bulan Juli
- Notifikasi lead di ponsel; di hari kunjungan, rekan jaga menelepon lebih dulu. Uji coba sampai 31
  Agustus
- PT Suria Puncak Busana dan PT Utama Rezeki Roti: tutup paling lambat 10 Juli

## Pelatihan

Materi *Negotiating without discounts* dari November masih saya pakai saat pelanggan membawa
penawaran lain. Yang paling berguna: diam sebentar, lalu bertanya apa yang belum mereka dapat di
sana.

"""####),
    ("content/appraisals/2026-H1/aisyah-rahman.md", ####"""
---
rep: Aisyah Rahman
period: 2026-H1
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-06-30
language: ms
goals:
  - goal: Capai kuota separuh tahun
    measure: 100% daripada kuota
    due: 2026-06-30
    status: met
    result: tercapai; suku kedua menampung suku pertama yang perlahan
  - goal: Hantar sebut harga e-Invoice pada hari demo
    measure: setiap demo e-Invoice sejak April
    due: 2026-06-30
    status: met
    result: menjadi kebiasaan sejak kursus pada bulan Mac
  - goal: Jawab prospek dalam masa sejam
    measure: 80% daripada prospek baharu
    due: 2026-06-30
    status: missed
    result: lebih baik pada suku kedua, tetapi masih jauh daripada sasaran
competencies:
  - competency: customer_focus
    rating: 3
    reason: pelanggan menerima sebut harga ketika soalan mereka masih segar, dan janji susulan ditepati
  - competency: pipeline_discipline
    rating: 3
    reason: tiada urus niaga usang, dan tarikh jangkaan tutup sudah dikemas kini
  - competency: teamwork
    rating: 2
    reason: susunan demo e-Invoice itu sangat berguna, tetapi belum dikongsi dengan seluruh pasukan
---
## Penilaian kendiri

Separuh tahun ini bermula perlahan: {{ metric "deals_won" period="2026-Q1" }} kemenangan pada suku
pertama, kemudian {{ metric "deals_won" period="2026-Q2" }} pada suku kedua. Perubahan terbesar
ialah menghantar sebut harga e-Invoice pada hari demo itu juga, bukan menunggu minggu depan. Saya
belum pandai menjual Suite; perbincangannya lebih panjang dan saya cenderung menunjukkan semua modul
sekali gus. Prospek laman web juga kadang-kadang menunggu terlalu lama ketika saya di luar pejabat.

## Ulasan pengurus

Aisyah, kadar kemenangan awak naik daripada {{ metric "win_rate" period="2025-H2" }} kepada
{{ metric "win_rate" }}, dan kuota ditutup pada {{ metric "quota_attainment" }}. Saya kagum kerana
hasil itu datang daripada cara kerja yang jelas, bukan daripada satu urus niaga besar: dua belas
kemenangan e-Invoice adalah bukti yang kukuh. Yang belum menjadi ialah Suite, satu menang dan enam
kalah, serta jawapan kepada prospek yang baru {{ metric "lead_response" variant="within" }} tepat
pada masa. Selepas ini kita pilih dua tawaran Suite yang kalah dan baca semula soalan pelanggan dari
awal.

## Pelan pembangunan

- Tunjukkan susunan demo e-Invoice kepada pasukan dalam 15 minit, selewat-lewatnya 10 Julai
- Semak dua tawaran Suite yang kalah bersama Farah sebelum akhir Julai
- Tetapkan dua slot sehari, pagi dan selepas makan tengah hari, khusus untuk prospek laman web;
  lihat hasilnya pada 30 September

## Latihan

*The demo that sells* membantu saya memulakan demo dengan satu masalah pelanggan dan berhenti
apabila masalah itu selesai. Langkah seterusnya ialah mencuba cara yang sama untuk Suite, satu modul
dahulu.

"""####),
    ("content/appraisals/2026-H1/budi-santoso.md", ####"""
---
rep: Budi Santoso
period: 2026-H1
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-06-30
language: id
goals:
  - goal: Memenuhi target semester
    measure: 100% dari target
    due: 2026-06-30
    status: met
    result: tercapai, terutama berkat kuartal pertama
  - goal: Memenangkan empat deal Suite
    measure: empat deal Suite
    due: 2026-06-30
    status: met
    result: empat, dua di antaranya pada bulan Mei
  - goal: Memberi tanggal baru pada deal yang lewat
    measure: tidak ada deal melewati tanggal perkiraan
    due: 2026-06-26
    status: missed
    result: lima deal masih menunggu tanggal yang jujur
competencies:
  - competency: customer_focus
    rating: 4
    reason: pelanggan lama kembali membeli modul lain, dan sebagian besar survei mereka baik
  - competency: pipeline_discipline
    rating: 3
    reason: tahapan deal selalu dicatat, walau beberapa tanggal tertinggal
  - competency: teamwork
    rating: 4
    reason: membuka demonya bagi anggota baru dan menjelaskan setiap langkah sesudahnya
---
## Penilaian diri

Paruh pertama ini saya paling puas dengan PT Purnama Barat Plastik: mereka sudah memakai produk
kita, lalu percaya untuk pindah ke Suite. Kuartal kedua terasa lebih berat karena pesaing masuk
dengan paket murah untuk kasir. Saya juga menunda urusan tanggal. Jujur saja, lima deal itu jarang
saya buka karena saya tahu jawabannya kurang enak.

## Komentar manajer

Budi, {{ metric "quota_attainment" }} dari target dengan margin {{ metric "margin_rate" }} adalah
hasil yang sehat, dan empat deal Suite menunjukkan kamu nyaman berbicara dengan pemilik usaha. Yang
perlu kita bahas: sembilan deal di kuartal kedua jatuh ke pesaing, dan win rate turun dari
{{ metric "win_rate" period="2026-Q1" }} ke {{ metric "win_rate" period="2026-Q2" }}. Finance juga
belum jalan, satu menang dan sembilan kalah. Terima kasih sudah menerima anggota baru di demomu; itu
bagian dari hasil tim yang tidak muncul di tabel.

## Rencana pengembangan

- Catat nama pesaing dan alasannya di setiap deal yang kalah; kita bahas polanya pada 24 Juli
- Lima deal lewat tanggal, mulai dari PT Teratai Rezeki Busana: putuskan paling lambat 10 Juli
- Dua kali penawaran Finance disusun bersama tim produk sebelum akhir Agustus

## Pelatihan

*The demo that sells* saya ikuti bulan Maret. Kini demo kasir saya hanya dua puluh menit, sisanya
untuk pertanyaan. Bulan-bulan setelahnya belum memperlihatkan perubahan yang jelas, jadi latihannya
saya teruskan.

"""####),
    ("content/appraisals/2026-H1/daniel-tan.md", ####"""
---
rep: Daniel Tan
period: 2026-H1
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-06-30
language: en
goals:
  - goal: Raise the win rate by choosing deals more carefully
    measure: one closed deal in five is won
    due: 2026-06-30
    status: missed
    result: better than in the half before, but still well short of one in five
  - goal: Ask in every first call who else has to agree
    measure: the answer stands in the notes of every new deal
    due: 2026-06-30
    status: met
    result: asked since April, without a reminder
  - goal: Send the notes of three lost deals to Farah
    measure: three sets of notes
    due: 2026-05-15
    status: missed
    result: not sent yet; to be read together in July instead
competencies:
  - competency: customer_focus
    rating: 3
    reason: customers say that he keeps his word, and the surveys of the half bear them out
  - competency: pipeline_discipline
    rating: 2
    reason: records are complete, but several open deals have outlived the date they were expected to close
  - competency: teamwork
    rating: 2
    reason: learns readily from others, and could bring more of his own lost deals to the table
---
## Self-assessment

I worked hard and I know it did not show. The big Finance order from Selasih Maju Foods came from an
event where I spoke to the owner himself, and most of the deals that went nowhere began on a shop
floor. Since April I ask who else must agree, but I still carry on when the answer is vague. I owe
Farah three sets of notes from May and should have said earlier that I was stuck.

## Manager’s comment

Daniel, your attainment rose from {{ metric "quota_attainment" period="2025-H2" }} to
{{ metric "quota_attainment" }}, and the deals that you win are worth having, at
{{ metric "average_deal" }} on average. It remains that {{ metric "deals_lost" }} deals were lost
against {{ metric "deals_won" }} won, and that half of the losses ended with no decision at all.
That points at who sits across the table, not at how much effort goes in. You have already found the
question to ask in the first call; the next step is to walk away sooner when nobody can answer it.

## Development plan

- Two hours every Tuesday until 30 September: qualify new deals together with Farah
- By 7 July, go through ten "no decision" deals and write down who would have had to sign
- Two evenings with the owners' association in Klang in July, the coffee included
- Fewer new deals; the talk about quota by 31 July takes that into account

"""####),
    ("content/appraisals/2026-H1/gan-chee-keong.md", ####"""
---
rep: Gan Chee Keong
period: 2026-H1
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-06-30
language: en
goals:
  - goal: Carry the quota in a half with one person fewer
    measure: 110% of quota
    due: 2026-06-30
    status: met
    result: far above it in both quarters
  - goal: Clear the stale deals
    measure: none older than the site calls stale
    due: 2026-06-30
    status: missed
    result: as many as in January, and one more
competencies:
  - competency: customer_focus
    rating: 3
    reason: listens first; customers who bought once buy the next product from him
  - competency: pipeline_discipline
    rating: 1
    reason: more than half of the open deals are past the date on which they were expected
  - competency: teamwork
    rating: 3
    reason: stepped in for customers of the north whenever the team was short
---
## Self-assessment

The figures please me, and the pipeline does not. I keep old deals because each of them was once a
good conversation, and closing feels like giving up on somebody. Suite went well this year: Kencana
Jaya Plastics and Pelangi Harmoni Bakery both signed in January after I brought their accountants to
the demo. I will start with the list that Marcus gave me and not look away again.

## Manager’s comment

{{ metric "quota_attainment" }} of quota, {{ metric "revenue" }} in revenue, and three Suite deals:
nobody in the team did more, and the half would have looked different without you. The other side of
the page is that {{ metric "stale" }} of {{ metric "deals_open" }} open deals are stale, and
counting those that are overdue, your win rate is {{ metric "win_rate_honest" }} rather than
{{ metric "win_rate" }}. In January I rated this too kindly and did not ask; that was my mistake,
and today’s rating corrects it. It costs you no ringgit to close them, and gives both of us a
forecast that we can believe.

## Development plan

- Every Friday at four, close or re-date five old deals with Marcus, until the list is empty; the
  first ten by 10 July
- Delima Timur Textiles: one more call, then a decision. Gading Bestari Hardware: start again with
  the new owner
- Ask the six website customers who bought why they did; nineteen did not. Findings by 31 August

"""####),
    ("content/appraisals/2026-H1/hafiz-ismail.md", ####"""
---
rep: Hafiz Ismail
period: 2026-H1
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-06-30
language: ms
goals:
  - goal: Kekalkan pencapaian kuota seperti tahun lalu
    measure: 100% daripada kuota
    due: 2026-06-30
    status: missed
    result: April kukuh, tetapi suku pertama serta bulan Mei dan Jun jauh lebih perlahan
  - goal: Pastikan tiada urus niaga usang
    measure: sifar urus niaga usang pada akhir Jun
    due: 2026-06-30
    status: met
    result: tiada yang usang, walaupun beberapa urus niaga memerlukan langkah seterusnya
competencies:
  - competency: customer_focus
    rating: 2
    reason: prospek dijawab lebih pantas daripada kebanyakan rakan, namun susulan selepas pemasangan berkurang sejak Mei
  - competency: pipeline_discipline
    rating: 2
    reason: senarai bersih daripada urus niaga usang, tetapi separuh daripadanya tiada tindakan dirancang
  - competency: teamwork
    rating: 3
    reason: sepanjang suku pertama masih meluangkan masa untuk soalan rakan sepasukan
---
## Penilaian kendiri

Bulan April memberi saya keyakinan, terutamanya urus niaga Suite dengan Panji Mandiri Textiles yang
datang daripada rujukan. Selepas itu tumpuan saya terganggu dan saya tidak membuat panggilan seperti
biasa. Saya sedar kesannya kepada angka dan kepada pelanggan yang menunggu. Sebabnya lebih mudah
saya ceritakan secara bersemuka.

## Ulasan pengurus

Hafiz, separuh tahun lepas awak mencapai {{ metric "quota_attainment" period="2025-H2" }} daripada
kuota; kali ini {{ metric "quota_attainment" }}, dengan kadar kemenangan {{ metric "win_rate" }}.
Perbezaan sebesar itu tidak menggambarkan kebolehan awak, dan saya tidak mahu meneka puncanya. Awak
masih menjawab {{ metric "lead_response" variant="within" }} prospek tepat pada masa, antara yang
terbaik dalam pasukan. Pada bulan Mei dan Jun pula hanya dua urus niaga dimenangi. Kita berbual
dahulu, dan rancangan menyusul selepas itu.

## Pelan pembangunan

- Perbualan pada hari Khamis, 2 Julai, tanpa komputer riba dan tanpa sasaran baharu
- Dua tawaran Suite yang masih terbuka: Farah ikut serta dalam panggilan seterusnya jika awak
  bersetuju
- Senaraikan perkara yang boleh diambil alih buat sementara waktu; semak semula pelan ini pada 31
  Julai

"""####),
    ("content/appraisals/2026-H1/lim-hui-xin.md", ####"""
---
rep: Lim Hui Xin
period: 2026-H1
made_by: Sofia Hamdan
approved_by: Azlan Karim
date: 2026-06-30
language: en
goals:
  - goal: Bring the large offers of last year to a signature
    measure: four Suite deals won
    due: 2026-06-30
    status: met
    result: four, all signed in the second quarter
  - goal: Reach the quota of the half
    measure: 100% of quota
    due: 2026-06-30
    status: partly
    result: the second quarter was above quota, the first far below it
  - goal: Write down how to ask for a referral
    measure: one page that others can use
    due: 2026-07-31
    status: open
    result: a draft is promised for July
competencies:
  - competency: customer_focus
    rating: 4
    reason: looks after accounts for a year and more before asking for anything, and customers recommend her
  - competency: pipeline_discipline
    rating: 2
    reason: two large Suite deals still carry dates from March and May
  - competency: teamwork
    rating: 2
    reason: her way of asking for referrals would help everybody, and is not written down yet
---
## Self-assessment

The first quarter frightened me: {{ metric "quota_attainment" period="2026-Q1" }} of quota, and five
customers who said no because of the price. I had put nearly everything into large deals that needed
more time, and there was little else to fall back on. When they came in, from April on, it felt like
relief rather than success. I would like the next half to be steadier.

## Manager’s comment

Hui Xin, with so few deals a half, the calendar decides a good part of an attainment of
{{ metric "quota_attainment" }}, and I read it with that in mind. A win rate of
{{ metric "win_rate" }} and an average of {{ metric "average_deal" }} tell me more. Six of the
thirteen wins came through somebody you had served well. What I would change is the list of open
deals: Lagenda Raya Mart was expected in March and still has no honest date, and
{{ metric "lead_response" variant="within" }} of leads answered in time is too little even for a key
account manager.

## Development plan

- New dates, or an end, for Lagenda Raya Mart and Nilam Cahaya Consulting by 10 July
- One page on asking for referrals, to be presented in August
- Keep four or five mid-sized deals running beside the Suite deals, so that one slow quarter does
  not decide the half; look at it together every month

## Training

*Negotiating without discounts* last November changed the order of my conversations: value first,
list price second. Since April I have held the full price of a Suite deal three times, with Andalas
Prima Furniture the latest of them.

"""####),
    ("content/appraisals/2026-H1/melati-yusof.md", ####"""
---
rep: Melati Yusof
period: 2026-H1
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-06-30
language: ms
goals:
  - goal: Menangi urus niaga pertama
    measure: lima urus niaga sebelum akhir Mac
    due: 2026-03-31
    status: met
    result: lima, yang pertama pada bulan Januari
  - goal: Capai kuota penuh pada suku kedua
    measure: 100% daripada kuota
    due: 2026-06-30
    status: missed
    result: bilangannya cukup, nilainya belum
  - goal: Siapkan dua kursus asas
    measure: sijil kedua-dua kursus
    due: 2026-06-30
    status: met
    result: selesai pada bulan Mac dan Jun
competencies:
  - competency: customer_focus
    rating: 3
    reason: tinjauan kepuasan menunjukkan pelanggan gembira dengan cara mereka dilayan
  - competency: pipeline_discipline
    rating: 2
    reason: dua tawaran Finance sudah melepasi tarikh tutup tanpa tarikh baharu
  - competency: teamwork
    rating: 2
    reason: masih banyak menerima bantuan, dan mula membalasnya dengan nota demo yang kemas
---
## Penilaian kendiri

Saya masuk pada bulan November tanpa pengalaman menjual perisian. Sekarang saya sudah ada
{{ metric "deals_won" }} kemenangan, dan paling seronok apabila Pelangi Perdana Mart membeli buat
kali kedua. Saya lebih selesa dengan POS kerana kesannya nampak di kaunter. Finance masih terasa
berat; saya cepat gugup apabila akauntan bertanya secara terperinci.

## Ulasan pengurus

Melati, peningkatan daripada {{ metric "win_rate" period="2026-Q1" }} kepada
{{ metric "win_rate" period="2026-Q2" }} dalam satu suku ialah kemajuan yang besar, dan pelanggan
awak juga berpuas hati. Pencapaian kuota {{ metric "quota_attainment" }} pula ada sebab yang jelas:
purata urus niaga hanya {{ metric "average_deal" }}, tujuh daripada tujuh belas kemenangan ialah
POS, dan ketiga-tiga tawaran Finance tidak menjadi. Enam pelanggan menolak kerana ciri yang tiada;
semak bersama saya sama ada ciri itu benar-benar tiada. Fokus kita selepas ini ialah nilai, bukan
bilangan.

## Pelan pembangunan

- Tanya tentang Payroll atau Inventory pada setiap hari pemasangan mulai Julai; catat jawapannya
- Ikut dua mesyuarat Finance bersama Marcus sebelum 31 Ogos, kemudian pimpin yang ketiga
- Kemas kini dua tawaran Finance yang lewat selewat-lewatnya 10 Julai

## Latihan

Daripada *The demo that sells* saya belajar berhenti bercakap selepas menunjukkan satu perkara.
*Asking before showing* baru sahaja selesai pada bulan Jun, jadi saya sedang menyusun lima soalan
pembuka untuk pelanggan runcit.

"""####),
    ("content/appraisals/2026-H1/nurul-izzati-osman.md", ####"""
---
rep: Nurul Izzati Osman
period: 2026-H1
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-06-30
language: ms
goals:
  - goal: Selesaikan urus niaga Sabah yang diambil alih
    measure: setiap satu dimenangi, kalah atau ada tarikh baharu
    due: 2026-06-26
    status: met
    result: semuanya sampai kepada keputusan sehari lebih awal
  - goal: Tingkatkan jualan melalui rujukan
    measure: lapan kemenangan melalui rujukan
    due: 2026-06-30
    status: met
    result: sembilan kemenangan
  - goal: Percepat jawapan kepada prospek
    measure: 80% dalam masa sejam
    due: 2026-06-30
    status: missed
    result: merosot, sebahagiannya kerana kerja tambahan di Sabah
competencies:
  - competency: customer_focus
    rating: 3
    reason: pelanggan di Sabah tidak perlu mengulang cerita mereka, kerana nota lama dibaca dahulu
  - competency: pipeline_discipline
    rating: 2
    reason: kebanyakan urus niaga bergerak, kecuali beberapa yang tarikhnya sudah lama berlalu
  - competency: teamwork
    rating: 4
    reason: menggalas kawasan kedua tanpa mengabaikan kawasan sendiri, dan tanpa diminta dua kali
---
## Penilaian kendiri

Mengambil alih Sabah pada bulan Mac ialah cabaran yang tidak saya rancang. Saya belajar membaca nota
orang lain dengan teliti dan menelefon sebelum menghantar apa-apa. Akibatnya, prospek baharu dari
Pulau Pinang sering lambat dijawab, dan saya tidak berpuas hati dengan perkara itu. Rujukan pula
berjalan baik, termasuk urus niaga Suite dengan Pinang Harmoni Stationery.

## Ulasan pengurus

Sumbangan awak pada separuh tahun ini melebihi kuota awak sendiri ({{ metric "quota_attainment" }}):
pelanggan Sabah dilayan sampai habis, walaupun pasukan kekurangan seorang. Terima kasih, dan saya
tidak menganggapnya perkara biasa. Kadar kemenangan {{ metric "win_rate" }} hampir mencapai sasaran.
Bahagian yang perlu dibaiki ialah Payroll, lima menang dan sebelas kalah, serta prospek yang dijawab
tepat pada masa: {{ metric "lead_response" variant="within" }}, turun daripada
{{ metric "lead_response" variant="within" period="2025-H2" }}. Beban kerja itu tanggungjawab saya
juga, jadi pembahagiannya akan saya ubah dahulu.

## Pelan pembangunan

- Marcus mengagihkan semula prospek Sabah mulai 13 Julai
- Bedah lima tawaran Payroll yang kalah; satu muka surat penemuan sebelum 14 Ogos
- Beri tarikh baharu atau tutup empat urus niaga yang lewat, bermula dengan Bakawali Tropika
  Textiles, sebelum 17 Julai

"""####),
    ("content/appraisals/2026-H1/priya-nair.md", ####"""
---
rep: Priya Nair
period: 2026-H1
made_by: Farah Aziz
approved_by: Sofia Hamdan
date: 2026-06-30
language: en
goals:
  - goal: Beat the quota of the half
    measure: at least 110% of quota
    due: 2026-06-30
    status: met
    result: passed, thanks to a very good second quarter
  - goal: Win the first Suite deals since June 2025
    measure: two Suite deals won
    due: 2026-06-30
    status: met
    result: three, one of them an expansion
  - goal: Answer new leads within the hour
    measure: 80% of leads
    due: 2026-06-30
    status: missed
    result: fell behind last year, above all in the first quarter
competencies:
  - competency: customer_focus
    rating: 3
    reason: shops that bought once come back for more, which only happens where promises were kept
  - competency: pipeline_discipline
    rating: 2
    reason: most deals move briskly, while a few have stood untouched since last year
  - competency: teamwork
    rating: 3
    reason: explains her partner contacts to anybody who asks, with names and numbers
---
## Self-assessment

I am proud of the three Suite deals, because a year ago I would have offered the shop at Bakawali
Raya Hardware nothing but Inventory. Partners have become my best source: they call me before the
customer has asked for three quotes. What I neglected are website leads on busy days and a handful
of old deals I do not like to close. I also did not see that ten customers were choosing a
competitor until I counted them for this page.

## Manager’s comment

Priya closed {{ metric "deals_won" }} deals at a win rate of {{ metric "win_rate" }} and reached
{{ metric "quota_attainment" }} of quota; the work with partners, eight won and three lost, explains
a good part of it. Customers who already use one product were asked what is still done by hand, and
that question sold. Two things lag behind. Only {{ metric "lead_response" variant="within" }} of
leads were answered in time, and {{ metric "stale" }} deals are older than anything we usually
close, Wangsa Jaya Travel among them. A competitor was the most frequent reason for a loss, so we
should find out which one, and where.

## Development plan

- Call five customers who chose a competitor and write one page on what they compared, by 31 July
- Close or revive the stale deals, starting with Wangsa Jaya Travel, by 17 July
- Route website leads to the team’s rota on demo days; review the effect on 30 September
- Prepare a first draft of a partner guide for the third quarter

"""####),
    ("content/appraisals/2026-H1/putri-lestari.md", ####"""
---
rep: Putri Lestari
period: 2026-H1
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-06-30
language: id
goals:
  - goal: Memahami produk dan proses penjualan
    measure: ikut demo dua rekan, lalu memimpin satu sendiri
    due: 2026-06-30
    status: met
    result: kedua demo diikuti, demo sendiri berjalan di bulan Juni
  - goal: Memenangkan deal pertama
    measure: satu deal menang
    due: 2026-06-30
    status: met
    result: menang pada bulan Mei, lewat mitra
  - goal: Menyusun sendiri penawaran Suite
    measure: penawaran PT Panji Hijau Edukasi terkirim
    due: 2026-07-08
    status: open
    result: kerangkanya sudah ada, angka belum
competencies:
  - competency: customer_focus
    rating: 3
    reason: bertanya dengan tulus dan mengirim ringkasan kepada pelanggan di hari yang sama
  - competency: pipeline_discipline
    rating: 3
    reason: setiap deal terbuka mempunyai tanggal yang belum lewat
  - competency: teamwork
    rating: 3
    reason: datang ke demo rekan dengan pertanyaan yang juga membantu pembicaranya
---
## Komentar manajer

Putri, kamu baru bergabung pada pertengahan April, jadi skor semester ini belum bercerita tentang
kemampuanmu. Satu deal menang, PT Suria Perdana Swalayan, dan {{ metric "deals_open" }} deal terbuka
senilai {{ metric "pipeline_value" }} adalah awal yang wajar. Catatanmu lengkap sejak hari pertama.
Menjawab lead masih perlu dibiasakan: {{ metric "lead_response" variant="within" }} tepat waktu.
Penilaian diri belum masuk; isi setelah pertemuan Jumat, tidak perlu panjang.

## Rencana pengembangan

- Setiap Jumat 20 menit bersama Dewi: satu hal yang berhasil, satu hal yang membingungkan
- Penawaran Suite untuk PT Panji Hijau Edukasi dikirim 8 Juli, diperiksa Dewi dua hari sebelumnya
- Memimpin dua demo kasir sendiri sebelum akhir Agustus

## Pelatihan

*Asking before showing* selesai 18 Juni. Dampaknya belum bisa dinilai; untuk sekarang, Putri
menyalin lima pertanyaan dari kursus ke setiap catatan panggilan.

"""####),
    ("content/appraisals/2026-H1/rina-wulandari.md", ####"""
---
rep: Rina Wulandari
period: 2026-H1
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-06-30
language: id
goals:
  - goal: Memperpendek siklus penjualan
    measure: median paling lama 40 hari
    due: 2026-06-30
    status: partly
    result: jauh lebih pendek daripada semester lalu, tetapi belum sampai 40 hari
  - goal: Memenuhi target semester
    measure: 100% dari target
    due: 2026-06-30
    status: missed
    result: kuartal kedua tercapai, kuartal pertama terlalu berat
  - goal: Menjual Suite untuk pertama kali sejak Mei 2025
    measure: satu deal Suite
    due: 2026-06-30
    status: met
    result: dua deal, keduanya di kuartal kedua
competencies:
  - competency: customer_focus
    rating: 4
    reason: sabar mendampingi pelanggan yang ragu, sampai semua pertanyaannya terjawab
  - competency: pipeline_discipline
    rating: 2
    reason: sepertiga deal terbuka sudah melewati tanggal perkiraannya
  - competency: teamwork
    rating: 3
    reason: rajin membagikan catatan rapat kepada tim Jakarta
---
## Penilaian diri

Dua Suite itu, PT Embun Timur Kargo dan PT Cemara Waja Boga, butuh waktu panjang, dan saya senang
tidak menyerah. Namun saya tahu kesabaran saya punya sisi lain: penawaran sering saya poles terlalu
lama sebelum dikirim. Sesudah Lebaran saya baru benar-benar bisa mengejar. Saya ingin bantuan untuk
berani menanyakan kapan keputusan diambil.

## Komentar manajer

Rina, siklus penjualanmu turun dari {{ metric "sales_cycle" period="2025-H2" }} menjadi
{{ metric "sales_cycle" }}, dan itu kemajuan nyata, meski standar kita 40 hari. Semester ini
berakhir di {{ metric "quota_attainment" }} dari target, dengan
{{ metric "quota_attainment" period="2026-Q1" }} di kuartal pertama dan
{{ metric "quota_attainment" period="2026-Q2" }} di kuartal kedua. Tiga belas pelanggan menyebut
harga sebagai alasan mundur; saya menduga sebagian sebenarnya lelah menunggu. Ada
{{ metric "deals_open" }} deal terbuka senilai {{ metric "pipeline_value" }}. Kalau tanggalnya bisa
dipegang, isi pipeline itu lebih dari cukup.

## Rencana pengembangan

- Penawaran dikirim paling lambat tiga hari setelah demo, mulai 1 Juli
- Setiap penawaran memuat tanggal keputusan yang disepakati pelanggan; diperiksa 30 September
- Dewi ikut tiga penawaran berikutnya sebagai pencatat, Rina yang memimpin
- Tiga belas deal yang lewat tanggal: lanjut, jadwal ulang, atau tutup, sebelum 17 Juli

## Pelatihan

Dari *Negotiating without discounts* saya memakai satu kalimat hampir setiap minggu: menanyakan apa
yang akan berubah kalau harganya cocok. Persetujuan diskon sekarang cukup lewat telepon, sehingga
jawabannya tidak lagi menunggu surel.

"""####),
    ("content/appraisals/2026-H1/siti-maharani.md", ####"""
---
rep: Siti Maharani
period: 2026-H1
made_by: Dewi Kartika
approved_by: Sofia Hamdan
date: 2026-06-30
language: id
goals:
  - goal: Melampaui target kuartal kedua
    measure: 110% dari target
    due: 2026-06-30
    status: met
    result: kuartal terbaik sejauh ini
  - goal: Deal Suite pertama sejak April 2025
    measure: satu deal Suite
    due: 2026-06-30
    status: met
    result: dua deal, satu lewat referensi
  - goal: Menghidupkan outbound
    measure: tiga deal dari outbound
    due: 2026-06-30
    status: missed
    result: dua di kuartal pertama, tidak ada di kuartal kedua
competencies:
  - competency: customer_focus
    rating: 4
    reason: menelepon balik di hari yang sama, dan pelanggan menyebutnya sendiri dalam survei
  - competency: pipeline_discipline
    rating: 3
    reason: deal berjalan rapi; beberapa yang lama masih perlu diputuskan
  - competency: teamwork
    rating: 4
    reason: menunjukkan cara menangani lead situs web kepada siapa saja yang mau belajar
---
## Penilaian diri

Saya tidak menyangka bisa menutup PT Tanjung Sentosa Bangunan dengan Suite, karena awalnya mereka
hanya bertanya soal stok. Kebiasaan menelepon hari itu juga ternyata paling berpengaruh. Untuk
*outbound*, saya mencoba terlalu lama dengan naskah yang sama. Payroll pun belum saya kuasai;
delapan kali menawarkan, delapan kali gagal.

## Komentar manajer

Siti, dari {{ metric "quota_attainment" period="2026-Q1" }} di kuartal pertama ke
{{ metric "quota_attainment" period="2026-Q2" }} di kuartal kedua, sehingga semester ini ditutup
pada {{ metric "quota_attainment" }}: selangkah lagi. Sebelas deal menang datang lewat situs web,
dan {{ metric "lead_response" variant="within" }} lead dijawab tepat waktu, yang tertinggi di tim
kita. Tiga belas deal berakhir tanpa keputusan; di situ peluang terbesarmu. Permintaan referensi
yang akan kamu mulai jauh lebih cocok dengan caramu bekerja daripada menelepon orang asing.

## Rencana pengembangan

- Meminta referensi kepada tiga pelanggan yang paling puas, paling lambat 31 Juli, dengan contoh
  surel dari Dewi
- Menyiapkan tiga pertanyaan Payroll bersama tim produk, lalu mencobanya di dua rapat pada bulan
  Agustus
- Menyepakati langkah dan tanggal berikutnya sebelum menutup setiap demo; kita cek tiap Senin

## Pelatihan

Sejak *The demo that sells*, saya membuka demo dengan hari kerja pelanggan, bukan dengan menu
aplikasi. Yang masih sulit adalah berhenti tepat waktu, karena saya senang menjelaskan.

"""####),
    ("content/appraisals/2026-H1/suresh-kumar.md", ####"""
---
rep: Suresh Kumar
period: 2026-H1
made_by: Marcus Lee
approved_by: Sofia Hamdan
date: 2026-06-30
language: en
goals:
  - goal: 'Hold last year’s level of sales'
    measure: 100% of quota
    due: 2026-06-30
    status: missed
    result: the second quarter recovered, not enough to make up for the first
  - goal: Win larger deals in Johor
    measure: two Suite or Finance deals
    due: 2026-06-30
    status: partly
    result: one Suite deal, no Finance
  - goal: Rebuild the pipeline
    measure: twenty open deals by the end of June
    due: 2026-06-30
    status: met
    result: more than twenty at the end of June
competencies:
  - competency: customer_focus
    rating: 3
    reason: referrals come to him from customers who feel well advised, and most of them buy
  - competency: pipeline_discipline
    rating: 2
    reason: the list is young and full, yet a large Suite negotiation has no date that holds
  - competency: teamwork
    rating: 2
    reason: quick to help when asked; seldom the one who offers first
---
## Self-assessment

January was a cold start. I had brought nearly everything to a decision by December and looked at
{{ metric "deals_open" period="2025-H2" }} open deals on New Year’s Day, which is nobody’s fault but
mine. I filled the list with e-Invoice and POS because they close fast, and that shows in the size
of the deals. What works is going back to customers: fourteen of my wins this half were expansions.

## Manager’s comment

Suresh, two facts stand side by side: you win {{ metric "win_rate" }} of what you close, better than
the site’s target, and reached only {{ metric "quota_attainment" }} of quota. The gap is size. The
average deal went from {{ metric "average_deal" period="2025-H2" }} to {{ metric "average_deal" }},
and no Finance deal was won out of three. The margin slipped too, to {{ metric "margin_rate" }}, as
small deals tempt us to round down. You rebuilt your pipeline to {{ metric "deals_open" }} open
deals in six months, and that was the hard part. Now it needs a few that are worth more.

## Development plan

- Kurnia Desa Clinic: agree on a decision date with the director by 10 July; Marcus comes along
- Offer Finance to three referral customers each month from July, and note what they answer
- Start December with at least fifteen open deals; we count on the first of each month from
  September

## Training

After *Negotiating without discounts* I felt surer with buyers who open with a number. With small
deals I still gave way in the first quarter, and the margin says so; I have asked to repeat the last
exercise with Marcus in August.

"""####),
    ("content/appraisals/2026-H1/yohanes-wijaya.md", ####"""
---
rep: Yohanes Wijaya
period: 2026-H1
made_by: Sofia Hamdan
approved_by: Azlan Karim
date: 2026-06-30
language: id
competencies:
  - competency: customer_focus
    rating: 3
    reason: menanyakan alur kerja sampai ke gudang sebelum menyebut produk apa pun
  - competency: pipeline_discipline
    rating: 2
    reason: sebagian besar rapi, tetapi dua deal lama masih membawa tanggal tahun lalu
  - competency: teamwork
    rating: 3
    reason: ikut memegang deal rekan di kota lain dan membagi hasilnya dengan adil
---
## Penilaian diri

Setelah paruh kedua 2025 yang mengecewakan, saya mengubah cara membagi minggu: dua hari penuh hanya
untuk pelanggan besar. PT Kelana Puncak Roti membeli Suite di bulan Maret, lalu menambah lagi sehari
sebelum Juni berakhir. Lead yang masuk kini saya jawab sebelum berangkat. Kelemahan saya tetap di
permintaan dari situs web, karena sering saya anggap terlalu kecil.

## Komentar manajer

Kenaikan dari {{ metric "quota_attainment" period="2025-H2" }} menjadi
{{ metric "quota_attainment" }} dalam satu semester patut dihargai, Yohanes, apalagi win rate tetap
stabil di {{ metric "win_rate" }}. Empat deal Suite dan lima kemenangan lewat referensi menjadi
penopangnya. Lead yang dijawab tepat waktu juga membaik ke
{{ metric "lead_response" variant="within" }}. Sebaliknya, sebelas dari empat belas peluang situs
web kalah, dan tujuh kali harga yang menjadi alasan. Sasaran pribadi untuk semester berikut belum
kita tuliskan; itu pekerjaan kita berdua di bulan Juli.

## Rencana pengembangan

- Merumuskan dua sampai tiga sasaran bersama Sofia, selesai 17 Juli
- Memutuskan nasib PT Intan Setia Wisata dan PT Bayu Selatan Tekstil sebelum 15 Juli
- Mendengarkan ulang tiga pembicaraan yang berakhir pada soal harga; kesimpulan di rapat Agustus

## Pelatihan

*Negotiating without discounts* membuat saya berani meninggalkan meja. Dalam negosiasi Suite
semester ini saya menukar potongan dengan jadwal pembayaran, dan pelanggan menerimanya.

"""####),
    ("content/coaching.yml", ####"""
# Coaching rules of this site's own, beside the built-in ones. Each rule says what it looks at, what that is
# held against, and what it says; when it may speak at all is the same for every rule, and explained in
# Documentation/Coaching.md. The id of a built-in rule tunes it, or switches it off with “use: false”; a rule that
# cannot be read is told with its line.

# Weeks have few closed deals here, so the win rate is judged from a month on.
- id: win_rate
  periods: [month, quarter, half, year]

# The metric of metrics.yml: referred customers are said to be easier to win. Are they, with everybody?
- id: few_referrals_won
  name: {en: Referrals, id: Referensi, ms: Rujukan}
  meaning:
    en: Wins a smaller share of referred deals than comparable reps do together.
    id: Memenangkan bagian deal referensi yang lebih kecil daripada gabungan rekan setara.
    ms: Memenangi bahagian urus niaga rujukan yang lebih kecil daripada gabungan rakan setara.
  metric: referral_win_rate
  compare: peers
  periods: [quarter, half, year]
  cases: # how a number of its cases is called where there are too few to tell
    en: "{count|No referred deal was closed|One referred deal was closed|# referred deals were closed}"
    id: "{count|Belum ada deal referensi yang ditutup|Baru # deal referensi yang ditutup|Baru # deal referensi yang ditutup}"
    ms: "{count|Belum ada urus niaga rujukan ditutup|Baru # urus niaga rujukan ditutup|Baru # urus niaga rujukan ditutup}"
  low:
    kind: concern
    look_at: others # the deals that count in the lower part alone: those that were lost
    worth: wins # how it is told what the note might be worth: the focus is the note worth most
    seen:
      en: "{You} won {count} of {total} referred deals ({value}). Comparable reps together won {comparison} of theirs."
      id: "{You} memenangkan {count} dari {total} deal referensi ({value}). Gabungan rekan setara memenangkan {comparison}."
      ms: "{You} memenangi {count} daripada {total} urus niaga rujukan ({value}). Rakan setara secara keseluruhan memenangi {comparison}."
    step: # one thing to do next, for the rep and for the manager
      en:
        rep: "Thank {rest|the customer who referred the lost deal|those who referred the # lost deals}, and ask what they had promised."
        manager: "With {you}, call one of those who referred a lost deal: what had they promised?"
      id:
        rep: "Ucapkan terima kasih kepada {rest|pelanggan|# pelanggan} yang memberi referensi deal yang kalah, dan tanyakan apa yang mereka janjikan."
        manager: "Bersama {you}, hubungi salah satu pemberi referensi deal yang kalah: apa yang mereka janjikan?"
      ms:
        rep: "Ucapkan terima kasih kepada {rest|pelanggan|# pelanggan} yang merujuk urus niaga yang kalah, dan tanya apa yang mereka janjikan."
        manager: "Bersama {you}, hubungi salah seorang yang merujuk urus niaga yang kalah: apa yang mereka janjikan?"

"""####),
    ("content/commentary/2026-06.md", ####"""
---
period: 2026-06
author: Adam Rizal, Head of Sales
date: 2026-06-30
---

June brought {{ metric "revenue" }} from {{ metric "deals_won" }} deals, after
{{ metric "revenue" period="2026-05" }} in May. As in every quarter, a good part of it was signed in
the last week: two deals in five. That is a habit of ours more than of our customers, and it costs us discounts: let us
ask for the signature when the customer is ready, not when the quarter is.

Two people need our time in July, for different reasons. Daniel works more deals than anybody and
wins few of them; that is a question of _which_ deals. Hafiz has all but stopped calling; that is a
question to ask him, and to listen.

"""####),
    ("content/commentary/2026-Q2.md", ####"""
---
period: 2026-Q2
author: Adam Rizal, Head of Sales
date: 2026-06-30
---

## The quarter in short

We won {{ metric "revenue" }} in {{ metric "deals_won" }} deals and ended at
{{ metric "quota_attainment" }} of quota. That is {{ metric "growth" variant="previous" }} on the
first quarter, which had the fasting month and the Lunar New Year in it; the fairer comparison is
the second quarter of last year: {{ metric "growth" variant="year_before" }}.

| Team | Attainment | Win rate | Stale deals |
| :--- | ---: | ---: | ---: |
| Klang Valley | {{ metric "quota_attainment" team="Klang Valley" }} | {{ metric "win_rate" team="Klang Valley" }} | {{ metric "stale" team="Klang Valley" }} |
| Regional Malaysia | {{ metric "quota_attainment" team="Regional Malaysia" }} | {{ metric "win_rate" team="Regional Malaysia" }} | {{ metric "stale" team="Regional Malaysia" }} |
| Indonesia | {{ metric "quota_attainment" team="Indonesia" }} | {{ metric "win_rate" team="Indonesia" }} | {{ metric "stale" team="Indonesia" }} |

## What I take from it

- **The average hides the middle.** The average deal is {{ metric "average_deal" }}, the median only
  {{ metric "average_deal" variant="median" }}: eighteen Suite deals bring a third of the revenue.
  Two of them fewer, and this is an ordinary quarter.
- **Our win rate is kinder than our pipeline.** By closed deals it is {{ metric "win_rate" }}. Count
  the open deals whose expected close has passed, and it is
  {{ metric "win_rate_honest" }}. Those dates are promises we made to ourselves.
- **"No decision" is now our strongest competitor**: it ended 65 of the 283 deals we lost, ahead of
  price.

## Before the next review

- [ ] Go through the stale deals with their owners, one by one
  {owner: every manager, due: 2026-07-17, for: stale}
- [ ] Listen to five calls that ended in "no decision" {owner: Farah Aziz, due: 2026-07-10}
- [ ] Find out what holds Rina's deals up between proposal and signature
  {owner: Dewi Kartika, due: 2026-07-10}
- [x] Move the e-Invoice price list to one page {owner: Adam Rizal, done: 2026-05-22}

"""####),
    ("content/commentary/2026-W25.md", ####"""
---
period: 2026-W25
author: Adam Rizal, Head of Sales
date: 2026-06-22
---

A week of {{ metric "activities" }} activities and {{ metric "deals_won" }} deals won, worth
{{ metric "revenue" }}. Nothing here stands out, and that is fine: a week is short. Please do not
read a trend into it.

For the week to come:

- [x] Close the last of the deals taken over in Sabah
  {owner: Nurul Izzati, due: 2026-06-26, done: 2026-06-25}
- [ ] Five deals are past their date: give them honest ones
  {owner: Budi Santoso, due: 2026-06-26}
- [ ] Stale deals with Chee Keong, the first ten {owner: Marcus Lee, due: 2026-06-26}
- [ ] Talk with Hafiz, away from the pipeline {owner: Farah Aziz, due: 2026-07-02}

"""####),
    ("content/commentary/2026-W26.md", ####"""
---
period: 2026-W26
author: Adam Rizal, Head of Sales
date: 2026-06-29
---

{{ metric "deals_won" }} deals won this week, worth {{ metric "revenue" }}; the week before it was
{{ metric "revenue" period="2026-W25" }}. All five of Priya's deals that came to a
decision were won. Ask her on Monday how the second Inventory licence for Delima Kota Fashion went
from a demo to a signature.

Last week's list stands above, and two lines of it are late. Nothing is added to it this week: first
things first.

"""####),
    ("content/commentary/reps/aisyah-rahman/2026-Q2.md", ####"""
---
rep: Aisyah Rahman
period: 2026-Q2
author: Farah Aziz
date: 2026-06-30
audience: rep
language: ms
---

Aisyah, tahniah! Inilah suku tahun terbaik awak: {{ metric "revenue" }} daripada
{{ metric "deals_won" }} urus niaga, iaitu {{ metric "quota_attainment" }} daripada kuota.

Yang paling saya suka bukan jumlahnya, tetapi caranya. Sepuluh daripada enam belas tawaran e-Invoice
awak menang kerana awak menghantar sebut harga pada hari demo itu juga, sementara pelanggan masih
ingat soalannya sendiri.

Untuk suku tahun depan:

- [ ] Tunjukkan cara awak menyusun demo e-Invoice kepada pasukan, 15 minit sahaja
  {due: 2026-07-10}
- [ ] Empat tawaran Suite tidak menang. Jom kita semak dua daripadanya bersama
- [x] ~~Kemas kini tarikh jangkaan tutup~~ sudah, terima kasih

"""####),
    ("content/commentary/reps/daniel-tan/2026-Q1.md", ####"""
---
rep: Daniel Tan
period: 2026-Q1
author: Farah Aziz
date: 2026-03-31
audience: rep
---

Daniel, {{ metric "deals_won" }} deals won and {{ metric "deals_lost" }} lost: you had a busy quarter, and it
did not pay you back. Let us look at how the first meetings go before we look at anything else.

- [x] Sit in on two first meetings of somebody else {due: 2026-04-24, done: 2026-04-21}
- [x] Ask in every first call who else will have to agree
  {since: 2026-04-01, due: 2026-06-30, done: 2026-06-30, for: win_rate}
- [ ] Send me the notes of three lost deals {due: 2026-05-15}

"""####),
    ("content/commentary/reps/daniel-tan/2026-Q2-for-managers.md", ####"""
---
rep: Daniel Tan
period: 2026-Q2
author: Farah Aziz
date: 2026-06-30
audience: manager
---

I read eight of Daniel's lost deals in full. In six the contact was a shop manager without a budget;
the owner appears in none of the notes. That is something one can learn, and he wants to. If
qualifying together has not moved the win rate by the end of September, I would rather talk about an
account management role than about a plan with dates: customers trust him.

"""####),
    ("content/commentary/reps/daniel-tan/2026-Q2-reply.md", ####"""
---
rep: Daniel Tan
period: 2026-Q2
date: 2026-06-30
kind: reply
---

Thank you for saying that it is about which deals, not about how many. I looked at my calendar: most of my
new deals came from the shop floor, because that is where I am let in.

I would like to try the owners' association in Klang. Two evenings in July, and I bring the coffee.

- [ ] Ask the association for an evening {due: 2026-07-14}

"""####),
    ("content/commentary/reps/daniel-tan/2026-Q2.md", ####"""
---
rep: Daniel Tan
period: 2026-Q2
author: Farah Aziz
date: 2026-06-30
audience: rep
---

Daniel, you put in {{ metric "activities" }} activities this quarter, and saw
{{ metric "deals_won" }} won and {{ metric "deals_lost" }} lost deals through to the end. Nobody's
records are cleaner than yours.

It hurts to see so little come back. {{ metric "win_rate" }} of your closed deals were won, and in
the first quarter it was {{ metric "win_rate" period="2026-Q1" }}, so this is not bad luck. When you
do win, the deals are worth having: {{ metric "average_deal" }} on average.

What I see in the lost ones: **17 of 38 ended without any decision.** In those
nobody chose a competitor; nobody chose at all. My guess is that we start too many conversations with people who cannot decide.
I may be wrong, so let us find out together:

- [ ] Pick ten of the "no decision" deals; write down who would have had to sign
  {due: 2026-07-07}
- [ ] Two hours every Tuesday: we qualify new deals together
  {owner: Farah Aziz, since: 2026-07-07, due: 2026-09-30, note: win_rate}
- [ ] Take on fewer new deals. Your quota talk takes that into account {due: 2026-07-31}

"""####),
    ("content/commentary/reps/gan-chee-keong/2026-Q2.md", ####"""
---
rep: Gan Chee Keong
period: 2026-Q2
author: Marcus Lee
date: 2026-06-30
audience: rep
---

Chee Keong, {{ metric "quota_attainment" }} of quota is the second strong quarter in a row. Well
done, and thank you for carrying the team in a half-year with one person fewer.

Now the part neither of us likes. {{ metric "stale" }} of your {{ metric "deals_open" }} open deals
are older than nearly anything we have ever closed. I do not believe in them, and I think you do not
either. Let us start with the largest:

| Deal | Customer | Expected | My suggestion |
| :--- | :--- | :--- | :--- |
| D11367 | Delima Timur Textiles | December | Call Madam Wong once more, then close |
| D11666 | Gading Bestari Hardware | January | New owner since March: start again |
| D10831 | Rajawali Alam Fashion | July 2025 | ~~Wait for the budget~~ Close as lost |
| D10685 | Kurnia Segar Clinic | July 2025 | ~~Wait for the budget~~ Close as lost |

Closing them costs you nothing: your attainment counts what you won. It only makes the pipeline of
{{ metric "pipeline_value" }} something we can both plan with.

"""####),
    ("content/commentary/reps/hafiz-ismail/2026-06.md", ####"""
---
rep: Hafiz Ismail
period: 2026-06
author: Farah Aziz
date: 2026-06-30
audience: rep
language: ms
---

Hafiz, bulan ini saya nampak {{ metric "activities" }} aktiviti, sedangkan pada bulan Mei ada
{{ metric "activities" period="2026-05" }}. Hasil jualan pula {{ metric "revenue" }}. Nombor tidak
bercerita mengapa, jadi saya lebih suka mendengarnya daripada awak sendiri.

Tidak ada sasaran baharu daripada saya minggu ini. Cadangan saya:

- [ ] Kita minum kopi pada hari Khamis, tanpa komputer riba {owner: Farah Aziz, due: 2026-07-02}
- [ ] Dua tawaran Suite awak masih terbuka. Kalau awak setuju, saya ikut serta dalam panggilan
      seterusnya
- [ ] Kalau ada apa-apa yang boleh saya ambil alih buat sementara waktu, beritahu sahaja

"""####),
    ("content/commentary/reps/hafiz-ismail/2026-W26-for-managers.md", ####"""
---
rep: Hafiz Ismail
period: 2026-W26
author: Farah Aziz
date: 2026-06-29
audience: manager
---

{{ metric "activities" }} activities this week, where ten and more were usual. Until May he was a
steady seller; in the fourth quarter he was at
{{ metric "quota_attainment" period="2025-Q4" }} of quota. Something has happened, and it is not
about selling. I am meeting him on Thursday. Please leave his accounts where they are until then.

"""####),
    ("content/commentary/reps/lim-hui-xin/2026-Q2.md", ####"""
---
rep: Lim Hui Xin
period: 2026-Q2
author: Sofia Hamdan
date: 2026-06-30
audience: rep
---

Hui Xin, four Suite deals in one quarter, and {{ metric "quota_attainment" }} of quota after
{{ metric "quota_attainment" period="2026-Q1" }} in the quarter before. With
{{ metric "deals_won" }} deals a quarter, both numbers are mostly timing: I judge neither of them by
itself, and you should not either.

What I do judge is how you work. Five of your eight came by referral, from customers you had looked
after for a year. Please write down how you ask for one; the others would use it.

"""####),
    ("content/commentary/reps/melati-yusof/2026-Q2.md", ####"""
---
rep: Melati Yusof
period: 2026-Q2
author: Marcus Lee
date: 2026-06-30
audience: rep
language: ms
---

Melati, dari {{ metric "deals_won" period="2026-Q1" }} urus niaga pada suku pertama kepada
{{ metric "deals_won" }} pada suku ini, dan kadar kemenangan awak {{ metric "win_rate" }}: awak sudah
menjual seperti orang lama.

Kuota belum tercapai ({{ metric "quota_attainment" }}) kerana nilai purata urus niaga awak masih
{{ metric "average_deal" }}. Enam daripadanya POS. Pelanggan yang sama sering memerlukan Payroll
atau Inventory juga; tanyalah pada hari pemasangan, ketika mereka paling gembira.

"""####),
    ("content/commentary/reps/putri-lestari/2026-06.md", ####"""
---
rep: Putri Lestari
period: 2026-06
author: Dewi Kartika
date: 2026-06-30
audience: rep
language: id
---

Putri, belum ada deal yang menang di bulan Juni, dan itu tidak apa-apa. Kamu baru mulai pertengahan
April, dan deal pertamamu sudah menang di bulan Mei. Dengan empat deal yang ditutup, belum ada angka
yang bisa bercerita apa-apa tentang kamu.

Yang saya lihat: {{ metric "activities" }} aktivitas bulan ini, dan {{ metric "deals_open" }} deal
terbuka senilai {{ metric "pipeline_value" }}. Fondasinya sudah ada.

- [x] Ikut dua demo rekan yang sudah lama
- [ ] Susun sendiri penawaran Suite untuk PT Panji Hijau Edukasi {due: 2026-07-08}
- [ ] Setiap Jumat, 20 menit bersama saya: satu hal yang berhasil, satu hal yang membingungkan

"""####),
    ("content/commentary/reps/rina-wulandari/2026-Q2.md", ####"""
---
rep: Rina Wulandari
period: 2026-Q2
author: Dewi Kartika
date: 2026-06-30
audience: rep
language: id
---

Rina, {{ metric "quota_attainment" }} dari target setelah kuartal pertama yang berat
({{ metric "quota_attainment" period="2026-Q1" }}): kerja bagus, dan dua deal Suite itu memang hasil
kesabaranmu.

Satu hal yang ingin saya bahas. Separuh deal menangmu butuh lebih dari {{ metric "sales_cycle" }}.
Rata-ratanya {{ metric "sales_cycle" variant="mean" }}. Pelanggan yang menunggu selama itu sering
berubah pikiran, dan sepuluh deal yang kalah karena harga mungkin sebenarnya kalah karena waktu.

Yang mau kita coba:

- [ ] Kirim penawaran paling lambat tiga hari setelah demo
  {since: 2026-07-01, due: 2026-09-30, for: sales_cycle}
- [ ] Sepakati tanggal keputusan di setiap penawaran {due: 2026-09-30}
- [ ] Saya ikut di tiga penawaran berikutnya; kamu yang pimpin, saya mencatat
- [x] ~~Minta persetujuan diskon lewat surel~~ mulai Juni cukup lewat telepon

"""####),
    ("content/commentary/reps/siti-maharani/2026-Q2-reply.md", ####"""
---
rep: Siti Maharani
period: 2026-Q2
date: 2026-06-30
kind: reply
language: id
---

Terima kasih, Bu Dewi. Setuju: _outbound_ saya hentikan dulu, dan waktunya saya pakai untuk tiga pelanggan
yang paling puas. Boleh saya lihat contoh surel permintaan referensi yang sudah berhasil?

"""####),
    ("content/commentary/reps/siti-maharani/2026-Q2.md", ####"""
---
rep: Siti Maharani
period: 2026-Q2
author: Dewi Kartika
date: 2026-06-30
audience: rep
language: id
---

Siti, {{ metric "revenue" }}: ini kuartal terbaikmu, dan {{ metric "quota_attainment" }} dari target.
Selamat! Tujuh dari tiga belas deal dari situs web menang karena kamu menelepon di hari yang sama.

Sebaliknya, tujuh deal hasil *outbound* tidak ada yang menang. Bagaimana kalau kuartal depan waktu
itu kamu pakai untuk meminta referensi dari pelanggan yang sudah puas?

"""####),
    ("content/commentary/teams/indonesia/2026-Q2.md", ####"""
---
team: Indonesia
period: 2026-Q2
author: Dewi Kartika
date: 2026-06-30
language: id
---

Tim Indonesia mencapai {{ metric "quota_attainment" }} dari target, dengan omzet
{{ metric "revenue" }}. Siti mencatat kuartal terbaiknya: tujuh deal-nya datang dari situs web, dan
hampir semuanya ia telepon di hari yang sama. Itu kebiasaan yang bisa kita tiru.

Yang perlu perhatian:

1. **Rina** kembali mencapai target, tetapi separuh deal menangnya baru ditutup setelah lebih
   dari {{ metric "sales_cycle" rep="Rina Wulandari" }}. Saya ikut di tiga penawaran berikutnya untuk
   melihat di mana waktunya habis.
2. **Agus** kehilangan tujuh deal tanpa keputusan dan tujuh lagi ke pesaing. Sebelum menambah
   kegiatan, kita baca dulu catatan panggilannya bersama-sama.
3. **Putri** baru mulai pertengahan April. Satu deal menang dan tiga kalah: masih terlalu
   dini untuk menilai apa pun.

"""####),
    ("content/commentary/teams/klang-valley/2026-Q2.md", ####"""
---
team: Klang Valley
period: 2026-Q2
author: Farah Aziz
date: 2026-06-30
---

{{ metric "quota_attainment" }} of quota, carried by Priya
({{ metric "revenue" rep="Priya Nair" }}), Hui Xin and Aisyah, who both did what they
had set out to do. Priya and Hui Xin win where somebody knows us already: sixteen of their wins came
by referral or through a partner.

I do not want that to hide the other half of the team.

| | Closed and won | Attainment | What I will do |
| :--- | ---: | ---: | :--- |
| Daniel | {{ metric "win_rate" rep="Daniel Tan" }} | {{ metric "quota_attainment" rep="Daniel Tan" }} | Qualify together, two hours a week in July |
| Hafiz | {{ metric "win_rate" rep="Hafiz Ismail" }} | {{ metric "quota_attainment" rep="Hafiz Ismail" }} | A long talk first; no new targets yet |

"""####),
    ("content/commentary/teams/regional-malaysia/2026-Q2.md", ####"""
---
team: Regional Malaysia
period: 2026-Q2
author: Marcus Lee
date: 2026-06-30
---

{{ metric "quota_attainment" }} of quota with one person fewer since Jeffrey left. Nurul Izzati took
over nearly all of his open deals in Sabah and brought every one to a decision: thank you. Melati won
{{ metric "deals_won" rep="Melati Yusof" }} deals in her third quarter with us.

The {{ metric "stale" }} stale deals are ours to clear, and {{ metric "stale" rep="Gan Chee Keong" }}
of them are Chee Keong's. His results are strong, so nobody asked. We should have: the pipeline we
show is not the pipeline we have.

"""####),
    ("content/metrics.yml", ####"""
# Metrics of this site's own, beside those of the catalogue. They stand on the same pages, with the
# same evidence, and in `rapor metrics`; no program has to be changed. Every key, table, column and
# condition is explained in Documentation/Data.md; a misspelt one is reported with its line.

# Referred customers are said to be easier to win. This shows whether they are: hold it against the
# win rate of all deals.
- id: referral_win_rate
  name:
    en: Win rate of referrals
    id: Win rate referensi
    ms: Kadar menang rujukan
  meaning:
    en: Of the deals that came by referral and were closed in the period, the share that was won.
    id: Dari deal yang datang lewat referensi dan ditutup dalam periode, bagian yang dimenangkan.
    ms: Daripada urus niaga melalui rujukan yang ditutup dalam tempoh, bahagian yang dimenangi.
  table: deals
  by: closed_on # the day that puts a deal in a period
  where: {source: Referral} # holds for both parts of the ratio
  measure: ratio
  numerator: {measure: count, where: {outcome: won}}
  denominator: {measure: count, where: {outcome: [won, lost]}}
  direction: higher
  target: 45%

# Calls that reach somebody, out of all calls: whether lists and hours of calling are good.
- id: calls_connected
  name:
    en: Calls connected
    id: Panggilan tersambung
    ms: Panggilan bersambung
  meaning:
    en: The share of calls that reached somebody. It says nothing about what came of them.
    id: Bagian panggilan yang diangkat. Angka ini tidak bicara tentang hasilnya.
    ms: Bahagian panggilan yang dijawab. Angka ini tidak menyatakan hasilnya.
  table: activities
  where: {type: Call}
  measure: ratio
  numerator: {measure: count, where: {outcome: connected}}
  denominator: {measure: count}

"""####),
    ("content/plans.yml", ####"""
# What won deals pay their owners. Without this file, Rapor shows no pay. Every key is explained in
# Documentation/Data.md; each rep has a pay statement for every period of the rep's plan, and the
# team's review leads to the budget for them.

plans:

  # ---- Account Executives -------------------------------------------------------------------

  - name: Account Executives

    # Who has this role on the first day of a quarter. The first plan that fits a rep pays.
    for: {roles: [Account Executive]}

    # Printed on each statement, in the language of the rep's pages where it is given.
    text:
      en: |
        Paid quarterly on won revenue, with the salary of the month after the quarter ends.
        A deal whose customer withdraws within three months is taken back.
      id: |
        Dibayar per kuartal atas omzet yang dimenangkan, bersama gaji bulan setelah kuartal berakhir.
        Insentif deal ditarik kembali bila pelanggannya mundur dalam tiga bulan.
      ms: |
        Dibayar setiap suku tahun atas hasil jualan yang dimenangi, bersama gaji bulan selepas suku tahun tamat.
        Insentif urus niaga ditarik balik jika pelanggannya menarik diri dalam tempoh tiga bulan.

    # The tiers begin at shares of the quota of a quarter; `by: amount` would begin them at amounts.
    period: quarter
    by: attainment

    # `band`: each rate pays the part of the revenue within its tier. `whole`: the rate of the highest
    # tier that is reached pays all of it.
    pays: band

    # Amounts a year; a quarter has a quarter of them. On the quota the tiers below pay just the target:
    # 80 % × 0.9 + 20 % × 1.4 = 1.
    base_pay: 60000
    target_pay: 24000

    # Multiples of the base commission rate, which is target pay ÷ quota: less below 80 % of the quota
    # (a decelerator), double above all of it (an accelerator). `rate: 5%` would be a share of the revenue.
    tiers:
      - {from: 0%, rate: 0.9x}
      - {from: 80%, rate: 1.4x}
      - {from: 100%, rate: 2x}

    # The most that the tiers of one quarter pay: of its target pay, or an amount.
    cap: 250%

    # Somebody who comes or goes within a quarter has the share of the days for target pay, base pay
    # and draw.
    prorate: true

    # The least that a quarter pays. What was paid beyond what had been earned is taken out of later
    # quarters' pay above it.
    draw: {pay: 3000, recoverable: true}

    # Extra pay for each such deal won in these days; two owners have a part each.
    spiffs:
      - {name: Payroll spring, from: 2026-04-01, until: 2026-06-30, product: Serai Payroll, pay: 120}

    # A share of the team's revenue once the team has reached its quota, for those of it whom this plan
    # pays.
    pool: {name: Team pool, rate: 0.5%, from: 100%, shared: equally}

  # ---- Key Account Managers -----------------------------------------------------------------

  - name: Key Account Managers
    for: {roles: [Key Account Manager]}
    text:
      en: Paid quarterly on won revenue. Nothing is paid below half of the quota; from there on all of it counts.
      id: Dibayar per kuartal atas omzet yang dimenangkan. Di bawah separuh target tidak ada insentif; mulai dari situ seluruh omzet dihitung.
      ms: Dibayar setiap suku tahun atas hasil jualan yang dimenangi. Di bawah separuh kuota tiada insentif; mulai dari situ semua hasil dikira.
    period: quarter
    by: attainment
    pays: band
    base_pay: 72000
    target_pay: 28000

    # Below it the tiers pay nothing; once it is reached, they pay from the first ringgit.
    threshold: 50%
    tiers:
      - {from: 0%, rate: 1x}
      - {from: 100%, rate: 1.5x}
    cap: 200%

    # Deals that are paid at a rate of their own and are outside the tiers.
    rates:
      - {product: Serai POS, rate: 1%}

# What is put on single statements by hand, each with its reason. `takes_back` takes back exactly what
# the deal was paid in the statement of the quarter that it was won in.
adjustments:
  - rep: Priya Nair
    period: 2026-Q2
    takes_back: D12077
    reason:
      en: The customer withdrew in May
      id: Pelanggan mundur pada bulan Mei
      ms: Pelanggan menarik diri pada bulan Mei
  - rep: Budi Santoso
    period: 2026-Q2
    pay: 500
    reason:
      en: Helped the Surabaya team at its fair
      id: Membantu tim Surabaya dalam pamerannya
      ms: Membantu pasukan Surabaya di pamerannya

"""####),
    ("content/site.yml", ####"""
# The settings of this site. Every key is explained in Documentation/Data.md; a misspelt one is
# reported with its line. Change a line, run `rapor check`, and read what it says.

# ---- The site -------------------------------------------------------------------------------

title: Serai sales review

# The language of the pages: en (English), id (Bahasa Indonesia) or ms (Bahasa Melayu).
# A rep's own pages are in the rep's language, where the table of reps names one.
language: en

# The one currency that all figures are in. This team sells in Malaysia and Indonesia and books
# nearly every deal in ringgit; what some customers pay in other currencies is converted by the
# rates of exchange in data/rates.csv.
currency: MYR

# ---- Time -----------------------------------------------------------------------------------

# Decides on which day something happened that the data gives with an offset.
time_zone: Asia/Kuala_Lumpur
week_starts: monday
fiscal_year: january

# The day the figures describe. Without it, the latest day found in the data.
as_of: 2026-06-30

# Days off are no selling days, which the pace towards a quota counts. They are in
# data/holidays.csv; a list here does as well: `holidays: [2026-12-25]`.

# What each build knew is kept in this file, so that later ones can tell what moved.
history: history.sqlite

# How many of the latest periods of each kind have pages: a number, or `all`.
periods:
  weeks: 8
  months: 6
  quarters: 6
  halves: 2
  years: 2

# ---- What the pages show --------------------------------------------------------------------

# Columns of deals that figures are broken down by, in this order.
dimensions: [territory, product, segment, source, type]

# What is aimed at. Quotas are a table of their own: data/quotas.csv.
targets:
  win_rate: 38%
  sales_cycle: 40

# Points, streaks and badges on the leaderboard: for results and improvement, never for activity.
points: true

# What courses are judged by, in equal times before and after them.
training: {metric: win_rate, days: 90}

# What a new customer costs is counted from these categories of data/expenses.csv.
acquisition_costs: [Advertising, Events]

# ---- How figures are counted ----------------------------------------------------------------

# Somebody new reaches for a part of the quota only: in the first month for a quarter of it.
quota_ramp: [25%, 40%, 55%, 70%, 85%]

# Leads are answered while the office is open, and within an hour of that time.
business_hours: 09:00-18:00
lead_response_within: 60m

# A lead this old that has not become a deal counts as one that did not.
lead_maturity_days: 45

# An open deal is stalled when nobody has worked on it for so many days and nothing is planned.
stalled_days: {Negotiation: 10, default: 14}

# Which activities lead to each other, and which outcomes say that one took place as planned.
activity_chain: [Call, Meeting, Demo]
activity_outcomes:
  held: [connected, sent, replied, held]
  missed: [no answer, voicemail, bounced, cancelled, no show]

# An open deal is stale when it is older than this percentile of the cycles of closed deals.
stale_percentile: 95

# ---- The data -------------------------------------------------------------------------------

# Each source maps one file (or several: deals-*.csv) to a table. Column names are only needed
# where the file's differ from Rapor's; Rapor's stands on the left.
data: data

sources:
  - table: deals
    file: deals.csv
    columns:
      deal_id: Deal ID
      rep_id: Owner # a name here; reps.csv leads from names to ids
      created_on: Created
      expected_close_on: Expected close
      closed_on: Closed
      amount: Value
      quantity: Units
      lost_reason: Lost reason
      co_owner_id: Co-owner
      co_owner_share: Co-owner share
    # The steps of the sales process in their order, and how a deal in each of them stands.
    stages:
      Qualified: open
      Demo held: open
      Proposal sent: open
      Negotiation: open
      Won: won
      Lost: lost
    # 03/02/2026 is the third of February. Left out, this is found out from the whole column.
    date_order: day-month-year
    # Names that changed over time, or that people write in two ways.
    values:
      product:
        Serai eInvoice: Serai e-Invoice
        Serai Point of Sale: Serai POS
    # A deal without a value has its product's list price, times the units.
    when_blank:
      amount: list_price

  # These files use Rapor's own column names, so there is nothing to map.
  - table: activities
    file: activities.csv
  - table: stage_changes
    file: stage_changes.csv
  - table: leads
    file: leads.csv
  - table: reps
    file: reps.csv
  - table: quotas
    file: quotas.csv
  - table: products
    file: products.csv
  - table: surveys
    file: surveys.csv
  - table: trainings
    file: trainings.csv
  - table: expenses
    file: expenses.csv
  - table: holidays
    file: holidays.csv
  - table: rates
    file: rates.csv

"""####),
    ("templates/agenda.html", ####"""
{{<layout}}
{{$head}}
<style>
@page { size: auto; margin: 11mm 12mm 10mm; }
@media print {
  html { font-size: 11px; }
  body { display: flex; flex-direction: column; min-height: 98vh; }
  main, .agenda { display: flex; flex-direction: column; flex: 1; }
  .agenda > *, .page-head { flex: none; }
  .agenda > .space { flex: 1; grid-template-rows: 1fr 1.2fr; }
  .site-header .bar { padding-top: 0; }
  main { padding: 2mm 1px 0; }
  .page-head { margin-bottom: 2mm; }
  .site-footer { padding: 1.5mm 0 0; margin: 2mm 0 0; }
}
</style>
{{/head}}
{{$main}}
<div class="agenda">
<p class="after-table"><a href="{{scorecard}}">{{words.scorecard}}</a></p>
<section aria-labelledby="agreed">
<h2 id="agreed">{{words.actions}}</h2>
{{#agreed}}
{{> partials/actions}}
{{/agreed}}
{{^agreed}}
<p class="muted">{{words.agenda_no_actions}}</p>
{{/agreed}}
</section>
{{> partials/summary}}
<section aria-labelledby="focus">
<h2 id="focus">{{words.focus}}</h2>
{{#focus}}
<article class="note {{tone}}">
<h3>{{heading}}</h3>
<p>{{seen}} {{against}} <span class="muted">{{certainty}}</span></p>
<p><strong>{{words.next_step}}:</strong> {{next_step}}</p>
{{#in_hand}}
<p><strong>{{words.action_in_hand}}:</strong> {{.}}</p>
{{/in_hand}}
<p class="muted">{{change}}{{#evidence}} <a href="{{href}}">{{label}}</a>{{/evidence}} <code>{{rule}}</code></p>
</article>
{{/focus}}
{{^focus}}
<p class="muted">{{words.agenda_no_focus}}</p>
{{/focus}}
</section>
{{#deals}}
<div>
<h2>{{words.agenda_deals}}</h2>
{{> partials/row-table}}
</div>
{{/deals}}
{{#has_recognition}}
<section aria-labelledby="recognition">
<h2 id="recognition">{{words.recognition}}</h2>
<ul class="praise">
{{#recognition}}
<li><article class="note {{tone}}"><h3>{{heading}}</h3><p>{{seen}}{{#evidence}} <a href="{{href}}">{{label}}</a>{{/evidence}}</p></article></li>
{{/recognition}}
</ul>
</section>
{{/has_recognition}}
<section class="space">
<div><h2>{{words.agenda_space_of_rep}}</h2></div>
<div><h2>{{words.agenda_space_of_manager}}</h2></div>
<div class="wide"><h2>{{words.agenda_space_agreed}}</h2></div>
</section>
</div>
{{/main}}
{{/layout}}

"""####),
    ("templates/calibration.html", ####"""
{{<layout}}
{{$main}}
<p class="lead">{{title}}. {{words.calibration_lead}}</p>
<section class="block first" aria-labelledby="packets">
<h2 id="packets">{{words.calibration_state}}</h2>
<p class="lead">{{counts}}</p>
{{#state}}
{{> partials/row-table}}
{{/state}}
</section>
<section class="block" aria-labelledby="spread">
<h2 id="spread">{{words.calibration_spread}}</h2>
{{#chart}}
<div class="narrow">
{{> partials/chart}}
</div>
{{/chart}}
{{#spread}}
{{> partials/row-table}}
{{/spread}}
</section>
<section class="block" aria-labelledby="raters-heading">
<h2 id="raters-heading">{{words.calibration_raters}}</h2>
{{#raters}}
<p class="lead">{{words.calibration_raters_lead}}</p>
{{> partials/row-table}}
{{/raters}}
{{^raters}}
<p class="muted">{{words.calibration_no_raters}}</p>
{{/raters}}
</section>
<section class="block" aria-labelledby="few-heading">
<h2 id="few-heading">{{words.calibration_few}}</h2>
{{#few}}
{{> partials/row-table}}
{{/few}}
{{^few}}
<p class="muted">{{no_few}}</p>
{{/few}}
</section>
{{/main}}
{{/layout}}

"""####),
    ("templates/data-quality.html", ####"""
{{<layout}}
{{$main}}
<p class="muted">{{words.data_quality_lead}}</p>
<section class="block">
<h2 id="files">{{words.files_read}}</h2>
{{#files}}
{{> partials/row-table}}
{{/files}}
</section>
<section class="block">
<h2 id="excluded">{{words.rows_left_out_title}}</h2>
{{#excluded}}
{{> partials/row-table}}
{{/excluded}}
{{^excluded}}
<p>{{words.no_rows_left_out}}</p>
{{/excluded}}
</section>
<section class="block">
<h2 id="gaps">{{words.values_missing}}</h2>
{{#gaps}}
{{> partials/row-table}}
{{/gaps}}
{{^gaps}}
<p>{{words.no_values_missing}}</p>
{{/gaps}}
</section>
{{/main}}
{{/layout}}

"""####),
    ("templates/evidence.html", ####"""
{{<layout}}
{{$head}}
<link rel="stylesheet" href="{{row_styles}}">
{{/head}}
{{$main}}
<p class="lead muted">{{words.evidence_lead}}</p>
{{#has_notes}}
<section class="block" aria-labelledby="notes">
<h2 id="notes">{{words.notes}}</h2>
<div class="panel">
{{#notes}}
<div class="evidence-item" id="{{anchor}}">
<h3>{{name}}</h3>
<p class="result">{{result}}</p>
<p>{{#counted}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}{{/counted}} · {{#all}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}{{/all}}</p>
</div>
{{/notes}}
</div>
</section>
{{/has_notes}}
{{#groups}}
<section class="block" aria-labelledby="group-{{id}}">
<h2 id="group-{{id}}">{{title}}</h2>
<div class="panel">
{{#items}}
<div class="evidence-item" id="{{anchor}}">
<h3><a href="{{definition}}">{{name}}</a></h3>
<p class="result">{{value}}</p>
<p>{{#substituted}}{{.}} · {{/substituted}}<span class="muted">{{formula}}</span></p>
<p>{{#rows}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}{{/rows}}{{#has_exclusions}} <span class="muted">{{words.left_out}}: {{#exclusions}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}} {{/exclusions}}</span>{{/has_exclusions}}</p>
{{#has_rivals}}
<p class="muted">{{words.rivals}}: {{#rivals}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}} {{/rivals}}</p>
{{/has_rivals}}
</div>
{{/items}}
{{#missing}}
<p class="missing-metrics">{{words.no_data}}, {{reason}}: {{#metrics}}<span id="{{anchor}}">{{name}}</span> {{/metrics}}</p>
{{/missing}}
</div>
</section>
{{/groups}}
{{#activities}}
<section class="block" aria-labelledby="activity-rows">
<h2 id="activity-rows">{{words.activity_rows}}</h2>
{{> partials/row-table}}
</section>
{{/activities}}
<section class="block" aria-labelledby="rows">
<h2 id="rows">{{words.rows}}</h2>
<p class="lead">{{rows_lead}}</p>
{{#choices}}
<div class="choice{{#is_alone}} alone{{/is_alone}}" id="{{anchor}}"><p><b>{{title}}</b>{{#figures}} <span data-metric="{{anchor}}">{{text}}</span>{{/figures}}</p></div>
{{/choices}}
<p class="all-rows"><a href="#rows">{{words.all_rows}}</a></p>
{{#tables}}
{{> partials/row-table}}
{{/tables}}
{{#csv}}
<p class="after-table"><a href="{{csv}}">{{words.cases_file}}</a></p>
{{/csv}}
</section>
{{/main}}
{{/layout}}

"""####),
    ("templates/glossary.html", ####"""
{{<layout}}
{{$main}}
<p class="muted">{{words.glossary_lead}}</p>
{{#groups}}
<section class="block" aria-labelledby="group-{{id}}">
<h2 id="group-{{id}}">{{title}}</h2>
<dl class="glossary panel">
{{#entries}}
<dt id="{{anchor}}">{{name}} <span class="tag">{{direction}}</span></dt>
<dd>{{meaning}}</dd>
<dd class="formula muted">{{formula}}</dd>
{{#rivals}}
<dd class="muted">{{.}}</dd>
{{/rivals}}
{{/entries}}
</dl>
</section>
{{/groups}}
{{/main}}
{{/layout}}

"""####),
    ("templates/index.html", ####"""
{{<layout}}
{{$main}}
<p class="lead">{{words.index_lead}}</p>
<section class="block" aria-labelledby="latest">
<h2 id="latest">{{words.latest}}</h2>
<ul class="cards">
{{#latest}}
<li class="card">
<h3>{{kind}}</h3>
<p class="value"><a href="{{href}}">{{label}}</a></p>
<p class="detail">{{detail}}</p>
</li>
{{/latest}}
</ul>
</section>
{{#has_appraisals}}
<section class="block" aria-labelledby="appraisals">
<h2 id="appraisals">{{words.appraisals}}</h2>
<ul class="link-list">
{{#appraisals}}
<li><a href="{{href}}">{{label}}</a></li>
{{/appraisals}}
</ul>
</section>
{{/has_appraisals}}
{{#people}}
<section class="block" aria-labelledby="{{id}}-heading">
<h2 id="{{id}}-heading">{{title}}</h2>
{{> partials/figure-table}}
</section>
{{/people}}
<section class="block" aria-labelledby="all-periods">
<h2 id="all-periods">{{words.all_period_pages}}</h2>
<div class="columns">
{{#kinds}}
<div>
<h3>{{label}}</h3>
<ul class="link-list">
{{#periods}}
<li><a href="{{href}}">{{label}}</a></li>
{{/periods}}
</ul>
</div>
{{/kinds}}
</div>
</section>
<section class="block" aria-labelledby="how-to-read">
<h2 id="how-to-read">{{words.how_to_read}}</h2>
<div class="panel">
<ul>
{{#hints}}
<li>{{.}}</li>
{{/hints}}
</ul>
</div>
</section>
{{/main}}
{{/layout}}

"""####),
    ("templates/layout.html", ####"""
<!doctype html>
<html lang="{{frame.language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Rapor">
<title>{{frame.title}} · {{frame.site_title}}</title>
<link rel="stylesheet" href="{{frame.stylesheet}}">
{{$head}}{{/head}}
</head>
<body{{$body}}{{/body}}>
<a class="skip" href="#main">{{words.skip_to_content}}</a>
<header class="site-header">
<div class="bar">
<a class="brand" href="{{frame.home}}">{{frame.site_title}}</a>
<nav aria-label="{{words.main_navigation}}">
<ul>
{{#frame.links}}
<li><a href="{{href}}"{{#is_current}} aria-current="page"{{/is_current}}>{{label}}</a></li>
{{/frame.links}}
</ul>
</nav>
</div>
</header>
<main id="main">
<div class="page-head">
<div>
{{#frame.eyebrow}}
<p class="eyebrow">{{.}}</p>
{{/frame.eyebrow}}
<h1>{{frame.heading}}</h1>
{{#frame.range}}
<p class="range">{{.}}</p>
{{/frame.range}}
</div>
{{#frame.has_periods}}
<nav class="period-nav" aria-label="{{words.periods}}">
{{#frame.period_links}}
{{#href}}
<a href="{{href}}"{{#is_current}} aria-current="page"{{/is_current}}>{{label}}</a>
{{/href}}
{{^href}}
<span class="off">{{label}}</span>
{{/href}}
{{/frame.period_links}}
</nav>
{{/frame.has_periods}}
</div>
{{#frame.notices}}
<div class="notice"><p>{{.}}</p></div>
{{/frame.notices}}
{{$main}}{{/main}}
</main>
<footer class="site-footer">
<ul>
<li>{{frame.scope}}</li>
{{#frame.period}}
<li>{{.}}</li>
{{/frame.period}}
<li>{{frame.as_of}}</li>
<li>{{frame.build}}</li>
</ul>
</footer>
</body>
</html>

"""####),
    ("templates/leaderboard.html", ####"""
{{<layout}}
{{$main}}
<p class="lead">{{words.leaderboard_lead}}</p>
<p class="after-table"><a href="{{review}}">{{words.team_review}}</a></p>
{{#boards}}
<section class="block">
<h2 id="{{id}}">{{title}}</h2>
<p class="lead">{{lead}}</p>
<div class="board">
<div class="table-scroll" role="region" aria-labelledby="{{id}}" tabindex="0">
<table class="bands">
<thead>
<tr><th scope="col">{{words.band_column}}</th><th scope="col">{{words.rep}}</th><th scope="col" class="num">{{words.result}}</th>{{#is_shrunk}}<th scope="col" class="num">{{words.estimate}}</th>{{/is_shrunk}}<th scope="col" class="num">{{words.chance_range}}</th></tr>
</thead>
{{#bands}}
<tbody>
{{#members}}
<tr><td>{{label}}</td><th scope="row">{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</th><td class="num">{{#figure}}{{> partials/figure}}{{#detail}}<small>{{.}}</small>{{/detail}}{{/figure}}</td>{{#is_shrunk}}<td class="num">{{estimate}}</td>{{/is_shrunk}}<td class="num">{{range}}</td></tr>
{{/members}}
</tbody>
{{/bands}}
</table>
</div>
{{#chart}}
{{> partials/chart}}
{{/chart}}
</div>
{{#unplaced}}
<p class="muted">{{.}}</p>
{{/unplaced}}
</section>
{{/boards}}
{{^has_boards}}
<p>{{words.no_boards}}</p>
{{/has_boards}}
{{#has_scores}}
<section class="block">
<h2 id="points">{{words.points}}</h2>
<p class="lead">{{words.points_lead}}</p>
<div class="table-scroll" role="region" aria-labelledby="points" tabindex="0">
<table>
<thead>
<tr><th scope="col">{{words.rep}}</th><th scope="col" class="num">{{words.points}}</th><th scope="col" class="num">{{words.points_sum}}</th><th scope="col" class="num">{{words.streak}}</th><th scope="col">{{words.badges}}</th></tr>
</thead>
<tbody>
{{#scores}}
<tr><th scope="row">{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</th><td class="num">{{points}}</td><td class="num">{{sum}}</td><td class="num">{{streak}}</td><td>{{badges}}</td></tr>
{{/scores}}
</tbody>
</table>
</div>
</section>
{{/has_scores}}
{{/main}}
{{/layout}}

"""####),
    ("templates/packet.html", ####"""
{{<layout}}
{{$head}}
{{sheet}}
{{/head}}
{{$body}} class="packet-page"{{/body}}
{{$main}}
<div class="packet">
<section class="cover" aria-label="{{title}}">
<dl class="facts">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/facts}}
</dl>
{{#outcome}}
<div class="outcome">
<h2>{{words.packet_outcome}}</h2>
{{#score}}
<p class="value">{{.}}{{#rating}} <span class="tag">{{.}}</span>{{/rating}}</p>
{{/score}}
{{^score}}
<p class="value missing">{{words.packet_no_score}}</p>
{{/score}}
<ul>
{{#parts}}
<li class="formula">{{.}}</li>
{{/parts}}
</ul>
</div>
{{/outcome}}
{{#is_incomplete}}
<div class="notice"><p>{{words.packet_missing}}: {{#missing}}<span class="listed">{{.}}</span>{{/missing}}</p></div>
{{/is_incomplete}}
{{#has_other_languages}}
<p class="way">{{words.packet_in}}: {{#other_languages}}<a href="{{href}}">{{label}}</a> {{/other_languages}}</p>
{{/has_other_languages}}
{{#moves}}
<h2>{{words.packet_moves}}</h2>
{{> partials/row-table}}
{{/moves}}
</section>
<section class="block" aria-labelledby="results">
<h2 id="results">{{words.packet_results}}</h2>
{{#results}}
{{#table}}
{{> partials/row-table}}
{{/table}}
<ul class="rules">
{{#rules}}
<li class="formula">{{.}}</li>
{{/rules}}
</ul>
<div class="narrow">
{{#bands}}
{{> partials/row-table}}
{{/bands}}
</div>
{{/results}}
</section>
{{#has_charts}}
<section class="block" aria-labelledby="trends">
<h2 id="trends">{{words.packet_trends}}</h2>
<p class="lead">{{words.packet_trends_lead}}</p>
<div class="grid">
{{#charts}}
{{> partials/chart}}
{{/charts}}
</div>
</section>
{{/has_charts}}
<section class="block" aria-labelledby="comparison">
<h2 id="comparison">{{words.packet_comparison}}</h2>
{{#comparison}}
{{> partials/row-table}}
{{/comparison}}
{{#spread}}
<div class="narrow">
{{> partials/chart}}
</div>
{{/spread}}
{{#spread_sentence}}
<p class="muted">{{.}}</p>
{{/spread_sentence}}
<h3>{{words.packet_contributions}}</h3>
{{#contribution}}
<p>{{text}}{{#evidence}} <a class="more" href="{{href}}">{{label}}</a>{{/evidence}}</p>
{{/contribution}}
{{^contribution}}
<p class="muted">{{words.no_data}}</p>
{{/contribution}}
</section>
<section class="block" aria-labelledby="goals">
<h2 id="goals">{{words.packet_goals}}</h2>
{{#goals}}
{{> partials/row-table}}
{{/goals}}
{{^goals}}
<p class="muted">{{words.packet_nothing_written}}</p>
{{/goals}}
</section>
{{#competencies}}
<section class="block" aria-labelledby="competencies">
<h2 id="competencies">{{words.packet_competencies}}</h2>
{{> partials/row-table}}
</section>
{{/competencies}}
<section class="block" aria-labelledby="voices">
<h2 id="voices">{{words.packet_voices}}</h2>
<div class="voices">
<div>
<h3>{{words.packet_self_assessment}}</h3>
{{#self_assessment}}
<div{{#language}} lang="{{language}}"{{/language}}>
{{body}}
</div>
{{/self_assessment}}
{{^self_assessment}}
<p class="muted">{{words.packet_nothing_written}}</p>
{{/self_assessment}}
</div>
<div>
<h3>{{words.packet_comment}}</h3>
{{#comment}}
<div{{#language}} lang="{{language}}"{{/language}}>
{{body}}
</div>
{{/comment}}
{{^comment}}
<p class="muted">{{words.packet_nothing_written}}</p>
{{/comment}}
</div>
</div>
</section>
<section class="block" aria-labelledby="log">
<h2 id="log">{{words.packet_log}}</h2>
{{#log}}
{{> partials/actions}}
{{/log}}
{{^log}}
<p class="muted">{{words.packet_no_log}}</p>
{{/log}}
</section>
{{#has_training}}
<section class="block" aria-labelledby="training">
<h2 id="training">{{words.packet_training}}</h2>
{{#trainings}}
{{> partials/row-table}}
{{/trainings}}
{{#training_text}}
<div{{#language}} lang="{{language}}"{{/language}}>
{{body}}
</div>
{{/training_text}}
</section>
{{/has_training}}
<section class="block" aria-labelledby="development">
<h2 id="development">{{words.packet_development}}</h2>
{{#development}}
<div{{#language}} lang="{{language}}"{{/language}}>
{{body}}
</div>
{{/development}}
{{^development}}
<p class="muted">{{words.packet_nothing_written}}</p>
{{/development}}
</section>
<section class="block sign" aria-labelledby="sign-off">
<h2 id="sign-off">{{words.packet_sign_off}}</h2>
<p>{{words.packet_sign_off_lead}}</p>
<div class="signers">
{{#signers}}
<div><p>{{label}}</p><p class="line"><strong>{{text}}</strong></p><p class="muted">{{words.packet_signature}}, {{words.date}}</p></div>
{{/signers}}
</div>
<div class="room"><h3>{{words.packet_rep_comment}}</h3></div>
</section>
{{#deals}}
<section class="block annex" aria-labelledby="deals">
<h2 id="deals">{{words.packet_deals}}</h2>
{{> partials/row-table}}
</section>
{{/deals}}
{{#statement}}
<div class="annex">
<h2 class="annex-title" id="statement">{{words.pay_statement}}</h2>
{{> partials/statement}}
</div>
{{/statement}}
<section class="block" aria-labelledby="definitions">
<h2 id="definitions">{{words.packet_definitions}}</h2>
<dl class="definitions">
{{#definitions}}
<div><dt>{{name}}</dt><dd>{{meaning}} <code>{{formula}}</code></dd></div>
{{/definitions}}
</dl>
</section>
<section class="block" aria-labelledby="references">
<h2 id="references">{{words.packet_references}}</h2>
<p class="lead">{{words.packet_references_lead}}</p>
<ul class="references">
{{#references}}
<li><span>[{{number}}] {{name}}</span> <a href="{{href}}"><code>{{address}}</code></a></li>
{{/references}}
</ul>
</section>
</div>
{{/main}}
{{/layout}}

"""####),
    ("templates/partials/actions.html", ####"""
<ul class="actions">
{{#actions}}
<li><span class="box" aria-hidden="true">{{#is_done}}☑{{/is_done}}{{^is_done}}☐{{/is_done}}</span> <span class="tag {{tone}}">{{status}}</span> {{#about}}{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}: {{/about}}<span{{#language}} lang="{{language}}"{{/language}}>{{words}}</span>{{#terms}} <small class="muted">{{.}}</small>{{/terms}}{{#effect}}
<p class="muted">{{.}}</p>{{/effect}}</li>
{{/actions}}
</ul>
{{#more}}
<p class="muted">{{.}}</p>
{{/more}}
{{#caveat}}
<p class="muted"><small>{{.}}</small></p>
{{/caveat}}

"""####),
    ("templates/partials/chart.html", ####"""
<figure class="chart-block">
<figcaption>
<h3>{{title}}</h3>
{{#subtitle}}
<p class="sub">{{.}}</p>
{{/subtitle}}
</figcaption>
{{drawing}}
{{#footnote}}
<p class="sub">{{.}}</p>
{{/footnote}}
</figure>

"""####),
    ("templates/partials/charts.html", ####"""
{{#has_charts}}
<section class="block" aria-labelledby="trends">
<h2 id="trends">{{words.trends}}</h2>
<div class="grid">
{{#charts}}
{{> partials/chart}}
{{/charts}}
</div>
</section>
{{/has_charts}}

"""####),
    ("templates/partials/commentary.html", ####"""
{{#has_commentary}}
<section class="block" aria-labelledby="commentary">
<h2 id="commentary">{{words.commentary}}</h2>
<div class="commentaries">
{{#commentaries}}
<article class="commentary{{#is_reply}} reply{{/is_reply}}">
<h3 class="byline">{{byline}}</h3>
<div{{#language}} lang="{{language}}"{{/language}}>
{{body}}
</div>
</article>
{{/commentaries}}
</div>
</section>
{{/has_commentary}}

"""####),
    ("templates/partials/figure-table.html", ####"""
<div class="table-scroll first-fixed" role="region" aria-labelledby="{{id}}-caption" tabindex="0">
<table>
<caption id="{{id}}-caption">{{caption}}</caption>
<thead>
<tr>
<th scope="col">{{row_header}}</th>
{{#columns}}
<th scope="col" class="num">{{.}}</th>
{{/columns}}
</tr>
</thead>
<tbody>
{{#rows}}
<tr>
<th scope="row">{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</th>
{{#cells}}
<td class="num">{{#is_missing}}<span class="missing">{{text}}</span>{{/is_missing}}{{^is_missing}}{{> partials/figure}}{{/is_missing}}{{#detail}}<small>{{.}}</small>{{/detail}}{{#drawing}}{{.}}{{/drawing}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
{{#total}}
<tfoot>
<tr>
<th scope="row">{{name}}</th>
{{#cells}}
<td class="num">{{#is_missing}}<span class="missing">{{text}}</span>{{/is_missing}}{{^is_missing}}{{> partials/figure}}{{/is_missing}}{{#detail}}<small>{{.}}</small>{{/detail}}</td>
{{/cells}}
</tr>
</tfoot>
{{/total}}
</table>
</div>
<p class="after-table">{{#csv}}<a href="{{csv}}">{{words.download_csv}}</a>{{/csv}}{{#footnote}}<span>{{.}}</span>{{/footnote}}</p>

"""####),
    ("templates/partials/figure.html", ####"""
{{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}
"""####),
    ("templates/partials/note.html", ####"""
<p><span class="tag {{tone}}">{{kind}}</span>{{#is_focus}}<span class="tag">{{words.focus}}</span>{{/is_focus}}{{#course}} <span class="muted"><small>{{.}}</small></span>{{/course}}</p>
<p>{{seen}} {{against}} <span class="muted">{{certainty}}</span></p>
<p><strong>{{words.next_step}}:</strong> {{next_step}}</p>
{{#in_hand}}
<p><strong>{{words.action_in_hand}}:</strong> {{.}}</p>
{{/in_hand}}
{{#deals}}
<p class="muted">{{words.look_at}}: {{.}}</p>
{{/deals}}
<p class="muted"><small>{{change}} {{#evidence}}<a href="{{href}}">{{label}}</a> · {{/evidence}}<code>{{rule}}</code></small></p>

"""####),
    ("templates/partials/rep-notes.html", ####"""
<section class="block" aria-labelledby="notes">
<h2 id="notes">{{words.notes}}</h2>
{{#notes}}
{{#has_notes}}
<ul class="notes">
{{#notes}}
<li class="note {{tone}}" id="{{id}}">
<h3>{{heading}}</h3>
{{> partials/note}}
</li>
{{/notes}}
</ul>
{{/has_notes}}
{{^has_notes}}
<p>{{words.no_notes}}</p>
{{/has_notes}}
{{#has_also_seen}}
<details>
<summary>{{words.also_seen}}</summary>
<ul class="notes">
{{#also_seen}}
<li class="note {{tone}}" id="{{id}}">
<h3>{{heading}}</h3>
{{> partials/note}}
</li>
{{/also_seen}}
</ul>
</details>
{{/has_also_seen}}
{{#resolved}}
<p class="muted">{{.}}</p>
{{/resolved}}
{{#has_silences}}
<details class="silence">
<summary>{{words.why_silent}}</summary>
<ul>
{{#silences}}
<li>{{text}}{{#evidence}} <a href="{{href}}">{{label}}</a>{{/evidence}}</li>
{{/silences}}
</ul>
</details>
{{/has_silences}}
{{/notes}}
</section>

"""####),
    ("templates/partials/review-block.html", ####"""
<section class="block" aria-labelledby="block-{{id}}">
<h2 id="block-{{id}}">{{title}}</h2>
{{#sentences}}
<p class="lead">{{text}}{{#evidence}} <a href="{{href}}">{{label}}</a>{{/evidence}}</p>
{{/sentences}}
{{#has_charts}}
<div class="grid">
{{#charts}}
{{> partials/chart}}
{{/charts}}
</div>
{{/has_charts}}
{{#tables}}
<details class="fold">
<summary>{{caption}}</summary>
{{> partials/row-table}}
</details>
{{/tables}}
{{#grids}}
<details class="fold">
<summary>{{title}}</summary>
{{> partials/figure-table}}
</details>
{{/grids}}
{{#figures}}
<details class="fold">
<summary>{{caption}}</summary>
{{> partials/row-table}}
{{#missing}}
<p class="muted">{{words.no_data}}, {{reason}}: {{names}}</p>
{{/missing}}
</details>
{{/figures}}
</section>

"""####),
    ("templates/partials/row-table.html", ####"""
<div class="table-scroll rows{{#is_long}} long{{/is_long}}" id="{{id}}" role="region" aria-labelledby="{{id}}-caption" tabindex="0">
<table class="{{alignment}}">
<caption id="{{id}}-caption">{{caption}}</caption>
<thead>
<tr>
{{#columns}}
<th scope="col"{{#is_number}} class="num"{{/is_number}}>{{label}}</th>
{{/columns}}
</tr>
</thead>
<tbody>
{{#rows}}
<tr{{#anchor}} id="{{.}}"{{/anchor}}{{#sets}} class="{{.}}"{{/sets}}><td>{{#href}}<a href="{{href}}">{{first}}</a>{{/href}}{{^href}}{{first}}{{/href}}{{#others}}<td>{{.}}{{/others}}
{{/rows}}
</tbody>
</table>
</div>
<p class="after-table">{{#csv}}<a href="{{csv}}">{{words.download_csv}}</a>{{/csv}}{{#footnote}}<span>{{.}}</span>{{/footnote}}</p>

"""####),
    ("templates/partials/statement.html", ####"""
{{#total}}
{{> partials/row-table}}
{{/total}}
{{#parts}}
<section class="block statement" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{heading}}</h2>
<dl class="facts">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/facts}}
</dl>
<div class="table-scroll" role="region" aria-labelledby="{{id}} {{id}}-sums" tabindex="0">
<table class="sums">
<caption id="{{id}}-sums">{{words.pay_sums}}</caption>
<thead>
<tr><th scope="col">{{words.pay_sum_part}}</th><th scope="col">{{words.pay_sum_detail}}</th><th scope="col" class="num">{{words.pay_amount}}</th></tr>
</thead>
<tbody>
{{#sums}}
<tr><th scope="row">{{label}}</th><td>{{detail}}</td><td class="num">{{amount}}</td></tr>
{{/sums}}
</tbody>
<tfoot>
<tr><th scope="row">{{words.total}}</th><td></td><td class="num">{{total}}</td></tr>
</tfoot>
</table>
</div>
{{#bands}}
{{> partials/row-table}}
{{/bands}}
{{#has_prospects}}
<div class="notice">
<h3>{{words.pay_next}}</h3>
{{#prospects}}
<p>{{.}}</p>
{{/prospects}}
</div>
{{/has_prospects}}
{{#deals}}
{{> partials/row-table}}
{{/deals}}
{{#has_terms}}
<div class="terms">
<h3>{{words.pay_terms}}</h3>
{{#terms}}
<p>{{.}}</p>
{{/terms}}
</div>
{{/has_terms}}
{{#notes}}
<p class="muted">{{.}}</p>
{{/notes}}
</section>
{{/parts}}

"""####),
    ("templates/partials/summary.html", ####"""
<section aria-label="{{words.summary}}">
<ul class="cards">
{{#cards}}
<li class="card">
<h2>{{name}}</h2>
{{#figure}}
{{#is_missing}}
<p class="value missing">{{text}}</p>
{{#reason}}
<p class="detail">{{.}}</p>
{{/reason}}
{{/is_missing}}
{{^is_missing}}
<p class="value">{{> partials/figure}}</p>
{{#detail}}
<p class="detail">{{.}}</p>
{{/detail}}
{{/is_missing}}
{{/figure}}
{{#has_changes}}
<ul class="changes">
{{#changes}}
<li><span class="change {{tone}}">{{amount}}</span> {{against}}</li>
{{/changes}}
</ul>
{{/has_changes}}
{{#spark}}
{{.}}
{{/spark}}
</li>
{{/cards}}
</ul>
</section>

"""####),
    ("templates/partials/team-notes.html", ####"""
{{#notes}}
<section class="block" aria-labelledby="notes">
<h2 id="notes">{{words.who_needs_time}}</h2>
{{#has_people}}
<ul class="notes">
{{#people}}
<li class="note{{#note}} {{tone}}{{/note}}">
<h3>{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}{{#note}}: {{heading}}{{/note}}</h3>
{{#note}}
{{> partials/note}}
{{/note}}
<p>{{#others}}{{.}} {{/others}}{{#overdue}}<span class="tag watch">{{.}}</span> {{/overdue}}{{#agenda}}<a href="{{agenda}}">{{words.agenda}}</a>{{/agenda}}</p>
</li>
{{/people}}
</ul>
{{#more}}
<p class="muted">{{.}}</p>
{{/more}}
{{/has_people}}
{{^has_people}}
<p>{{words.who_needs_no_time}}</p>
{{/has_people}}
{{#quiet}}
<p class="silence">{{.}}</p>
{{/quiet}}
</section>
{{#has_recognition}}
<section class="block" aria-labelledby="recognition">
<h2 id="recognition">{{words.recognition}}</h2>
<p class="lead">{{words.recognition_lead}}</p>
<ul class="panel praise">
{{#recognition}}
<li><h3>{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</h3>
{{#notes}}
<p><strong>{{heading}}.</strong> {{seen}}{{^is_fact}} <span class="muted">{{certainty}}</span>{{/is_fact}}{{#evidence}} <a href="{{href}}">{{label}}</a>{{/evidence}}</p>
{{/notes}}
</li>
{{/recognition}}
</ul>
</section>
{{/has_recognition}}
{{/notes}}

"""####),
    ("templates/pay-budget.html", ####"""
{{<layout}}
{{$head}}
<style>
@page { size: landscape; }
</style>
{{/head}}
{{$main}}
<p class="lead">{{words.pay_budget_lead}}</p>
<p class="way"><a class="button" href="{{review}}">{{words.team_review}}</a></p>
<div class="panel budget">
{{#sentences}}
<p>{{.}}</p>
{{/sentences}}
</div>
<div class="budget">
{{#table}}
{{> partials/row-table}}
{{/table}}
</div>
{{/main}}
{{/layout}}

"""####),
    ("templates/pay-statement.html", ####"""
{{<layout}}
{{$main}}
<p class="way"><a class="button" href="{{scorecard}}">{{words.scorecard}}</a></p>
{{#statement}}
{{> partials/statement}}
{{/statement}}
{{/main}}
{{/layout}}

"""####),
    ("templates/rep-index.html", ####"""
{{<layout}}
{{$main}}
<p class="lead">{{words.rep_index_lead}}</p>
{{#has_appraisals}}
<section class="block" aria-labelledby="appraisals">
<h2 id="appraisals">{{words.appraisals}}</h2>
<ul class="link-list">
{{#appraisals}}
<li><a href="{{href}}">{{label}}</a></li>
{{/appraisals}}
</ul>
</section>
{{/has_appraisals}}
{{#histories}}
<section class="block" aria-labelledby="{{id}}-heading">
<h2 id="{{id}}-heading">{{title}}</h2>
{{> partials/figure-table}}
</section>
{{/histories}}
{{/main}}
{{/layout}}

"""####),
    ("templates/rep.html", ####"""
{{<layout}}
{{$main}}
{{#has_ways}}
<p class="way">{{#agenda}}<a class="button" href="{{agenda}}">{{words.agenda}}</a> {{/agenda}}{{#pay_statement}}<a class="button" href="{{pay_statement}}">{{words.pay_statement}}</a>{{/pay_statement}}</p>
{{/has_ways}}
{{#appraisals}}
<p class="way"><a class="button" href="{{href}}">{{label}}</a></p>
{{/appraisals}}
{{#agreed}}
<section class="block first" aria-labelledby="agreed">
<h2 id="agreed">{{words.actions}}</h2>
<p class="lead">{{words.actions_lead}}</p>
<div class="panel">
{{> partials/actions}}
</div>
</section>
{{/agreed}}
{{> partials/summary}}
{{> partials/rep-notes}}
{{> partials/commentary}}
{{> partials/charts}}
{{#attention}}
<section class="block" aria-labelledby="attention">
<h2 id="attention">{{words.deals_that_need_attention}}</h2>
<p class="lead">{{lead}}</p>
{{#table}}
{{> partials/row-table}}
{{/table}}
</section>
{{/attention}}
{{#blocks}}
{{> partials/review-block}}
{{/blocks}}
{{/main}}
{{/layout}}

"""####),
    ("templates/site.css", ####"""
/* Rapor's theme. Colours, type and spacing are custom properties; the charts add their own below. */
:root {
  color-scheme: light dark;
  --page: #f5f6f8;
  --surface: #ffffff;
  --text: #1c2430;
  --muted: #55606e;
  --line: #dde2e8;
  --accent: #0b5cad;
  --accent-soft: #e8f0f9;
  --good: #17663a;
  --good-soft: #e6f3ea;
  --bad: #a3221a;
  --bad-soft: #fbeae8;
  --watch: #7a4d00;
  --watch-soft: #fbf1de;
  --radius: 10px;
  --space: 1rem;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1014;
    --surface: #14181d;
    --text: #e8ecf1;
    --muted: #a8b3bf;
    --line: #2c343d;
    --accent: #7dbbff;
    --accent-soft: #17293d;
    --good: #7fd3a0;
    --good-soft: #12291c;
    --bad: #ff9c8f;
    --bad-soft: #351915;
    --watch: #f0c070;
    --watch-soft: #30240f;
  }
}

*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 var(--font);
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -0.015em; }
h2 { font-size: 1.25rem; letter-spacing: -0.01em; }
h3 { font-size: 1rem; }
h4 { font-size: 0.9375rem; }
p, ul, ol, dl, table, pre, blockquote { margin: 0 0 0.75rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
:target { outline: 2px solid var(--accent); outline-offset: 6px; border-radius: 3px; }
code { font: 0.92em/1.4 ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; }
small { font-size: 0.8125rem; }

.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0;
}
.skip { position: absolute; left: -999px; top: 0; padding: 0.5rem 1rem; background: var(--surface); }
.skip:focus { left: 0.5rem; z-index: 2; }
.muted { color: var(--muted); }

/* The frame */
.site-header { background: var(--surface); border-bottom: 1px solid var(--line); }
.bar {
  display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center;
  max-width: 82rem; margin: 0 auto; padding: 0.5rem clamp(1rem, 3vw, 2rem);
}
.brand { font-weight: 700; color: inherit; text-decoration: none; padding: 0.375rem 0; }
.brand::before {
  content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.5em;
  border-radius: 2px; background: linear-gradient(90deg, var(--accent) 0 30%, transparent 30% 40%, var(--accent) 40% 70%, transparent 70% 80%, var(--accent) 80%);
}
.bar ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
.bar li a { display: inline-block; padding: 0.375rem 0; color: var(--muted); text-decoration: none; }
.bar li a:hover { color: var(--accent); text-decoration: underline; }
.bar [aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
main { max-width: 82rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2rem) 3rem; }
.site-footer {
  max-width: 82rem; margin: 0 auto; padding: 1rem clamp(1rem, 3vw, 2rem) 2rem;
  color: var(--muted); font-size: 0.875rem; border-top: 1px solid var(--line);
}
.site-footer ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0; padding: 0; }

.page-head { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; align-items: end; justify-content: space-between; margin-bottom: 1.25rem; }
.page-head .eyebrow { margin: 0 0 0.25rem; color: var(--muted); font-size: 0.9375rem; }
.page-head .range { margin: 0.25rem 0 0; color: var(--muted); }
.period-nav { display: flex; flex-wrap: wrap; gap: 0.375rem; align-items: center; }
.period-nav a, .period-nav span, .period-nav summary, .button {
  display: inline-flex; align-items: center; min-height: 2.25rem; padding: 0.25rem 0.75rem;
  border: 1px solid var(--line); border-radius: 999px; background: var(--surface);
  color: inherit; text-decoration: none; font-size: 0.9375rem;
}
.period-nav a:hover, .period-nav summary:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
.period-nav [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--surface); font-weight: 600; }
.period-nav .off { color: var(--muted); background: none; border-style: dashed; }

.notice { padding: 0.75rem 1rem; border-left: 4px solid var(--accent); background: var(--accent-soft); border-radius: 4px; margin-bottom: 1rem; }
.notice p:last-child { margin-bottom: 0; }

section.block { margin-top: 2.25rem; }
.block > h2 { margin-bottom: 0.25rem; }
.block > .lead { color: var(--muted); margin-bottom: 0.75rem; max-width: 46rem; }
.block > h2 + .panel, .block > h2 + .grid, .block > h2 + .cards { margin-top: 0.75rem; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.125rem; }
.panel > :last-child { margin-bottom: 0; }
.grid { display: grid; gap: var(--space); grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); }
.grid + .table-scroll, .notes + h3 { margin-top: 1rem; }
.columns { display: grid; gap: var(--space) 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }

/* Parts of a review: the details fold, and are open on paper. */
.fold { margin-top: 0.5rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); padding: 0.25rem 0.875rem; }
.fold > summary { cursor: pointer; padding: 0.375rem 0; min-height: 2.25rem; color: var(--accent); font-weight: 500; }
.fold > summary:hover { text-decoration: underline; }
.fold .table-scroll { border: 0; border-radius: 0; margin: 0 -0.875rem 0.25rem; }
.fold caption { display: none; }
.grid + .fold { margin-top: 0.75rem; }

/* Metric cards */
.cards { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); padding: 0; list-style: none; }
.card { display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.875rem 1rem; }
.card h2, .card h3 { font-size: 0.875rem; font-weight: 600; color: var(--muted); }
.card .value { font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; margin: 0.25rem 0 0; }
.card .value a { color: inherit; text-decoration-color: var(--line); }
.card .value a:hover { color: var(--accent); text-decoration-color: currentcolor; }
.card .value.missing { font-size: 1.0625rem; font-weight: 500; color: var(--muted); letter-spacing: 0; }
.card .detail { color: var(--muted); font-size: 0.8125rem; margin: 0.125rem 0 0; }
.card .changes { list-style: none; margin: auto 0 0; padding: 0.375rem 0 0; font-size: 0.8125rem; color: var(--muted); }
.change { font-weight: 600; white-space: nowrap; }
.change.good { color: var(--good); }
.change.bad { color: var(--bad); }
.card .chart-spark { margin-top: 0.375rem; width: 100%; height: 1.75rem; }

/* Charts */
figure.chart-block { margin: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.125rem; min-width: 0; }
.chart-block figcaption { margin-bottom: 0.5rem; }
figure .chart { margin: 0 auto; }
.chart-block h3 { margin-bottom: 0.125rem; }
.chart-block .sub { color: var(--muted); font-size: 0.875rem; margin: 0; }

/* Tables scroll in their own region; the page never does sideways. */
.table-scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); margin-bottom: 0.5rem; }
table { border-collapse: collapse; width: 100%; margin: 0; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 0.625rem 0.875rem; font-weight: 600; }
th, td { padding: 0.375rem 0.625rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: 0.8125rem; color: var(--muted); vertical-align: bottom; font-weight: 600; }
thead tr:first-child th { border-top: 0; }
th[scope="row"] { font-weight: 500; min-width: 9rem; }
.num { text-align: right; white-space: nowrap; }
td.num a, th a, td a { display: inline-block; min-width: 24px; min-height: 24px; }
td.num a { color: inherit; text-decoration-color: var(--line); }
td.num a:hover { color: var(--accent); text-decoration-color: currentcolor; }
.rows td { white-space: nowrap; }
td small { display: block; color: var(--muted); }
.missing { color: var(--muted); }
tbody tr:hover { background: var(--accent-soft); }
tfoot td, tfoot th { border-top: 2px solid var(--line); font-weight: 600; }
.first-fixed th[scope="row"], .first-fixed thead th:first-child { position: sticky; left: 0; background: var(--surface); box-shadow: 1px 0 var(--line); }
.after-table { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; color: var(--muted); margin: 0; }

/* Notes */
.notes { display: grid; gap: 0.75rem; padding: 0; margin: 0.75rem 0 0; list-style: none; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.note { background: var(--surface); border: 1px solid var(--line); border-left: 5px solid var(--muted); border-radius: var(--radius); padding: 0.875rem 1.125rem; }
.note > :last-child { margin-bottom: 0; }
.note.strength { border-left-color: var(--good); }
.note.concern { border-left-color: var(--bad); }
.note.watch { border-left-color: var(--watch); }
.note h3, .note h4 { margin-bottom: 0.25rem; }
.tag { display: inline-block; font-size: 0.75rem; font-weight: 600; line-height: 1.4; padding: 0.0625rem 0.5rem; border-radius: 999px; border: 1px solid currentcolor; color: var(--muted); margin: 0 0.25rem 0.25rem 0; white-space: nowrap; }
.tag.strength, .tag.good { color: var(--good); background: var(--good-soft); }
.tag.concern, .tag.bad { color: var(--bad); background: var(--bad-soft); }
.tag.watch { color: var(--watch); background: var(--watch-soft); }
.note dl { margin: 0.5rem 0 0; font-size: 0.9375rem; }
.note dt { font-weight: 600; }
.note dd { margin: 0 0 0.375rem; }
.silence { color: var(--muted); font-size: 0.9375rem; }
.block > details > summary { cursor: pointer; padding: 0.25rem 0; }

/* Commentary */
.commentary { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.125rem 1.25rem; max-width: 52rem; }
.commentaries { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); align-items: start; }
.commentary.reply { border-left: 5px solid var(--accent); }
.commentary h4, .commentary h5, .commentary h6 { margin: 1rem 0 0.375rem; }
.commentary .byline { color: var(--muted); font-size: 0.875rem; font-weight: 400; margin-bottom: 0.75rem; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.commentary > div > :last-child { margin-bottom: 0; }
.commentary blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--muted); }
.commentary pre { overflow-x: auto; padding: 0.75rem; background: var(--page); border-radius: 6px; }
.commentary li.task { list-style: none; margin-left: -1.25rem; }
.metric-ref { font-weight: 600; font-variant-numeric: tabular-nums; }

/* What was agreed */
section.block.first { margin-top: 0; margin-bottom: 1.5rem; }
.actions { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
.actions li { padding-left: 1.75rem; text-indent: -1.75rem; }
.actions li > * { text-indent: 0; }
.actions .box { display: inline-block; width: 1.5rem; font-size: 1.125rem; line-height: 1; text-indent: 0; }
.actions p { margin: 0.125rem 0 0; font-size: 0.9375rem; }
.actions + p { margin: 0.5rem 0 0; }

.way { margin: 0 0 1rem; }
.praise { list-style: none; display: grid; gap: 0.75rem 2rem; margin-top: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.praise p { margin: 0.125rem 0 0; }

/* Agendas and leaderboards */
.agenda { max-width: 52rem; display: grid; gap: 1rem; }
.agenda > * { margin: 0; min-width: 0; }
.agenda h2 { font-size: 1rem; margin-bottom: 0.375rem; }
.agenda .cards { margin: 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); }
.agenda .praise { padding: 0; margin-top: 0; }
.agenda caption { display: none; }
.space { display: grid; gap: 0.75rem; grid-template-columns: 1fr 1fr; }
.space div { border: 1px solid var(--line); border-radius: var(--radius); padding: 0.5rem 0.75rem; min-height: 7rem; background: var(--surface); }
.space .wide { grid-column: 1 / -1; }
.board { display: grid; gap: var(--space); grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); align-items: start; }
.bands tbody { border-top: 2px solid var(--muted); }
.bands th[scope="row"] { white-space: nowrap; }

/* Pay statements */
.statement > .table-scroll { margin-top: 1rem; max-width: 62rem; }
.facts { display: grid; gap: 0.375rem 1.5rem; margin: 0.5rem 0 0; max-width: 62rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
.facts div { min-width: 0; }
.facts dt { color: var(--muted); font-size: 0.8125rem; }
.facts dd { margin: 0; font-weight: 500; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.statement .rows tr:last-child td, .budget .rows tr:last-child td { border-top: 2px solid var(--line); font-weight: 600; }
.statement .after-table { max-width: 46rem; }
.statement .notice { margin-top: 1rem; max-width: 62rem; }
.statement .notice h3 { margin-bottom: 0.25rem; }
.terms, .statement > .muted { max-width: 46rem; }
.terms { margin-top: 1rem; }
.terms h3 { margin-bottom: 0.25rem; }
.statement > .muted { font-size: 0.875rem; margin: 0.75rem 0 0; }
.sums td:nth-child(2) { min-width: 14rem; }
.panel + .budget { margin-top: 1rem; }
.budget .rows td:nth-child(2) { white-space: normal; }

/* Evidence */
.evidence-item { border-top: 1px solid var(--line); padding: 0.875rem 0; }
.evidence-item:first-of-type { border-top: 0; }
.evidence-item .result { font-size: 1.125rem; font-weight: 650; font-variant-numeric: tabular-nums; margin: 0.125rem 0; }
.evidence-item p { margin-bottom: 0.25rem; }
.formula { font-variant-numeric: tabular-nums; }
.evidence-item h3 a { color: inherit; text-decoration-color: var(--line); }
.evidence-item p > .muted a { color: inherit; }
.missing-metrics { color: var(--muted); padding-top: 0.75rem; border-top: 1px solid var(--line); }
.missing-metrics span:not(:last-child)::after { content: " ·"; }

/* The rows. A choice of them shows while a link leads to it; rows.css hides the others then. */
.choice, .all-rows { display: none; }
.choice:target { display: block; padding: 0.5rem 0.875rem; background: var(--accent-soft); border-radius: var(--radius); }
.choice:target { outline: 0; border-left: 4px solid var(--accent); }
.choice:target ~ .all-rows { display: block; margin: 0.5rem 0; }
tr:target { background: var(--accent-soft); }
.choice p { margin: 0; }
.choice span { display: inline-block; margin-left: 1rem; font-variant-numeric: tabular-nums; }
/* A long table is laid out only when it comes into view. */
.rows.long { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.n1 td:nth-child(1), .n2 td:nth-child(2), .n3 td:nth-child(3), .n4 td:nth-child(4),
.n5 td:nth-child(5), .n6 td:nth-child(6), .n7 td:nth-child(7), .n8 td:nth-child(8),
.n9 td:nth-child(9), .n10 td:nth-child(10), .n11 td:nth-child(11), .n12 td:nth-child(12),
.n13 td:nth-child(13), .n14 td:nth-child(14), .n15 td:nth-child(15), .n16 td:nth-child(16),
.n17 td:nth-child(17), .n18 td:nth-child(18), .n19 td:nth-child(19), .n20 td:nth-child(20) { text-align: right; }

/* Lists of links: the index */
.link-list { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.375rem; }
.link-list a { display: inline-block; padding: 0.25rem 0.625rem; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); text-decoration: none; }
.link-list a:hover { border-color: var(--accent); text-decoration: underline; }
.glossary dt { font-weight: 650; margin-top: 1rem; }
.glossary dd { margin: 0.125rem 0 0; max-width: 52rem; }

/* Packets: appraisals, read on a screen and signed on paper */
.cover .facts { gap: 0.625rem 1.25rem; margin: 0 0 1rem; max-width: none; }
.cover .facts dd { font-weight: 600; }
.outcome { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: var(--radius); padding: 0.875rem 1.125rem; margin-bottom: 1rem; }
.outcome h2 { margin: 0; font-size: 1rem; }
.outcome .value { font-size: 1.75rem; font-weight: 650; margin: 0.25rem 0; }
.outcome .value.missing { font-size: 1.125rem; }
.outcome ul, .rules { margin: 0; padding-left: 1.25rem; color: var(--muted); font-size: 0.9375rem; }
.rules { margin-bottom: 1rem; }
.listed:not(:last-child)::after { content: ", "; }
.narrow { max-width: 34rem; margin-bottom: 1rem; }
.packet .rows td { white-space: normal; }
#packet-deals td:first-child, #results-table td:nth-child(n+3) { white-space: nowrap; }
.packet .narrow + h3 { margin-top: 1.25rem; }
.voices { display: grid; gap: var(--space); grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
.voices > div { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.875rem 1.125rem; }
.voices > div > :last-child, .voices > div > div > :last-child { margin-bottom: 0; }
.voices h3 { margin-top: 0; }
.definitions div { margin-bottom: 0.625rem; }
.definitions dt { color: inherit; font-weight: 650; font-size: 1rem; }
.definitions dd { margin: 0; max-width: 52rem; }
.references { list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; }
.signers { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
.signers p { margin: 0; }
.signers .line { padding-top: 3.5rem; border-bottom: 1px solid currentColor; min-height: 5rem; }
.room { border: 1px solid var(--line); border-radius: var(--radius); min-height: 8rem; margin-top: 1.25rem; padding: 0.75rem 1rem; }
.room h3 { margin: 0; }

@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
  .card { padding: 0.625rem 0.75rem; }
  .card .value { font-size: 1.25rem; }
  figure.chart-block, .panel { padding: 0.75rem; }
  th, td { padding: 0.375rem 0.625rem; }
  .first-fixed th[scope="row"] { min-width: 7rem; max-width: 9rem; }
  .facts { grid-template-columns: 1fr 1fr; }
  .sums thead th:nth-child(2), .sums tfoot td:nth-child(2) { display: none; }
  .sums tr { display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); }
  .sums th, .sums td { border-top: 0; }
  .sums td:nth-child(2) { grid-row: 2; grid-column: 1 / -1; padding-top: 0; color: var(--muted); font-size: 0.875rem; }
}

@page { size: auto; margin: 14mm 12mm 16mm; }
@media print {
  :root { --page: #ffffff; --accent-soft: #ffffff; }
  body { font-size: 9.5pt; }
  h1 { font-size: 17pt; }
  h2 { font-size: 12.5pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .site-header nav, .period-nav, .skip, .button, .after-table, .way { display: none; }
  .rows.long { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .fold { border: 0; padding: 0; }
  .fold .table-scroll { margin: 0; }
  .fold > summary { list-style: none; color: inherit; }
  .bar, main, .site-footer { max-width: none; padding-left: 0; padding-right: 0; }
  main { padding-bottom: 0; }
  section.block { margin-top: 6mm; }
  a { color: inherit; text-decoration: none; }
  .card, .note, figure.chart-block, .commentary { break-inside: avoid; }
  .cards { grid-template-columns: repeat(4, 1fr); }
  .card .value { font-size: 14pt; }
  .table-scroll { overflow: visible; border: 0; }
  table { font-size: 8.5pt; }
  th, td { padding: 0.8mm 1.6mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .first-fixed th[scope="row"] { position: static; box-shadow: none; }
  .grid { grid-template-columns: 1fr 1fr; }
  .notes { grid-template-columns: 1fr 1fr; }
  .cover { break-after: page; }
  .cover .facts { grid-template-columns: repeat(3, 1fr); gap: 4mm 6mm; margin-bottom: 8mm; font-size: 9.5pt; }
  .cover .facts dt { font-size: 8pt; }
  .packet-page .site-header, .packet-page .site-footer { display: none; }
  .packet-page .page-head { border: 0; }
  .packet-page h1 { font-size: 22pt; }
  .packet-page main { padding-top: 0; }
  .packet .more, .packet .after-table a { display: none; }
  .packet .after-table:has(span) { display: block; font-size: 8pt; }
  .packet .annex { break-before: page; }
  .packet td a { min-height: 0; }
  .packet .statement + .statement { break-before: auto; }
  .terms { break-inside: avoid; }
  .packet .annex .statement { margin-top: 3mm; }
  .packet .rules, .packet .outcome ul, .packet .lead { font-size: 8.5pt; }
  .packet .table-scroll { margin-bottom: 3mm; }
  .packet p, .packet li, .packet dd { orphans: 3; widows: 3; }
  .packet h2, .packet h3, .packet caption, .packet .lead { break-after: avoid; }
  .packet .narrow, .signers, .sign, .room, .outcome, .voices > div, .definitions div { break-inside: avoid; }
  .packet .room { min-height: 32mm; }
  .voices { grid-template-columns: 1fr 1fr; }
  .signers { grid-template-columns: repeat(3, 1fr); }
  .agenda { max-width: none; gap: 2.5mm; font-size: 8.5pt; line-height: 1.35; }
  .agenda p, .agenda ul { margin-bottom: 1mm; }
  .agenda h2 { font-size: 10pt; margin-bottom: 1mm; }
  .agenda .cards { grid-template-columns: repeat(5, 1fr); gap: 2mm; }
  .agenda .card { padding: 1.5mm 2mm; }
  .agenda .card .value { font-size: 12pt; margin-top: 0; }
  .agenda .note { padding: 2mm 3mm; }
  .agenda .praise { gap: 2mm; grid-template-columns: 1fr 1fr; margin-top: 0; padding: 0; }
  .agenda .actions { gap: 0.5mm; }
  .agenda table { font-size: 8pt; }
  .agenda td a { min-height: 0; }
  .statement .facts { grid-template-columns: repeat(4, 1fr); gap: 1.5mm 4mm; }
  .statement > .table-scroll { margin-top: 3mm; max-width: none; }
  .statement .after-table:has(span) { display: block; font-size: 8.5pt; }
  .statement td a, .budget td a { min-height: 0; }
  .facts, .terms, .statement > .muted { font-size: 8.5pt; }
  .statement .after-table a { display: none; }
  .statement + .statement { break-before: page; }
  .space { gap: 2.5mm; }
  .space div { min-height: 18mm; padding: 1.5mm 2.5mm; border-radius: 1.5mm; }
}

"""####),
    ("templates/team.html", ####"""
{{<layout}}
{{$main}}
{{#appraisals}}
<p class="way"><a class="button" href="{{href}}">{{words.calibration}}: {{label}}</a></p>
{{/appraisals}}
{{> partials/summary}}
{{> partials/team-notes}}
{{#due}}
<section class="block" aria-labelledby="actions-due">
<h2 id="actions-due">{{words.actions_due}}</h2>
<p class="lead">{{words.actions_lead}}</p>
<div class="panel">
{{> partials/actions}}
</div>
</section>
{{/due}}
{{> partials/commentary}}
{{> partials/charts}}
<section class="block" aria-labelledby="by-rep">
<h2 id="by-rep">{{words.by_rep}}</h2>
<p class="lead">{{words.by_rep_lead}}</p>
<p class="way"><a class="button" href="{{leaderboard}}">{{words.leaderboard}}</a>{{#pay_budget}} <a class="button" href="{{pay_budget}}">{{words.pay_budget}}</a>{{/pay_budget}}</p>
<div class="grid">
{{#rep_charts}}
{{> partials/chart}}
{{/rep_charts}}
</div>
{{#rep_table}}
{{> partials/figure-table}}
{{/rep_table}}
</section>
{{#blocks}}
{{> partials/review-block}}
{{/blocks}}
{{/main}}
{{/layout}}

"""####),
  ]
}
