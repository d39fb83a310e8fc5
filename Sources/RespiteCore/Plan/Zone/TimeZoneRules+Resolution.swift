extension TimeZoneRules {
  /// When a clock shows what it was asked for.
  public struct Resolution: Hashable, Sendable {
    public enum Fit: Hashable, Sendable {
      case exact
      /// The clock jumps over it: so many seconds later than asked for.
      case gap(Int64)
      /// The clock shows it twice: this is the first time.
      case fold
    }

    public var instant: Instant
    public var fit: Fit
  }

  /// What the clock shows at a moment.
  public func local(at instant: Instant) -> LocalMoment {
    LocalMoment(secondsSince1970: instant.secondsSince1970 + offset(at: instant))
  }

  /// The moment at which the clock shows a time: the first of two, and where it jumps over the
  /// time, later by as much as it jumps.
  public func instant(of local: LocalMoment) -> Instant { resolve(local).instant }

  public func resolve(_ local: LocalMoment) -> Resolution {
    // No offset reaches a day: these hold before and after whatever change is near.
    let time = local.secondsSince1970
    let before = offset(at: Instant(secondsSince1970: time - 86_400))
    let after = offset(at: Instant(secondsSince1970: time + 86_400))
    let early = Instant(secondsSince1970: time - max(before, after))
    let late = Instant(secondsSince1970: time - min(before, after))
    let isEarly = offset(at: early) == max(before, after)
    let isLate = offset(at: late) == min(before, after)
    if isEarly {
      return Resolution(instant: early, fit: isLate && late != early ? .fold : .exact)
    }
    if isLate { return Resolution(instant: late, fit: .exact) }
    return Resolution(
      instant: Instant(secondsSince1970: time - before), fit: .gap(after - before))
  }
}
