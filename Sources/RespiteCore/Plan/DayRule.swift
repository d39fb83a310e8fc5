/// On which dates a plan has its steps.
public struct DayRule: Hashable, Sendable {
  /// Days of the week, and dates besides them.
  public struct Days: Hashable, Sendable {
    public var weekdays: Set<Weekday> = []
    public var dates: Set<LocalDate> = []

    public init(weekdays: Set<Weekday> = [], dates: Set<LocalDate> = []) {
      self.weekdays = weekdays
      self.dates = dates
    }
  }

  public let days: Days
  /// Left out, whatever `days` says.
  public let except: Days
  /// By `LocalDate.weekdayIndex`, so that years of dates are looked through without a set.
  private let hasWeekday: [Bool]
  private let sortedDates: [LocalDate]

  public init(_ days: Days, except: Days = Days()) {
    self.days = days
    self.except = except
    hasWeekday = Weekday.allCases.map {
      days.weekdays.contains($0) && !except.weekdays.contains($0)
    }
    sortedDates = days.dates.sorted()
  }

  public static let daily = DayRule(Days(weekdays: Set(Weekday.allCases)))

  public func includes(_ date: LocalDate) -> Bool {
    if !except.dates.isEmpty, except.dates.contains(date) { return false }
    if hasWeekday[date.weekdayIndex] { return true }
    return !days.dates.isEmpty && days.dates.contains(date)
      && !except.weekdays.contains(date.weekday)
  }

  /// The first date from this one on that is included; nil where there is none within two years or
  /// among the dates named.
  public func first(from date: LocalDate) -> LocalDate? {
    let named = sortedDates.first { $0 >= date && includes($0) }
    guard hasWeekday.contains(true) else { return named }
    let regular = (0..<732).lazy.map { date + $0 }.first { includes($0) }
    return [named, regular].compactMap { $0 }.min()
  }
}
