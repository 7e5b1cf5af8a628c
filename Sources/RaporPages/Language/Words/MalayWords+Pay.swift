extension MalayWords {
  /// The Malay texts of pay statements, and of the budget for them.
  static let pay = """
    # Penyata insentif
    payStatement = Penyata insentif
    payPlan = Skim
    payPlanMark = Cap jari skim
    payBasePay = Gaji asas
    payTargetPay = Insentif sasaran
    payBaseRate = Kadar komisen asas
    payBaseRateDetail = {target} ÷ {quota} ≈ {rate}
    payAttainment = Pencapaian kuota dalam lapisan
    payEmployed = Hari dalam perkhidmatan
    payEmployedDetail = {days} daripada {total}; amaun dalam skim dikira bagi hari-hari ini
    payMultiple = {multiple} × kadar asas ≈ {rate}
    paySums = Pecahan jumlah
    paySumPart = Bahagian
    paySumDetail = Puncanya
    payTiers = Lapisan
    payTiersDetail = hasil jualan {revenue} dalam lapisan, dipecahkan mengikut lapisan di bawah
    payThreshold = belum mencapai ambang {threshold}
    payTiersSum = Insentif daripada lapisan
    paySpecialDetail = {n} urus niaga bernilai {amount}, {rate} bagi setiap satu
    paySpiff = SPIFF
    paySpiffDealDetail = {n} urus niaga dimenangi dari {from} hingga {until}, {pay} setiap satu
    paySpiffRateDetail = {n} urus niaga bernilai {amount} dimenangi dari {from} hingga {until}, {rate} bagi setiap satu
    payPoolEqually = {rate} daripada hasil {team} sebanyak {revenue} ialah {amount}, dibahagi sama rata antara {n} orang
    payPoolByRevenue = {rate} daripada hasil {team} sebanyak {revenue} ialah {amount}, dibahagi mengikut hasil antara {n} orang: {own} daripada hasil mereka {members}
    payPoolMissed = hasil {team} {revenue}; tabung bersama dibayar mulai {share} daripada kuota {quota}
    payPoolWithoutQuota = {team} tiada kuota, sedangkan tabung ini menuntut pencapaian {share}
    payDrawAdvanced = Insentif minimum, dibayar dahulu
    payDrawRecovered = Insentif minimum, ditolak semula
    payDrawGuaranteed = bagi tempoh ini sekurang-kurangnya {draw} dibayar
    payDrawOwed = bagi tempoh ini sekurang-kurangnya {draw} dibayar; baki {after} akan ditolak daripada tempoh berikutnya
    payDrawRecoveredDetail = {before} perlu ditolak semula sebelum ini; yang melebihi {draw} ditolak, bakinya kini {after}
    payAdjustment = Pelarasan
    payTakesBack = {reason} (menarik balik insentif urus niaga {deal})
    payDealsCaption = Satu demi satu urus niaga: {period}
    payDealsLead = Mengikut tarikh ditutup, kemudian nombor urus niaga. Setiap urus niaga menambah beza antara insentif lapisan selepasnya dan sebelumnya, supaya lajur ini berjumlah tepat. Bagi urus niaga milik berdua, nilainya ialah bahagian wakil ini.
    payPaidAt = Dibayar mengikut
    payByTiers = lapisan
    payAdded = Menambah
    payRounding = Setiap lapisan, setiap urus niaga dengan kadar khas dan setiap SPIFF dibundarkan kepada unit mata wang terkecil; setengah dibundarkan ke atas. Tabung bersama dibahagi dengan kaedah baki terbesar supaya bahagiannya berjumlah tepat. Selain itu tiada pembundaran: gandaan dikira daripada insentif sasaran dan kuota, bukan daripada kadar yang dipaparkan.
    payBaseBeside = Gaji asas dibayar berasingan dan tidak termasuk dalam jumlah ini.
    payTerms = Terma skim
    payNext = Seterusnya
    payNextDeal = Satu lagi urus niaga bernilai {amount}, purata urus niaga di sini, akan menambah {gain}.
    payPeriodPays = Bagi {period}, insentif {pay} dibayar.
    payPeriodPaysSoFar = Bagi {period}, insentif {pay} dibayar setakat ini.
    payAtThreshold = {period} setakat ini belum mencapai ambang: masih kurang {missing}. Setelah mencapai {from}, {gain} dibayar.
    payTakenByDraw = {period} setakat ini: hasil jualan seterusnya ditolak dengan insentif minimum, maka belum menambah bayaran.
    payPeriodsCaption = Insentif {pay}, tempoh demi tempoh

    # Belanjawan untuk pengurus
    payBudget = Belanjawan dan insentif
    payBudgetLead = Amaun yang dirancang skim bagi tempoh ini, amaun yang dibayar, dan amaun yang akan dibayar pada pencapaian kuota yang lain.
    payBudgetSentence = Belanjawan {budget}, dibayar {payout}: {share} daripada belanjawan.
    payBudgetPart = {n} wakil jualan tiada belanjawan kerana tiada insentif sasaran mahupun kuota; insentif mereka {payout} tidak dibandingkan.
    payBudgetMeaning = Belanjawan ialah insentif sasaran; jika skim tidak menyatakannya, insentif pada pencapaian 100% digunakan.
    payBudgetSpan = Angka di sini meliputi tempoh yang dibayar skim setakat ini: {from} hingga {until}.
    payBudgetSpanCaption = Belanjawan dan insentif, {from} hingga {until}
    payWhatIf = Pada {share}
    payWhatIfMeaning = “Pada” sesuatu pencapaian kuota ialah bayaran lapisan di situ, sekurang-kurangnya insentif minimum; kadar khas, SPIFF, tabung bersama dan pelarasan tidak diambil kira.
    payout = Dibayar
    """
}
