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

extension LocalMoment: LosslessStringConvertible {
  /// Reads what ISO 8601 writes; the seconds may be left out, and a space may stand for the T.
  public init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "T" || $0 == " "
    }
    guard parts.count == 2, let date = LocalDate(String(parts[0])) else { return nil }
    let minute = parts[1].prefix(5)
    let rest = parts[1].dropFirst(5)
    let seconds = rest.isEmpty ? 0 : Int64(rest.dropFirst()) ?? -1
    guard minute.count == 5, let time = TimeOfDay(String(minute)),
      rest.isEmpty || (rest.first == ":" && rest.count == 3), (0...59).contains(seconds)
    else { return nil }
    self.init(date, seconds: time.seconds + seconds)
  }
}

extension Instant {
  /// Reads what `iso8601` writes.
  public init?(iso8601 text: some StringProtocol) {
    guard text.hasSuffix("Z"), let local = LocalMoment(String(text.dropLast())) else { return nil }
    self.init(secondsSince1970: local.secondsSince1970)
  }

  /// As ISO 8601 writes it: 2026-03-29T05:10:00Z.
  public var iso8601: String { "\(LocalMoment(secondsSince1970: secondsSince1970))Z" }
}
