/// A day of the Gregorian calendar, without a time zone.
public struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var daysSince1970: Int

  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// nil for a day that no calendar has, such as 31 April.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    self = LocalDate(firstOf: month, in: year) + (day - 1)
  }

  /// - Parameter month: 1 to 12.
  init(firstOf month: Int, in year: Int) {
    // The year starts in March here, so that the leap day is the last; 400 years are 146,097 days.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month (1 to 12) and the day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// 0 is Monday.
  var weekdayIndex: Int {
    // 1970-01-01 was a Thursday.
    let index = (daysSince1970 + 3) % 7
    return index < 0 ? index + 7 : index
  }

  public var weekday: Weekday { Weekday.allCases[weekdayIndex] }

  /// So many days later.
  public static func + (date: LocalDate, days: Int) -> LocalDate {
    LocalDate(daysSince1970: date.daysSince1970 + days)
  }

  /// Days from the second date to the first.
  public static func - (later: LocalDate, earlier: LocalDate) -> Int {
    later.daysSince1970 - earlier.daysSince1970
  }

  public static func < (a: LocalDate, b: LocalDate) -> Bool {
    a.daysSince1970 < b.daysSince1970
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// As ISO 8601 writes it: 2026-03-29.
extension LocalDate: CustomStringConvertible, LosslessStringConvertible {
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
