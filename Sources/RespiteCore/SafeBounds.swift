/// The bounds that every routine is held to, whoever wrote it. They are engineering choices on
/// the careful side, not clinical findings.
public enum SafeBounds {
  /// The longest single hold, with lungs full or empty.
  public static let longestHold: TimeSpan = .seconds(20)
  /// A hold above this is worth a word before the session starts.
  public static let comfortableHold: TimeSpan = .seconds(4)
  /// The shortest breath, from one inhale to the next: 30 a minute. Faster is hyperventilation.
  public static let shortestBreath: TimeSpan = .seconds(2)
  /// Breaths this long or shorter, 20 a minute, are fast: over-breathing and then holding makes
  /// people faint.
  public static let fastBreath: TimeSpan = .seconds(3)
  /// Fast breathing for this long leaves no room for a hold after it.
  public static let fastBreathing: TimeSpan = .seconds(60)
  /// Breaths a minute that most people find comfortable.
  public static let comfortablePace: ClosedRange<Double> = 3...12
  /// The usual length of a breathing session.
  public static let comfortableSession: ClosedRange<TimeSpan> = .seconds(60)...(.seconds(1200))
  /// The longest inhale or exhale.
  public static let longestPhase: TimeSpan = .seconds(60)
  /// The longest that a single cue may last.
  public static let longestCue: TimeSpan = .seconds(24 * 3600)
}
