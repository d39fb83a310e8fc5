/// What a person, or the system, does to a session while it plays.
public enum Input: Equatable, Sendable {
  case pause
  case resume
  /// To the end of what is playing now; a question is skipped.
  case skip
  /// Faster (above 1) or slower than now, by that factor.
  case changeTempo(by: Double)
  /// Answers the question that is open.
  case answer(Answer)
  /// Ends the routine; its closing plays. During the closing, ends at once.
  case stop
}
