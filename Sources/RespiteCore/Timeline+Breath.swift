/// What a timeline asks of the body.
extension Timeline {
  /// The tempo closest to the one wanted that takes no breath of it out of the safe bounds: a
  /// session that begins so is in them from its first breath on.
  public func safeTempo(for wanted: Double) -> Double {
    let safe = lungs.safeTempo
    // What is out of them as it is written is for the session to refuse.
    return wanted > 1
      ? min(wanted, max(1, safe.upperBound)) : max(wanted, min(1, safe.lowerBound))
  }

  /// What a person should hear before the routine starts, each once.
  public func advisories(for kind: Kind) -> [Advisory] {
    var advisories: [Advisory] = []
    let longestHold = lungs.longestHold
    if longestHold > SafeBounds.comfortableHold { advisories.append(.longHold(longestHold)) }
    let breaths = breaths
    if let shortest = [breaths.min(), lungs.fastestBreath].compactMap({ $0 }).min(),
      shortest > .zero
    {
      let pace = 60 / shortest.seconds
      if pace > SafeBounds.comfortablePace.upperBound { advisories.append(.fastPace(pace)) }
    }
    if let longest = breaths.max(), longest > .zero {
      let pace = 60 / longest.seconds
      if pace < SafeBounds.comfortablePace.lowerBound { advisories.append(.slowPace(pace)) }
    }
    if kind == .breathing, outcome != nil {
      if end > SafeBounds.comfortableSession.upperBound { advisories.append(.longSession(end)) }
      if end < SafeBounds.comfortableSession.lowerBound { advisories.append(.shortSession(end)) }
    }
    return advisories
  }

  /// Whether there is a breath in it.
  public var hasBreath: Bool {
    cues.contains { if case .breathe = $0.cue.action { true } else { false } }
  }

  /// Whether the breath is held in it, by a hold, a rest, or what stands between an inhale and its
  /// exhale.
  public var hasHolds: Bool { lungs.longestHold > .zero }

  /// How long each breath takes, without what stands between its phases.
  private var breaths: [TimeSpan] {
    var breaths: [TimeSpan] = []
    var hasExhaled = false
    for timed in cues {
      guard case .breathe(let phase, let length, _) = timed.cue.action else { continue }
      if breaths.isEmpty || phase == .inhale || (phase == .exhale && hasExhaled) {
        breaths.append(.zero)
        hasExhaled = false
      }
      if phase == .exhale { hasExhaled = true }
      breaths[breaths.count - 1] += length
    }
    return breaths
  }
}
