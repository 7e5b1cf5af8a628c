/// A customer of the sample team; the names are made up.
struct SampleAccount {
  let name: String
  let segment: String
  let territory: String
  /// Whether it has bought anything yet.
  var isCustomer = false

  static let segments = ["Retail", "Food and beverage", "Manufacturing", "Services", "Logistics"]

  /// The account with a number among those of a rep; no two reps of the team have the same one.
  ///
  /// Numbers from `most` on are none.
  init?(number: Int, rep: Int, of seller: SampleRep, chance: inout Chance) {
    guard number < SampleAccount.most else { return nil }
    // 47 and 41 have no factor in common, so the pairs of words do not come again before the last.
    let place = number * 16 + rep % 16
    let first = SampleAccount.first[place % SampleAccount.first.count]
    let second = SampleAccount.second[place % SampleAccount.second.count]
    let kind = chance.weighted([30, 24, 16, 18, 12])
    segment = SampleAccount.segments[kind]
    territory = seller.territory
    switch seller.country {
    case .malaysia:
      let trade = chance.pick(SampleAccount.malaysianTrades[kind]) ?? ""
      name = "\(first) \(second) \(trade) Sdn Bhd"
    case .indonesia:
      let trade = chance.pick(SampleAccount.indonesianTrades[kind]) ?? ""
      name = "PT \(first) \(second) \(trade)"
    }
  }

  /// How many accounts one rep can have.
  static let most = names / 16

  private static let names = first.count * second.count

  private static let first = [
    "Teratai", "Kelana", "Cendana", "Purnama", "Samudera", "Melur", "Rimba", "Angsana",
    "Kencana", "Pelangi", "Merbau", "Seroja", "Dahlia", "Cemara", "Bayu", "Suria", "Mutiara",
    "Kenanga", "Pinang", "Selasih", "Andalas", "Lembayung", "Nusa", "Permai", "Anggun", "Delima",
    "Intan", "Kasturi", "Lagenda", "Mawar", "Nilam", "Panji", "Rajawali", "Saujana", "Tanjung",
    "Utama", "Wangsa", "Zamrud", "Bakawali", "Cempaka", "Damar", "Embun", "Gading", "Halia",
    "Jati", "Kurnia", "Limau",
  ]

  private static let second = [
    "Biru", "Emas", "Timur", "Lestari", "Bersama", "Pesisir", "Indah", "Jaya", "Raya", "Murni",
    "Sentosa", "Makmur", "Bestari", "Gemilang", "Harmoni", "Perdana", "Setia", "Tropika", "Maju",
    "Segar", "Prima", "Mandiri", "Cahaya", "Damai", "Alam", "Baru", "Kota", "Desa", "Selatan",
    "Utara", "Barat", "Hijau", "Putih", "Puncak", "Warisan", "Dinamik", "Rezeki", "Sepakat",
    "Teguh", "Waja", "Ceria",
  ]

  private static let malaysianTrades = [
    ["Mart", "Hardware", "Fashion", "Stationery"], ["Bakery", "Kopitiam", "Catering", "Foods"],
    ["Plastics", "Furniture", "Packaging", "Textiles"],
    ["Clinic", "Travel", "Consulting", "Academy"],
    ["Freight", "Haulage", "Cold Chain", "Warehousing"],
  ]

  private static let indonesianTrades = [
    ["Swalayan", "Busana", "Elektronik", "Bangunan"], ["Boga", "Roti", "Katering", "Kopi"],
    ["Plastik", "Mebel", "Kemasan", "Tekstil"], ["Klinik", "Wisata", "Konsultan", "Edukasi"],
    ["Ekspedisi", "Kargo", "Logistik", "Gudang"],
  ]
}
