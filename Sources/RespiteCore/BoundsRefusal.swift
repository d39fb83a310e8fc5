/// What a routine asked of the body that its bounds refuse: facts, which `Wording` puts into words.
public enum BoundsRefusal: Equatable, Hashable, Sendable {
  /// One hold or rest of that length.
  case longHold(BreathPhase, TimeSpan)
  /// Holds and rests that add up to that, with nothing else between them.
  case holdsInARow(TimeSpan)
  /// The breath would be held for that long, by holds, words and waits together.
  case heldThrough(TimeSpan)
  /// The breath would be held until a question is answered, however long that takes.
  case heldUntilAnswered
  /// A hold, a wait or a key right after a minute or more of fast breathing.
  case heldAfterFastBreathing
  /// One inhale, exhale or top-up of that length.
  case longPhase(BreathPhase, TimeSpan)
  /// From one inhale, exhale or top-up to the next.
  case shortBreath(TimeSpan)
  case twoBreathsAtOnce
  /// A cue longer than a day.
  case longCue
  case tooManyParts
}

extension Fault {
  /// A request outside the safe bounds, in English for its author.
  public init(_ refusal: BoundsRefusal) {
    let wording = Wording()
    self.init(.bounds, wording(refusal), hint: wording.hint(for: refusal))
    self.refusal = refusal
  }
}
