/// A time that a clock shows, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Since midnight, 0 to 1439.
  public var minutes: Int

  public init(minutes: Int) { self.minutes = min(max(minutes, 0), 1439) }

  public static let midnight = TimeOfDay(minutes: 0)

  public var seconds: Int64 { Int64(minutes) * 60 }

  public static func < (first: TimeOfDay, second: TimeOfDay) -> Bool {
    first.minutes < second.minutes
  }
}

/// As a clock of 24 hours shows it: 07:10. The first zero may be left out.
extension TimeOfDay: CustomStringConvertible, LosslessStringConvertible {
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
