/// A date and a time of day as a clock on the wall shows them, without a zone.
public struct LocalMoment: Hashable, Comparable, Sendable {
  /// As if the clock stood in UTC.
  public var secondsSince1970: Int64

  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// - Parameter seconds: from the date's midnight; a day has 86,400 and more reach into the next.
  public init(_ date: LocalDate, seconds: Int64 = 0) {
    secondsSince1970 = Int64(date.daysSince1970) * 86_400 + seconds
  }

  public var date: LocalDate {
    LocalDate(daysSince1970: Int((secondsSince1970 - secondOfDay) / 86_400))
  }

  /// 0 to 86,399.
  public var secondOfDay: Int64 {
    let rest = secondsSince1970 % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }

  public static func < (first: LocalMoment, second: LocalMoment) -> Bool {
    first.secondsSince1970 < second.secondsSince1970
  }
}

/// As ISO 8601 writes it: 2026-03-29T07:10:00.
extension LocalMoment: CustomStringConvertible {
  public var description: String {
    let second = Int(secondOfDay)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
  }
}

extension Instant {
  /// As ISO 8601 writes it: 2026-03-29T05:10:00Z.
  public var iso8601: String { "\(LocalMoment(secondsSince1970: secondsSince1970))Z" }
}
