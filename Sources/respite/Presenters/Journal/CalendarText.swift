import RespiteCore

/// Dates and times in words.
enum CalendarText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "Sunday, 29 March 2026".
  static func long(_ date: LocalDate) -> String {
    let (year, month, day) = date.components
    return "\(name(date.weekday)), \(day) \(months[month - 1]) \(year)"
  }

  /// "29 March".
  static func short(_ date: LocalDate) -> String {
    let (_, month, day) = date.components
    return "\(day) \(months[month - 1])"
  }

  static func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// "Sun".
  static func abbreviation(_ weekday: Weekday) -> String { String(name(weekday).prefix(3)) }

  /// "08:05".
  static func time(_ minuteOfDay: Int) -> String {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return padded(minuteOfDay / 60) + ":" + padded(minuteOfDay % 60)
  }

  /// "1 day", "3 days".
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
