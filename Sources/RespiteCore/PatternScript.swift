/// Plays a pattern of breath so many times: a routine without a plugin.
public final class PatternScript: Script {
  private let pattern: BreathPattern
  private let rounds: Int
  private let words: (BreathPhase) -> String?
  private var next = 0

  /// - Parameter words: what is said in a phase; nil for what it is in English.
  public init(
    _ pattern: BreathPattern, rounds: Int, words: @escaping (BreathPhase) -> String? = { _ in nil }
  ) {
    self.words = words
    self.pattern = pattern
    self.rounds = rounds
  }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if case .failed(let fault) = reply { return .failed(fault) }
    let (round, step) = next.quotientAndRemainder(dividingBy: max(pattern.steps.count, 1))
    guard round < rounds, !pattern.steps.isEmpty else { return .finished }
    next += 1
    let (phase, length) = (pattern.steps[step].phase, pattern.steps[step].length)
    let cue = Cue(.breathe(phase, length, words: words(phase)), round: Round(round + 1, of: rounds))
    return .cue(cue)
  }

  public func close() {}
}
