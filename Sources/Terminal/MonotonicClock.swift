import CTerminal

/// The clock of the event loop: time since an arbitrary moment, never set and never slewed back.
///
/// A `Duration` and not an `Instant`, so that a virtual clock in a test is a variable.
public enum MonotonicClock {
  /// Time since the epoch of this clock. Stands still while the machine is suspended.
  public static func now() -> Duration {
    .nanoseconds(Int64(clamping: cterminal_monotonic()))
  }

  /// How long the machine has been suspended, give or take some microseconds, since an arbitrary
  /// moment. Only a difference means something: it grows by the length of each suspend.
  public static func suspendedTime() -> Duration {
    let total = Int64(clamping: cterminal_boottime())
    return .nanoseconds(total) - now()
  }
}

extension Duration {
  /// Whole nanoseconds, rounded up so that a deadline is never early; 0 for a negative duration.
  var nanosecondsRoundedUp: UInt64 {
    guard self > .zero else { return 0 }
    let (seconds, attoseconds) = components
    let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return .max }
    let fraction = UInt64((attoseconds + 999_999_999) / 1_000_000_000)
    let (sum, carry) = whole.addingReportingOverflow(fraction)
    return carry ? .max : sum
  }
}
