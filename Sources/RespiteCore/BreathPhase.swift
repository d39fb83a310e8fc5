/// One part of a breath.
public enum BreathPhase: String, CaseIterable, Sendable {
  case inhale
  /// Lungs full, nothing moves.
  case hold
  case exhale
  /// Lungs empty, nothing moves.
  case rest
  /// A second, shorter breath in on top of the first, as in a sigh.
  case topUp = "top-up"

  /// Whether the breath is held: these are what a person with holds off is spared.
  public var isHold: Bool { self == .hold || self == .rest }

  /// What is said where the routine gives no words of its own.
  public var prompt: String {
    switch self {
    case .inhale: "Breathe in"
    case .hold: "Hold"
    case .exhale: "Breathe out"
    case .rest: "Rest"
    case .topUp: "A little more"
    }
  }

  /// How full the lungs are when the phase ends, given how full they were: 0 is empty, 1 a
  /// comfortable breath in; a top-up goes a little above.
  public func fullness(after before: Double) -> Double {
    switch self {
    case .inhale: 1
    case .topUp: 1.15
    case .exhale: 0
    case .hold, .rest: before
    }
  }
}
