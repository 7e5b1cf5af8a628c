package import RaporModel

/// A language's names of months and weekdays.
package struct CalendarWords: Hashable, Sendable {
  /// The months in full, January first.
  package let months: [String]
  /// The months in three letters, January first.
  package let shortMonths: [String]
  /// The weekdays in full, Monday first.
  package let weekdays: [String]
  /// The weekdays in three letters, Monday first.
  package let shortWeekdays: [String]

  /// The names in a language.
  package init(_ language: SiteLanguage) {
    switch language {
    case .english: self = .english
    case .indonesian: self = .indonesian
    case .malay: self = .malay
    }
  }

  private init(months: String, short: String, weekdays: String, shortWeekdays: String) {
    self.months = months.split(separator: " ").map(String.init)
    self.shortMonths = short.split(separator: " ").map(String.init)
    self.weekdays = weekdays.split(separator: " ").map(String.init)
    self.shortWeekdays = shortWeekdays.split(separator: " ").map(String.init)
  }

  private static let english = CalendarWords(
    months: "January February March April May June July August September October November December",
    short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    shortWeekdays: "Mon Tue Wed Thu Fri Sat Sun")

  private static let indonesian = CalendarWords(
    months:
      "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    short: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
    weekdays: "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    shortWeekdays: "Sen Sel Rab Kam Jum Sab Min")

  private static let malay = CalendarWords(
    months: "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    short: "Jan Feb Mac Apr Mei Jun Jul Ogo Sep Okt Nov Dis",
    weekdays: "Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad",
    shortWeekdays: "Isn Sel Rab Kha Jum Sab Ahd")
}
