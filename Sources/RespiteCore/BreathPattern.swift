/// The phases of one round of breath, such as 4-4-6-2.
public struct BreathPattern: Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public var phase: BreathPhase
    public var length: TimeSpan

    public init(_ phase: BreathPhase, _ length: TimeSpan) {
      self.phase = phase
      self.length = length
    }
  }

  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }

  public var length: TimeSpan { steps.reduce(.zero) { $0 + $1.length } }

  /// Why it may not be breathed round after round, if it may not.
  public var refusal: BoundsRefusal? {
    var lungs = Lungs()
    var time: TimeSpan = .zero
    for step in steps + steps {
      if let refusal = lungs.refusal(of: step.phase, step.length, at: time, othersBreathe: false) {
        return refusal
      }
      lungs.begin(step.phase, step.length, at: time)
      time += step.length
    }
    return nil
  }

  /// Reads seconds joined by hyphens: two are in and out; three in, hold, out; four in, hold, out,
  /// rest. A 0 leaves that phase out.
  public init(parsing text: String) throws(BreathPatternError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let phases: [BreathPhase]
    switch parts.count {
    case 2: phases = [.inhale, .exhale]
    case 3: phases = [.inhale, .hold, .exhale]
    case 4: phases = [.inhale, .hold, .exhale, .rest]
    default: throw .partCount(text)
    }
    steps = []
    for (phase, part) in zip(phases, parts) {
      guard let seconds = Double(typed: String(part)) else {
        throw .notSeconds(text, part: String(part))
      }
      guard seconds <= SafeBounds.longestPhase.seconds else { throw .tooLong(part: String(part)) }
      let length: TimeSpan = .seconds(seconds)
      if length > .zero {
        steps.append(Step(phase, length))
      } else if !phase.isHold {
        throw .emptyPhase(phase)
      }
    }
  }

  /// How many rounds fill the time, to the nearest, and at least one.
  public func rounds(filling time: TimeSpan, holds: Bool) -> Int {
    let round = holds ? length : steps.reduce(.zero) { $1.phase.isHold ? $0 : $0 + $1.length }
    guard round > .zero else { return 1 }
    return max(1, Int((time / round as Double).rounded()))
  }
}

/// Why a text is no pattern of breath.
public enum BreathPatternError: Error, Equatable {
  case partCount(String)
  case notSeconds(String, part: String)
  case tooLong(part: String)
  case emptyPhase(BreathPhase)
}

extension BreathPatternError: CustomStringConvertible {
  public var description: String { Wording()(self) }
}

extension Wording {
  /// Why it is no pattern, and what to write.
  public func callAsFunction(_ error: BreathPatternError) -> String {
    let say = self
    switch error {
    case .partCount(let text):
      return say(
        "'%s' is not a breath pattern: write 2 to 4 numbers of seconds joined by hyphens, such as 4-6 (in, out) or 4-4-6-2 (in, hold, out, rest)",
        text.cut())
    case .notSeconds(let text, let part):
      let problem = say("'%s' in '%s' is not a number of seconds", part.cut(), text.cut())
      return Double.isMeant(by: part) ? problem + ". " + Double.hint(typed: part, say) : problem
    case .tooLong(let part):
      return say(
        "%s seconds is more than a phase may last (%s s)", part.cut(),
        number(SafeBounds.longestPhase.seconds))
    case .emptyPhase(.exhale):
      return say("an exhale of 0 seconds isn't a breath: give it at least 1")
    case .emptyPhase:
      return say("an inhale of 0 seconds isn't a breath: give it at least 1")
    }
  }
}
