import RespiteCore

extension Standing.State {
  /// For the person.
  var words: String {
    switch self {
    case .upcoming: "to come"
    case .due: "now"
    case .offered: "open"
    case .snoozed: "later"
    case .running: "playing"
    case .done: "done"
    case .skipped: "left out"
    case .missed: "gone by"
    }
  }
}

extension LocalMoment {
  /// "07:10"
  var timeOfDay: String { TimeOfDay(minutes: Int(secondOfDay / 60)).description }
}

extension LocalDate {
  /// "Monday 2 March 2026"
  var words: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = components
    let name = weekday.name
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(day) \(months[month - 1]) \(year)"
  }
}
