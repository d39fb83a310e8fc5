/// The state of the lungs across all tracks, because a person has one pair: since when the breath is
/// held, and how fast it went before.
///
/// The breath is held from an inhale or top-up to the exhale, and from a hold or rest to the next
/// breath phase, whatever fills the time. After an exhale people breathe freely, unless they have
/// breathed fast for a minute or more.
struct Lungs: Equatable, Sendable {
  /// When the present hold began, or will once the inhale that plays has ended; nil while people
  /// breathe freely.
  private(set) var heldSince: TimeSpan?
  /// What was held before that without an exhale in between.
  private var heldBefore: TimeSpan = .zero
  /// Whether air came in that has not gone out.
  private var isFull = false
  /// Up to when holds alone fill the present hold.
  private var covered: TimeSpan = .zero
  /// Whether something else fills a part of it.
  private var isFilled = false
  // When each began the last time.
  private var inhale, topUp, exhale: TimeSpan?
  private var pace = BreathPace()
  /// From one inhale, exhale or top-up to the next.
  private(set) var fastestBreath: TimeSpan?
  /// The longest that the breath was held, or will be by what plays.
  private(set) var longestHold: TimeSpan = .zero

  /// For how long the breath has been held by then.
  func held(at time: TimeSpan) -> TimeSpan {
    heldSince.map { heldBefore + max(time - $0, .zero) } ?? .zero
  }

  /// When the breath has been held for so long; nil while people breathe freely.
  func limit(_ longest: TimeSpan) -> TimeSpan? {
    heldSince.map { $0 + max(longest - heldBefore, .zero) }
  }

  /// Whether it is too soon after fast breathing to hold the breath.
  private func isFast(at time: TimeSpan) -> Bool {
    pace.isFast(at: time) || pace.hasEndedFast(by: time)
  }

  /// When fast breathing ends, unless a breath follows it.
  var endOfFast: TimeSpan? { pace.endOfFast }

  // MARK: - Breathing

  /// Why this phase may not begin, if it may not.
  func refusal(
    of phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan, othersBreathe: Bool
  ) -> BoundsRefusal? {
    if othersBreathe { return .twoBreathsAtOnce }
    if phase.isHold {
      let all = held(at: time) + length
      if all > SafeBounds.longestHold {
        if all == length { return .longHold(phase, length) }
        return isFilled || heldSince != nil && time > covered
          ? .heldThrough(all) : .holdsInARow(all)
      }
      if isFast(at: time) { return .heldAfterFastBreathing }
    }
    if length > SafeBounds.longestPhase { return .longPhase(phase, length) }
    if let last = last(phase), time - last < SafeBounds.shortestBreath {
      return .shortBreath(time - last)
    }
    return nil
  }

  /// - Returns: whether it ends what was held.
  @discardableResult
  mutating func begin(_ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan) -> Bool {
    defer { pace.begin(phase, length, at: time) }
    if let last = last(phase) { fastestBreath = min(fastestBreath ?? (time - last), time - last) }
    note(held(at: time))
    switch phase {
    case .inhale, .topUp:
      if phase == .inhale { inhale = time } else { topUp = time }
      // More air on top ends no hold.
      let isFirst = !isFull
      if isFirst { breathe() }
      cover(to: time + length, from: time)
      heldBefore = held(at: time)
      heldSince = time + length
      isFull = true
      return isFirst
    case .exhale:
      exhale = time
      breathe()
      return true
    case .hold, .rest:
      cover(to: time + length, from: time)
      heldSince = heldSince ?? time
      note(held(at: time) + length)
      return false
    }
  }

  /// What was inhaled until then is all, or what was held.
  mutating func cut(at time: TimeSpan) { heldSince = heldSince.map { min($0, time) } }

  private mutating func cover(to end: TimeSpan, from time: TimeSpan) {
    if heldSince != nil, time > covered { isFilled = true }
    covered = end
  }

  /// Nobody holds their breath over something of another kind: what was held is over.
  mutating func letGo() { breathe() }

  private mutating func breathe() {
    heldSince = nil
    heldBefore = .zero
    isFull = false
    isFilled = false
  }

  private mutating func note(_ held: TimeSpan) { longestHold = max(longestHold, held) }

  private func last(_ phase: BreathPhase) -> TimeSpan? {
    switch phase {
    case .inhale: inhale
    case .topUp: topUp
    case .exhale: exhale
    case .hold, .rest: nil
    }
  }

  // MARK: - What fills the time between

  /// Whether the breath is held while that plays.
  func isHeld(during cue: Cue, at time: TimeSpan) -> Bool {
    if let heldSince { return time >= heldSince }
    return cue.isWait && pace.hasEndedFast(by: time)
  }

  /// Why a cue that is no breath may not fill the time until then, if it may not.
  /// - Parameter end: nil where only an answer ends it.
  func refusal(of cue: Cue, from time: TimeSpan, to end: TimeSpan?) -> BoundsRefusal? {
    if let end, end <= time { return nil }
    guard heldSince != nil else {
      return cue.isWait && pace.hasEndedFast(by: time) ? .heldAfterFastBreathing : nil
    }
    guard let end else { return .heldUntilAnswered }
    let all = held(at: end)
    return all > SafeBounds.longestHold ? .heldThrough(all) : nil
  }

  mutating func fill(to end: TimeSpan) {
    guard heldSince != nil else { return }
    note(held(at: end))
  }

  /// The tempos that keep what was breathed so far within the bounds.
  var safeTempo: ClosedRange<Double> {
    let low = longestHold / SafeBounds.longestHold
    let high = fastestBreath.map { $0 / SafeBounds.shortestBreath } ?? .infinity
    return low...max(low, high)
  }
}

extension Cue {
  /// Whether it only lets time pass, or waits for a key: words do so that stay for longer than
  /// reading them takes.
  var isWait: Bool {
    switch action {
    case .wait, .ask: true
    case .say(let text, let length): length > readingTime(of: text)
    case .breathe, .show, .chime, .support: false
    }
  }
}
