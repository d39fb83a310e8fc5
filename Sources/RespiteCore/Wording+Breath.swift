/// What is said of a breath's bounds, before the start and where a routine is refused. Each case has
/// its sentence here and in every catalogue.
extension Wording {
  public func callAsFunction(_ advisory: Advisory) -> String {
    let say = self
    switch advisory {
    case .longHold(let length):
      return say(
        "It has holds of %s s. Leave them out with --no-holds if they feel like too much.",
        number(length.seconds))
    case .fastPace(let pace):
      return say(
        "It goes at %s breaths a minute, which is brisk. Keep them light; stop if you feel dizzy.",
        number(pace, places: 0))
    case .slowPace(let pace):
      return say(
        "It goes at %s breaths a minute, which is slow. Breathe as you need in between.",
        number(pace, places: 1))
    case .longSession(let length):
      return say(
        "It lasts %s minutes. Stop whenever you have had enough.",
        number(length.seconds / 60, places: 0))
    case .shortSession: return say("It is under a minute. Once more is fine.")
    }
  }

  public func callAsFunction(_ refusal: BoundsRefusal) -> String {
    let say = self
    let longestHold = number(SafeBounds.longestHold.seconds)
    switch refusal {
    case .longHold(.rest, let length):
      return say("a rest of %s s: the longest is %s s", number(length.seconds), longestHold)
    case .longHold(_, let length):
      return say("a hold of %s s: the longest is %s s", number(length.seconds), longestHold)
    case .holdsInARow(let length):
      return say("holds in a row of %s s: the longest is %s s", number(length.seconds), longestHold)
    case .heldThrough(let length):
      return say(
        "the breath would be held for %s s: the longest is %s s", number(length.seconds),
        longestHold)
    case .heldUntilAnswered:
      return say("the breath would be held until a key is pressed, however long that takes")
    case .heldAfterFastBreathing:
      return say("a held breath right after a minute of fast breathing can make you faint")
    case .longPhase(let phase, let length):
      let longest = number(SafeBounds.longestPhase.seconds)
      switch phase {
      case .inhale:
        return say("an inhale of %s s: the longest is %s s", number(length.seconds), longest)
      case .exhale:
        return say("an exhale of %s s: the longest is %s s", number(length.seconds), longest)
      case .topUp, .hold, .rest:
        return say("a top-up of %s s: the longest is %s s", number(length.seconds), longest)
      }
    case .shortBreath(let length):
      return say(
        "a breath of %s s: the shortest is %s s (30 a minute)", number(length.seconds),
        number(SafeBounds.shortestBreath.seconds))
    case .twoBreathsAtOnce: return say("two parts breathe at once")
    case .longCue: return say("a cue may last at most a day")
    case .tooManyParts: return say("too many parts inside one another")
    }
  }

  /// What to do about it.
  public func hint(for refusal: BoundsRefusal) -> String? {
    let say = self
    switch refusal {
    case .heldThrough, .holdsInARow:
      return say(
        "The breath is held from an inhale to the exhale, and from a rest to the next breath. Let them breathe before that"
      )
    case .heldUntilAnswered:
      return say(
        "Give it a time limit, such as timeout = 10, or let them breathe before it: r:exhale(4)")
    case .heldAfterFastBreathing:
      return say(
        "Breathe more slowly, under 20 breaths a minute, or go on for less than a minute before it")
    case .twoBreathsAtOnce:
      return say("Let one part breathe, and the others use say, show and wait")
    case .longHold, .longPhase, .shortBreath, .longCue, .tooManyParts: return nil
    }
  }

  /// A fault in one line, "file:line: message. Hint": in the person's language where its facts are
  /// known, else as its author reads it.
  public func callAsFunction(_ fault: Fault) -> String {
    // As it is, it also says which call it was.
    if texts.isEmpty { return fault.description }
    var worded = fault
    if let refusal = fault.refusal {
      worded.message = self(refusal)
      worded.hint = hint(for: refusal)
    } else if let given = fault.given {
      worded.message = self(given)
      worded.hint = hint(for: given)
    }
    return worded.description
  }
}
