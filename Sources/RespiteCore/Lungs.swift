/// Follows the breath across all tracks, because a person has only one, and holds it to the bounds.
struct Lungs {
  // When each began the last time.
  private var inhale, topUp, exhale: TimeSpan?
  /// How long the breath is held once the last hold has ended, with those right before it.
  private var held: TimeSpan = .zero
  private var endOfHold: TimeSpan?
  /// From one inhale, exhale or top-up to the next.
  private(set) var fastestBreath: TimeSpan?
  /// Holds and rests with nothing between them are one.
  private(set) var longestHold: TimeSpan = .zero

  /// Why this phase may not begin, if it may not.
  func check(
    _ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan, othersBreathe: Bool
  ) -> Fault? {
    if othersBreathe {
      return Fault(
        .bounds, "two parts breathe at once",
        hint: "Let one part breathe, and the others use say, show and wait")
    }
    if phase.isHold, held(at: time) + length > SafeBounds.longestHold {
      let all = held(at: time) + length
      let what = all == length ? "a \(phase.rawValue)" : "holds in a row"
      return Fault(
        .bounds,
        "\(what) of \(all.seconds.brief) s: the longest is \(SafeBounds.longestHold.seconds.brief) s"
      )
    }
    if length > SafeBounds.longestPhase {
      return Fault(
        .bounds,
        "\(phase == .topUp ? "a" : "an") \(phase.rawValue) of \(length.seconds.brief) s: the longest is \(SafeBounds.longestPhase.seconds.brief) s"
      )
    }
    if let last = last(phase), time - last < SafeBounds.shortestBreath {
      return Fault(
        .bounds,
        "a breath of \((time - last).seconds.brief) s: the shortest is \(SafeBounds.shortestBreath.seconds.brief) s (30 a minute)"
      )
    }
    return nil
  }

  mutating func begin(_ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan) {
    if let last = last(phase) { fastestBreath = min(fastestBreath ?? (time - last), time - last) }
    switch phase {
    case .inhale:
      inhale = time
      endOfHold = nil
    case .exhale:
      exhale = time
      endOfHold = nil
    // A little more air on top ends no hold.
    case .topUp: topUp = time
    case .hold, .rest:
      held = held(at: time) + length
      endOfHold = time + length
      longestHold = max(longestHold, held)
    }
  }

  private func last(_ phase: BreathPhase) -> TimeSpan? {
    switch phase {
    case .inhale: inhale
    case .topUp: topUp
    case .exhale: exhale
    case .hold, .rest: nil
    }
  }

  /// For how long the breath has been held by then. Time that is long enough for a breath of one's
  /// own ends a hold, too; a hold may have been cut short.
  private func held(at time: TimeSpan) -> TimeSpan {
    guard let endOfHold, time - endOfHold < SafeBounds.shortestBreath else { return .zero }
    return held - max(endOfHold - time, .zero)
  }

  /// The tempos that keep what was breathed so far within the bounds.
  var safeTempo: ClosedRange<Double> {
    let low = longestHold / SafeBounds.longestHold
    let high = fastestBreath.map { $0 / SafeBounds.shortestBreath } ?? .infinity
    return low...max(low, high)
  }
}
