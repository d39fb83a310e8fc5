/// What there is to see at one instant.
public struct Scene: Equatable, Sendable {
  public struct Breath: Equatable, Sendable {
    public var phase: BreathPhase
    public var words: String
    /// In session time.
    public var start: TimeSpan
    public var end: TimeSpan
    /// How full the lungs are at the start and at the end, from 0 to 1.15.
    public var fullnessBefore: Double
    public var fullnessAfter: Double

    /// How full they are at that session time, moving as a breath does: slowest at the turns.
    public func fullness(at time: TimeSpan) -> Double {
      guard end > start, fullnessAfter != fullnessBefore else { return fullnessAfter }
      let part = min(max((time - start) / (end - start), 0), 1)
      let eased = part * part * (3 - 2 * part)
      return fullnessBefore + (fullnessAfter - fullnessBefore) * eased
    }
  }

  /// Session time.
  public var time: TimeSpan
  /// The breath that is under way.
  public var breath: Breath?
  /// How full the lungs are when no breath is under way; nil before the first.
  public var restingFullness: Double?
  public var words: String?
  public var question: Question?
  /// The session time at which it was asked, which tells it from one of the same words before it.
  public var questionStart: TimeSpan?
  public var round: Round?
  /// How much of the estimated length has been played, 0 to 1; nil where it is not known.
  public var progress: Double?
  /// What is left of the estimated length.
  public var remaining: TimeSpan?
  public var isPaused: Bool
  public var tempo: Double
  /// The routine has ended, and its closing plays.
  public var isClosing: Bool
  /// Whether a hold or a rest was paused, in which people breathe.
  public var pausesHold: Bool { isPaused && breath?.phase.isHold == true }
}
