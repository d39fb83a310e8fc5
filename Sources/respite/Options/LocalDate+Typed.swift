import RespiteCore

extension LocalDate {
  /// Where the day is that the name of a weekday means.
  enum Direction {
    /// The last such day, or today.
    case past
    /// The next such day, or today.
    case coming
  }

  /// A day as a person types it: 2026-03-29, today, yesterday, tomorrow, monday or mon.
  init?(typed text: String, today: LocalDate, weekdays direction: Direction) {
    let text = text.lowercased()
    switch text {
    case "today": self = today
    case "yesterday": self = today + -1
    case "tomorrow": self = today + 1
    default:
      let isNamed = { (weekday: Weekday) in [weekday.name, weekday.rawValue].contains(text) }
      if let weekday = Weekday.allCases.first(where: isNamed) {
        let days = (0..<7).map { today + (direction == .past ? -$0 : $0) }
        guard let day = days.first(where: { $0.weekday == weekday }) else { return nil }
        self = day
      } else if let date = LocalDate(text) {
        self = date
      } else {
        return nil
      }
    }
  }
}
