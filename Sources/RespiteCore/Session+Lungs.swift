/// Keeping the breath within its bounds: as it is written, which `check` decides by, too, and by the
/// clock, which tempo, skips and pauses change.
extension Session {
  /// A hold that ends, and not by a breath.
  struct EndOfHold {
    var clock: TimeSpan
    /// In session time; nil where it has only lasted too long by the clock.
    var written: TimeSpan?
  }

  /// What is no breath begins while the breath is held: nil where it may go on as it is.
  mutating func beginHeld(_ cue: Cue, _ track: Track) -> Beginning? {
    switch cue.action {
    case .breathe: return nil
    // Numbers to call come whatever the breath does, and end what was held.
    case .support: return nil
    case .say, .show, .wait, .ask, .chime: break
    }
    let time = track.position
    guard cue.length != .zero, lungs.isHeld(during: cue, at: time) else { return nil }
    guard !isJoined(track) else { return nil }
    let next = nextChange(beside: track)
    // Whoever leaves holds out leaves out whatever holds the breath.
    guard options.holds else {
      if let next, next <= time { return nil }
      if case .ask = cue.action { return .ends(.answer(nil)) }
      return .ends(.done)
    }
    let end = [cue.length.map { time + $0 }, next].compactMap { $0 }.min()
    if let refusal = lungs.refusal(of: cue, from: time, to: end) {
      return .ends(.failed(Fault(refusal)))
    }
    if let end { lungs.fill(to: end) }
    keepTempoSafe(at: time)
    return nil
  }

  /// Whether parts that are to run beside it have yet to begin: the first of them may breathe.
  private func isJoined(_ track: Track) -> Bool {
    var ancestor = track.parent
    while let each = ancestor {
      if each.isStarting, each.children.count > 1 { return true }
      ancestor = each.parent
    }
    return false
  }

  /// When something begins or ends besides what this track does.
  private func nextChange(beside track: Track) -> TimeSpan? {
    var times = waiting.compactMap { $0 === track ? nil : $0.deadline }
    var ancestor = track.parent
    while let each = ancestor {
      if let limit = each.limit { times.append(limit) }
      ancestor = each.parent
    }
    return times.min()
  }

  /// Begins a phase. False where it is a hold that fast breathing came before by the clock alone:
  /// it is left out.
  mutating func feel(_ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan) -> Bool {
    let clock = transport.clockTime(at: time) ?? lastInput
    if phase.isHold, felt.pace.isFast(at: clock) || felt.pace.hasEndedFast(by: clock) {
      return false
    }
    countHold(to: clock)
    if lungs.begin(phase, length, at: time) { felt.release(at: clock) }
    felt.pace.begin(phase, length / transport.tempo, at: clock)
    return true
  }

  /// Counts what was held up to then, before something changes how time goes by.
  mutating func countHold(to clock: TimeSpan) {
    felt.count(to: clock, since: lungs.heldSince.flatMap { transport.clockTime(at: $0) })
  }

  /// Where the breath is held for too long before the next thing happens.
  func endOfHold(before next: TimeSpan?) -> EndOfHold? {
    guard let found = endOfHold, next.map({ found.clock < $0 }) ?? true else { return nil }
    return filler == nil ? nil : found
  }

  private var endOfHold: EndOfHold? {
    guard let since = lungs.heldSince else {
      return lungs.endOfFast.flatMap { end in
        transport.clockTime(at: end).map { EndOfHold(clock: $0, written: end) }
      }
    }
    guard let start = transport.clockTime(at: since) else { return nil }
    let byClock = felt.limit(since: start)
    let longest = options.holds ? SafeBounds.longestHold : .zero
    guard let limit = lungs.limit(longest), let clock = transport.clockTime(at: limit),
      clock <= byClock
    else { return EndOfHold(clock: byClock) }
    return EndOfHold(clock: clock, written: limit)
  }

  /// The first track that fills the time; after fast breathing, only what waits does.
  private var filler: Track? {
    waiting.first { track in
      switch track.state {
      case .cue, .asking: lungs.heldSince != nil || track.waits
      case .ready, .children: false
      }
    }
  }

  /// The hold ends: what was to fill it for longer is skipped; as it is written, that is refused.
  mutating func end(_ hold: EndOfHold) {
    guard let written = hold.written else { return skip(at: hold.clock) }
    guard let track = filler else { return }
    // It may have begun since, beside parts that could have breathed.
    let time = max(written, track.position)
    guard options.holds else { return expire(track, at: time) }
    let refusal = refusal(of: track)
    if let text = track.saying { visible.clear(text) }
    track.saying = nil
    stop(waiting: track)
    track.position = time
    step(track, .failed(Fault(refusal)))
  }

  private func refusal(of track: Track) -> BoundsRefusal {
    if lungs.heldSince == nil { return .heldAfterFastBreathing }
    return track.deadline.map { .heldThrough(lungs.held(at: $0)) } ?? .heldUntilAnswered
  }

  /// Goes to the end of what plays; a question is skipped.
  private mutating func skip(at clock: TimeSpan) {
    if let deadline = earliest()?.deadline {
      countHold(to: clock)
      transport.seek(to: deadline, at: clock)
    } else if let track = asking() {
      settle(track, nil, at: clock)
    }
  }
}
