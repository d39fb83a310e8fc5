extension DayRule.Days {
  /// Reads days as a plan writes them: "daily", "mon-fri", "weekends", "thu", "2026-03-01"; several
  /// in one text with commas between them.
  /// - Throws: `Fault` with a "did you mean".
  public init(reading texts: [String]) throws(Fault) {
    self.init()
    for text in texts {
      for part in text.split(separator: ",") { try add(part.trimmed.lowercased()) }
    }
    if weekdays.isEmpty && dates.isEmpty {
      throw Fault(.value, "there are no days", hint: Self.hint)
    }
  }

  private static let hint = "Write \"daily\", \"mon-fri\", { \"mon\", \"thu\" } or \"2026-03-01\""

  private mutating func add(_ text: String) throws(Fault) {
    switch text {
    case "daily": weekdays = Set(Weekday.allCases)
    case "weekdays": weekdays.formUnion(Weekday.allCases.prefix(5))
    case "weekends": weekdays.formUnion(Weekday.allCases.suffix(2))
    default:
      if text.first?.isNumber == true {
        guard let date = LocalDate(text) else {
          throw Fault(.value, "'\(text)' is no date", hint: "Write it as 2026-03-01")
        }
        dates.insert(date)
        return
      }
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(\.trimmed)
      guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
        throw Fault(.value, "'\(text)' is no range of days", hint: Self.hint)
      }
      try addRange(Weekday(reading: first), Weekday(reading: last))
    }
  }

  private mutating func addRange(_ first: Weekday, _ last: Weekday) throws(Fault) {
    let all = Weekday.allCases
    guard var index = all.firstIndex(of: first) else { return }
    weekdays.insert(first)
    while all[index] != last {
      index = (index + 1) % all.count
      weekdays.insert(all[index])
    }
  }
}

extension Weekday {
  /// Its whole name, in lower case.
  public var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// "mon", or more of its name up to all of it.
  init(reading text: String) throws(Fault) {
    if text.count >= 3, let day = Self.allCases.first(where: { $0.name.hasPrefix(text) }) {
      self = day
      return
    }
    let names = Self.allCases.map(\.rawValue) + Self.allCases.map(\.name)
    let guess = nearest(to: text, in: names + ["daily", "weekdays", "weekends"])
    throw Fault(
      .value, "there is no day '\(text)'",
      hint: guess.map { "Did you mean '\($0)'?" }
        ?? "The days are mon, tue, wed, thu, fri, sat and sun")
  }
}
