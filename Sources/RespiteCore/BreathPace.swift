/// How fast someone has breathed over the last minute, and since when.
struct BreathPace: Equatable, Sendable {
  // When each began: those of the last minute, and one from before it.
  private var inhales: [TimeSpan] = []
  private var exhales: [TimeSpan] = []

  /// Breaths in a minute that are fast.
  private static let most = Int((SafeBounds.fastBreathing / SafeBounds.fastBreath).rounded())

  mutating func begin(_ phase: BreathPhase, _ length: TimeSpan, at time: TimeSpan) {
    switch phase {
    case .inhale: Self.add(time, to: &inhales)
    case .exhale: Self.add(time, to: &exhales)
    case .topUp, .hold, .rest: break
    }
    let end = time + length
    let last = inhales.last ?? exhales.last ?? time
    endOfFast = end - last <= SafeBounds.fastBreath && isFast(at: end) ? end : nil
  }

  /// Forgets what was skipped through: nobody breathed that.
  mutating func forget() { self = BreathPace() }

  /// Whether the minute before it had 20 breaths or more.
  func isFast(at time: TimeSpan) -> Bool {
    Self.isFast(inhales, at: time) || Self.isFast(exhales, at: time)
  }

  /// When fast breathing ends, unless a breath follows it: nil where the last one was slower.
  private(set) var endOfFast: TimeSpan?

  /// Whether fast breathing has ended by then, with no slower breath since.
  func hasEndedFast(by time: TimeSpan) -> Bool { endOfFast.map { $0 <= time } ?? false }

  private static func add(_ time: TimeSpan, to starts: inout [TimeSpan]) {
    starts.append(time)
    while starts.count > 1, starts[1] <= time - SafeBounds.fastBreathing { starts.removeFirst() }
  }

  private static func isFast(_ starts: [TimeSpan], at time: TimeSpan) -> Bool {
    let start = time - SafeBounds.fastBreathing
    guard let first = starts.first, first <= start, starts.count >= most else { return false }
    return starts.count { $0 >= start } >= most
  }
}
