/// How long the breath has been held by the clock, which tempo, pauses and skips make longer or
/// shorter than it is written; and how fast it went.
struct FeltHold {
  private var held: TimeSpan = .zero
  /// The clock time up to which `held` is right.
  private var counted: TimeSpan
  var pace = BreathPace()

  init(at clock: TimeSpan) { counted = clock }

  /// Counts up to then what was held since that clock time; nil: nothing, or not at all yet.
  mutating func count(to clock: TimeSpan, since start: TimeSpan?) {
    if let start { held += max(clock - max(start, counted), .zero) }
    counted = max(clock, counted)
  }

  /// People breathe: whatever is held next is held anew.
  mutating func release(at clock: TimeSpan) {
    held = .zero
    counted = max(clock, counted)
  }

  /// The clock time at which it will have been held for as long as anyone may.
  func limit(since start: TimeSpan) -> TimeSpan {
    max(start, counted) + max(SafeBounds.longestHold - held, .zero) + Self.slack
  }

  /// What rounding a tempo may add up to.
  private static let slack: TimeSpan = .microseconds(10)
}
