/// A length of time in whole nanoseconds, up to 292 years.
///
/// Swift's Duration counts attoseconds in 128 bits, whose sums and comparisons are calls into the
/// standard library; a session makes a score of them a cue.
@frozen
public struct TimeSpan: Hashable, Comparable, Sendable {
  public var nanoseconds: Int64

  @inlinable public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  public var duration: Duration { .nanoseconds(nanoseconds) }

  @inlinable public static var zero: TimeSpan { TimeSpan(nanoseconds: 0) }

  @inlinable public static func microseconds(_ count: Int) -> TimeSpan {
    TimeSpan(nanoseconds: Int64(count) * 1000)
  }

  @inlinable public static func milliseconds(_ count: Int) -> TimeSpan {
    TimeSpan(nanoseconds: Int64(count) * 1_000_000)
  }

  /// To the nearest microsecond, so that sums of written seconds are exact. What is out of range
  /// becomes the end of the range.
  @inlinable public static func seconds(_ count: Double) -> TimeSpan {
    .microseconds(Int(Swift.min(Swift.max(count, -9e9), 9e9) * 1e6 + (count < 0 ? -0.5 : 0.5)))
  }

  /// The length in seconds.
  @inlinable public var seconds: Double { Double(nanoseconds) / 1e9 }

  @inlinable public static func < (first: TimeSpan, second: TimeSpan) -> Bool {
    first.nanoseconds < second.nanoseconds
  }

  @inlinable public static func + (first: TimeSpan, second: TimeSpan) -> TimeSpan {
    TimeSpan(nanoseconds: first.nanoseconds + second.nanoseconds)
  }

  @inlinable public static func - (first: TimeSpan, second: TimeSpan) -> TimeSpan {
    TimeSpan(nanoseconds: first.nanoseconds - second.nanoseconds)
  }

  @inlinable public static func += (first: inout TimeSpan, second: TimeSpan) {
    first = first + second
  }

  public static func * (span: TimeSpan, factor: Double) -> TimeSpan {
    TimeSpan(nanoseconds: Int64((Double(span.nanoseconds) * factor).rounded()))
  }

  public static func / (span: TimeSpan, divisor: Double) -> TimeSpan { span * (1 / divisor) }

  public static func / (first: TimeSpan, second: TimeSpan) -> Double {
    Double(first.nanoseconds) / Double(second.nanoseconds)
  }
}

extension TimeSpan {
  /// The length in words: "4.5 s", "45 s", "1 min 12 s", "5 min", "5 h 3 min".
  public var brief: String {
    if seconds < 9.95 { return "\(seconds.decimal(places: 1)) s" }
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 {
      return whole % 60 == 0 ? "\(whole / 60) min" : "\(whole / 60) min \(whole % 60) s"
    }
    let minutes = (whole + 30) / 60
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
