/// Follows the breath across all tracks, because a person has only one, and holds it to the bounds.
struct Lungs {
  private var lastInhale: TimeSpan?
  private var hasExhaled = false
  private var fastestBreath: TimeSpan?
  private var longestHold: TimeSpan = .zero

  /// Why this phase may not begin, if it may not.
  func check(
    _ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan, othersBreathe: Bool
  ) -> Fault? {
    if othersBreathe {
      return Fault(
        .bounds, "two parts breathe at once",
        hint: "Let one part breathe, and the others use say, show and wait")
    }
    if phase.isHold, length > SafeBounds.longestHold {
      return Fault(
        .bounds,
        "a \(phase.rawValue) of \(length.seconds.brief) s: the longest is \(SafeBounds.longestHold.seconds.brief) s"
      )
    }
    if length > SafeBounds.longestPhase {
      return Fault(
        .bounds,
        "\(phase == .topUp ? "a" : "an") \(phase.rawValue) of \(length.seconds.brief) s: the longest is \(SafeBounds.longestPhase.seconds.brief) s"
      )
    }
    if phase == .inhale, hasExhaled, let last = lastInhale,
      time - last < SafeBounds.shortestBreath
    {
      return Fault(
        .bounds,
        "a breath of \((time - last).seconds.brief) s: the shortest is \(SafeBounds.shortestBreath.seconds.brief) s (30 a minute)"
      )
    }
    return nil
  }

  mutating func begin(_ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan) {
    switch phase {
    case .inhale:
      if hasExhaled, let last = lastInhale {
        fastestBreath = min(fastestBreath ?? (time - last), time - last)
      }
      lastInhale = time
      hasExhaled = false
    case .exhale: hasExhaled = true
    case .hold, .rest: longestHold = max(longestHold, length)
    case .topUp: break
    }
  }

  /// The tempos that keep what was breathed so far within the bounds.
  var safeTempo: ClosedRange<Double> {
    let low = longestHold / SafeBounds.longestHold
    let high = fastestBreath.map { $0 / SafeBounds.shortestBreath } ?? .infinity
    return low...max(low, high)
  }
}
