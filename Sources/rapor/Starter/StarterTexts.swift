// swift-format-ignore-file
// Made by scripts/embed-starter from content/ and templates/; change those and run it again.

/// The text files of the sample site.
enum StarterTexts {
  /// Paths below the site's folder, and what is in them.
  static let files: [(path: String, text: String)] = [
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

- [x] Ikut demo Budi dan Siti
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
# What won deals pay their owners. Without this file, Rapor shows no pay.

name: Commission 2026

# The tiers begin at shares of the quota of a quarter; `by: amount` would begin them at amounts.
period: quarter
by: attainment

# `band`: each rate pays the part of the revenue within its tier. `whole`: the rate of the highest
# tier that is reached pays all of it.
pays: band
tiers:
  - {from: 0%, rate: 2%}
  - {from: 80%, rate: 4%}
  - {from: 100%, rate: 6%}

# The most that one quarter pays.
cap: 20000

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
<body>
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
    ("templates/rep-index.html", ####"""
{{<layout}}
{{$main}}
<p class="lead">{{words.rep_index_lead}}</p>
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
{{#agenda}}
<p class="way"><a class="button" href="{{agenda}}">{{words.agenda}}</a></p>
{{/agenda}}
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

@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
  .card { padding: 0.625rem 0.75rem; }
  .card .value { font-size: 1.25rem; }
  figure.chart-block, .panel { padding: 0.75rem; }
  th, td { padding: 0.375rem 0.625rem; }
  .first-fixed th[scope="row"] { min-width: 7rem; max-width: 9rem; }
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
  .space { gap: 2.5mm; }
  .space div { min-height: 18mm; padding: 1.5mm 2.5mm; border-radius: 1.5mm; }
}

"""####),
    ("templates/team.html", ####"""
{{<layout}}
{{$main}}
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
<p class="way"><a class="button" href="{{leaderboard}}">{{words.leaderboard}}</a></p>
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
