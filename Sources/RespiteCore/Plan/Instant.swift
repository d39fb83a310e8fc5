/// A moment that is the same everywhere, to the second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var secondsSince1970: Int64

  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  public static func < (a: Instant, b: Instant) -> Bool {
    a.secondsSince1970 < b.secondsSince1970
  }

  /// So many seconds later.
  public static func + (instant: Instant, seconds: Int64) -> Instant {
    Instant(secondsSince1970: instant.secondsSince1970 + seconds)
  }

  /// Seconds from the second moment to the first.
  public static func - (later: Instant, earlier: Instant) -> Int64 {
    later.secondsSince1970 - earlier.secondsSince1970
  }
}
