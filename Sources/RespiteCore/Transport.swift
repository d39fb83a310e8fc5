/// Maps clock time to session time, so that pause, tempo and skip move every track alike.
///
/// Clock time is monotonic and counts from anywhere. Session time starts at zero, stands still in
/// a pause, and runs `tempo` times as fast as the clock.
struct Transport {
  /// A moment at which both times are known.
  private var clockAnchor: TimeSpan
  private var sessionAnchor: TimeSpan = .zero
  private(set) var tempo: Double
  private(set) var isPaused = false
  /// Clock time up to `clockAnchor` in which it was not paused.
  private var ran: TimeSpan = .zero

  init(startingAt clock: TimeSpan, tempo: Double) {
    clockAnchor = clock
    self.tempo = tempo
  }

  func sessionTime(at clock: TimeSpan) -> TimeSpan {
    if isPaused || clock <= clockAnchor { return sessionAnchor }
    let passed = clock - clockAnchor
    return sessionAnchor + (tempo == 1 ? passed : passed * tempo)
  }

  /// When the clock will show that session time; nil while paused.
  func clockTime(at session: TimeSpan) -> TimeSpan? {
    if isPaused { return nil }
    let ahead = session - sessionAnchor
    return clockAnchor + (tempo == 1 ? ahead : ahead / tempo)
  }

  /// Clock time from the start until then, without pauses and what was skipped.
  func played(until session: TimeSpan) -> TimeSpan {
    guard let clock = clockTime(at: session) else { return ran }
    return max(ran + (clock - clockAnchor), .zero)
  }

  private mutating func anchor(at clock: TimeSpan) {
    sessionAnchor = sessionTime(at: clock)
    if !isPaused { ran += max(clock - clockAnchor, .zero) }
    clockAnchor = max(clock, clockAnchor)
  }

  mutating func pause(at clock: TimeSpan) {
    anchor(at: clock)
    isPaused = true
  }

  mutating func resume(at clock: TimeSpan) {
    anchor(at: clock)
    isPaused = false
  }

  mutating func setTempo(_ tempo: Double, at clock: TimeSpan) {
    anchor(at: clock)
    self.tempo = tempo
  }

  /// From now on, this session time.
  mutating func seek(to session: TimeSpan, at clock: TimeSpan) {
    anchor(at: clock)
    sessionAnchor = session
  }
}
