/// Something about a routine that a person should hear before it starts: facts, which `Wording`
/// puts into words.
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
