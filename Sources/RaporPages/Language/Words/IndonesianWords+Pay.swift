extension IndonesianWords {
  /// The Indonesian texts of pay statements, and of the budget for them.
  static let pay = """
    # Slip insentif
    payStatement = Slip insentif
    payPlan = Skema
    payPlanMark = Sidik jari skema
    payBasePay = Gaji pokok
    payTargetPay = Insentif acuan
    payBaseRate = Tarif komisi dasar
    payBaseRateDetail = {target} ÷ {quota} ≈ {rate}
    payAttainment = Pencapaian target dalam lapisan
    payEmployed = Hari dalam masa kerja
    payEmployedDetail = {days} dari {total}; nilai dalam skema dihitung untuk hari-hari ini
    payMultiple = {multiple} × tarif dasar ≈ {rate}
    paySums = Rincian jumlah
    paySumPart = Bagian
    paySumDetail = Asalnya
    payTiers = Lapisan
    payTiersDetail = omzet {revenue} dalam lapisan, dirinci per lapisan di bawah
    payThreshold = belum mencapai ambang {threshold}
    payTiersSum = Insentif dari lapisan
    paySpecialDetail = {n} deal senilai {amount}, masing-masing {rate}
    paySpiff = SPIFF
    paySpiffDealDetail = {n} deal dimenangkan {from} sampai {until}, {pay} per deal
    paySpiffRateDetail = {n} deal senilai {amount} dimenangkan {from} sampai {until}, masing-masing {rate}
    payPoolEqually = {rate} dari omzet {team} sebesar {revenue} adalah {amount}, dibagi rata untuk {n} orang
    payPoolByRevenue = {rate} dari omzet {team} sebesar {revenue} adalah {amount}, dibagi menurut omzet untuk {n} orang: {own} dari omzet mereka {members}
    payPoolMissed = omzet {team} {revenue}; dana bersama dibayarkan mulai {share} dari target {quota}
    payPoolWithoutQuota = {team} tidak punya target, padahal dana ini menuntut pencapaian {share}
    payDrawAdvanced = Insentif minimum, dibayar di muka
    payDrawRecovered = Insentif minimum, dipotong kembali
    payDrawGuaranteed = untuk periode ini dibayarkan sedikitnya {draw}
    payDrawOwed = untuk periode ini dibayarkan sedikitnya {draw}; {after} masih akan dipotong dari periode berikutnya
    payDrawRecoveredDetail = {before} semula harus dipotong kembali; yang melebihi {draw} dipotong, sisanya kini {after}
    payAdjustment = Penyesuaian
    payTakesBack = {reason} (menarik kembali insentif deal {deal})
    payDealsCaption = Deal demi deal: {period}
    payDealsLead = Menurut tanggal ditutup, lalu nomor deal. Setiap deal menambah selisih antara insentif lapisan setelah deal itu dan sebelumnya, sehingga kolom ini berjumlah tepat. Untuk deal milik berdua, nilainya adalah bagian sales ini.
    payPaidAt = Dibayar menurut
    payByTiers = lapisan
    payAdded = Menambah
    payRounding = Setiap lapisan, setiap deal dengan tarif khusus, dan setiap SPIFF dibulatkan ke satuan mata uang terkecil; setengah dibulatkan ke atas. Dana bersama dibagi dengan metode sisa terbesar sehingga bagiannya berjumlah tepat. Selain itu tidak ada pembulatan: kelipatan dihitung dari insentif acuan dan target, bukan dari tarif yang ditampilkan.
    payBaseBeside = Gaji pokok dibayarkan tersendiri dan tidak termasuk dalam jumlah ini.
    payTerms = Ketentuan skema
    payNext = Selanjutnya
    payNextDeal = Satu deal lagi senilai {amount}, rata-rata deal di sini, akan menambah {gain}.
    payPeriodPays = Untuk {period} dibayarkan insentif {pay}.
    payPeriodPaysSoFar = Untuk {period} sejauh ini dibayarkan insentif {pay}.
    payAtThreshold = {period} sejauh ini belum mencapai ambang: masih kurang {missing}. Setelah mencapai {from}, dibayarkan {gain}.
    payTakenByDraw = {period} sejauh ini: omzet berikutnya diperhitungkan dengan insentif minimum, sehingga belum menambah pembayaran.
    payPeriodsCaption = Insentif {pay}, periode demi periode

    # Anggaran untuk manajer
    payBudget = Anggaran dan insentif
    payBudgetLead = Yang direncanakan dibayar skema untuk periode ini, yang dibayarkan, dan yang akan dibayar pada pencapaian target lainnya.
    payBudgetSentence = Anggaran {budget}, dibayarkan {payout}: {share} dari anggaran.
    payBudgetPart = {n} sales tidak memiliki anggaran karena tidak ada insentif acuan maupun target; insentif mereka {payout} tidak dibandingkan.
    payBudgetMeaning = Anggaran adalah insentif acuan; bila skema tidak menyebutkannya, dipakai insentif pada pencapaian 100%.
    payBudgetSpan = Angka di sini mencakup periode yang sejauh ini dibayar skema: {from} sampai {until}.
    payBudgetSpanCaption = Anggaran dan insentif, {from} sampai {until}
    payWhatIf = Pada {share}
    payWhatIfMeaning = “Pada” suatu pencapaian target ialah yang akan dibayar lapisan di sana, sedikitnya insentif minimum; tarif khusus, SPIFF, dana bersama, dan penyesuaian tidak diikutkan.
    payout = Dibayarkan
    """
}
