/// The bounds that every routine is held to, whoever wrote it. They are engineering choices on
/// the careful side, not clinical findings.
public enum SafeBounds {
  /// The longest single hold, with lungs full or empty.
  public static let longestHold: TimeSpan = .seconds(20)
  /// A hold above this is worth a word before the session starts.
  public static let comfortableHold: TimeSpan = .seconds(4)
  /// The shortest breath, from one inhale to the next: 30 a minute. Faster is hyperventilation.
  public static let shortestBreath: TimeSpan = .seconds(2)
  /// Breaths a minute that most people find comfortable.
  public static let comfortablePace: ClosedRange<Double> = 3...12
  /// The usual length of a breathing session.
  public static let comfortableSession: ClosedRange<TimeSpan> = .seconds(60)...(.seconds(1200))
  /// The longest inhale or exhale.
  public static let longestPhase: TimeSpan = .seconds(60)
  /// The longest that a single cue may last.
  public static let longestCue: TimeSpan = .seconds(24 * 3600)
}

/// Something about a routine that a person should hear before it starts.
public enum Advisory: Equatable, Hashable, Sendable {
  case longHold(TimeSpan)
  /// Breaths a minute.
  case fastPace(Double)
  case slowPace(Double)
  case longSession(TimeSpan)
  case shortSession(TimeSpan)
}

extension Advisory {
  /// Whether it is about what the body will be asked to do, and so must be seen before the start.
  public var concernsBreath: Bool {
    switch self {
    case .longHold, .fastPace, .slowPace: true
    case .longSession, .shortSession: false
    }
  }
}

extension Advisory: CustomStringConvertible {
  public var description: String {
    switch self {
    case .longHold(let length):
      "It has holds of \(length.seconds.brief) s. Leave them out with --no-holds if they feel like too much."
    case .fastPace(let pace):
      "It goes at \(pace.rounded().brief) breaths a minute, which is brisk. Keep them light; stop if you feel dizzy."
    case .slowPace(let pace):
      "It goes at \(((pace * 10).rounded() / 10).brief) breaths a minute, which is slow. Breathe as you need in between."
    case .longSession(let length):
      "It lasts \((length.seconds / 60).rounded().brief) minutes. Stop whenever you have had enough."
    case .shortSession:
      "It is under a minute. Once more is fine."
    }
  }
}
